/** English words of results, for the staff app and for students alike. */

export const resultWords = {
  sentenceExact: '{question}: of {n} answers, {f} were often or always, {m} sometimes, {u} rarely or never.',
  sentenceBands:
    '{question}: of {n} answers, {fl} to {fh} were often or always, {ml} to {mh} sometimes, {ul} to {uh} rarely or never.',
  sentenceAtLeast: '{question}: at least {x} of {n} answers were {side}.',
  sentenceTick: '{option}: ticked in {x} of {n} answers.',
  sentenceTickBand: '{option}: ticked in {lo} to {hi} of {n} answers.',
  sentenceTickAtLeast: '{option}: ticked in at least {x} of {n} answers.',
  sentenceNotTickedAtLeast: '{option}: not ticked in at least {x} of {n} answers.',
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
  /** After a sentence that has already said "often" or "always". */
  lineShare: '{share}% (95% interval {low} to {high}%)',
  lineCounts: 'often or always: {counts}',
  lineWithheld: 'not all questions could be shown',
  countExact: '{x} of {n}',
  countBand: '{lo} to {hi} of {n}',
  countAtLeast: 'at least {x} of {n}',
  /** What is certain about a construct (E9.2). */
  levels: {
    most: 'Most answers to each of these questions were often or always. At least one answer to one of them was rarely or never.',
    some: 'At least one answer to one of these questions was rarely or never.',
    quarter: 'For at least one of these questions, a quarter of the answers or more were rarely or never.',
    few: 'For each of these questions, fewer than half of the answers were often or always.',
  },
  /** W17 to W19: what to do, by what is certain. */
  advice: {
    mattering: {
      keep: 'Keep what shows students that they matter, and choose one small act that reaches everyone.',
      start: 'The cause is seldom ill will, and often time or class size. Try one small act for two weeks.',
      first:
        'Put this first. Choose one small act that reaches everyone, such as learning names or asking how people are, and tell your students about it.',
    },
    belonging: {
      keep: 'Keep what makes students welcome, and check whether groups, examples, rooms or times leave anyone out.',
      start: 'It is not the students’ job to fit in: look at groups, examples, rooms and times.',
      first:
        'Put this first. It is not the students’ job to fit in: change how groups are formed or which examples are used, and tell your students about it.',
    },
    trust: {
      keep: 'Keep your small promises, and thank people for asking: that is how trust lasts.',
      start: 'Keeping small promises, and putting mistakes right, builds trust.',
      first: 'Put this first. Say what you have heard, make one small promise with a date, and keep it.',
    },
  },
  /** W20. */
  allHigh: 'These are good results. Think about who did not answer, and read the lower end of each scale first.',
  /** The first sentences above a result (E9.2a). */
  overview: {
    /** The ends of the scale; `mixed` is for questions that do not share a scale. */
    sides: {
      low: {
        freq5: 'rarely or never',
        extent5: 'a little or not at all',
        mixed: 'at the lower end of the scale',
      },
      high: {
        freq5: 'often or always',
        extent5: 'mostly or completely',
        mixed: 'at the upper end of the scale',
      },
    },
    allEvery: 'All answers to every question were {side}.',
    mostEveryOf: 'Most of the {n} answers to every question were {side}.',
    mostEvery: 'Most answers to every question were {side}.',
    mostOf: {
      one: 'For {x} of {all} questions, most answers were {side}.',
      other: 'For {x} of {all} questions, most answers were {side}.',
    },
    mostNowhere: 'For no question were most answers {side}.',
    oneEvery: 'For every question, at least one answer was {side}.',
    oneOf: {
      one: 'For {x} of {all} questions, at least one answer was {side}.',
      other: 'For {x} of {all} questions, at least one answer was {side}.',
    },
    startThere: 'Start there.',
    noneLow: 'No answer to any question was {side}.',
    unclear: 'The published numbers are too rough to sum up. Read the questions one by one.',
    highestAndLowest: 'The question that came out highest is “{highest}”, and the lowest is “{lowest}”.',
    highest: 'The question that came out highest is “{highest}”.',
    lowest: 'The question that came out lowest is “{lowest}”.',
  },
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
      'Clear increase: more answers were “often” or “always” than on {day}. At that time: {a}. Now: {b}. A difference this large is unlikely to be due to chance alone. Different students may have answered this time.',
    decrease:
      'Clear decrease: fewer answers were “often” or “always” than on {day}. At that time: {a}. Now: {b}. A difference this large is unlikely to be due to chance alone. Different students may have answered this time.',
    noClearChange:
      'No clear change. With {n1} and {n2} answers, a difference of this size is often due to chance. We cannot see a change. That is not the same as “nothing changed”.',
    coarse: 'With so few answers only very large changes can be seen.',
  },
} as const;
