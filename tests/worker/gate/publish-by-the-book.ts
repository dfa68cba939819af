/** Implements R2.4 a second time, straight from its text. The parts that its mutants weaken can be exchanged (R9.4). */
import type { Policy, Scale } from '../../../schema/contract/pulse.ts';
import type { Interval, Published } from '../../../schema/contract/release.ts';

export type Publish = (h: readonly number[], scale: Scale, policy: Policy) => Published;

/** The `t` of R2.4 in per cent, by the largest n of each step. */
const STEPS = [
  [20, 0],
  [40, 10],
  [100, 5],
  [300, 2],
  [Infinity, 1],
] as const;

/** The d of R2.4, or a mutant of it. */
export type Dissenters = (n: number, policy: Policy) => number;

export const dByTheBook: Dissenters = (n, { m }) => {
  const [, percent] = STEPS.find(([upTo]) => n <= upTo)!;
  return Math.max(m + 2, Math.ceil((percent * n) / 100));
};

export const publishByTheBook =
  (d: Dissenters = dByTheBook): Publish =>
  (h, scale, policy) => {
    const n = h.reduce((a, b) => a + b, 0);
    if (n < policy.k) return { form: 'X' };
    const b = scale === 'five' ? [h[0]! + h[1]!, h[2]!, h[3]! + h[4]!] : [...h];
    const kept = d(n, policy);
    const side = b.findIndex((count) => count > n - kept);
    if (side >= 0) return { form: 'C', n, side: b.indexOf(Math.max(...b)), atLeast: n - kept + 1 };
    if (n >= policy.full) return { form: 'A', n, bins: [...h] };
    const band = (x: number): Interval => {
      // The multiple of 3 that is nearest to x. There is never a tie.
      const q = x % 3 === 2 ? x + 1 : x - (x % 3);
      return [Math.max(0, q - 1), Math.min(n, q + 1)];
    };
    return { form: 'B', n, bands: (scale === 'binary' ? b.slice(0, 1) : b).map(band) };
  };

/**
 * R2.4d, straight from its text: what is told of a question of the course's own.
 * @param respondents everybody in the atom, also those who left this question out
 */
export function ownByTheBook(h: readonly number[], respondents: number, scale: Scale, { k, m }: Policy): Published {
  const answered = h.reduce((a, b) => a + b, 0);
  if (answered < k) return { form: 'X' };
  const n = respondents;
  const b = scale === 'five' ? [h[0]! + h[1]!, h[2]!, h[3]! + h[4]!] : [...h];
  const cuts = n < 30 ? [] : cutsByTheBook(n, m).filter((cut) => answered - cut > m);
  if (cuts.length > 0)
    return {
      form: 'S',
      n,
      bands: b.map(
        (x): Interval => [
          Math.max(0, ...cuts.filter((cut) => cut <= x)),
          Math.min(n, ...cuts.filter((cut) => cut > x).map((cut) => cut - 1)),
        ],
      ),
    };
  const t = mostUntoldByTheBook(n, { m });
  const side = answered - t - 1 > m ? b.findIndex((x) => x > t) : -1;
  return { form: 'M', n, side: side < 0 ? null : side };
}

/** The t of R2.4d: the most that a side may hold without being told as "more than half". */
export const mostUntoldByTheBook = (n: number, { m }: Pick<Policy, 'm'>): number => Math.ceil((n + m + 1) / 2);

/** The counts at which a new band begins: w, 2w, … from below, and as many from above. */
function cutsByTheBook(n: number, m: number): readonly number[] {
  const widths = Array.from({ length: n }, (_, at) => at + 1);
  const w = widths.find((width) => width >= m + 2 && 10 * width >= n && n % width > m)!;
  const cuts = widths.filter((times) => 2 * times * w < n - m).map((times) => times * w);
  return [...cuts, ...cuts.map((cut) => n + 1 - cut)];
}
