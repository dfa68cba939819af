/** Words that stand around every page of the staff app, and what it says where a page or a connection is missing. */

/** Whose habits days and numbers follow. Here, so that the first page need not load the students' words for it (P15). */
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
} as const;

/** What happened, what is safe, what to do (E7.0). */
export const failureWords = {
  offlineTitle: 'No connection',
  offline: 'The server could not be reached, and nothing was changed. Try again when you are connected.',
  unheardTitle: 'No answer came',
  unheard: 'Wait a moment, then try again.',
  unsure: 'This may or may not have been saved. If you try again without changing anything, nothing is done twice.',
  unchanged: 'Nothing was changed.',
  answered: 'The server returned error {status}',
  wait: 'It is busy at the moment. Wait {seconds} seconds, then try again.',
  strange: 'Try again in a moment. If the problem continues, give that number to whoever runs this server.',
  signedOutTitle: 'Your session has ended',
  signedOut: 'Sign in in another tab of this browser, then come back to this one and try again.',
  signInHow: 'How to sign in (in a new tab)',
  kept: 'What you typed is still here.',
  summary: 'Please check this',
} as const;

export const notLoadedWords = {
  title: 'This page could not be loaded',
  text: 'Nothing was changed. The connection may have been lost, or the server may have been updated while this tab was open. Trying again loads the app afresh.',
  still: 'The server still cannot be reached. Try again in a moment.',
} as const;

export const notFoundWords = {
  title: 'There is no such page',
  text: 'The address may be mistyped, or the page may belong to somebody else’s course.',
  back: 'Go to your courses',
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
