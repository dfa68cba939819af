/** Words of getting in: setup link, invitation, and what to do when signed out. */

export const setupWords = {
  title: 'You and your institution',
  lead: 'Two short pages, and your first code is ready to show.',
  checking: 'Checking your setup link…',
  name: 'Your name',
  nameHint: 'Only other staff see it.',
  institution: 'Institution',
  institutionHint: 'As students know it.',
  support: 'Where can students get support?',
  supportHint:
    'A name and how to contact it. It is shown on every student page; reports go there too until you change it.',
  emergency: 'Emergency number',
  emergencyHint: 'For example 112.',
  next: 'Continue',
  deadTitle: 'This setup link does not work',
  deadText: 'Each link works once, and a newer link replaces an older one. Nobody else can use it either.',
  deadHow: 'Ask whoever runs this server to print a new one:',
  deadSignedIn: 'If you used this link yourself in this browser, you may still be signed in:',
} as const;

export const signInWords = {
  title: 'Sign in',
  lead: 'You have been invited. This link signs you in once, in this browser, for 14 days.',
  button: 'Sign me in',
  deadTitle: 'This link does not work',
  deadText:
    'Each link works once: an invitation within seven days, a link of your own within 15 minutes. It may already have been used, or part of it may have been lost when it was copied.',
  deadHow:
    'Make a new one where you are signed in, or ask whoever sent it. If nobody can, whoever runs this server can print one:',
  deadSignedIn: 'If you used this link yourself in this browser, you may still be signed in:',
} as const;

export const signedOutWords = {
  title: 'You are signed out',
  text: 'Nothing is lost: pulses keep running, and this page comes back after you have signed in.',
  how: 'To get back in, ask whoever invited you for a new link, or whoever runs this server to print one:',
  command: 'npm run setup-link',
  afterwards: 'Open that link in this browser, then come back to this page and load it again.',
  reload: 'Load this page again',
} as const;
