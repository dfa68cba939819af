/** Says how exact counts are drawn, and which items have a drawing at all (I4.1, I4.3). */
import type { AskedItem } from '../../schema/results/asked.ts';
import type { ItemResult, ToldResult } from '../../schema/results/item-result.ts';
import type { Read } from '../../schema/results/headline.ts';
import type { Extent } from './sides-bar.tsx';

/** Exact counts are drawn as one bar, unless the reader chooses otherwise. */
export type View = { readonly as: 'bar' | 'squares' } | { readonly as: 'sides'; readonly extent: Extent };

export const BAR: View = { as: 'bar' };

export type Drawable = Extract<ToldResult, { form: 'exact' | 'bands' }>;

/** Harm, "at least" and "too few" have words and no drawing, which would say more than is published (I2.3, I4.3). */
export const isDrawn = (asked: AskedItem, result: ItemResult): result is Drawable =>
  asked.polarity === 'positive' && (result.form === 'exact' || result.form === 'bands');

export type RatedItem = AskedItem & { readonly scale: 'freq5' | 'extent5' };

export const isRated = (asked: AskedItem): asked is RatedItem => asked.scale !== 'tick';

/** @returns the exact counts of five points that are drawn as bars or squares */
export const exactBins = (read: readonly Read[]): readonly (readonly number[])[] =>
  read.flatMap(({ asked, result }) =>
    isRated(asked) && isDrawn(asked, result) && result.form === 'exact' ? [result.bins] : [],
  );
