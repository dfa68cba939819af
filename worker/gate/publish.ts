/**
 * Decides what may be published about one item in one atom: the whole promise of privacy rests on this function
 * (privacy.md R2.4).
 */
import type { Policy, Scale } from '../../schema/contract/pulse.ts';
import type { Interval, Published } from '../../schema/contract/release.ts';
import { intervals, sidesOf } from '../../schema/results/intervals.ts';

/**
 * Publishes the histogram of one item in one atom.
 *
 * A side is given as "at least n - d + 1" when more than n - d answers lie on it. With d >= m + 2, a viewer who knows m
 * answers is then never certain of anybody else's side (privacy.md G2). The function is pure: it sees only counts and
 * frozen parameters.
 *
 * @param histogram counts of valid answers in code order; "no answer" is not among them (R2.5)
 * @param smallest the smallest n that may be published: k, or more if the item's module asks for it (I2.9)
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

/** What `publish` returns: numbers, or nothing. */
export type Counted = Exclude<Published, { form: 'H' | 'M' | 'S' }>;

/**
 * Says of a harm indicator only whether it is certain that somebody reported it (I2.3). It is certain if every count
 * that fits what would be published has an answer at the middle or above, or a tick. It leaves out n, because nobody
 * should divide harm by it.
 */
export function indicate(published: Counted, scale: Scale): Extract<Published, { form: 'H' }> {
  if (published.form === 'X') return { form: 'H', some: false };
  const [first = [0, 0], ...others] = intervals(published, scale);
  const some = scale === 'binary' ? first[0] > 0 : published.n > first[1] || others.some(([least]) => least > 0);
  return { form: 'H', some };
}

/**
 * Computes d of R2.4: how many answers outside the largest side must stay possible. The steps of the top-coding follow
 * NCES 2011-603. All numbers are integers, because 0.05 * 20 is not exactly 1 in every arithmetic.
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
