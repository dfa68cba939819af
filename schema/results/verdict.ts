/** Decides whether a construct changed between two pulses, or why that is not known (instrument.md I3.7, I3.9). */
import type { ConstructLine } from './construct-line.ts';
import { newcombe, type Limits } from './proportion.ts';

/** One construct in one pulse. */
export interface Measured {
  /** The ids of its items. A changed word gives a new id, and a trend compares only equal ids (I2.17). */
  readonly items: readonly string[];
  readonly line: ConstructLine;
  /** Published n divided by eligible, from 0 to 1; null if it is not known how many could answer. */
  readonly responseShare: number | null;
}

export type Verdict =
  | { readonly kind: 'not-comparable'; readonly reason: 'other-questions' | 'response-moved' | 'response-low' }
  | { readonly kind: 'too-few' }
  | {
      readonly kind: 'increase' | 'decrease' | 'no-clear-change';
      readonly limits: Limits;
      /** True with fewer than 20 answers: then only very large changes can be seen. */
      readonly coarse: boolean;
    };

const FEWEST = 15;
const ENOUGH = 20;

export function verdict(before: Measured, now: Measured): Verdict {
  const reason = whyNotComparable(before, now);
  if (reason !== null) return { kind: 'not-comparable', reason };
  const [a, b] = [before.line, now.line];
  if (a.kind === 'withheld' || b.kind === 'withheld' || isBanded(a) || isBanded(b)) return { kind: 'too-few' };
  const n = Math.min(a.n, b.n);
  if (n < FEWEST) return { kind: 'too-few' };
  const limits = worstCorners(a, b);
  const kind = limits[0] > 0 ? 'increase' : limits[1] < 0 ? 'decrease' : 'no-clear-change';
  return { kind, limits, coarse: n < ENOUGH };
}

function whyNotComparable(before: Measured, now: Measured) {
  if (before.items.join() !== now.items.join()) return 'other-questions';
  const [a, b] = [before.responseShare, now.responseShare];
  if (a === null || b === null) return null;
  if (Math.min(a, b) < 0.3) return 'response-low';
  // Compare in points, because 0.6 - 0.4 is not 0.2 in binary fractions.
  return Math.abs(Math.round(a * 100) - Math.round(b * 100)) >= 20 ? 'response-moved' : null;
}

type Shown = Exclude<ConstructLine, { kind: 'withheld' }>;

const isBanded = (line: Shown): boolean => line.items.some((item) => item.form === 'bands');

/** Both limits rise with P2 and fall with P1, so the ends of the two ranges decide (I3.7). */
function worstCorners(before: Shown, now: Shown): Limits {
  const [least1, most1] = endsOf(before);
  const [least2, most2] = endsOf(now);
  const [low] = newcombe({ p: most1, n: before.n }, { p: least2, n: now.n });
  const [, high] = newcombe({ p: least1, n: before.n }, { p: most2, n: now.n });
  return [low, high];
}

const endsOf = (line: Shown): Limits => (line.kind === 'exact' ? [line.share, line.share] : line.range);
