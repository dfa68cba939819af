/** Holds what staff read before results are shown to a class as slides, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './slides-words.ts';

export const { slidesWords }: Spoken<typeof english> = {
  slidesWords: {
    title: 'Résultats en diapositives : {course}',
    link: 'Les montrer à la classe en diapositives',
    noneTitle: 'Il n’y a pas de diapositives',
    none: 'Les diapositives existent dès que l’enquête est close et que ses résultats sont là.',
    keptTitle: 'Ces résultats restent au sein de l’équipe enseignante',
    kept: 'Quand les étudiants ont répondu, il leur a été promis que seule l’équipe enseignante de ce cours verrait les totaux. Ils ne sont donc pas montrés à la classe. Vous pouvez dire aux étudiants, avec des mots, ce que vous avez entendu et ce que vous faites.',
    tell: 'Vous avez dit, nous avons fait',
    unreadTitle: 'Lisez-les d’abord, pour vous',
    unread:
      'Ces résultats n’ont pas encore été lus dans ce navigateur. Lisez-les d’abord là où la classe ne lit pas avec vous. Vous saurez alors de quoi vous voulez parler, et ce qui est difficile à entendre ne vous parviendra pas devant tout le monde.',
    read: 'Lire les résultats',
    anyway: 'Montrer les diapositives maintenant',
  },
};
