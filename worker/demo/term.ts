/** A made-up term: what was asked in two courses, how many answered, and in which mood. */

/** Of 100 answers, how many lie on each point, lowest first. */
export type Mood = readonly [number, number, number, number, number];

const LOW: Mood = [21, 33, 27, 14, 5];
const MIXED: Mood = [27, 15, 12, 17, 29];
const FAIR: Mood = [6, 14, 28, 36, 16];
const GOOD: Mood = [3, 7, 18, 42, 30];
const HIGH: Mood = [0, 3, 9, 35, 53];
const NEARLY_ALL: Mood = [0, 0, 6, 40, 54];

export interface PastPulse {
  readonly daysAgo: number;
  readonly answers: number;
  /** By the letter with which items of a construct begin: mattering, belonging, trust. */
  readonly moods: Readonly<Record<'M' | 'B' | 'T', Mood>>;
}

export interface SampleCourse {
  readonly name: string;
  readonly classSize: number;
  readonly pulses: readonly PastPulse[];
}

/** A lecture that found out something and changed it, and a seminar so small that much stays untold. */
export const COURSES: readonly SampleCourse[] = [
  {
    name: 'Statistics I, lecture',
    classSize: 64,
    pulses: [
      { daysAgo: 70, answers: 41, moods: { M: LOW, B: LOW, T: FAIR } },
      { daysAgo: 49, answers: 37, moods: { M: MIXED, B: FAIR, T: FAIR } },
      { daysAgo: 28, answers: 44, moods: { M: FAIR, B: GOOD, T: GOOD } },
      { daysAgo: 7, answers: 46, moods: { M: HIGH, B: GOOD, T: HIGH } },
    ],
  },
  {
    name: 'Ethics of Care, seminar',
    classSize: 16,
    pulses: [
      { daysAgo: 56, answers: 5, moods: { M: GOOD, B: GOOD, T: GOOD } },
      { daysAgo: 35, answers: 9, moods: { M: MIXED, B: FAIR, T: MIXED } },
      { daysAgo: 14, answers: 13, moods: { M: NEARLY_ALL, B: GOOD, T: MIXED } },
    ],
  },
];

/** The one that is open now, in the first course. */
export const OPEN_NOW: PastPulse = { daysAgo: 0, answers: 19, moods: { M: GOOD, B: GOOD, T: HIGH } };

/** What one of `answers` students says to the `place`-th item: all of them together are in the mood, as near as whole people can be. */
export function answerOf(student: number, place: number, answers: number, mood: Mood): number {
  // 7 shares no factor with any number of answers above; so each item has the students in another order.
  const quantile = ((((student * 7 + place * 3) % answers) + 0.5) / answers) * 100;
  let below = 0;
  for (const [point, share] of mood.entries()) {
    below += share;
    if (quantile < below) return point + 1;
  }
  return mood.length;
}
