/** Holds the words of the results page, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { resultsWords }: Spoken<typeof english> = {
  resultsWords: {
    title: 'Résultats',
    of: '{course} · enquête {code} · clôture : {when}',
    ofOpen: '{course} · enquête {code} · ouverte jusqu’à : {when}',
    beforeTitle: 'Pas encore de résultats',
    before:
      'Les résultats s’afficheront après la clôture de l’enquête ({when}), s’il y a au moins {k} réponses. Jusque-là, les réponses restent dans une boîte scellée.',
    beforeByHand:
      'Les résultats s’afficheront après la clôture de l’enquête, s’il y a au moins {k} réponses. Jusque-là, les réponses restent dans une boîte scellée.',
    beforeWaves:
      'Un premier groupe peut s’afficher plus tôt, dès que deux groupes d’au moins {k} réponses sont arrivés.',
    soon: 'L’enquête n’accepte plus de nouvelles visites. Les résultats s’afficheront ici dans quelques minutes.',
    projector: 'Afficher le code',
    reflect: 'Afficher les résultats',
    tooFewTitle: 'Trop peu de réponses',
    tooFewDo: 'Dites-le aux étudiants, et essayez plutôt une conversation.',
    unreadableTitle: 'Les réponses n’ont pas pu être ouvertes',
    unreadable:
      'La clé de la boîte scellée a été perdue pendant que l’enquête était ouverte. Plus personne ne peut lire ces réponses, rien n’est donc affiché. La personne qui gère ce serveur devrait en chercher la cause avant la prochaine enquête.',
    constructs: 'Compter pour les autres, avoir sa place, confiance',
    items: 'Question par question',
    figure: 'Toutes les questions en une image',
    pulseBefore: 'l’enquête précédente',
    acts: 'Prévoir une petite action pour cela',
    fitting: 'Petites actions qui répondent à cette question :',
    allActs: 'Toutes les suggestions',
    soFarTitle: 'Résultats provisoires',
    soFar:
      'Cette enquête est encore ouverte. Ce qui a été affiché ne changera pas ; les réponses reçues depuis sont dans une boîte scellée.',
    groups: 'Comment le cours fonctionne pour différents groupes',
    answered: 'Ont répondu {categories}',
    category: '« {label} »',
    or: ' ou ',
    groupSize: '{n} réponses.',
    groupsLimit: 'Des chiffres proches ne prouvent pas que les expériences sont les mêmes.',
    kept: {
      one: 'Les résultats sont supprimés après {n} an, avec ce qui a été prévu et dit ensuite.',
      many: 'Les résultats sont supprimés après {n} d’années, avec ce qui a été prévu et dit ensuite.',
      other: 'Les résultats sont supprimés après {n} ans, avec ce qui a été prévu et dit ensuite.',
    },
    shared: 'Les étudiants voient les mêmes chiffres.',
    sharedLink: 'Ce que voient les étudiants',
    csv: 'Télécharger en tableau (CSV)',
    view: 'Dessiner les nombres exacts sous forme de',
    views: { bar: 'barre unique', sides: 'deux côtés', squares: 'carrés' },
    viewHints: {
      bar: 'De « jamais » à « toujours » ; le mieux pour comparer les deux extrémités.',
      sides:
        'Les deux réponses basses sont à gauche et les deux hautes à droite ; « parfois » est à côté et n’est jamais partagé.',
      squares: 'Un carré par réponse, s’il y en a moins de 20.',
    },
    next: 'Ce que vous pouvez faire cette semaine',
    nextPlan: {
      title: 'Prévoir une petite action',
      hint: 'Des suggestions pour ce qui était bas. Chaque action a une personne responsable et une date.',
    },
    nextTalk: {
      title: 'Parler avec les étudiants',
      hint: 'Huit minutes : des remerciements, un point fort, une préoccupation, une promesse avec une date.',
    },
    nextAnnounce: 'Des mots à copier pour tout le monde dans le cours, en huit langues.',
    nextTell: {
      title: 'Leur dire ce que vous allez faire',
      hint: '« Vous nous avez dit… Nous faisons… » : affiché avec ces résultats et lors de la prochaine enquête.',
    },
    nextCompare: {
      title: 'Comparer avec les enquêtes précédentes',
      hint: 'La tendance se trouve sur la page du cours.',
    },
    notShared: 'Les étudiants ne voient pas cette page. Dites-leur ce que vous avez appris.',
  },
};
