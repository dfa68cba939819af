/** Holds the words about the people of a course and of the institution, and about their roles. */

export const teamWords = {
  title: 'Team',
  people: 'Who works on this course',
  coTeacher: 'A co-teacher sees this course and its results, and plans, opens and closes pulses.',
  inviteCoTeacher: 'Invite a co-teacher',
  handOver: 'Hand over',
  handOverTitle: 'Hand this course over to {name}?',
  handOverText:
    'From now on {name} leads it, and can invite and remove people and hand it over again. You stay in the team as a co-teacher.',
  handOverYes: 'Hand it over',
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
  newLead: 'New lead of {course}',
  choose: 'Choose a person',
  appointHint:
    'From now on they see its results, run its pulses and can invite others. Whoever led it stays in the team as a co-teacher.',
  appoint: 'Make them course lead',
  nobodyLeft:
    'There is nobody to choose. The new lead has to be a member of staff who can sign in and is not an administrator. Someone who leads another course can invite them there first.',
} as const;

export const roleWords = {
  you: '{name} (you)',
  drop: 'Remove this role',
  dropOwn: 'Step down',
  dropTitle: 'Remove this role from {name}?',
  dropOwnTitle: 'Step down from this role?',
  dropText: '{name} will stop being {role} here straight away. Nothing that was done is lost.',
  dropOwnText: 'You will stop being {role} here. Only somebody else can give the role back to you.',
  yes: 'Remove role',
  ownYes: 'Step down',
  no: 'Cancel',
} as const;
