/** Words of planning a pulse that only its own pages need: questions of the course's own, and signals about it. */

/** Instrument.md section 6; the rules' own sentences are in custom-items.json. */
export const ownWords = {
  title: 'Questions of your own',
  intro:
    'Up to three, answered with Never to Always. They are shown alone, marked as written by this course, and added up with nothing.',
  add: 'Add a question of your own',
  one: 'Your question {n}',
  text: 'The sentence that students answer',
  textHint:
    'Something that staff or the course did, which can be true often or rarely. For example: Staff gave us time to think.',
  left: '{n} characters left',
  words: { one: '1 word', other: '{n} words' },
  wordsOf: '{words}; the maximum is {most}.',
  doer: 'Who can change this?',
  doers: { staff: 'Staff', course: 'The course', 'staff-and-peers': 'Staff and students together' },
  language: 'Language of the sentence',
  noLists: 'For this language we have no lists of words to check against, so you check each point.',
  points: 'Please confirm',
  mustChange: 'Must be changed',
  consider: 'Please reconsider',
  fine: 'No problems found.',
  remove: 'Remove question {n}',
  removed: 'A question was removed.',
  putBack: 'Put it back',
  says: {
    empty: 'Please write the sentence, or remove this question.',
    confirm: 'Please confirm each of these points, or remove this question.',
  },
} as const;

/** What official figures say about a course (I1.25 to I1.29). */
export const signalWords = {
  title: 'What is known about this course',
  lead: 'Figures and reports that you already have. They suggest modules for the next pulse and decide nothing. Only who teaches this course sees them.',
  figure: 'Percentage, if you know it',
  kinds: {
    retention: 'Students who stay on the course',
    absence: 'Patterns of absence',
    awards: 'Gaps in marks or awards between groups',
    community: 'Students who feel part of a learning community',
    comments: 'Comments on isolation, racism or bias',
  },
  hints: {
    retention: 'From your institution’s figures. Below {mark}% it is a signal.',
    absence: 'Many miss the same weeks, or the same students stay away.',
    awards: 'From your institution’s figures.',
    community:
      'From an official survey. Count students who are unsure as not feeling part of it. Below {mark}% it is a signal.',
    comments: 'In surveys, in conversation, or in complaints.',
  },
  short: {
    retention: 'few stay on',
    absence: 'absence',
    awards: 'gaps in marks',
    community: 'a weak learning community',
    comments: 'comments on isolation or bias',
  },
  ticked: 'noted',
  percent: '{n}%',
  suggests: 'For the next pulse this suggests: {modules}.',
  suggestsNone: 'Nothing here suggests a module.',
  save: 'Save',
  saved: 'Saved.',
} as const;
