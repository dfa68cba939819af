/** Holds the words about tokens for other programs, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './token-words.ts';

export const { tokenWords }: Spoken<typeof english> = {
  tokenWords: {
    none: 'Il n’y a pas de jeton.',
    list: 'Jetons',
    until: 'valable jusqu’au {day}',
    used: 'utilisé pour la dernière fois le {day}',
    unused: 'pas encore utilisé',
    by: 'créé par {name}',
    name: 'Ce qui l’utilise',
    nameMissing: 'Dites ce qui utilise le jeton.',
    days: 'Combien de jours il est valable',
    daysWrong: 'Écrivez un nombre entier de 1 à {most}.',
    make: 'Créer un jeton',
    made: 'Le jeton pour {name}',
    once: 'Il est montré une seule fois. Gardez-le là où personne d’autre ne peut le lire.',
    end: 'Révoquer',
    endTitle: 'Révoquer le jeton pour {name} ?',
    endYes: 'Révoquer',
    no: 'Annuler',
    scopes: { read: 'lit', import: 'importe' },
    docs: 'Ce qu’un jeton peut demander, et comment',
    all: 'Les jetons avec lesquels le personnel lit pour lui-même sont aussi listés, pour que vous puissiez les révoquer.',
    read: {
      title: 'Jetons pour les programmes qui lisent',
      about:
        'Un programme à vous, comme un tableur ou un tableau de bord, peut lire les résultats publiés, les dates et les boucles que vous pouvez lire. Il lui faut un jeton, qui ne peut rien lire d’autre ni rien changer.',
      nameHint: 'Par exemple « Tableau de bord de notre faculté ». Le journal le nomme ainsi.',
      daysHint: 'Au plus {most}. Il finit plus tôt avec votre dernier rôle, et ne lit jamais plus que vous ne pouvez.',
      how: 'Le programme l’envoie avec chaque requête, ainsi :',
      endText: 'Dès maintenant, le programme ne peut plus rien lire avec lui.',
    },
    import: {
      title: 'Importer depuis un autre système',
      about:
        'Un système de scolarité peut envoyer le même fichier chaque nuit. Il lui faut un jeton, qui ne peut rien faire d’autre qu’importer.',
      nameHint: 'Par exemple « Système de scolarité ». Le journal le nomme ainsi.',
      daysHint: 'Au plus {most}. Il finit plus tôt si vous n’administrez plus l’établissement.',
      how: 'L’autre système envoie le fichier ainsi et reçoit en JSON ce qui a été changé. Avec « ?dryRun=true », rien n’est changé.',
      endText: 'Dès maintenant, l’autre système ne peut plus rien importer avec lui.',
    },
  },
};
