/** Words of the page "Me". */

export const meWords = {
  title: 'My account',
  name: 'Your name',
  nameHint: 'Only other staff see it.',
  save: 'Save',
  saved: 'Saved.',
  roles: 'Your roles',
  noRoles: 'You hold no role. You can add a course, and lead it.',
  of: '{role} of {where}',
  sessions: 'Where you are signed in',
  here: 'This browser',
  elsewhere: 'Another browser',
  until: 'until {day}, or longer if you keep using it',
  everywhere: 'Sign out everywhere',
  everywhereTitle: 'Sign out everywhere?',
  everywhereText:
    'You are signed out in every browser, this one too. To come back you need a new link from somebody else, or from whoever runs this server.',
  everywhereYes: 'Sign me out',
  everywhereNo: 'Stay signed in',
  device: 'Another device',
  deviceText:
    'For the computer in the lecture hall or your phone: a link that signs you in there. It works once, within 15 minutes. Whoever opens it first is signed in as you.',
  makeLink: 'Make a link for another device',
  yourLink: 'Your link',
  linkHint: 'Open it on the other device within 15 minutes. We show it only once.',
  another: 'Make another',
  lockedTitle: 'If you lose access',
  locked:
    'There is no second way to sign in yet: no password, no passkey, no mail. You stay signed in for 14 days after your last visit.',
  lockedDo:
    'To be safe, stay signed in in two browsers, using the link above. If you lose both, whoever invited you can invite you again: that creates a new account with the same role, and the old one can be removed from the team. If nobody else leads a course, an administrator can appoint a new lead.',
  lockedAdmin: 'For an administrator, whoever runs this server can print a new link:',
} as const;
