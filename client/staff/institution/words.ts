/** Words of the page "Institution", of the people who hold its offices, and of exam weeks. Loaded with those pages alone. */

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
  checkFresh: 'Confirmed on {day}. You are reminded each year.',
  check: 'Yes, I have checked them',
  privacyTitle: 'Privacy',
  leastK: 'Smallest group that any pulse may show',
  leastKHint: '{k} or more, at most {most}. Courses may choose a higher number. It can never be lowered again.',
  retention: 'Years for which published results are kept',
  retentionHint:
    'From 1 to {most}. Older ones are deleted each day, for good, with what was planned and told after them. A shorter time takes effect within a day.',
  fairness: 'Who acts on “Bias and fairness”?',
  fairnessHint:
    'A role with the time and the power to act, for example “Head of Equality”. While this is empty that module cannot be asked.',
  embedTitle: 'Learning platforms',
  embed: 'Sites that may show students’ pages in a frame',
  embedHint:
    'One on each line, such as https://lms.example.org or https://*.example.org. “https:” allows every https site. Empty: no site. A change takes up to a minute.',
  save: 'Save',
  saved: 'Saved.',
  raise:
    'Once saved, no course can choose less than {k}, and this cannot be taken back. Pulses that exist keep their number.',
  kBetween: 'Please enter a whole number from {min} to {max}.',
  unfit: {
    'not-https': '“{entry}” is not https. Only this machine itself may be without: http://localhost:8080.',
    'a-path': 'Leave out what comes after the host in “{entry}”: https://lms.example.org is enough.',
    'not-a-site':
      '“{entry}” is not a site. Write it like https://lms.example.org, or https://*.example.org for all hosts below it.',
    'too-many': 'That is more than {most} sites. One entry such as https://*.example.org can stand for many.',
  },
  termsTitle: 'Terms and exam weeks',
  terms: 'A pulse in exam weeks needs a written reason.',
  noTerms: 'There is no term yet. Terms are added on the page “Programmes”.',
  programmes: 'Go to programmes and terms',
  noExams: 'No exam weeks told',
  exams: 'Exams {days}',
  setExams: 'Exam weeks of {term}',
  from: 'First day',
  to: 'Last day',
  bothDays: 'Please choose both days, or neither.',
  order: 'Exams end after they begin.',
  examsHint: 'Leave both empty if there are none.',
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
    'They see its results and run its pulses from now on, and can invite others. Whoever led it stays in the team as a co-teacher.',
  appoint: 'Make them course lead',
  nobodyLeft:
    'There is nobody to choose: it takes somebody on the staff who can sign in and is no administrator. Whoever leads another course can invite them there.',
} as const;

export const roleWords = {
  you: '{name} (you)',
  name: {
    'institution-admin': 'Administrator',
    'programme-lead': 'Programme lead',
    'course-lead': 'Course lead',
    'co-teacher': 'Co-teacher',
  },
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
