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
 * What is told is relative to all respondents, and the number of answers to this question is not told: if it were, then
 * "at most 6 of 12 said yes" would also say "at least 6 said no", and two such questions could leave nobody for a third
 * one. The function is pure: it sees only counts and frozen parameters.
 *
 * @param smallest the smallest number of answers that may be published: k, or more if the question asks for it (I2.9)
 */
export function publishOwn(
  { histogram, respondents: n }: Asked,
  scale: Scale,
  { k, m }: Policy,
  smallest: number = k,
): Extract<Published, { form: 'X' | 'M' | 'S' }> {
  const answered = histogram.reduce((a, b) => a + b, 0);
  if (answered < smallest) return { form: 'X' };
  const sides = sidesOf(histogram, scale);
  // Among those who answered this question, m + 1 more than the side is said to have must always be possible.
  const mostAtLeast = answered - m - 1;
  const cuts = n < BANDS_FROM ? [] : cutsOf(n, m).filter((cut) => cut <= mostAtLeast);
  if (cuts.length > 0) return { form: 'S', n, bands: sides.map((count) => bandOf(count, n, cuts)) };
  const told = leastTold(n, m);
  const side = told > mostAtLeast ? -1 : sides.findIndex((count) => count >= told);
  return { form: 'M', n, side: side < 0 ? null : side };
}

/**
 * Computes how many people a side needs, so that it is told to have more than half. Plain "more than half" is too sharp:
 * two questions that are each at exactly half would leave nobody for a third one. With this margin they leave m + 1.
 */
const leastTold = (n: number, m: number): number => Math.ceil((n + m + 1) / 2) + 1;

/**
 * Lists the counts at which a new band begins. Bands have equal width, about ten points, from both ends; what is left is
 * the band in the middle.
 *
 * What several questions say can be added up: "at least 8 here, at least 12 there". The width is chosen so that no such
 * sum comes within m of n; otherwise nobody but the m known people could be left for another answer.
 */
function cutsOf(n: number, m: number): readonly number[] {
  let width = Math.max(m + 2, Math.ceil(n / 10));
  while (n % width < m + 1) width += 1;
  const fromBelow = Array.from({ length: Math.floor((n - m - 1) / (2 * width)) }, (_, i) => (i + 1) * width);
  return [...fromBelow, ...fromBelow.map((cut) => n + 1 - cut).toReversed()];
}

function bandOf(count: number, n: number, cuts: readonly number[]): Interval {
  const next = cuts.find((cut) => cut > count);
  return [cuts.findLast((cut) => cut <= count) ?? 0, next === undefined ? n : next - 1];
}
