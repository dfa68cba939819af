/** Whether a number over several cells says anything that the numbers about each cell alone have not said. */
import type { Constraint } from './constraints.ts';

export type InCells = Constraint & { readonly cells: readonly number[] };

/** @param sizes people by cell */
export function isImplied(row: InCells, rows: readonly InCells[], sizes: readonly number[]): boolean {
  if (row.cells.length < 2) return isAll(row.weights) && row.weights[0]! * sizes[row.cells[0]!]! === row.lo && row.lo === row.hi;
  let [least, most] = [0, 0];
  for (const cell of row.cells) {
    const [lo, hi] = rangeIn(cell, row, rows, sizes[cell]!);
    least += lo;
    most += hi;
  }
  return row.lo <= least && most <= row.hi;
}

/** What the rows about this cell alone say of the same sum. */
function rangeIn(cell: number, { item, weights }: InCells, rows: readonly InCells[], size: number): readonly [number, number] {
  let [least, most] = [size * Math.min(...weights), size * Math.max(...weights)];
  for (const row of rows) {
    if (row.item !== item || row.cells.length !== 1 || row.cells[0] !== cell || !isSame(row.weights, weights)) continue;
    least = Math.max(least, row.lo);
    most = Math.min(most, row.hi);
  }
  return [least, most];
}

const isAll = (weights: readonly number[]): boolean => weights.every((weight) => weight === weights[0]);
const isSame = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((weight, i) => weight === b[i]);
