/**
 * Holds the words of the results page. What is said about the numbers themselves is in languages/results, since
 * students read it too.
 */

export const resultsWords = {
  title: 'Results',
  of: '{course} · pulse {code} · closed {when}',
  ofOpen: '{course} · pulse {code} · open until {when}',
  beforeTitle: 'No results yet',
  before:
    'Results will appear after {when}, if there are at least {k} responses. Until then the answers stay in a sealed box.',
  beforeByHand:
    'Results will appear after the pulse has closed, if there are at least {k} responses. Until then the answers stay in a sealed box.',
  beforeWaves: 'A first group may be shown earlier, as soon as two groups of at least {k} responses have come in.',
  soon: 'The pulse has closed to new visitors. Results appear here in a few minutes.',
  projector: 'Show the code',
  reflect: 'Show the results',
  tooFewTitle: 'Too few answers',
  tooFewDo: 'Let your students know, and try a conversation instead.',
  unreadableTitle: 'The answers could not be opened',
  unreadable:
    'The key to the sealed box was lost while the pulse was open. Nobody can read these answers any more, so nothing is shown. Whoever runs this server should look into it before the next pulse.',
  constructs: 'Mattering, belonging, trust',
  items: 'Question by question',
  figure: 'All questions in one picture',
  pulseBefore: 'the pulse before',
  acts: 'Plan one small act for this',
  /** It stands above two or three of them; the link after them leads to all. */
  fitting: 'Small acts that fit this question:',
  allActs: 'All suggestions',
  soFarTitle: 'Results so far',
  soFar:
    'This pulse is still open. What has been shown will not change; answers received since then are in a sealed box.',
  groups: 'How the course works for different groups',
  answered: 'Answered {categories}',
  category: '“{label}”',
  or: ' or ',
  groupSize: '{n} responses.',
  groupsLimit: 'Similar figures do not show that experiences are equal.',
  kept: {
    one: 'Results are deleted after {n} year, with what was planned and told after them.',
    other: 'Results are deleted after {n} years, with what was planned and told after them.',
  },
  shared: 'Students see the same numbers.',
  sharedLink: 'What students see',
  csv: 'Download as a table (CSV)',
  view: 'Draw exact counts as',
  views: { bar: 'one bar', sides: 'two sides', squares: 'squares' },
  viewHints: {
    bar: 'From “never” to “always”, best for comparing the two ends.',
    sides:
      'The lower two are on the left and the upper two on the right; “sometimes” stands beside them and is never split.',
    squares: 'One square for each answer, if there are fewer than 20.',
  },
  next: 'What you can do this week',
  nextPlan: { title: 'Plan one small act', hint: 'Suggestions for what was low. Each act gets an owner and a date.' },
  nextTalk: {
    title: 'Talk with your students',
    hint: 'Eight minutes: thanks, one strength, one worry, one promise with a date.',
  },
  nextAnnounce: 'Words to copy for everyone in the course, in eight languages.',
  nextTell: {
    title: 'Tell them what you will do',
    hint: '“You told us … We are doing …”: shown with these results and on the next pulse.',
  },
  nextCompare: { title: 'Compare with earlier pulses', hint: 'The trend is on the page of the course.' },
  notShared: 'Students do not see this page. Tell them what you heard.',
} as const;
