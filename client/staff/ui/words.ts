/**
 * Holds the words that more than one feature of the staff app needs: around every page, beside fields, and where a page
 * is missing.
 */

export const appWords = {
  name: 'Mattering Pulse',
  skip: 'Skip to the content',
  search: 'Search',
  menu: 'Menu',
  courses: 'Courses',
  acts: 'Acts',
  scripts: 'Scripts',
  help: 'Help',
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
  /** It leads to words to copy. Nothing is sent to students (H4.3). */
  announce: 'Announce it',
  days: '{from} to {to}',
  languages: 'Languages of these pages',
  draftTranslation: '{language} (draft translation)',
} as const;

/** How names, lists and sentences are put together. */
export const joinWords = {
  between: ', ',
  apart: '; ',
  colon: ': ',
  stop: '.',
  quoted: '“{name}”',
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
  startHint:
    'You can rehearse it on your own phone or with the class. Nothing of it is kept, and it counts for nothing.',
  counter: 'In a rehearsal this stays as it is, whoever answers.',
  confirm:
    'New visitors are turned away at once; forms that are already on screen can be sent for another {grace}. Then everything is destroyed. After a real pulse, the results would be published now, once.',
  confirmNoGrace:
    'New visitors are turned away at once, and everything is destroyed. After a real pulse, the results would be published now, once.',
  confirmTitle: 'End this rehearsal now?',
  confirmYes: 'End it',
  confirmNo: 'Keep it running',
  close: 'End the rehearsal',
  over: 'The rehearsal is over',
  overKept: 'Nothing was kept: no answers, no results, no date. It counts for no rest and for no trend.',
  overReal:
    'After a real pulse, results follow here, if enough responses came in. An invented example: “Of 18 answers, 14 were often or always.”',
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
  beforeNext:
    'The next pulse of this course opens soon after that, and students rest 72 hours in between. Please choose {when} or earlier.',
  aboveNext:
    'A pulse that opens later promises groups of at least {most}. Please choose {most} or less, or change that one first.',
  promisedK: 'Please enter {min} or more: students were promised that no smaller group is shown.',
  percent: 'Please enter a whole number from 0 to 100, or leave it empty.',
  needsClass: 'For groups of {k} or more, the class needs at least {needs} students. It has {size}.',
} as const;

/** They say what is wrong with a site in a list of sites. */
export const originWords = {
  'not-https': '“{entry}” does not use https. Only this machine itself may do without it, as in http://localhost:8080.',
  'a-path': 'Leave out what comes after the host in “{entry}”: https://lms.example.org is enough.',
  'not-a-site':
    '“{entry}” is not a site. Write it like https://lms.example.org, or https://*.example.org for all hosts below it.',
  'too-many': 'That is more than {most} sites. One entry such as https://*.example.org can stand for many.',
} as const;

/** They ask which clock a course follows. */
export const zoneWords = {
  label: 'Whose clock does this course follow?',
  other: 'Elsewhere',
  ask: 'Choose the city whose local time your class uses. This device says {here}, and most courses here follow {usual}.',
  unknown: 'Choose the city whose local time your class uses. This browser does not say where you are.',
} as const;

/** They appear where something speaks against a new pulse, an early opening or a later closing (E8.4, E8.5). */
export const reasonWords = {
  beforeTitle: 'Before you ask again',
  reason: 'Why ask students anyway?',
  reasonHint:
    'Needed if any of these applies when the pulse opens. Your reason is recorded in the audit log. Where another course of the same staff is named, students of both courses can read it too.',
  reasonLeft: 'Characters left: {n}',
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
  'student-representative': 'Student representative',
  'co-teacher': 'Co-teacher',
} as const;

/** The same inside a sentence. German keeps its capitals there. */
export const rolesInText = {
  'institution-admin': 'administrator',
  'programme-lead': 'programme lead',
  'course-lead': 'course lead',
  'student-representative': 'student representative',
  'co-teacher': 'co-teacher',
} as const;

