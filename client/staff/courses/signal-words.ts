/** Holds the words about what official figures say about a course (I1.25 to I1.29). */

/** They are about what official figures say about a course (I1.25 to I1.29). */
export const signalWords = {
  title: 'What is known about this course',
  lead: 'Note figures and reports that you already have. They suggest question sets for the next pulse, but decide nothing. Only staff who teach this course see them.',
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
    absence: 'Many students miss the same weeks, or the same students stay away.',
    awards: 'From your institution’s figures.',
    community:
      'From an official survey. Count students who are unsure as not feeling part of it. Below {mark}% it is a signal.',
    comments: 'They came up in surveys, in conversation, or in complaints.',
  },
  ticked: 'noted',
  percent: '{n}%',
  suggests: 'For the next pulse this suggests: {modules}.',
  suggestsNone: 'Nothing here suggests a question set.',
  save: 'Save',
  saved: 'Saved.',
} as const;
