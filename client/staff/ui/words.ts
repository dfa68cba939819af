/**
 * Holds the words that more than one feature of the staff app needs: around every page, beside fields, and where a page
 * is missing.
 */

/**
 * Days and numbers are written as people do there. It is here so that the first page need not load the students' words
 * (P15).
 */
export const STAFF_LOCALE = 'en-GB';

export const appWords = {
  name: 'Mattering Pulse',
  skip: 'Skip to the content',
  courses: 'Courses',
  programmes: 'Programmes',
  institution: 'Institution',
  me: 'My account',
  signOut: 'Sign out',
  title: '{page} · Mattering Pulse',
  loading: 'Loading…',
  offline: 'You are offline. You can read what is on this page; changes have to wait until the connection is back.',
  tryAgain: 'Try again',
  stillIn: 'Signing out did not work: you may still be signed in on this device. Check your connection and try again.',
  sending: 'One moment…',
  print: 'Print',
  addCourse: 'Add a course',
  toProgrammes: 'Go to programmes and terms',
  tellStudents: 'Tell your students',
  days: '{from} to {to}',
  draftTranslation: '{language} (draft translation)',
} as const;

export const notFoundWords = {
  title: 'There is no such page',
  text: 'The address may be mistyped, or the page may belong to someone else’s course.',
  back: 'Go to your courses',
} as const;

/** They are about a rehearsal: a pulse that is tried out, and of which nothing stays (E7.7). */
export const rehearsalWords = {
  mark: 'Rehearsal',
  title: 'Rehearsal: {title}',
  says: 'Answers are destroyed at the end. Nobody is shown any results, and the course keeps no trace.',
  start: 'Rehearse it first',
  startHint: 'Try it on your own phone or with the class. Nothing of it is kept, and it counts for nothing.',
  counter: 'In a rehearsal this stays as it is, whoever answers.',
  confirm:
    'New visitors are turned away at once; forms that are already on screen can be sent for another {grace}. Then everything is destroyed. After a real pulse, the results would be published now, once.',
  confirmNoGrace:
    'New visitors are turned away at once, and everything is destroyed. After a real pulse, the results would be published now, once.',
  confirmTitle: 'End this rehearsal now?',
  confirmYes: 'End it',
  confirmNo: 'Go on',
  close: 'End the rehearsal',
  over: 'The rehearsal is over',
  overKept: 'Nothing was kept: no answers, no results, no date. It counts for no rest and for no trend.',
  overReal:
    'After a real pulse, results follow here, if enough students answered. An invented example: “14 of 18 answered often or always.”',
  overNext: 'Go on where you were',
  goneTitle: 'This rehearsal is over',
  gone: 'Nothing is kept of a rehearsal.',
  running: 'Rehearsals under way',
  ends: 'ends by itself {when}',
} as const;

export const bothTextsWords = {
  title: 'Someone else saved changes in the meantime',
  taken: 'You had not changed these fields, so their version was kept: {fields}.',
  none: 'You have not changed anything that they changed. Your own changes are still in the form.',
  theirs: 'Theirs, saved now',
  yours: 'Yours',
  empty: 'nothing',
  useTheirs: 'Use theirs for “{field}”',
  useYours: 'Use mine for “{field}” again',
  again: 'Press the button again to save what is now in the form.',
} as const;

/** They appear beside a field that has to be corrected. */
export const fieldWords = {
  empty: 'Please fill this in.',
  wholeNumber: 'Please enter a whole number.',
  atLeast: 'Please enter {min} or more.',
  between: 'Please enter a number from {min} to {max}.',
  time: 'Please choose a day and a time.',
  wavesHours: 'Results in waves need at least {hours} hours between opening and closing.',
  day: 'Please choose a day.',
  past: 'This time has passed. Please choose a later one.',
  openingPast: 'The opening time has passed. Please choose a later one, or open the pulse by hand.',
  closesBefore: 'The pulse has to close after it opens.',
  tooFar: 'Please choose a time within the next {days} days.',
  tooLong: 'A pulse can stay open for {days} days at most. Please choose an earlier time.',
  rest: 'Students on this course were asked less than 72 hours before that. Please choose {when} or later.',
  promisedK: 'Please enter {min} or more: students were promised that no smaller group is shown.',
  percent: 'Please enter a whole number from 0 to 100, or leave it empty.',
  needsClass: 'For groups of {k} or more, the class needs at least {needs} students. It has {size}.',
} as const;

/** They appear where something speaks against a new pulse, an early opening or a later closing (E8.4, E8.5). */
export const reasonWords = {
  beforeTitle: 'Before you ask again',
  reason: 'Why ask students anyway?',
  reasonHint:
    'Needed if any of these applies when the pulse opens. Your reason is recorded in the audit log. Where another course of the same staff is named, students of both courses can read it too.',
  reasonLeft: '{n} characters left',
  reasonNeeded: 'Please write down why, or choose another time.',
} as const;

/** They appear where a class is too small for numbers (E8.6). */
export const tooSmallWords = {
  title: 'This class is too small for numbers',
  instead: 'A conversation works better. It takes 15 minutes and needs no names.',
  link: 'How to hold that conversation',
} as const;

export const roleNames = {
  'institution-admin': 'Administrator',
  'programme-lead': 'Programme lead',
  'course-lead': 'Course lead',
  'co-teacher': 'Co-teacher',
} as const;

/** They are for inviting a colleague, who gets a link that signs them in once. */
export const inviteWords = {
  name: 'Name',
  nameHint: 'Only other staff see it.',
  make: 'Make the link',
  made: 'A link for {name}',
  once: 'It is shown once and works once, for seven days. Send it to {name} alone: whoever opens it first is signed in.',
  copy: 'Copy',
  copied: 'Copied.',
  another: 'Invite someone else',
} as const;

export const signedOutWords = {
  title: 'You are signed out',
  text: 'Nothing is lost: pulses keep running, and this page comes back after you have signed in.',
  how: 'To get back in, ask whoever invited you for a new link, or whoever runs this server to print one:',
  command: 'npm run setup-link',
  afterwards: 'Open that link in this browser, then come back to this page and load it again.',
  reload: 'Load this page again',
} as const;

/** They are under a chart, which can be saved as a picture (E9.6). */
export const pictureWords = {
  save: 'Save as a picture',
  failed: 'This browser could not make the picture. You can print the page instead.',
} as const;
