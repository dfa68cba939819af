/** Holds the words of the page "People" about everyone on the staff and about courses without a lead. */

export const everyoneWords = {
  title: 'Everyone on the staff',
  search: 'Find a person by name or address',
  role: 'Role',
  everyRole: 'Every role',
  used: 'last here on {day}',
  unused: 'has not been here yet',
  nobody: 'Nobody was found.',
  find: 'Find',
  found: 'People found: {n}.',
  foundMore: 'The first {n} people. There are more below.',
  more: 'Show more people',
  access: {
    'signed-in': 'signed in',
    passkey: 'can sign in with a passkey',
    provider: 'can sign in through the institution',
    mail: 'can sign in by e-mail',
    link: 'has a link that still works',
    out: 'cannot sign in at the moment',
  },
  noRole: 'No role',
  roleOf: '{role} of {of}',
  moreRoles: 'more roles: {n}',
  signOut: 'Sign out',
  signOutTitle: 'Sign {name} out everywhere?',
  signOutText:
    'Every browser of {name} is signed out straight away. All ways in end: passkeys, unused links, the e-mail address and an account at the institution. So do the calendar address and invitations that {name} made. The roles stay: to come back, {name} needs a new link, which you can make here.',
  signOutYes: 'Sign them out',
  signedOut: '{name} is signed out everywhere.',
  link: 'New link',
  linkTitle: 'Make a new link for {name}?',
  linkText:
    'It signs {name} in once, within seven days: the same person, with the same courses. An earlier link stops working. Send it to {name} alone.',
  linkYes: 'Make the link',
  linkMade: 'A link for {name}',
  linkOnce: 'It is shown once and works once, for seven days. Whoever opens it first is signed in as {name}.',
  remove: 'Remove',
  removeTitle: 'Remove {name}?',
  removeText:
    '{name} loses every role and every way in straight away: sessions, passkeys, links and the calendar address. The name and the e-mail address are deleted, with invitations, waiting mail and what {name} said as a student representative. The audit log will call them “former staff” with a number.',
  removeNoCourse: 'No course loses its only lead.',
  removeCourses:
    'Nobody else leads {courses}: after this you find them under “Courses that nobody can lead”, where you can appoint a new lead.',
  removeStays:
    'Pulses, published results, acts with their role, and what students were told stay. So do names inside texts that somebody wrote, and, without a name, which courses this person ever taught. This cannot be undone.',
  removeYes: 'Remove this person',
  removed: '{name} was removed.',
  no: 'Cancel',
} as const;

export const officeWords = {
  title: 'People and roles',
  lead: 'Administrators see settings, people and the audit log, but no results. Programme leads see the combined results of their programme. Each course lead manages the people on their own course.',
  admins: 'Administrators',
  onlyYou:
    'You are the only administrator. If you lose access, only the person who runs this server can create a new administrator.',
  leads: 'Programme leads',
  noLeads: 'Nobody leads a programme yet. Programme leads are invited on the page of their programme.',
  inviteAdmin: 'Invite an administrator',
  strandedTitle: 'Courses that nobody can lead',
  stranded:
    'Nobody who leads these courses can sign in any more. You can appoint a new lead for each; this is recorded in the audit log. It does not let you see the courses.',
  strandedLeads: 'Led by {names}',
  strandedNobody: 'Whoever led it was removed',
  strandedMore: 'There are {n} more such courses. They follow here as soon as these have a lead.',
  newLead: 'New lead of {course}',
  choose: 'Choose a person',
  appointHint:
    'From now on they see its results, run its pulses and can invite others. Whoever led it stays in the team as a co-teacher.',
  appoint: 'Make them course lead',
  nobodyLeft:
    'There is nobody to choose. The new lead has to be a member of staff who can sign in and is not an administrator. Someone who leads another course can invite them there first.',
} as const;
