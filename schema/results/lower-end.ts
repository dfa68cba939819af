/**
 * Says in a few words what is certain about the lower end of one question: how many answers were "never" or "rarely"
 * (E8.1). It never says more than the published intervals allow. It is pure.
 */
import type { Interval } from '../contract/release.ts';
import type { AskedItem } from './asked.ts';
import { isOwn, isTold, type ItemResult } from './item-result.ts';

export type LowerEnd =
  /** A harm indicator has no number (I2.3). */
  | { readonly kind: 'harm'; readonly reported: boolean }
  | { readonly kind: 'withheld' }
  /** Between `least` and `most` of `n` answers; for an option of a tick-list, so many ticked it. */
  | { readonly kind: 'answers' | 'ticks'; readonly least: number; readonly most: number; readonly n: number }
  /** A course's own question: percentages in steps of five, rounded outwards (R2.4d). */
  | { readonly kind: 'share'; readonly least: number; readonly most: number }
  /** A course's own question of which only a majority is told (R2.4d). */
  | { readonly kind: 'half'; readonly than: 'more' | 'fewer' | null };

export function lowerEnd({ polarity, scale }: AskedItem, result: ItemResult): LowerEnd {
  if (polarity === 'indicator') return { kind: 'harm', reported: result.form === 'indicated' };
  const [side] = isTold(result) ? result.sides : [];
  if (!isTold(result) || side === undefined) return { kind: 'withheld' };
  const [least, most] = side;
  const { n } = result;
  if (!isOwn(result)) return { kind: scale === 'tick' ? 'ticks' : 'answers', least, most, n };
  return result.form === 'shares' ? share(side, n) : { kind: 'half', than: half(side, n) };
}

function share([least, most]: Interval, n: number): LowerEnd {
  return { kind: 'share', least: 5 * Math.floor((20 * least) / n), most: 5 * Math.ceil((20 * most) / n) };
}

function half([least, most]: Interval, n: number): 'more' | 'fewer' | null {
  if (2 * least > n) return 'more';
  return 2 * most < n ? 'fewer' : null;
}

/** Says whether "never" and "rarely" cannot both be empty. A question about events has no lower end (I2.10). */
export const isLowCertain = (result: ItemResult): boolean => isTold(result) && (result.sides[0]?.[0] ?? 0) > 0;
