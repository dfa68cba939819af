/** Words about the people of a course. */

export const teamWords = {
  title: 'Team',
  people: 'Who works on this course',
  coTeacher: 'A co-teacher sees this course and its results, and plans, opens and closes pulses.',
  inviteCoTeacher: 'Invite a co-teacher',
  handOver: 'Hand over',
  handOverTitle: 'Hand this course over to {name}?',
  handOverText: '{name} leads it from now on: invites and removes people, and can hand it over again. You stay in the team as a co-teacher.',
  handOverYes: 'Hand it over',
  no: 'Leave it',
} as const;
