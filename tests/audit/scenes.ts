/** Small stories that each bring one weakness to light. Every mutant of the auditor has one. */
import type { CoursePlan, Plan, PulsePlan } from './plan.ts';
import type { Class } from './population.ts';

export interface Part {
  readonly answers: number;
  readonly classSize?: number;
  readonly people?: Partial<Class>;
  readonly regrets?: number;
  readonly isListed?: boolean;
  readonly setting?: Partial<PulsePlan['setting']>;
  readonly categories?: readonly number[];
}

/** Makes one course for each part, with one pulse each, all at the same time. */
export function aScene(...parts: readonly Part[]): Plan {
  const courses = parts.map(
    (
      {
        answers,
        classSize = Math.max(60, answers),
        people,
        regrets = 0,
        isListed = false,
        setting,
        categories = [40, 40, 10, 10],
      },
      at,
    ): CoursePlan => ({
      name: `Course ${'ABCDEFG'[at]!}`,
      classSize,
      lead: (at % 2) as 0 | 1,
      shared: false,
      pulses: [
        {
          setting: {
            k: 7,
            form: 'core',
            modules: [],
            custom: [],
            eligibility: 'codes',
            reserve: false,
            mode: 'at-close',
            contextQuestion: false,
            graceSeconds: 0,
            ...setting,
          },
          isListed,
          answers,
          people: { population: 'spread', blanks: 0, ...people },
          regrets,
          closedByHand: true,
          categories,
        },
      ],
    }),
  );
  return { courses, reads: 'moments', spellings: 'one' };
}
