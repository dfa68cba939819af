/** Words of programmes: their terms, their courses, their roll-ups (R2.7). */

export const programmesWords = {
  title: 'Programmes',
  emptyTitle: 'No programme yet',
  empty: 'A programme is a set of courses whose published results are added up each term.',
  add: 'Add a programme',
  name: 'Programme',
  save: 'Add it',
  terms: 'Terms',
  noTerms: 'No term yet. Results are added up term by term.',
  addTerm: 'Add a term',
  term: 'Term',
  termHint: 'For example: Autumn 2026.',
  from: 'First day',
  to: 'Last day',
  days: '{from} to {to}',
  ends: 'A term ends after it begins.',
  courses: { one: '1 course', other: '{n} courses' },
  noCourses: 'No courses',
  chooseCourses: 'Choose the courses of {term}',
  rollUp: 'Roll-up of {term}',
  lead: 'Lead',
  inviteLead: 'Invite a programme lead',
  leads: 'A programme lead reads the roll-ups of this programme and nothing of single courses.',
  noTermsHere: 'There is no term yet. Add one on the page “Programmes”.',
  noTermsLead: 'There is no term yet. An administrator adds them.',
} as const;

export const assignWords = {
  title: 'Courses of {term}',
  lead: 'What these courses publish in this term is added up, and no course is told apart. Choose them before results are in: once sums were shown, they cannot change by another choice.',
  legend: 'Which courses?',
  none: 'There is no course yet. Staff who teach add their own.',
  save: 'Save',
  few: 'With fewer than three courses nothing can be shown.',
} as const;

export const rollUpWords = {
  title: 'Roll-up',
  of: '{programme} · {term}, {days}',
  lead: 'Sums of what courses have published. No course is told apart, ranked or compared: what is new is added from the next day on, and for three courses or more at once.',
  emptyTitle: 'Nothing published yet',
  empty: 'No course of this programme has published results in this term before today, or the first of them are older than your institution keeps them.',
  others: 'Other terms of {programme}',
  courses: 'From {n} courses.',
  hiddenTitle: 'Not shown',
  harmTitle: 'Never added up',
  hidden: 'Nothing can be shown: fewer than three courses have results from before today, or one course outweighs the others.',
  harm: 'What hurt students is told to their own course and never added up.',
} as const;
