/** Holds the words for planning a term, and for dates that somebody proposes (E7.13, E7.14). */

/** They ask when several pulses open and close (E7.13, E7.14). */
export const datesWords = {
  twoWeeks: 'Weeks {a} and {b} of {term}',
  week: 'Week {a} of {term}',
  pulse: 'Pulse {n}',
  opens: 'Opens',
  closes: 'Closes',
  add: 'Add a date',
  remove: 'Remove pulse {n}',
  weeks: 'Weeks {a}, {b} and {c} of {term}',
  skipped: 'The clocks go forward then, and this time does not exist. It is read as {when}.',
  twice: 'The clocks go back then, and this time comes twice. The earlier one is meant.',
} as const;

/** They are on the page that plans a term for one course (E7.13). */
export const termWords = {
  title: 'Plan a term',
  lead: 'The same questions on several dates. Each pulse opens and closes by itself, and until it opens you can change, move or discard it.',
  dates: 'Dates',
  check: 'Check these dates',
  make: { one: 'Plan 1 pulse', other: 'Plan {n} pulses' },
  fits: 'This date is fine.',
  codes: 'Codes are printed for each pulse on its own page.',
  by: '{programme} proposes these dates for {term}. You can move them.',
  changed: 'Check the dates again, because something has changed.',
  warn: 'This date needs a reason:',
} as const;

/** They tell the staff of a course that dates were proposed (E7.14). */
export const proposedWords = {
  many: '{programme} proposes dates for {n} of your courses in {term}. Nothing is planned until you do it.',
  title: 'Dates were proposed',
  text: '{programme} proposes dates for {course} in {term}. Nothing is planned until you do it.',
  date: '{opens} to {closes}',
  look: 'Look at these dates',
  decline: 'Decline',
  why: 'Why not?',
  whyHint: 'Only who has proposed the dates reads this. You can leave it empty.',
  declineYes: 'Decline these dates',
} as const;

/** They are on the page where somebody proposes dates (E7.14). */
export const proposeWords = {
  withdrawTitle: 'Withdraw these dates?',
  withdrawText:
    'Courses that have not answered do not see them any more, and you do not see the answers. Pulses that were planned with them stay.',
  withdrawYes: 'Withdraw',
  withdrawNo: 'Keep them',
  sent: 'Proposed. The staff of each course see these dates now.',
  another: 'Propose more dates',
  title: 'Propose dates',
  lead: 'You propose dates, and nothing else: the staff of each course accept, move or decline them, and only they make pulses.',
  clock: 'These are local times, on the clock of each course.',
  none: 'This programme has no courses in this term that can be asked.',
  send: { one: 'Propose to 1 course', other: 'Propose to {n} courses' },
  before: 'What you have proposed',
  open: 'Not answered: {n}',
  openOne: 'Not answered',
  accepted: 'Accepted: {n}',
  acceptedOne: 'Accepted',
  moved: 'Moved: {n}',
  movedOne: 'Moved',
  declined: 'Declined: {n}',
  declinedOne: 'Declined',
  over: 'Dates have passed: {n}',
  overOne: 'Dates have passed',
  courses: 'Show the courses',
  withdraw: 'Withdraw these dates',
  more: 'Show more courses',
  link: 'Propose dates for {term}',
  past: 'This date has passed, lies before the one above, or closes before it opens. Please correct it.',
} as const;
