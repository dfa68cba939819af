/**
 * Sums up a construct in one line: the mean share of favourable answers to its items, never a score of a person
 * (instrument.md I3.3).
 */
import { isTold, type ItemResult, type ToldResult } from './item-result.ts';
import { wilson, type Limits } from './proportion.ts';

/** The upper two of the five points are favourable (I2.1). */
const FAVOURABLE = 2;

export type ConstructLine =
  /** One item is withheld, so the mean of the others would be about other questions. */
  | { readonly kind: 'withheld' }
  | {
      readonly kind: 'exact';
      readonly share: number;
      readonly limits: Limits;
      readonly n: number;
      readonly items: readonly ToldResult[];
    }
  | { readonly kind: 'range'; readonly range: Limits; readonly n: number; readonly items: readonly ToldResult[] };

/**
 * @param results of the construct's core and standard items that one pulse asked, at least one
 * @returns shares between 0 and 1; `n` is the smallest number of answers, because answers of one person never add up
 * (I3.4)
 */
export function constructLine(results: readonly ItemResult[]): ConstructLine {
  const items = results.filter(isTold);
  if (items.length < results.length || items.length === 0) return { kind: 'withheld' };
  const n = Math.min(...items.map((item) => item.n));
  const shares = items.map(favourableShare);
  const low = mean(shares.map(([least]) => least));
  if (items.every((item) => item.form === 'exact'))
    return { kind: 'exact', share: low, limits: wilson(low, n), n, items };
  return { kind: 'range', range: [low, mean(shares.map(([, most]) => most))], n, items };
}

function favourableShare({ n, sides }: ToldResult): Limits {
  const [low, high] = sides[FAVOURABLE] ?? [0, 0];
  return [low / n, high / n];
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
