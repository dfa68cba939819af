/** Words of the course page that only it needs: trend, dates, settings. Apart from staff.ts, so that the first page does not load them (P15). */

export const courseWords = {
  archived: 'This course is archived: it stands apart in your list and takes no new pulse. Everything published stays.',

  dates: {
    title: 'Dates',
    opens: 'Opens {when}',
    closes: 'Closes {when}',
    closed: 'Closed {when}',
    tellBy: 'Tell your students by {day}',
    results: 'Results',
    tell: 'Write it',
  },

  trend: {
    title: 'From pulse to pulse',
    lead: 'A point is the share of answers that were often or always; the thin line is its 95 % interval. A bar is a range. A solid line joins two pulses where the change is clear, a dashed line where it is not. Without a line nothing can be said.',
    few: 'After the second pulse with results you see here what changed.',
    marks: 'What staff did',
    mark: '{day}: {title}',
    marksNote: 'The numbers in the drawings stand where staff did something. They are no proof that it caused a change.',
    source: '{course}. {status}',
    sentence: '{construct}: {shown} of {all} pulses shown; latest {latest}. {verdict}',
    gaps: {
      'too-few': 'too few answered',
      unreadable: 'the answers could not be opened',
      'not-asked': 'not asked',
      withheld: 'not all questions could be shown',
    },
    gap: 'too few',
    caption: '{construct} in each pulse, the earliest first; in brackets the 95 % interval',
    columnDay: 'Closed',
    columnValue: 'Often or always',
    columnChange: 'Against the pulse before',
    first: '–',
    cell: '{share} % ({low} to {high} %)',
    changes: { increase: 'clear increase', decrease: 'clear decrease', 'no-clear-change': 'no clear change', 'too-few': 'too few answers' },
  },

  settings: {
    title: 'Settings',
    lead: 'Pulses that were made before keep what they were made with.',
    name: 'Course',
    nameHint: 'As students know it.',
    classSize: 'How many students could answer?',
    classSizeHint: 'Roughly. It decides whether numbers can be shown at all.',
    language: 'In which language do you write to your students?',
    archived: 'Archive',
    archive: 'Archive this course',
    archiveHint: 'When a pulse is under way, close it first.',
    isArchived: 'archived',
    isNot: 'in use',
    save: 'Save',
    saved: 'Saved.',
  },
} as const;
