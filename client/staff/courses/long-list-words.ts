/** Holds the words that search and filter the courses of somebody who has more than one page of them. */

/** They search and filter the courses of somebody who has more than one page of them (H3.3). */
export const longListWords = {
  labels: {
    search: 'Name, id or code',
    show: 'Which courses?',
    programme: 'Programme',
    term: 'Term',
  },
  shown: {
    all: 'All',
    'needs-me': 'Needs somebody now',
    open: 'Open now',
    planned: 'Planned',
    closed: 'Closed',
    archived: 'Archived',
  },
  any: 'All',
  find: 'Search',
  none: 'No course fits. Try another word.',
  showAll: 'Show all courses',
  found: { one: '1 course', other: '{n} courses' },
} as const;
