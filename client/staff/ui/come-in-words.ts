/** Holds the words about ways in that the institution switches on: a mailed link, and its provider (H1.1, H1.3, H1.4). */

/** They are on the page for whoever is signed out (H1.3, H1.4). */
export const comeInWords = {
  provider: 'Sign in with {name}',
  only: 'Here you sign in with {name} only.',
  title: 'Sign in by e-mail',
  label: 'Your e-mail address',
  hint: 'The one that your institution has for you here.',
  send: 'Send me a link',
  wrong: 'Please type an address such as name@example.org.',
  sent: 'If somebody here has this address, a link is on its way. It works once, within 15 minutes. At most three are sent in an hour.',
  acceptWith: 'Accept with {name}',
  acceptByMail: 'Accept by e-mail',
  acceptHint:
    'A link goes there. If somebody here has this address, they take the role; otherwise it becomes your address here.',
  acceptSent:
    'A link is on its way. It works once, and nothing changes before that. At most three are sent in an hour.',
} as const;

/** They are on the page for whoever comes back from the institution’s sign-in and is not let in (H1.4). */
export const notSignedInWords = {
  title: 'You were not signed in',
  again: 'Sign in',
  back: 'Back to the invitation',
  'invitation-gone':
    'The invitation was taken or withdrawn meanwhile. If you took it yourself, sign in; otherwise ask whoever invited you for a new one.',
  'own-course': 'You teach this course, or have taught it, so you cannot represent its students.',
  'pulses-too-close':
    'The pulses of this course and of another one of yours would then ask the same class too soon. The invitation waits: take it when they are further apart.',
  'no-address':
    'Your institution’s sign-in told us no e-mail address, so we do not know who invited you. Ask its support to pass your address on.',
  'not-verified': 'Your institution’s sign-in has not verified your e-mail address. Verify it there, then try again.',
  'foreign-domain':
    'This server does not accept the domain of your e-mail address. Use your address at the institution, or ask an administrator.',
  'not-invited':
    'Nobody has invited your e-mail address yet. Ask an administrator, or the lead of your course, to invite the address that you use at your institution.',
  'other-account':
    'Somebody here has this account or this address already. Sign in another way, or ask an administrator.',
  'no-role': 'You have no role here at the moment. Ask an administrator, or the lead of your course, to invite you.',
  spent: 'This sign-in was used already, took too long, or began in another browser. Begin again here.',
  cancelled: 'You stopped at your institution’s sign-in. Nothing was changed.',
  down: 'Your institution’s sign-in does not answer. Try again in a few minutes, or sign in another way. Administrators see this too.',
  clock:
    'The clocks of this server and of your institution’s sign-in differ, so nobody can sign in there now. Whoever runs this server has to set its clock. Administrators see this too.',
  'not-right':
    'What your institution’s sign-in sent does not fit. Begin again. If it happens again, tell an administrator.',
} as const;

/** They are on the page that a link to confirm an address leads to (H1.1). */
export const confirmAddressWords = {
  title: 'Confirm your address',
  text: 'From then on, {address} is the address of {name} here: links to sign in go there.',
  button: 'Confirm this address',
  elsewhere:
    'Sign in as {name} in this browser first, and then open the link again. Whoever only reads this message cannot come in with it.',
} as const;

/** They are about an address and an account of one’s own (H1.1). */
export const ownWaysWords = {
  address: 'E-mail address',
  addressText: 'A link can be mailed to it that signs you in.',
  noAddress: 'You have no address here.',
  mailOff: 'Mail is switched off on this server, so nobody signs in by e-mail.',
  confirmed: 'confirmed {day}',
  waits:
    'If {address} can be used here, a link to it is on its way. Open it in this browser within 15 minutes. Until then nothing changes.',
  newAddress: 'New address',
  ask: 'Send a link to confirm it',
  removeAddress: 'Remove the address',
  removeAddressTitle: 'Remove {address}?',
  removeAddressText: 'Links to sign in are no longer mailed to it.',
  addressRemoved: 'The address was removed.',
  account: 'Account at your institution',
  noAccount: 'You have added no account.',
  addAccount: 'Add my account at {name}',
  removeAccount: 'Remove the account',
  removeAccountTitle: 'Remove this account?',
  removeAccountText: 'It will no longer sign you in here. At your institution nothing changes.',
  accountRemoved: 'The account was removed.',
  yes: 'Remove it',
  no: 'Keep it',
  only: 'At the moment only {name} lets people in here.',
} as const;

/** They tell administrators how the institution’s sign-in does (H1.4). */
export const providerWords = {
  title: 'Sign-in through {name}',
  well: 'Staff can sign in with {name}. We know of nothing that is wrong with it.',
  down: 'Since {day} it has not answered. Other ways in still work, if they are switched on.',
  clock:
    'Since {day} its clock and the clock of this server have differed by more than a minute. Whoever runs this server should check its clock.',
  'not-right': 'Since {day} it has not fitted the settings of this server. Whoever runs this server should check them.',
} as const;
