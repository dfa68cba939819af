/** Holds the words of the page "My account" and of the two ways in: the setup link and the invitation. */

export const meWords = {
  title: 'My account',
  name: 'Your name',
  nameHint: 'Only other staff see it.',
  save: 'Save',
  saved: 'Saved.',
  roles: 'Your roles',
  noRoles: 'You have no role. You can see this page and sign out. Whoever invited you can give you a role again.',
  of: '{role} of {where}',
  sessions: 'Where you are signed in',
  here: 'This browser',
  elsewhere: 'Another browser',
  until: 'until {day}, or longer if you keep using it, for 90 days at most',
  everywhere: 'Sign out everywhere',
  everywhereTitle: 'Sign out everywhere?',
  everywhereText:
    'You will be signed out in every browser, including this one. To come back, you will need a new link from someone else, or from whoever runs this server.',
  everywhereYes: 'Sign me out',
  everywhereNo: 'Stay signed in',
  device: 'Another device',
  deviceText:
    'You can make a link that signs you in on another device, such as the computer in the lecture hall or your phone. It works once, within 15 minutes. Whoever opens it first is signed in as you.',
  makeLink: 'Make a link for another device',
  yourLink: 'Your link',
  linkHint: 'Open it on the other device within 15 minutes. We show it only once.',
  another: 'Make another link',
  lockedTitle: 'If you lose access',
  locked:
    'There is no other way to sign in yet, such as a password, a passkey or an email. You stay signed in for 14 days after your last visit, and for 90 days at most.',
  lockedDo:
    'To be safe, stay signed in in two browsers, using the link above. If you lose both, whoever invited you can invite you again: that creates a new account with the same role, and the old one can be removed from the team. If nobody else leads a course, an administrator can appoint a new lead.',
  lockedAdmin: 'If you are an administrator, whoever runs this server can print a new link for you:',
} as const;

/** These are about the address that a calendar subscribes to (E7.4). */
export const calendarAddressWords = {
  title: 'Your calendar',
  text: 'Your calendar can subscribe to an address that tells it when the pulses of your courses open and close, and by when students should hear what you did. It contains only dates, never results.',
  exists: 'You have an address. It was shown once; making a new one replaces it.',
  make: 'Make a calendar address',
  makeNew: 'Make a new address',
  yours: 'Your calendar address',
  hint: 'Add it in your calendar as a subscription (“from URL”). Anyone with the address can read the dates and the names of your courses.',
  drop: 'Delete this address',
  dropTitle: 'Delete this calendar address?',
  dropText: 'Calendars that subscribe to it get no more dates.',
  dropYes: 'Delete it',
  dropNo: 'Keep it',
  dropped: 'The address has been deleted.',
} as const;

export const setupWords = {
  title: 'You and your institution',
  lead: 'Two short pages, and your first code is ready to show.',
  checking: 'Checking your setup link…',
  name: 'Your name',
  nameHint: 'Only other staff see it.',
  institution: 'Institution',
  institutionHint: 'The name students know.',
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
  checking: 'Checking your link…',
  lead: 'This link signs you in once, in this browser. You stay signed in for 14 days after your last visit, and for 90 days at most.',
  as: 'You will be signed in as {name}, at {institution}.',
  now: 'At the moment {name} is signed in in this browser. Pressing the button ends that session.',
  nowYourself:
    'You are signed in already. Pressing the button begins a new session in this browser and ends the old one.',
  notYou: 'If you are not {name}, close this page: the link belongs to somebody else.',
  button: 'Sign me in',
  stay: 'Stay signed in as {name}',
  deadTitle: 'This link does not work',
  deadText:
    'Each link works once: an invitation within seven days, a link of your own within 15 minutes. It may already have been used, or part of it may have been lost when it was copied.',
  deadHow:
    'Make a new link in a browser where you are signed in, or ask whoever sent you this one. If neither works, whoever runs this server can print one:',
  deadSignedIn: 'If you used this link yourself in this browser, you may still be signed in:',
} as const;
