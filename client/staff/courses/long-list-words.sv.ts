/** Holds the words that search and filter the courses of somebody who has more than one page of them, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './long-list-words.ts';

export const { longListWords }: Spoken<typeof english> = {
  longListWords: {
    labels: {
      search: 'Namn, id eller kod',
      show: 'Vilka kurser?',
      programme: 'Program',
      term: 'Termin',
    },
    shown: {
      all: 'Alla',
      'needs-me': 'Behöver någon nu',
      open: 'Öppna nu',
      planned: 'Planerade',
      closed: 'Stängda',
      archived: 'Arkiverade',
    },
    any: 'Alla',
    find: 'Sök',
    none: 'Ingen kurs passar. Prova ett annat ord.',
    showAll: 'Visa alla kurser',
    found: { one: '1 kurs', other: '{n} kurser' },
  },
};
