/** Holds the words that search and filter the courses of somebody who has more than one page of them, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './long-list-words.ts';

export const { longListWords }: Spoken<typeof english> = {
  longListWords: {
    labels: {
      search: 'Name, Kennung oder Code',
      show: 'Welche Kurse?',
      programme: 'Studiengang',
      term: 'Semester',
    },
    shown: {
      all: 'Alle',
      'needs-me': 'Braucht jetzt jemanden',
      open: 'Jetzt offen',
      planned: 'Geplant',
      closed: 'Beendet',
      archived: 'Archiviert',
    },
    any: 'Alle',
    find: 'Suchen',
    none: 'Kein Kurs passt. Versuchen Sie ein anderes Wort.',
    showAll: 'Alle Kurse zeigen',
    found: { one: '1 Kurs', other: '{n} Kurse' },
  },
};
