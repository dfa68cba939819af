/**
 * Computes the mean of an exactly published item with its interval, for its table and the CSV, and never beside a band
 * (instrument.md I3.10, R2.4a).
 */
import { saidDecimal } from './numbers.ts';
import { t975 } from './student-t.ts';
import type { Limits } from './proportion.ts';

export interface ItemMean {
  readonly mean: number;
  /** The 95 % limits by Student's t, cut at the ends of the scale. */
  readonly limits: Limits;
}

/** @param bins counts per answer code, lowest first, of at least two answers */
export function itemMean(bins: readonly number[]): ItemMean {
  const n = bins.reduce((a, b) => a + b, 0);
  const mean = bins.reduce((sum, count, i) => sum + count * (i + 1), 0) / n;
  const squares = bins.reduce((sum, count, i) => sum + count * (i + 1 - mean) ** 2, 0);
  const half = t975(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { mean, limits: [Math.max(1, mean - half), Math.min(bins.length, mean + half)] };
}

/**
 * Writes one decimal for programs, rounded as the page rounds it: `toFixed` would make 43 / 20 "2.1", because the nearest
 * binary fraction lies a little below 2.15.
 */
export const oneDecimal = (value: number): string => saidDecimal(value, { locale: 'en' });
