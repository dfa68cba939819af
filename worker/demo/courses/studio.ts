/**
 * Describes a studio with fifteen to nineteen answers, which shows counts and no per cent. It asks questions in its own
 * words, and its next pulses are planned.
 */
import { FAIR, GOOD, SELDOM } from '../moods.ts';
import type { SampleCourse } from '../sample.ts';

export const studio: SampleCourse = {
  name: 'Community Project, studio',
  classSize: 24,
  weekday: 3,
  pulses: [
    {
      weeksAgo: 10,
      plan: { modules: ['being-seen'] },
      crowds: [{ answers: 18, moods: { M: FAIR, B: GOOD, T: GOOD, MA5: SELDOM } }],
      acts: [{ item: 'MA5', library: 'A63', owner: 'teacher', dueInWeeks: 2, becomes: 'done' }],
      told: {
        good: 'You are welcome as you are, and you are included.',
        hard: 'Some of you were not seen by us.',
        promises: [{ act: 'Each round begins in another corner of the room.', owner: 'teacher', inWeeks: 2 }],
        again: 'in four weeks',
      },
    },
    {
      weeksAgo: 6,
      plan: {
        modules: ['small-acts'],
        custom: [
          { text: 'Staff made sure that every team could meet its partner in the community.', doer: 'staff' },
          { text: 'In this course the work with our partners had a use beyond a mark.', doer: 'course' },
        ],
      },
      crowds: [{ answers: 17, moods: { M: GOOD, B: GOOD, T: FAIR, X: GOOD }, ticks: { TS13: 60, TS19: 50, TU16: 40 } }],
      acts: [{ item: 'TU16', library: 'A61', owner: 'course-lead', dueInWeeks: 2, becomes: 'done' }],
      told: {
        good: 'Your ideas were used in class.',
        hard: 'Changes came too late for you to plan.',
        promises: [{ act: 'Changes are told in one place, on Mondays.', owner: 'course-lead', inWeeks: 2 }],
        again: 'in seven weeks',
      },
    },
  ],
  next: { form: 'standard' },
  again: [8, 13],
};
