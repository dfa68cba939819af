/** Holds the words of the page that explains how one pulse follows the other (E2.3), in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './help-words.ts';

export const { helpWords }: Spoken<typeof english> = {
  helpWords: {
    title: 'Aide',
    lead: 'Une enquête, c’est quelques questions, un résultat, une petite action et quelques mots aux étudiants. Puis vous recommencez.',
    cycleTitle: 'D’une enquête à la suivante',
    cycle: [
      {
        title: 'Prévoir',
        text: 'Choisissez quand l’enquête s’ouvre et se clôt. Les six questions de base sont un bon début. Quatre semaines entre deux enquêtes laissent le temps d’agir.',
      },
      {
        title: 'L’ouvrir en cours',
        text: 'Affichez le code au mur et donnez deux minutes à tout le monde. Dites que vous raconterez ce qui en est résulté, et pour quand.',
      },
      {
        title: 'La clore, et réfléchir une minute',
        text: 'Personne ne voit de résultats avant la clôture. Avant de regarder, trois questions vous aident à remarquer ce que vous attendez.',
      },
      {
        title: 'Lire les résultats',
        text: 'Lisez d’abord le bas de l’échelle. Si trop peu de personnes ont répondu, rien n’est affiché, et une conversation vaut mieux.',
      },
      {
        title: 'Prévoir une petite action',
        text: 'Elle a une personne responsable dans l’équipe et une date, et elle profite à tout le monde.',
      },
      {
        title: 'Le dire aux étudiants',
        text: 'Ils devraient savoir sous dix jours ouvrables ce que vous ferez, ou pourquoi vous ne le ferez pas. L’enquête suivante vous le rappelle sinon.',
      },
    ],
    waysTitle: 'Où le trouver',
    ways: {
      courses: 'Vos cours et leurs prochaines étapes',
      acts: 'De petites actions à choisir',
      scripts: 'Des scripts à imprimer',
    },
    conversation: 'Une conversation pour les petites classes',
    privacy: 'Ce qui est promis aux étudiants',
    accessibility: 'Accessibilité de ce site',
    troubleTitle: 'Si quelque chose ne se passe pas comme prévu',
    trouble: [
      {
        title: 'Personne ne peut ouvrir l’adresse affichée au mur',
        text: 'Vérifiez que l’enquête est ouverte. L’adresse et le code figurent aussi sur la page « Partager », sous forme de lien, d’affiche et d’image.',
      },
      {
        title: 'Trop peu de personnes ont répondu',
        text: 'Les réponses sont détruites et rien n’est affiché, si peu nombreuses soient-elles. Interrogez à nouveau plus tard, ou menez une conversation.',
      },
      {
        title: 'Un résultat fait mal',
        text: 'Attendez un jour avant d’y répondre. Parlez avec un collègue de ce que vous avez entendu, et jamais de qui a pu le dire.',
      },
      {
        title: 'Vous avez perdu votre accès',
        text: 'Une personne de l’administration de votre établissement peut vous créer un nouveau lien. La personne qui gère le serveur le peut aussi.',
      },
    ],
  },
};
