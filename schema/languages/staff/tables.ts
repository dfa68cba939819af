/** Holds the words of the tables that staff download: the headings, and what only a table says (E9.6, E3.9a). */

export const tableWords = {
  /** The columns 1 to 5 have the numbers of the answers as their headings. */
  results: {
    course: 'course',
    pulse: 'pulse',
    group: 'group',
    item: 'item',
    question: 'question',
    sentence: 'sentence',
    answers: 'answers',
    lowFrom: 'low from',
    lowTo: 'low to',
    middleFrom: 'middle from',
    middleTo: 'middle to',
    highFrom: 'high from',
    highTo: 'high to',
    noAnswer: 'no answer',
    mean: 'mean',
    meanFrom: 'mean from',
    meanTo: 'mean to',
    perCent: 'per cent',
    perCentFrom: 'per cent from',
    perCentTo: 'per cent to',
  },
  log: {
    when: 'when (UTC)',
    who: 'who',
    action: 'action',
    what: 'what',
    note: 'note',
  },
  /** In place of a name in the log: the operator has no account. */
  operator: 'operator',
  /** The key of the box was lost (R3.6). */
  unreadable: 'The answers could not be opened, so nothing is shown.',
  /** Joins the categories of a group. */
  or: '{before} or {next}',
} as const;
