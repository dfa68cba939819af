/** Holds the sentences that say what speaks against asking students again now, in French. */
import type { Spoken } from '../fill.ts';
import type * as english from './warnings.ts';

export const { warningWords }: Spoken<typeof english> = {
  warningWords: {
    'not-told':
      'Les étudiants vous ont dit quelque chose la dernière fois (enquête {code}, close le {day}). Avant de les interroger à nouveau, dites ce que vous avez fait, ou pourquoi non.',
    'many-in-term':
      'Ce cours a eu {before} enquêtes pendant {term}. Au-delà de {most} par période, les étudiants se lassent et répondent moins.',
    'too-close':
      'L’enquête précédente date du {last}. Laissez {weeks} semaines entre deux enquêtes : ouvrez celle-ci le {earliest} ou plus tard.',
    'too-close-next': 'L’enquête suivante s’ouvre le {next}. Laissez {weeks} semaines entre deux enquêtes.',
    'exam-weeks': 'Les semaines d’examens de {term} vont du {from} au {to}. Interrogez avant ou après.',
    'many-in-programme':
      'Les étudiants de {programme} sont déjà sollicités cette semaine-là par {others} autres enquêtes. Il est conseillé de ne pas dépasser {most} par semaine.',
    'asked-across':
      'Un autre cours qui partage des enseignants avec celui-ci, et l’un des deux est nouveau, pose certaines des mêmes questions (du {from} au {to}). En comparant les résultats, on pourrait reconnaître une personne qui suit les deux : laissez 72 heures entre les deux enquêtes. Si vous écrivez un motif, les étudiants des deux cours peuvent le lire sur la page « En quoi est-ce anonyme ? ».',
    'asked-across-on':
      'Un autre cours qui partage des enseignants avec celui-ci, et l’un des deux est nouveau, pose certaines des mêmes questions (le {from}). En comparant les résultats, on pourrait reconnaître une personne qui suit les deux : laissez 72 heures entre les deux enquêtes. Si vous écrivez un motif, les étudiants des deux cours peuvent le lire sur la page « En quoi est-ce anonyme ? ».',
    'k-across':
      'Des groupes d’au moins {k} ont été promis aux étudiants d’un autre cours qui partage des enseignants avec celui-ci : choisissez {k} ou plus. Si vous écrivez un motif, les étudiants des deux cours peuvent le lire sur la page « En quoi est-ce anonyme ? ».',
  },
};
