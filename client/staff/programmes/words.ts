/** Holds the words of programmes: their terms, their courses, their roll-ups (R2.7). */

export const programmesWords = {
  importFile: 'Import courses from a file',
  missing: 'Is one missing, or one too many? Please tell an administrator.',
  whichCourses: 'Show the courses of {term}',
  title: 'Programmes',
  emptyTitle: 'No programme yet',
  empty: 'A programme is a set of courses whose published results are added up each term.',
  add: 'Add a programme',
  name: 'Programme',
  save: 'Add it',
  terms: 'Terms',
  noTerms: 'There is no term yet. Results are added up term by term.',
  addTerm: 'Add a term',
  term: 'Term',
  termHint: 'For example: Autumn 2026.',
  from: 'First day',
  to: 'Last day',
  ends: 'The last day cannot be before the first.',
  tooLong: 'A term lasts at most a year. Please check both years.',
  courses: { one: '1 course', other: '{n} courses' },
  noCourses: 'No courses',
  chooseCourses: 'Choose the courses of {term}',
  rollUp: 'Roll-up of {term}',
  lead: 'Lead',
  inviteLead: 'Invite a programme lead',
  leads:
    'A programme lead sees the roll-ups of this programme and the names of its courses, and no results of single courses.',
  noTermsHere: 'There is no term yet. Add one on the page “Programmes”.',
  noTermsLead: 'There is no term yet. An administrator can add one.',
} as const;

/** How many students a course has, as somebody says who does not teach it (R2.6). */
export const enrolledWords = {
  fold: 'Enter how many students are enrolled',
  title: 'Enrolled students',
  lead: 'Results of a course can be divided by groups only if an administrator who does not teach it has entered how many students are enrolled. Take the number from the register, not from the course.',
  none: 'There is no course yet. Staff who teach add their own.',
  unknown: 'Not entered',
  n: { one: '1 student', other: '{n} students' },
  set: 'Enter the number for {course}',
  field: 'Enrolled students',
  hint: 'Leave it empty if you do not know.',
  whole: 'Please give a whole number from 1 to 100,000, or leave it empty.',
  save: 'Save',
} as const;

export const assignWords = {
  title: 'Courses of {term}',
  lead: 'The results these courses publish in this term are added up, and no single course can be identified. Choose them before results arrive: totals that have been shown keep the courses they were made of, and a course that you add joins with the next results.',
  legend: 'Which courses?',
  none: 'There is no course yet. Staff who teach add their own.',
  chosen: 'In the programme',
  noneChosen: 'No course yet. Add some below.',
  takeOut: 'Which courses do you want to take out?',
  remove: { one: 'Take 1 course out', other: 'Take {n} courses out' },
  removed: { one: '1 course was taken out.', other: '{n} courses were taken out.' },
  others: 'Other courses',
  add: { one: 'Add 1 course', other: 'Add {n} courses' },
  added: { one: '1 course was added.', other: '{n} courses were added.' },
  few: 'With fewer than three courses nothing can be shown.',
} as const;

export const rollUpWords = {
  title: 'Roll-up',
  of: '{programme} · {term}, {days}',
  lead: 'Totals of what courses have published. No course is identified, ranked or compared: new results are added from the next day on, and only when three or more courses have some.',
  notForAdmins: 'A roll-up is shown only to whoever leads the programme.',
  notForAdminsDo:
    'As an administrator you choose the courses of a programme and invite its lead. You do not see results, not even added up.',
  toProgramme: 'Go to the programme',
  emptyTitle: 'Nothing published yet',
  empty:
    'No course of this programme published results in this term before today, or the earliest are older than your institution keeps.',
  others: 'Other terms of {programme}',
  courses: 'From {n} courses.',
  hiddenTitle: 'Not shown',
  harmTitle: 'Never added up',
  hidden:
    'Nothing can be shown: fewer than three courses have results from before today, or one course outweighs the others.',
  besideTitle: 'Not shown beside other totals',
  beside:
    'Other totals with some of these courses have been shown before, in this programme or another one. Together with them, a total of these questions would give one or two courses away. It will be shown when more courses have results. It helps if an administrator gives both programmes the same courses, or courses of which at least three differ.',
  harm: 'Reports of harm are shown only to the course itself and are never added up.',
} as const;

export const loopsClosedWords = {
  title: 'Feedback loops closed',
  told: 'Pulses that published results: {all}. Students were told what came of it after {told} of them.',
  passedOn: {
    one: '1 act was passed on, since it is not in the power of a course.',
    other: '{n} acts were passed on, since they are not in the power of a course.',
  },
  none: 'No act was passed on.',
} as const;

/** They search the courses of the institution, of which there may be thousands. */
export const foundCoursesWords = {
  search: 'Name or id',
  find: 'Search',
  found: { one: '1 course', other: '{n} courses' },
  none: 'No course fits. Try another word.',
} as const;
