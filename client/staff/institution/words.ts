/** Holds the words of the page "Institution", and of exam weeks. */

export const institutionWords = {
  title: 'Institution',
  lead: 'Settings for every course. They apply to new pulses; existing pulses keep what students were told.',
  more: 'More for administrators',
  people: 'People and roles',
  auditLog: 'Audit log',
  documents: 'Documents',
  aboutTitle: 'Name and contacts',
  name: 'Institution',
  nameHint: 'The name students know.',
  support: 'Where can students get support?',
  supportHint: 'A name and how to contact it. It is shown on every student page.',
  report: 'Where can students report a problem?',
  reportHint: 'Someone who reads messages and replies. It may be the same as above.',
  emergency: 'Emergency number',
  checkTitle: 'Are these contacts still correct?',
  checkNever: 'Nobody has confirmed them yet.',
  checkOld: 'They were last confirmed on {day}. Please check them again: a student may need them today.',
  checkFresh: 'They were confirmed on {day}. We remind you each year.',
  check: 'Yes, I have checked them',
  checkChanged:
    'Somebody has changed the settings since you opened this page. These are the contacts now: please look at them again.',
  privacyTitle: 'Privacy',
  leastK: 'Smallest group that any pulse may show',
  leastKHint: '{k} or more, at most {most}. Courses may choose a higher number. It can never be lowered again.',
  retention: 'Years for which published results are kept',
  retentionHint:
    'From 1 to {most}. Each day, older results are deleted for good, with what was planned and told after them. A shorter time takes effect within a day.',
  fairness: 'Who acts on “Bias and fairness”?',
  fairnessHint:
    'Name a role with the time and the power to act, for example “Head of Equality”. While this is empty, that question set cannot be used.',
  embedTitle: 'Learning platforms',
  embed: 'Sites that may show students’ pages in a frame',
  embedHint:
    'Write one on each line, such as https://lms.example.org or https://*.example.org. “https:” allows every https site. If you leave this empty, no site is allowed. A change takes up to a minute.',
  save: 'Save',
  saved: 'Saved.',
  raise:
    'Once saved, no course can choose less than {k}, and this cannot be taken back. Pulses that exist keep their number.',
  kBetween: 'Please enter a whole number from {min} to {max}.',
  unfit: {
    'not-https':
      '“{entry}” does not use https. Only this machine itself may do without it, as in http://localhost:8080.',
    'a-path': 'Leave out what comes after the host in “{entry}”: https://lms.example.org is enough.',
    'not-a-site':
      '“{entry}” is not a site. Write it like https://lms.example.org, or https://*.example.org for all hosts below it.',
    'too-many': 'That is more than {most} sites. One entry such as https://*.example.org can stand for many.',
  },
  termsTitle: 'Terms and exam weeks',
  terms: 'A pulse in exam weeks needs a written reason.',
  noTerms: 'There is no term yet. Add one on the page “Programmes”.',
  noExams: 'No exam weeks set',
  exams: 'Exams {days}',
  setExams: 'Exam weeks of {term}',
  from: 'First day',
  to: 'Last day',
  bothDays: 'Please choose both days, or neither.',
  order: 'The last day cannot be before the first.',
  inTerm: 'Exam weeks lie inside their term: {days}.',
  examsHint: 'Leave both empty if there are none.',
} as const;
