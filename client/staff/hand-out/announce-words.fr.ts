/** What staff read around the words that they copy for everyone in the course, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './announce-words.ts';

export const { announceWords }: Spoken<typeof english> = {
  announceWords: {
    lead: 'Rien n’est envoyé d’ici. Copiez ces mots dans un e-mail ou sur une page qui atteint tout le monde dans le cours.',
    moment: 'Quand ?',
    moments: {
      before: 'Avant qu’elle ouvre',
      open: 'Pendant qu’elle est ouverte',
      results: 'Quand elle est close',
      told: 'Quand vous l’avez dit aux étudiants',
    },
    resultsLater:
      'Utilisez ces mots quand les résultats sont visibles. Si trop peu de personnes répondent, d’autres mots seront ici.',
    toldLater: 'Utilisez ces mots une fois que « Vous avez dit, nous avons fait » est publié.',
    language: 'Dans quelle langue ?',
    both: '{first} et {second}',
    subject: 'Objet',
    text: 'Texte du message',
    none: 'Il n’y a rien à annoncer au sujet de cette enquête.',
  },
};
