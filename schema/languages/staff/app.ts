/** Words that stand around every page of the staff app, and what it says where a page or a connection is missing. */

/** Whose habits days and numbers follow. Here, so that the first page need not load the students' words for it (P15). */
export const STAFF_LOCALE = 'en-GB';

export const appWords = {
  name: 'Mattering Pulse',
  skip: 'Skip to the content',
  courses: 'Courses',
  programmes: 'Programmes',
  institution: 'Institution',
  me: 'Me',
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
  answered: 'The server answered {status}',
  wait: 'It is asked too much just now. Wait {seconds} s, then try again.',
  strange: 'Try again in a moment. If it stays, tell whoever runs this server that number.',
  signedOutTitle: 'Your session has ended',
  signedOut: 'Sign in in another tab of this browser, then come back to this one and try again.',
  signInHow: 'How to sign in (in a new tab)',
  kept: 'What you typed is still here.',
  summary: 'Please check this',
} as const;

export const notLoadedWords = {
  title: 'This page could not be loaded',
  text: 'Nothing was changed. Perhaps the connection was lost, or the server was renewed while this tab was open. Trying again loads the app afresh.',
  still: 'The server still cannot be reached. Try again in a moment.',
} as const;

export const notFoundWords = {
  title: 'There is no such page',
  text: 'The address may be mistyped, or the page may belong to somebody else’s course.',
  back: 'Go to your courses',
} as const;

export const bothTextsWords = {
  title: 'Saved by somebody else meanwhile',
  taken: 'Taken over from them, as you had not changed it: {fields}.',
  none: 'You have changed nothing that they changed. Your own changes stand in the form.',
  theirs: 'Theirs, saved now',
  yours: 'Yours',
  empty: 'nothing',
  useTheirs: 'Take theirs for “{field}”',
  useYours: 'Take mine for “{field}” again',
  again: 'What stands in the form is saved when you press the button again.',
} as const;
