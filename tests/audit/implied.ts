/** Decides whether a number about several cells says anything that the numbers about each cell alone do not say. */
import type { Constraint } from './constraints.ts';

export type InCells = Constraint & { readonly cells: readonly number[] };

/** @param sizes how many people each cell has */
export function isImplied(row: InCells, rows: readonly InCells[], sizes: readonly number[]): boolean {
  if (row.cells.length < 2)
    return isAll(row.weights) && row.lo <= countAll(row, sizes) && countAll(row, sizes) <= row.hi;
  let [least, most] = [0, 0];
  for (const cell of row.cells) {
    const [lo, hi] = rangeIn(cell, row, rows, sizes[cell]!);
    least += lo;
    most += hi;
  }
  return row.lo <= least && most <= row.hi;
}

/** The range of the sum that follows from the rows about this cell alone. */
function rangeIn(
  cell: number,
  { item, weights }: InCells,
  rows: readonly InCells[],
  size: number,
): readonly [number, number] {
  let [least, most] = [size * Math.min(...weights), size * Math.max(...weights)];
  for (const row of rows) {
    const [only, another] = row.cells;
    if (row.item !== item || another !== undefined || only !== cell || !isSame(row.weights, weights)) continue;
    least = Math.max(least, row.lo);
    most = Math.min(most, row.hi);
  }
  return [least, most];
}

/** Works for rows whose weights are all equal. */
const countAll = ({ weights, cells }: InCells, sizes: readonly number[]): number =>
  weights[0]! * cells.reduce((sum, cell) => sum + sizes[cell]!, 0);

const isAll = (weights: readonly number[]): boolean => weights.every((weight) => weight === weights[0]);
const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((weight, i) => weight === b[i]);
