/**
 * Describes a course with printed codes, once with the question that divides the results, and once in waves with the
 * two tick-lists.
 */
import { FAIR, GOOD, HIGH, LOW, MIXED } from '../moods.ts';
import type { SampleCourse } from '../sample.ts';

export const skills: SampleCourse = {
  name: 'Clinical Skills, year 2',
  classSize: 48,
  weekday: 0,
  signals: [
    { kind: 'retention', percent: 76 },
    { kind: 'comments', percent: null },
  ],
  pulses: [
    {
      weeksAgo: 11,
      plan: { eligibility: 'codes', contextQuestion: true },
      // The two small groups are merged, because each alone would be too small (R2.6).
      crowds: [
        { group: '1', answers: 12, moods: { M: LOW, B: LOW, T: FAIR } },
        { group: '2', answers: 18, moods: { M: GOOD, B: HIGH, T: GOOD } },
        { group: '3', answers: 7, moods: { M: FAIR, B: FAIR, T: GOOD } },
        { group: 'n', answers: 5, moods: { M: FAIR, B: LOW, T: FAIR } },
      ],
      acts: [
        { item: 'B1', library: 'A24', owner: 'teacher', dueInWeeks: 2, becomes: 'done' },
        { item: 'B2', library: 'A17', owner: 'course-lead', dueInWeeks: 3, becomes: 'done' },
      ],
      told: {
        good: 'Staff keep what they promise.',
        hard: 'The course works less well for those of you who are often one of few.',
        promises: [
          { act: 'Introductions begin with the subject, not with where you come from.', owner: 'teacher', inWeeks: 2 },
          { act: 'Staff form the practice groups.', owner: 'course-lead', inWeeks: 3 },
        ],
        again: 'in five weeks',
      },
    },
    {
      weeksAgo: 6,
      plan: { eligibility: 'codes', mode: 'waves', modules: ['small-acts'] },
      openHours: 50,
      crowds: [
        {
          answers: 40,
          moods: { M: MIXED, B: MIXED, T: MIXED },
          ticks: { TS11: 78, TS12: 45, TS13: 30, TS18: 25, TU12: 40, TU14: 35, TU19: 55 },
        },
      ],
      acts: [
        { item: 'TU19', library: 'A33', owner: 'teacher', dueInWeeks: 2, becomes: 'done', shared: true },
        { item: 'TU14', library: 'A10', owner: 'teacher', dueInWeeks: 8 },
      ],
      told: {
        good: 'Most of you are greeted.',
        hard: 'For many of you it works, for as many it does not, and we explained too little.',
        promises: [{ act: 'Above each task stands why, what, and how it is judged.', owner: 'teacher', inWeeks: 2 }],
        cannot: 'Smaller groups on the ward.',
        why: 'The hospital sets their size.',
        passedTo: 'director of clinical teaching',
        again: 'at the end of term',
      },
    },
  ],
};
