/**
 * Holds the words about acts and about what students were told that the page of a course needs too. They are a file of their own, so
 * that this page loads no others (row 22).
 */

export const courseLoopWords = {
  owners: { teacher: 'Teacher', 'course-lead': 'Course lead', programme: 'Programme', institution: 'Institution' },
  statuses: { planned: 'Planned', done: 'Done', 'passed-on': 'Not in our power: passed on', dropped: 'Dropped' },

  /** These describe one act in a list. */
  act: {
    by: '{owner}, by {day}',
    overdue: '{owner}, was due by {day}',
    done: 'Done on {day}, by: {owner}',
    dropped: 'Dropped',
    passedTo: 'Passed on to: {role}',
    shared: 'Shared with other courses',
    change: 'Change',
    changeOf: 'Change “{title}”',
  },

  course: {
    acts: 'Acts',
    noActs: 'No act is planned yet.',
    actsHelp: 'One small act that reaches everyone is enough.',
    actsHelpLink: 'See small acts to choose from',
    toldHelp: 'To say it in class as well takes eight minutes.',
    toldHelpLink: 'Read the script for it',
    open: { one: '1 act is open', other: '{n} acts are open' },
    more: { one: '1 more act', other: '{n} more acts' },
    overdue: { one: '1 of them is overdue', other: '{n} of them are overdue' },
    allDone: 'Every planned act is done, dropped or passed on.',
    done: { one: '1 done so far', other: '{n} done so far' },
    planNext: 'Plan an act after the latest pulse',
    plan: 'Open the action plan',
    told: 'What you told your students',
    nothing: 'Once a pulse has closed, tell your students here what came of it.',
    due: 'Students have not yet heard what came of the pulse that closed on {closed}. Tell them by {day}.',
    overdueTold:
      'Students have been waiting since {day} to hear what came of the pulse that closed on {closed}. Before you ask again, say what you did, or why not.',
    tooFew:
      'Too few responses came in to the pulse that closed on {closed}. Tell your students, and say what happens instead.',
    begun: 'A draft is waiting.',
    goOn: 'Go on writing',
    toldOn: 'On {day} you told them what came of the pulse that closed on {closed}.',
    corrected: 'Corrected on {day}.',
    see: 'See or correct it',
    slide: 'Show it on screen',
  },
} as const;