/** They are for inviting a colleague, who gets a link that signs them in once. */
export const inviteWords = {
  name: 'Name',
  nameHint: 'Only other staff see it.',
  address: 'E-mail address (optional)',
  addressHint: 'The invitation goes there by mail. You get a link as well.',
  addressWrong: 'Type an address such as ada@example.org, or leave this empty.',
  mailed: 'The invitation is on its way to {address}.',
  mailedTo: 'by mail to {address}',
  undelivered:
    'The mail to {address} could not be delivered. Make a new link and hand it over yourself, or withdraw this and invite another address.',
  make: 'Make the link',
  made: 'A link for {name}',
  once: 'It is shown once and works once, for seven days. Send it to {name} alone: whoever opens it first can take the role. If it is lost, make a new one below.',
  copy: 'Copy',
  copied: 'Copied.',
  another: 'Invite someone else',
  pending: 'Invited, not here yet',
  invitedBy: '{role}, invited by {by}',
  invitedAs: '{role} of {of}, invited by {by}',
  until: 'The link works until {day}.',
  over: 'The link has ended.',
  again: 'Make a new link',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw the invitation of {name}?',
  withdrawText: 'The link stops working straight away. You can invite {name} again at any time.',
  withdrawYes: 'Withdraw it',
  no: 'Cancel',
  withdrawn: 'The invitation of {name} was withdrawn.',
} as const;

export const signedOutWords = {
  title: 'You are signed out',
  text: 'Nothing is lost: pulses keep running, and this page comes back after you have signed in.',
  passkey: 'Sign in with a passkey',
  noPasskey: 'This browser offers no passkeys here: they need a recent browser, and an address that begins with https.',
  otherwise: 'If you have no passkey on this device',
  link: 'An administrator of your institution can make a new link for you, under “People and roles”. You keep your courses.',
  device: 'Where you are still signed in, you can make a link for this device, under “My account”.',
  console: 'For administrators, whoever runs this server can print a link:',
  setupPage: 'For administrators, whoever runs this server can print a link on the page /setup.',
  command: 'npm run setup-link',
  afterwards: 'Open the link in this browser, then come back to this page and load it again.',
  reload: 'Load this page again',
} as const;

/** They stand in for every page before the server has an administrator (E6.1). */
export const notSetUpWords = {
  title: 'This server is not set up yet',
  text: 'Nobody can sign in before it is. Whoever runs this server sets it up with a link that works once.',
  console: 'The link was printed where the server was started. If it is not to be found there, this prints a new one:',
  setupPage: 'The link is printed in the log of the server, with a button on this page:',
  toSetupPage: 'Set up Mattering Pulse',
} as const;

/** They are beside each button that opens the browser’s prompt for a passkey. */
export const passkeyWords = {
  offerTitle: 'Next time you come back',
  offer:
    'With a passkey you sign in with your fingerprint, your face or the PIN of this device, also after a long break.',
  offerHelper: 'Your second way in: {name} can make a new link for you.',
  offerOperator: 'Your second way in: whoever runs this server can print a link for you.',
  offerNobody: 'Your second way in: an administrator of your institution can make a new link for you.',
  offerLink: 'Add a passkey, under “My account”',
  offerLater: 'Not now',
  trouble: {
    closed: 'Nothing has changed. The prompt was closed, or it found no passkey for this site. You can try again.',
    known: 'This device has a passkey for your account already. Load this page again if you do not see it here.',
    elsewhere:
      'Passkeys work only at the address that students’ links name. Open the staff pages there, and try again. Whoever runs this server knows it as PUBLIC_URL.',
    unable: 'This browser could not do it. Try again with another browser, or use a link instead.',
  },
} as const;

/** They are under a chart, which can be saved as a picture (E9.6). */
export const pictureWords = {
  save: 'Save as a picture',
  saveSvg: 'SVG',
  failed: 'This browser could not make the picture. You can print the page instead.',
} as const;

/** They are about computers in lecture halls that show a pulse (E7.8). */
export const wallWords = {
  title: 'Computers that show a wall',
  asks: 'A computer that shows the number {mark} asks to show the wall of “{course}”. It may then show this pulse, open and close it, and nothing else.',
  allow: 'Allow it',
  refuse: 'Refuse',
  waits: 'A code for “{course}” waits to be typed until {time}.',
  void: 'Make the code void',
  shows: 'A computer (number {mark}) shows the wall of “{course}”, until {time} at the latest.',
  end: 'End it',
} as const;

/** They are beside a table that can be taken along as a file. */
export const csvWords = {
  other: 'The same for a spreadsheet that writes {example}',
} as const;

/** They tell courses of one name apart. */
export const courseNameWords = {
  made: '{name} (made on {day})',
  madeNumber: '{name} (made on {day}, no. {n})',
} as const;
