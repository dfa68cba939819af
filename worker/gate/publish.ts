/** What may be told about one item in one atom: the function the whole promise rests on (privacy.md R2.4). */
import type { Policy, Scale } from '../../schema/contract/pulse.ts';
import type { Interval, Published } from '../../schema/contract/release.ts';
import { intervals, sidesOf } from '../../schema/results/intervals.ts';

/**
 * Publishes the histogram of one item in one atom.
 *
 * A side is told as "at least n - d + 1" when more than n - d answers lie on it, so that with d >= m + 2 nobody's side
 * is certain for a viewer who knows m answers (privacy.md G2). Pure: it sees counts and frozen parameters only.
 *
 * @param histogram counts of valid answers in code order; "no answer" is not among them (R2.5)
 * @param smallest  smallest n that may be told: k, or more where the item's module asks for it (I2.9)
 */
export function publish(
  histogram: readonly number[],
  scale: Scale,
  policy: Policy,
  smallest: number = policy.k,
): Counted {
  const n = sum(histogram);
  if (n < smallest) return { form: 'X' };
  const sides = sidesOf(histogram, scale);
  const d = dissentersKeptPossible(n, policy.m);
  const largest = Math.max(...sides);
  if (largest > n - d) return { form: 'C', n, side: sides.indexOf(largest), atLeast: n - d + 1 };
  if (n >= policy.full) return { form: 'A', n, bins: [...histogram] };
  const told = scale === 'binary' ? sides.slice(0, 1) : sides;
  return { form: 'B', n, bands: told.map((x) => bandAround(x, n, policy.grid)) };
}

/** What `publish` tells: numbers, or nothing. */
export type Counted = Exclude<Published, { form: 'H' }>;

/**
 * A harm indicator tells only whether it is certain that somebody reported it: whether every count that fits what would
 * be published has an answer at the middle or above, or a tick (I2.3). Also without n, which no harm may be divided by.
 */
export function indicate(published: Counted, scale: Scale): Extract<Published, { form: 'H' }> {
  if (published.form === 'X') return { form: 'H', some: false };
  const [first = [0, 0], ...others] = intervals(published, scale);
  const some = scale === 'binary' ? first[0] > 0 : published.n > first[1] || others.some(([least]) => least > 0);
  return { form: 'H', some };
}

/**
 * d of R2.4: how many answers outside the largest side must stay possible.
 * Top-coding steps follow NCES 2011-603; integers throughout, since 0.05 * 20 is not 1 in every arithmetic.
 */
export function dissentersKeptPossible(n: number, m: number): number {
  const percent = n <= 20 ? 0 : n <= 40 ? 10 : n <= 100 ? 5 : n <= 300 ? 2 : 1;
  return Math.max(m + 2, Math.floor((percent * n + 99) / 100));
}

function bandAround(x: number, n: number, grid: number): Interval {
  const centre = grid * Math.round(x / grid);
  return [Math.max(0, centre - 1), Math.min(n, centre + 1)];
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
