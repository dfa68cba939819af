/** Words of the list of courses, and of adding one. */

export const coursesWords = {
  title: 'Your courses',
  emptyTitle: 'No course yet',
  empty: 'Add a course, and its first pulse can run in your next class.',
  add: 'Add a course',
  addFirst: 'Add your first course',
  demo: 'To look around first, run “npm run demo”: a made-up university in a folder that is thrown away.',
  students: '{n} students',
  noPulse: 'No pulse yet',
  opens: 'Opens {when}',
  opensByHand: 'Opens when you open it',
  closes: 'Closes {when}',
  archived: 'Archived: {n}',
  loop: {
    told: 'Students have heard what came of it.',
    open: 'Students are waiting to hear what came of it.',
    overdue: 'Overdue: students are still waiting to hear what came of it.',
  },
} as const;

export const stageWords = {
  draft: 'Being prepared',
  armed: 'Not open yet',
  open: 'Open',
  grace: 'Closing',
  closing: 'Closing',
  closed: 'Closed',
} as const;

export const newCourseWords = {
  firstTitle: 'Your first course',
  firstLead: 'Six questions, about a minute to answer. Next you see the code for your students.',
  title: 'Add a course',
  lead: 'A course here is one module or unit: a group of students who share the same staff and classes.',
  name: 'Course',
  nameHint: 'The name students know.',
  classSize: 'How many students could answer?',
  classSizeHint: 'An estimate is fine. It decides whether numbers can be shown at all.',
  first: 'Make the code for my class',
  add: 'Add this course',
  tooSmallTitle: 'Better a conversation than numbers',
  tooSmall:
    'Numbers need at least {needs} students who could answer: results appear only for {k} or more, and a few will not answer. In a smaller group anybody could guess who said what.',
  tooSmallDo: 'A conversation works better here. It takes 15 minutes and needs no names.',
  tooSmallLink: 'How to hold that conversation',
  zone: 'Times are those of {zone}.',
  pulseFailed: 'The course is saved, but its pulse could not be made yet.',
} as const;
