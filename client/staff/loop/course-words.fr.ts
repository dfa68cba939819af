/** Holds the words about acts and about what students were told that the page of a course needs too, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './course-words.ts';

export const { courseLoopWords }: Spoken<typeof english> = {
  courseLoopWords: {
    owners: {
      teacher: 'Équipe enseignante',
      'course-lead': 'Responsable du cours',
      programme: 'Formation',
      institution: 'Établissement',
    },
    statuses: {
      planned: 'Prévue',
      done: 'Faite',
      'passed-on': 'Hors de notre pouvoir : transmise',
      dropped: 'Abandonnée',
    },
    act: {
      by: '{owner}, au plus tard le {day}',
      overdue: '{owner}, aurait dû être fait le {day}',
      done: 'Faite le {day}, par : {owner}',
      dropped: 'Abandonnée',
      passedTo: 'Transmise à : {role}',
      shared: 'Partagée avec d’autres cours',
      change: 'Modifier',
      changeOf: 'Modifier « {title} »',
    },
    course: {
      acts: 'Actions',
      noActs: 'Aucune action n’est encore prévue.',
      actsHelp: 'Une seule petite action qui profite à tous suffit.',
      actsHelpLink: 'Voir de petites actions à choisir',
      toldHelp: 'Le dire aussi en cours prend huit minutes.',
      toldHelpLink: 'Lire le script pour le faire',
      open: { one: '{n} action est en cours', many: '{n} d’actions sont en cours', other: '{n} actions sont en cours' },
      more: { one: '{n} autre action', many: '{n} d’autres actions', other: '{n} autres actions' },
      overdue: {
        one: '{n} d’entre elles est en retard',
        many: '{n} d’entre elles sont en retard',
        other: '{n} d’entre elles sont en retard',
      },
      allDone: 'Toutes les actions prévues sont faites, abandonnées ou transmises.',
      done: { one: '{n} faite jusqu’ici', many: '{n} faites jusqu’ici', other: '{n} faites jusqu’ici' },
      planNext: 'Prévoir une action après la dernière enquête',
      plan: 'Ouvrir le plan d’action',
      told: 'Ce que vous avez dit aux étudiants',
      nothing: 'Une fois une enquête close, dites ici aux étudiants ce qui en est résulté.',
      due: 'Les étudiants ne savent pas encore ce qui résulte de l’enquête close le {closed}. Dites-le-leur au plus tard le {day}.',
      overdueTold:
        'Les étudiants attendent depuis le {day} de savoir ce qui résulte de l’enquête close le {closed}. Avant de les interroger à nouveau, dites ce que vous avez fait, ou pourquoi non.',
      tooFew:
        'Trop peu de réponses sont arrivées à l’enquête close le {closed}. Dites-le aux étudiants, et ce qui se passe à la place.',
      begun: 'Un brouillon attend.',
      goOn: 'Continuer à écrire',
      toldOn: 'Le {day}, vous leur avez dit ce qui résulte de l’enquête close le {closed}.',
      corrected: 'Corrigé le {day}.',
      see: 'Le voir ou le corriger',
      slide: 'L’afficher à l’écran',
    },
  },
};
