/** English words of results, for the staff app and for students alike. */

export const resultWords = {
  sentenceExact: '{question}: of {n} answers, {f} were often or always, {m} sometimes, {u} rarely or never.',
  sentenceBands:
    '{question}: of {n} answers, {fl} to {fh} were often or always, {ml} to {mh} sometimes, {ul} to {uh} rarely or never.',
  sentenceAtLeast: '{question}: at least {x} of {n} answered {side}.',
  sentenceTick: '{option}: {x} of {n} ticked this.',
  sentenceTickBand: '{option}: {lo} to {hi} of {n} ticked this.',
  sentenceTickAtLeast: '{option}: at least {x} of {n} ticked this.',
  sentenceNotTickedAtLeast: '{option}: at least {x} of {n} did not tick this.',
  /** R2.4d: the n of these counts every response, also those that left the question out. */
  sentenceOwnMost: '{question}: of {n} responses, more than half were {side}.',
  sentenceOwnNone: '{question}: of {n} responses, no side clearly has more than half.',
  sentenceOwnShares: '{question}: of {n} responses, often or always: {high}; sometimes: {mid}; rarely or never: {low}.',
  shareAbout: 'about {lo} to {hi}%',
  shareAtMost: 'at most about {hi}%',
  shareAtLeast: 'at least about {lo}%',
  sentenceTooFew: '{question}: too few answers to show.',
  sentenceHarm: 'Some students reported this.',
  sentenceHarmNone:
    'There is nothing that can be shown here. If even one person raises something, that is reason enough to act. If others say nothing, it does not mean that all is well.',
  /** Staff may say these to their students as they stand (W12). */
  saidMost: 'Most answers to “{question}” were {side}.',
  saidSome: 'Some answers to “{question}” were {side}.',
  saidOne: 'At least one answer to “{question}” was {side}.',
  saidTicked: 'In most answers, “{question}” was ticked.',
  saidReported: 'Some of you reported this: “{question}”.',
  sideLow: 'rarely or never',
  sideMid: 'sometimes',
  sideHigh: 'often or always',
  sideLowExtent: 'a little or not at all',
  sideMidExtent: 'partly',
  sideHighExtent: 'mostly or completely',
  none: 'none',
  /** W15 and what I3.11 adds. */
  nonResponse: '{n} responses. We do not know what the others think.',
  underHalf: 'Do not take this as the view of the whole course.',
  shareAnswered: 'About {share}% answered. Students who feel unseen may be less likely, or more likely, to answer.',
  /** R2.9a: from 5 on. */
  manyTakenBack:
    'At least {x} responses were taken back while this pulse was open. Somebody may have tried to find out how many people had answered.',
  tooFew: 'Fewer than {k} responses came in, so nothing is shown and the answers have been destroyed.',
  constructs: { mattering: 'Mattering', belonging: 'Belonging', trust: 'Trust' },
  lineExact: '{share}% often or always (95% interval {low} to {high}%)',
  lineCounts: 'often or always: {counts}',
  lineWithheld: 'not all questions could be shown',
  countExact: '{x} of {n}',
  countBand: '{lo} to {hi} of {n}',
  countAtLeast: 'at least {x} of {n}',
  /** W17 to W20. */
  low: {
    mattering:
      'Some students rarely saw signs that they matter to staff. The cause is seldom ill will, and often time or class size. Try one small act for two weeks.',
    belonging:
      'Some students were left out, or were not made welcome as they are. It is not their job to fit in: look at groups, examples, rooms and times.',
    trust:
      'Some students did not feel safe to ask, or saw promises that were not kept. Keeping small promises, and putting mistakes right, builds trust.',
  },
  allHigh: 'These are good results. Think about who did not answer, and read the lower end of each scale first.',
  lowerEnd: 'For {x} of {all} questions, at least one answer was “rarely” or “never”. Start there.',
  lowerEndNowhere: 'For none of the {all} questions can we be sure that anyone answered “rarely” or “never”.',
  notShown: 'Not shown, because there were too few answers: {x} of {all}.',
  noAnswer: 'No answer: {x}',
  band: '{lo} to {hi}',
  axisNone: 'none of the answers',
  axisAll: 'all answers',
  tableExact: '{question} Number of answers, of {n}.',
  tableBands: '{question} Ranges, of {n} answers.',
  /** I6.1. */
  ownQuestion: 'This course’s own question.',
  ownCoarser:
    'A course’s own questions are told in a coarser way, because they can depend on each other. Every response counts here, even if it left this question out.',
  asTable: 'Show as a table',
  columnQuestion: 'Question',
  columnAnswer: 'Answer',
  columnCount: 'Number',
  columnRange: 'Between',
  columnPercent: 'Per cent',
  /** How numbers are written (BCP 47); it is no text. */
  locale: 'en-GB',
  /** How things are listed. */
  list: '{before}, {next}',
  named: '{name}: {value}',
  lineQuestions: 'Questions {list}',
  lineQuestion: 'Question {list}',
  /** Short texts inside the figure of the whole form. */
  rowTooFew: 'too few answers to show',
  rowOwnMost: 'more than half of {n} responses',
  rowOwnNone: 'no side clearly has more than half of {n} responses',
  ticked: 'ticked',
  notTicked: 'not ticked',
  /** Its key: solid, striped, dot and line. */
  keyAtLeast: 'at least so many',
  keyAtMost: 'perhaps up to so many',
  keyShare: 'share of answers',
  keyInterval: '95% interval',
  tableForm: 'All questions in numbers',
  /** I3.10. */
  tableMean: 'Mean {mean}; 95% interval {low} to {high} (1 is “{first}”, {points} is “{last}”).',
  verdicts: {
    notComparable: 'Not comparable: {reason}.',
    reasons: {
      'other-questions': 'the questions are not the same',
      'response-moved': 'the share of students who answered has changed too much',
      'response-low': 'fewer than 30% answered',
    },
    tooFew: 'Too few answers to speak of a change.',
    increase:
      'Clear increase: more answers were “often” or “always” than on {day} ({a}, now {b}). A difference this large is unlikely to be due to chance alone. Different students may have answered this time.',
    decrease:
      'Clear decrease: fewer answers were “often” or “always” than on {day} ({a}, now {b}). A difference this large is unlikely to be due to chance alone. Different students may have answered this time.',
    noClearChange:
      'No clear change. With {n1} and {n2} answers, a difference of this size is often due to chance. We cannot see a change. That is not the same as “nothing changed”.',
    coarse: 'With so few answers only very large changes can be seen.',
  },
} as const;
