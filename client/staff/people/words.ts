/** Holds the words about the people of a course, and about their roles. */

export const teamWords = {
  title: 'Team',
  nobody: 'Nobody leads this course yet. An administrator of your institution can appoint its lead.',
  people: 'Who works on this course',
  count: 'People on this course: {n}',
  coTeacher: 'A co-teacher sees this course and its results, and plans, opens and closes pulses.',
  inviteCoTeacher: 'Invite a co-teacher',
  representative:
    'A student representative is a student of this course. They see what students see, what you plan, and “You said, we did” before you publish it. They can write you one line about it and say that they agree. They change nothing.',
  representativeConsent:
    'Ask them before you type their name: it is stored here, and the staff of this course and administrators see it. Students do not.',
  inviteRepresentative: 'Invite a student representative',
  handOver: 'Hand over',
  handOverTitle: 'Hand this course over to {name}?',
  handOverText:
    'From now on {name} leads it, and can invite and remove people and hand it over again. You stay in the team as a co-teacher.',
  handOverYes: 'Hand it over',
  no: 'Cancel',
} as const;

export const connectWords = {
  title: 'Connect with a learning platform',
  text: 'Whoever teaches this course in Moodle, Canvas or another platform types the code there, after opening the activity for the first time. From then on everybody who teaches it there has the rights of a co-teacher here.',
  once: 'It is shown once, and works once, for a day. The code before it does not work any more.',
  make: 'Make a code',
  connected: 'Connected with',
  undo: 'Disconnect',
  undoTitle: 'Disconnect from {name}?',
  undoText:
    'Those who teach this course there lose access at once. Students who open it there find nothing. All pulses and results stay, and a new code connects it again.',
  undoYes: 'Disconnect',
} as const;

export const roleWords = {
  you: '{name} (you)',
  drop: 'Remove this role',
  dropOwn: 'Step down',
  dropTitle: 'Remove this role from {name}?',
  dropOwnTitle: 'Step down from this role?',
  dropText:
    '{name} will stop being {role} here straight away. Nothing that was done is lost. If this is their last role, they are signed out.',
  dropOwnText:
    'You will stop being {role} here. Only somebody else can give the role back to you. If this is your last role, you are signed out.',
  yes: 'Remove role',
  ownYes: 'Step down',
  no: 'Cancel',
} as const;
