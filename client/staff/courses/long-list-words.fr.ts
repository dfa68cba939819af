/** Holds the words that search and filter the courses of somebody who has more than one page of them, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './long-list-words.ts';

export const { longListWords }: Spoken<typeof english> = {
  longListWords: {
    labels: {
      search: 'Nom, identifiant ou code',
      show: 'Quels cours ?',
      programme: 'Formation',
      term: 'Période',
    },
    shown: {
      all: 'Tous',
      'needs-me': 'Demande une action maintenant',
      open: 'Ouverts maintenant',
      planned: 'Prévus',
      closed: 'Clos',
      archived: 'Archivés',
    },
    any: 'Tous les choix',
    find: 'Chercher',
    none: 'Aucun cours ne correspond. Essayez un autre mot.',
    showAll: 'Afficher tous les cours',
    found: { one: '{n} cours', many: '{n} de cours', other: '{n} cours' },
  },
};
