/** Holds what the staff app says if the server was not reached, or did not do what it was asked. */

/** They say what happened, what is safe and what to do (E7.0). */
export const failureWords = {
  offlineTitle: 'No connection',
  offline: 'The server could not be reached, and nothing was changed. Try again when you are connected.',
  newerTitle: 'There is a new version',
  newer:
    'The server was updated while this page was open, and this part needs the new version. First save what you have typed on this page, then load it again.',
  newerDo: 'Load this page again',
  stuckTitle: 'This part did not arrive',
  stuck:
    'Your browser remembers that it could not load this part. First save what you have typed on this page, then load it again.',
  unheardTitle: 'The server did not answer',
  unheard: 'Wait a moment, then try again.',
  unsure: 'This may or may not have been saved. If you try again without changing anything, nothing is done twice.',
  unchanged: 'Nothing was changed.',
  answered: 'The server answered with status {status}',
  wait: 'It is busy at the moment. Wait {seconds} s, then try again.',
  strange: 'Try again in a moment. If the problem continues, give that number to whoever runs this server.',
  signedOutTitle: 'Your session has ended',
  signedOut: 'Sign in in another tab of this browser, then come back to this one and try again.',
  signInHow: 'How to sign in (in a new tab)',
  kept: 'What you typed is still here.',
  summary: 'Please check this',
} as const;
