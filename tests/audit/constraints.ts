/**
 * A number that was read, expressed as a statement about people: so many people of this set gave such answers
 * (privacy.md R9.2).
 */
import type { Scale } from '../../schema/contract/pulse.ts';
import { answered, type Sheet } from './truth.ts';

/**
 * Says that the sum of `weights[code - 1]` over the answers of `set` to `item` lies in [lo, hi]. Weights of 1 count
 * answers. For a mean the weights are the codes themselves.
 */
export interface Constraint {
  readonly item: string;
  /** The people of the set who answered the item. A blank answer is in no table. */
  readonly set: readonly Sheet[];
  readonly weights: readonly number[];
  readonly lo: number;
  readonly hi: number;
  /** Where the number was read, or the rule by which a viewer knows it. */
  readonly from: string;
}

/** The name of a pseudo-item that says whether somebody is in the set at all. */
export const TOOK_PART = 'took part';

/** The side of each answer code, written down independently of the product's own table (R2.4). */
export const SIDE_BY_CODE: Readonly<Record<Scale, readonly number[]>> = {
  five: [0, 0, 1, 2, 2],
  three: [0, 1, 2],
  binary: [0, 1],
};

export const sidesOf = (scale: Scale): number => Math.max(...SIDE_BY_CODE[scale]) + 1;

/** Weights that count the answers of one side. */
export const sideWeights = (scale: Scale, side: number): number[] =>
  SIDE_BY_CODE[scale].map((at) => (at === side ? 1 : 0));

/** Weights that count the answers with one code. */
export const codeWeights = (points: number, code: number): number[] =>
  Array.from({ length: points }, (_, i) => (i === code ? 1 : 0));

export const allWeights = (points: number): number[] => Array.from({ length: points }, () => 1);

/**
 * Says how many people of a set gave any answer to an item. This is a statement about the set, not about the table of
 * the item (R2.5).
 */
export function countOf(set: readonly Sheet[], lo: number, hi: number, from: string): Constraint {
  return { item: TOOK_PART, set, weights: [1], lo, hi, from };
}

/** The true value of the sum. */
export function trueSum({ item, set, weights }: Pick<Constraint, 'item' | 'set' | 'weights'>): number {
  if (item === TOOK_PART) return set.length * weights[0]!;
  return set.reduce((sum, { answers }) => sum + (weights[(answers[item] ?? 0) - 1] ?? 0), 0);
}

export function isTrue(constraint: Constraint): boolean {
  const sum = trueSum(constraint);
  return constraint.lo <= sum && sum <= constraint.hi;
}

export const isExact = ({ lo, hi }: Constraint): boolean => lo === hi;

export const answerers = (set: readonly Sheet[], item: string): readonly Sheet[] =>
  set.filter((sheet) => answered(sheet, item));

/** Two readings of the same number get the same key, because they are one constraint. */
export function keyOf({ item, set, weights, lo, hi }: Constraint): string {
  return `${item}|${weights.join()}|${lo}|${hi}|${set
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join()}`;
}
