/**
 * Holds the words of mails to staff (H4.2), and of the page on which somebody stops them. None of them has a place for a number
 * of answers.
 */
import type { Role } from '../../contract/grants.ts';

const roles: Readonly<Record<Role | 'student-representative', string>> = {
  'institution-admin': 'administrator',
  'programme-lead': 'programme lead',
  'course-lead': 'course lead',
  'co-teacher': 'co-teacher',
  'student-representative': 'student representative',
};

export const mailWords = {
  hello: 'Hello {name},',
  roles,
  signIn: {
    takes: 'The link signs you in as who you are here, and gives you this role.',
    subject: 'Your link to sign in',
    text: 'Somebody asked at {place} for a link to sign in with this address, at {institution}.',
    after:
      'The link works once, within 15 minutes of the asking. If it was not you, ignore this mail: nobody comes in without the link.',
    button: 'Sign in',
  },
  confirm: {
    subject: 'Confirm your address',
    text: 'Somebody asked at {place} to make this the address of {name} at {institution}.',
    after:
      'The link works once, within 15 minutes of the asking, in a browser where you are signed in. If it was not you, ignore this mail: without the link nothing changes, and nobody comes in with it.',
    button: 'Confirm the address',
  },
  invitation: {
    asked: 'The link works once. If you did not ask for it, ignore this mail.',
    subject: '{by} invites you to Mattering Pulse',
    text: '{by} invites you to be {role} at {institution}.',
    textOf: '{by} invites you to be {role} of “{of}” at {institution}.',
    what: 'Mattering Pulse asks students a few anonymous questions about what counts for them, and shows their teachers what to do about it.',
    after: 'The link works once, within seven days. If you do not know why you get it, ignore this mail.',
    button: 'See the invitation',
  },
  opensToday: {
    subject: 'Your pulse opens today: {course}',
    text: 'The pulse that is planned in “{course}” opens today.',
    button: 'Go to the course',
  },
  closesToday: {
    subject: 'Your pulse closes today: {course}',
    text: 'The pulse in “{course}” closes today. Until then, students can still answer.',
    button: 'Go to the course',
  },
  news: {
    subject: 'There is news of your pulse: {course}',
    text: 'The pulse in “{course}” has closed, and its page says what came of it.',
    button: 'See what came of it',
  },
  tellStudents: {
    subject: 'Tell your students: {course}',
    text: 'Tell the students of “{course}” by {day} what came of the pulse, also if that is little.',
    button: 'Tell students',
  },
  tellStudentsOverdue: {
    subject: 'Your students are still waiting: {course}',
    text: 'The students of “{course}” were to hear by {day} what came of the pulse. A few sentences are enough.',
    button: 'Tell students',
  },
  tellBeforeNext: {
    subject: 'Tell your students before you ask them again: {course}',
    text: 'The next pulse of “{course}” opens by itself tomorrow, and its students have not heard what came of the last one. A few sentences before then are enough, also if little came of it.',
    button: 'Tell students',
  },
  datesProposed: {
    subject: 'Dates are proposed for your course: {course}',
    text: 'Somebody proposes dates for pulses in “{course}”. You decide: accept them, move them or decline.',
    button: 'See the dates',
  },
  rolesChanged: {
    subject: 'Your roles have changed',
    text: 'Somebody has changed your roles at {institution}. Your account shows which ones you have now.',
    button: 'See your account',
  },
  lastRole: {
    subject: 'You no longer have a role here',
    text: 'Somebody has taken your last role at {institution}, so you cannot sign in at {place} any more.',
    after:
      'Your address has been deleted there, and your other ways in. This is the last mail to you. If it is a mistake, ask for a new invitation.',
  },
  why: 'You get this mail because you are on the staff of {institution}.',
  stop: 'Stop mails of this kind',
  stopPage: {
    title: 'Stop mails of this kind?',
    text: {
      'opens-today': 'You will get no more mails on the day when a pulse opens.',
      'closes-today': 'You will get no more mails on the day when a pulse closes.',
      news: 'You will get no more mails when there is news of a pulse.',
      'tell-students': 'You will get no more mails that remind you to tell students.',
      'dates-proposed': 'You will get no more mails when somebody proposes dates.',
      'roles-changed': 'You will get no more mails when somebody changes your roles.',
    },
    button: 'Stop them',
    doneTitle: 'Done',
    done: 'You get no more mails of this kind. On “My account” you can switch them on again.',
    deadTitle: 'This link does not work',
    dead: 'A part of it may have been lost. On “My account” you choose which mails you get.',
    account: 'My account',
  },
} as const;
