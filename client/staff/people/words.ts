/** Words about the people of a course, and of inviting somebody. */

export const teamWords = {
  title: 'Team',
  people: 'Who works on this course',
  coTeacher: 'A co-teacher sees this course and its results, and plans, opens and closes pulses.',
  inviteCoTeacher: 'Invite a co-teacher',
  handOver: 'Hand over',
  handOverTitle: 'Hand this course over to {name}?',
  handOverText:
    '{name} leads it from now on: invites and removes people, and can hand it over again. You stay in the team as a co-teacher.',
  handOverYes: 'Hand it over',
  no: 'Cancel',
} as const;

export const inviteWords = {
  name: 'Name',
  nameHint: 'Only other staff see it.',
  make: 'Make the link',
  made: 'A link for {name}',
  once: 'It is shown once and works once, for seven days. Send it to {name} alone: whoever opens it first is signed in.',
  copy: 'Copy',
  copied: 'Copied.',
  another: 'Invite somebody else',
} as const;
