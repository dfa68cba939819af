/**
 * Decides what may be published about a question in the course's own words (privacy.md R2.4d). Such questions may depend
 * on each other in a way that no check of words can see, so they are told in a coarser way than all others.
 */
import type { Policy, Scale } from '../../schema/contract/pulse.ts';
import type { Interval, Published } from '../../schema/contract/release.ts';
import { sidesOf } from '../../schema/results/intervals.ts';

/** From this many respondents on there is a band for each side; below it there is only one sentence. */
export const BANDS_FROM = 30;

/** The answers to one question, and how many people answered anything at all. */
export interface Asked {
  /** Counts of valid answers in code order. */
  readonly histogram: readonly number[];
  readonly respondents: number;
}

/**
 * Publishes a question of the course's own.
 *
 * Nothing here is relative to the number of answers to the question itself, and that number is never told: if it were,
 * then "at most 6 of 12 said yes" would also say "at least 6 said no", and two such questions could leave nothing for a
 * third one. The function is pure: it sees only counts and frozen parameters.
 *
 * @param smallest the smallest number of answers that may be published: k, or more if the question asks for it (I2.9)
 */
export function publishOwn(
  { histogram, respondents: n }: Asked,
  scale: Scale,
  policy: Policy,
  smallest: number = policy.k,
): Extract<Published, { form: 'X' | 'M' | 'S' }> {
  if (histogram.reduce((a, b) => a + b, 0) < smallest) return { form: 'X' };
  const sides = sidesOf(histogram, scale);
  const steps = n < BANDS_FROM ? null : stepsOf(n, policy.m);
  if (steps !== null) return { form: 'S', n, bands: sides.map((count) => bandOf(count, n, steps)) };
  const most = mostUntold(n, policy.m);
  const side = most === null ? -1 : sides.findIndex((count) => count > most);
  return { form: 'M', n, side: side < 0 ? null : side };
}

/**
 * Computes how many people a side may hold before it is told that it has more than half: at least m + 1 more than half
 * of twice as many, so that two untold questions still leave room for a third one.
 * @returns null if no such number leaves m + 2 others possible, because then nothing can be told
 */
function mostUntold(n: number, m: number): number | null {
  const most = Math.ceil((n + m + 1) / 2);
  return most <= n - m - 2 ? most : null;
}

interface Steps {
  readonly width: number;
  /** How many bands of this width lie below the one in the middle, and as many above it. */
  readonly each: number;
}

/**
 * Divides 0 to n into bands of equal width from both ends, about ten points wide; what is left is the band in the middle.
 *
 * Bands of several questions can be added up: "at least 8 here, at least 12 there". The width is chosen so that no such
 * sum comes within m of n; otherwise nobody but the m known people could be left for another answer.
 * @returns null if not even the outermost bands fit
 */
function stepsOf(n: number, m: number): Steps | null {
  let width = Math.max(m + 2, Math.ceil(n / 10));
  while (n % width < m + 1) width += 1;
  const each = Math.floor((n - m - 1) / (2 * width));
  return each === 0 ? null : { width, each };
}

function bandOf(count: number, n: number, { width, each }: Steps): Interval {
  const fromBelow = Math.floor(count / width);
  if (fromBelow < each) return [fromBelow * width, (fromBelow + 1) * width - 1];
  const fromAbove = Math.floor((n - count) / width);
  if (fromAbove < each) return [n + 1 - (fromAbove + 1) * width, n - fromAbove * width];
  return [each * width, n - each * width];
}
