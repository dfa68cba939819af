/** Holds the words that turn the pages of long lists, archive courses and bring them back. */

/** They archive courses and bring them back (H3.3, H3.4). */
export const archiveWords = {
  title: 'Archive courses',
  one: 'Archive this course',
  lead: 'An archived course owes nothing: nobody is reminded of it, no calendar shows it, and pulses that are planned end. What was published is kept, and the course can be brought back.',
  legend: 'Which courses?',
  archive: { one: 'Archive 1 course', other: 'Archive {n} courses' },
  sure: 'Archive the courses that you have chosen?',
  sureOne: 'Archive “{course}”?',
  sureText:
    'Planned pulses that nobody has answered end with it, and so do reminders. Students with a link or a printed code of such a pulse read that it was withdrawn. A course with an open pulse stays as it is.',
  yes: 'Archive',
  no: 'Keep it',
  done: { one: '1 course is archived.', other: '{n} courses are archived.' },
  open: '{course}: a pulse is open. Close it first.',
  notYours: '{course}: you cannot change it any more.',
  backTitle: 'Bring courses back',
  backOne: 'Bring this course back',
  backLead: 'It is listed again, and can have new pulses. Planned pulses that ended are not made again.',
  back: { one: 'Bring 1 course back', other: 'Bring {n} courses back' },
  backDone: { one: '1 course is back.', other: '{n} courses are back.' },
  noneArchived: 'No course is archived.',
} as const;

/** They lead from page to page of a long list. */
export const pagesWords = {
  label: 'Pages',
  page: 'Page {page} of {pages}',
  previous: 'Previous page',
  next: 'Next page',
} as const;

/** They choose several things of a list at once. */
export const chooseWords = {
  most: 'At most {n} at once.',
  all: 'Choose all of these',
  none: 'Choose none',
} as const;
