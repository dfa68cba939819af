/** Holds the words of the page "My account" and of the two ways in: the setup link and the invitation. */

export const meWords = {
  title: 'My account',
  you: 'Name and language',
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
  until: 'until {day}, or longer if you keep using it, for a year at most',
  untilThen: 'until {day}, then you sign in again',
  everywhere: 'Sign out everywhere',
  everywhereTitle: 'Sign out everywhere?',
  everywhereText:
    'You will be signed out in every browser, including this one. Your passkeys, e-mail address, accounts and tokens for programs stay: remove those first that you do not know. Without any of them you need a new link from an administrator to come back.',
  everywhereYes: 'Sign me out',
  everywhereNo: 'Stay signed in',
  stored: 'What is stored about you',
  storedText:
    'One file has everything that this server stores about you: your name, roles, ways in, and what you did here. It is made for machines, with English headings.',
  storedLink: 'Download the file (JSON)',
  device: 'Another device',
  deviceText:
    'You can make a link that signs you in on another device, such as the computer in the lecture hall or your phone. It works once, within 15 minutes. Whoever opens it first is signed in as you.',
  makeLink: 'Make a link for another device',
  yourLink: 'Your link',
  linkHint: 'Open it on the other device within 15 minutes. We show it only once.',
  another: 'Make another link',
} as const;

/** These are about the language in which somebody reads the staff pages (E3.9a). */
export const languageWords = {
  label: 'Language of these pages',
  hint: 'It is kept with your account, so that it follows you to other devices. Students choose their own. All languages but English are drafts.',
  save: 'Use this language',
  saved: 'These pages are in this language wherever you sign in.',
} as const;

/** These are about the ways in that somebody has (H1.1). */
export const waysWords = {
  title: 'How you come back in',
  text: 'A passkey signs you in with your fingerprint, your face or the PIN of your device. There is no password, and the fingerprint never leaves the device.',
  none: 'You have no passkey yet.',
  list: 'Your passkeys',
  passkey: 'Passkey {n}',
  synced: 'copied among your devices',
  single: 'on one device',
  added: 'added {day}',
  used: 'last used {day}',
  unused: 'not used yet',
  add: 'Add a passkey',
  addAnother: 'Add another passkey',
  unable: 'Passkeys cannot be added here: they need a recent browser, and an address that begins with https.',
  saidAdded: 'The passkey was added. Next time, choose “Sign in with a passkey”.',
  remove: 'Remove',
  removeTitle: 'Remove this passkey?',
  removeText:
    'It will no longer sign you in. You stay signed in here. Your device may still show it until you delete it there too.',
  removeLast: 'It is your only one. To come back after that, you need a link from an administrator: {names}.',
  removeYes: 'Remove it',
  removeNo: 'Keep it',
  removed: 'The passkey was removed.',
  second: 'Your second way in',
  helpers:
    'If you lose your devices, an administrator can make a new link for you, and you keep your courses: {names}.',
  noHelpers: 'No other administrator can make a link for you at the moment.',
  operator: 'Whoever runs this server can always let an administrator in again:',
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

/** These are about the mails that somebody gets (H4.2). */
export const mailChoiceWords = {
  title: 'Mails',
  text: 'This server can tell you by mail when something needs you. No mail holds a number about answers. Links to sign in and invitations are always sent.',
  noAddress: 'We know no mail address of yours, so none of these reaches you yet.',
  goesTo: 'They go to {address}.',
  undelivered: 'A mail to {address} could not be delivered. Check whether this address is right.',
  legend: 'Which mails do you want?',
  kinds: {
    'opens-today': 'A pulse opens today',
    'closes-today': 'A pulse closes today',
    news: 'There is news of a pulse',
    'tell-students': 'It is time to tell students what came of a pulse',
    'dates-proposed': 'Somebody proposes dates for a course of mine',
    'roles-changed': 'Somebody changes my roles',
  },
  save: 'Save which mails',
  saved: 'From now on you get these mails.',
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
  backTitle: 'Come in again',
  back: 'This server is set up already. The link lets an administrator in again, as the same person with the same courses. It works once.',
  who: 'Who are you?',
  choose: 'Please choose your name.',
  backHint: 'You are signed in as this person, and the audit log says so.',
  backButton: 'Sign me in',
  backOther: 'If your name is not here, ask one of these administrators to invite you.',
  deadTitle: 'This setup link does not work',
  deadText: 'Each link works once, and a newer link replaces an older one. Nobody else can use it either.',
  deadHow: 'Ask whoever runs this server to print a new one:',
} as const;

export const signInWords = {
  title: 'Sign in',
  invitedTitle: 'You are invited',
  checking: 'Checking your link…',
  lead: 'The link works once. You stay signed in in this browser as long as you come back now and then, for a year at most.',
  invites: '{by} invites you, {name}, to be {role} at {institution}.',
  invitesTo: '{by} invites you, {name}, to be {role} of “{of}” at {institution}.',
  address: '{address} becomes your address here if you accept with this link.',
  addressTaken:
    '{address} is the address of somebody here already. If that is you, sign in below, so that you stay one person. If not, accept all the same: only this address is left out.',
  hereAlready: 'Do you have an account here already?',
  hereText: 'Sign in with it first, and take the role as who you are: you stay one person.',
  accept: 'Accept and sign in',
  takeAs:
    'You are signed in as {name}. If that is you, take this role as {name}: you keep your courses and have one account.',
  take: 'Take this role as {name}',
  newPerson: 'I am somebody else: sign in as {name}',
  newPersonText: 'Pressing this ends the session of {now} in this browser.',
  as: 'You will be signed in as {name}, at {institution}.',
  now: 'At the moment {name} is signed in in this browser. Pressing the button ends that session.',
  nowYourself:
    'You are signed in already. Pressing the button begins a new session in this browser and ends the old one.',
  notYou: 'If you are not {name}, close this page: the link belongs to somebody else.',
  button: 'Sign me in',
  stay: 'Stay signed in as {name}',
  deadTitle: 'This link does not work',
  deadText:
    'Each link works once: an invitation within seven days, a link of your own within 15 minutes. It may have been used or replaced by a newer one already, or part of it may have been lost when it was copied.',
  deadHow:
    'Sign in with a passkey, make a new link in a browser where you are signed in, or ask whoever sent you this one for a new one: you stay the same person. For administrators, whoever runs this server can print one:',
} as const;
