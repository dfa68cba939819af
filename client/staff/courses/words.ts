/**
 * Holds the words of the list of courses, of adding a course, and of the page of one: what runs now, trend, dates,
 * settings, signals.
 */

export const coursesWords = {
  archiving: 'Archive courses',
  allOf: 'All courses: {n}',
  title: 'Your courses',
  students: { one: '1 student', other: '{n} students' },
  noPulse: 'No pulse yet',
  opens: 'Opens {when}',
  opensByHand: 'Opens when you choose',
  closes: 'Closes {when}',
  archived: 'Archived: {n}',
  told: 'Students have heard what came of the last pulse.',
  all: 'All courses',
  trend:
    'How mattering, belonging and trust stood in the last {n} pulses, from none of the answers to all of them. The numbers are on the page of the course.',
} as const;

/** They say on the home what needs somebody now, over all courses. */
export const nowWords = {
  title: 'Also waiting for you',
  link: '{link}: {course}',
  more: 'And {n} more',
} as const;

/** They lead through the first hour. The list goes away when everything is done. */
export const firstHourWords = {
  title: 'Your first hour',
  progress: '{done} of {all} done',
  done: 'Done: {step}',
  hide: 'Hide this list',
  help: 'What a pulse is, and how one follows the other.',
  helpLink: 'Read the help',
  steps: {
    course: { title: 'Add a course', text: 'Its name and how many students it has are enough.' },
    pulse: { title: 'Open a pulse in class', text: 'Students scan a code and answer six questions in about a minute.' },
    read: {
      title: 'Read the results together',
      text: 'They appear when the pulse has closed, if enough students answered.',
    },
    tell: {
      title: 'Tell your students what you will do',
      text: 'One small act is enough. It is why they answer next time.',
    },
  },
} as const;

/** They say what is due next, on the home and on a course (E7.9). */
export const nextWords = {
  next: 'Next',
  nextIn: 'Next in {course}',
  'tell-late': {
    title: 'Tell your students what came of it',
    text: 'Students have been waiting since {day}. It is better to tell them late than not at all.',
    link: 'Tell them now',
    goOn: 'Finish the draft',
  },
  tell: {
    title: 'Tell your students what came of it',
    text: 'They should hear by {day} what you will do, or why you will not.',
    link: 'Write it now',
    goOn: 'Finish the draft',
  },
  read: {
    title: 'Read the results',
    text: 'The pulse that closed on {day} has results.',
    link: 'Read them',
  },
  running: {
    title: 'A pulse is open',
    text: 'It closes {when}. Show the code wherever your students are.',
    link: 'Show it on the wall',
  },
  closing: {
    title: 'Results are being prepared',
    text: 'The pulse closed {when}. Results take a few minutes.',
    link: 'Look for the results',
  },
  'open-today': {
    title: 'A pulse opens today',
    text: 'It opens {when}.',
    byHand: 'It opens when you open it.',
    link: 'Prepare the wall',
  },
  open: {
    title: 'A pulse is planned',
    text: 'It opens {when}.',
    byHand: 'It opens when you open it, for example when everybody is in the room.',
    link: 'Prepare the wall',
  },
  'too-few': {
    title: 'The last pulse has no results',
    text: 'Nothing can be shown of the pulse that closed on {day}. Tell your students, and try a conversation instead.',
    link: 'What to do now',
  },
  'plan-first': {
    title: 'Plan the first pulse',
    text: 'Your students answer six short questions on their phones, which takes about a minute.',
    link: 'Plan a pulse',
  },
  plan: {
    title: 'Plan the next pulse',
    text: 'Nothing else is due. Four weeks between two pulses are a good rhythm.',
    link: 'Plan a pulse',
  },
} as const;

export const stageWords = {
  draft: 'Being prepared',
  armed: 'Not open yet',
  open: 'Open',
  grace: 'Closing',
  closing: 'Closing',
  closed: 'Closed',
  lost: 'Results lost',
} as const;
