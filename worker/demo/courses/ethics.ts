/**
 * Describes a seminar so small that much is withheld: first too few answer, then there are bands. Its last pulse still
 * waits for an answer to students.
 */
import { FAIR, GOOD, MIXED, NEARLY_ALL } from '../moods.ts';
import type { SampleCourse } from '../sample.ts';

export const ethics: SampleCourse = {
  name: 'Ethics of Care, seminar',
  classSize: 16,
  weekday: 2,
  pulses: [
    {
      weeksAgo: 21,
      crowds: [{ answers: 11, moods: { M: GOOD, B: GOOD, T: GOOD } }],
      told: {
        good: 'You can speak, and you are heard.',
        hard: 'The reading took more time than we thought.',
        promises: [{ act: 'One text less each week.', owner: 'teacher', inWeeks: 2 }],
        again: 'next term',
      },
    },
    { weeksAgo: 12, crowds: [{ answers: 5, moods: { M: GOOD, B: GOOD, T: GOOD } }] },
    {
      weeksAgo: 8,
      crowds: [{ answers: 9, moods: { M: MIXED, B: FAIR, T: MIXED } }],
      acts: [
        { item: 'T2', library: 'A37', owner: 'teacher', dueInWeeks: 2, becomes: 'done' },
        { item: 'M2', library: 'A07', owner: 'teacher', dueInWeeks: 3 },
      ],
      told: {
        good: 'The cases are close to practice.',
        hard: 'For some of you it is safe to ask, for others it is not.',
        promises: [{ act: 'We say aloud when we do not know something.', owner: 'teacher', inWeeks: 2 }],
        again: 'in four weeks',
      },
    },
    // Nobody has told students yet what came of this pulse, so it is overdue (E8.3).
    { weeksAgo: 4, crowds: [{ answers: 13, moods: { M: NEARLY_ALL, B: GOOD, T: MIXED } }] },
  ],
};
