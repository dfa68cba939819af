/**
 * Holds the words that say in short what is chosen in each part of "New pulse" (E7.11). Each is a whole sentence, and each
 * note stands in a line of its own.
 */

export const shortWords = {
  ready: 'Everything is set up as it suits most courses. Change what you like, or make the pulse as it is.',
  change: 'Change',
  changePart: 'Change: {part}',
  core: 'Six questions on mattering, belonging and trust.',
  standard: 'Twelve questions on mattering, belonging and trust.',
  set: 'Also asked: the question set “{name}”.',
  own: { one: 'One question of your own is added.', other: '{n} questions of your own are added.' },
  context: 'One more question, asked last, splits the results.',
  suggests: 'What is noted about this course suggests the question set “{name}”.',
  open: 'Anyone with the link or QR code can answer.',
  openMeans:
    'They can answer even twice, and someone who sends made-up responses might be able to work out the real ones.',
  codes: {
    one: 'Whoever has the printed code can answer.',
    other: 'Whoever has one of {n} printed codes can answer, one for each student.',
  },
  codesOnce: 'Each code works once. It is recorded that it was used, not what was answered with it.',
  roster: 'Each student of the course can answer once, from its page on your learning platform.',
  rosterWhy: 'No names are kept. This is proposed because the course is connected with a learning platform.',
  reserve: {
    one: 'Besides that, one code is printed for a student who cannot answer from there.',
    other: 'Besides that, {n} codes are printed for students who cannot answer from there.',
  },
  byHand: 'You open it in class. It closes {closes}.',
  atTime: 'It opens {opens} and closes {closes}.',
  noTimes: 'Please choose when it opens and closes.',
  atClose: 'You and your students see the results once, at the end, from {k} responses on.',
  atCloseStaff: 'Only staff of the course see the results, once, at the end, from {k} responses on.',
  waves: 'You and your students see the results in waves of {k} responses or more.',
  wavesStaff: 'Only staff of the course see the results, in waves of {k} responses or more.',
  twoKnown: 'They are also protected if somebody knows two of the responses.',
  full: 'Counts are exact from {full} responses on.',
  grace: {
    one: 'Forms already on screen can be sent for {n} minute after closing.',
    other: 'Forms already on screen can be sent for {n} minutes after closing.',
  },
} as const;
