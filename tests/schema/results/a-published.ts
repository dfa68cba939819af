/**
 * Draws a question as its students answered it, and a form in which the gate might publish that. So a test knows the truth
 * that a sentence must never go beyond.
 */
import fc from 'fast-check';
import type { Interval, Published } from '../../../schema/contract/release.ts';
import { sidesOf } from '../../../schema/results/intervals.ts';

export interface Drawn {
  readonly published: Published;
  /** How many answered on each side: low, middle, high. */
  readonly truth: readonly number[];
}

const count = fc.integer({ min: 0, max: 12 });
const bins = fc.oneof(
  fc.array(count, { minLength: 5, maxLength: 5 }),
  // Classes often agree, so many sentences are about one end of the scale.
  fc.tuple(count, count).map(([often, always]) => [0, 0, 0, often, always]),
  fc.tuple(fc.nat(1), count, count).map(([rarely, often, always]) => [0, rarely, 1, often, always]),
  fc.tuple(count, count).map(([never, rarely]) => [never, rarely, 1, 0, 0]),
);
const slack = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { minLength: 3, maxLength: 3 });

/** A question with five answers, in every form in which it may be published. */
export const aDrawn: fc.Arbitrary<Drawn> = fc
  .tuple(bins, slack, fc.constantFrom('A', 'B', 'C', 'M', 'S', 'X'), fc.nat({ max: 5 }))
  .filter(([answers]) => answers.some((count) => count > 0))
  .map(([answers, around, form, blank]) => {
    const truth = sidesOf(answers, 'five');
    return { truth, published: publish(form, answers, truth, around, blank) };
  });

function publish(
  form: string,
  answers: readonly number[],
  truth: readonly number[],
  around: readonly (readonly [number, number])[],
  blank: number,
): Published {
  const n = truth.reduce((sum, count) => sum + count, 0);
  const bands = truth.map((count, i): Interval => {
    const [less = 0, more = 0] = around[i] ?? [];
    return [Math.max(0, count - less), Math.min(n, count + more)];
  });
  const side = truth.indexOf(Math.max(...truth));
  switch (form) {
    case 'A':
      return { form: 'A', n, bins: [...answers] };
    case 'B':
      return { form: 'B', n, bands };
    case 'C':
      return { form: 'C', n, side, atLeast: Math.max(0, (truth[side] ?? 0) - (around[0]?.[0] ?? 0)) };
    case 'M':
      // Its n counts everybody who took part, also those who left the question out (R2.4d).
      return { form: 'M', n: n + blank, side: 2 * (truth[side] ?? 0) > n + blank ? side : null };
    case 'S':
      return { form: 'S', n: n + blank, bands };
    default:
      return { form: 'X' };
  }
}
