/**
 * Checks G1: no combination of published numbers is a table about fewer than k people. It reduces rows over the cells
 * into which all sets divide people (privacy.md R9.3). Intersecting sets, nested differences and remainders of
 * partitions are all combinations of rows.
 */
import { isExact, type Constraint } from './constraints.ts';
import { cut } from './cells.ts';
import { RowSpace, type Row } from './row-space.ts';
import type { Sheet } from './truth.ts';

export interface Isolated {
  readonly item: string;
  readonly sheets: readonly Sheet[];
}

export interface Viewer {
  /** The size of the smallest set that may be known, for a person of this pulse. */
  readonly k: (sheet: Sheet) => number;
  /**
   * People whose answers the viewers know anyway. With c of them in a pulse, the smallest set may have k - c people.
   */
  readonly accomplices: ReadonlySet<Sheet>;
}

/**
 * If there are more small cells than this, not all of their unions are tried: only each cell alone, all nested runs,
 * and all cells together.
 */
const MOST_TO_COMBINE = 12;

/**
 * @param constraints constraints on any items; only exact ones are combined, since an interval is no linear equation
 */
export function findIsolated(constraints: readonly Constraint[], viewer: Viewer): readonly Isolated[] {
  const byItem = Map.groupBy(constraints.filter(isExact), ({ item }) => item);
  return [...byItem].flatMap(([item, rows]) => isolatedIn(rows, viewer).map((sheets) => ({ item, sheets })));
}

function isolatedIn(rows: readonly Constraint[], { k, accomplices }: Viewer): readonly (readonly Sheet[])[] {
  // The answers of an accomplice are known, so they are taken out of every sum.
  const others = rows.map(({ set }) => set.filter((sheet) => !accomplices.has(sheet)));
  const { cells, cellsOf } = cut(others);
  const limit = (sheets: readonly Sheet[]): number =>
    Math.min(...sheets.map((sheet) => k(sheet) - accomplicesBeside(sheet, accomplices)));
  const small = cells.flatMap((sheets, at) => (sheets.length < limit(sheets) ? [at] : []));
  if (small.length === 0) return [];
  const points = Math.max(...rows.map(({ weights }) => weights.length));
  const matrix = rows.map(({ weights }, row) => sparseRow(cellsOf[row]!, weights, points));
  const combinations = new RowSpace(matrix, cells.length * points);
  const found: (readonly Sheet[])[] = [];
  for (const union of unionsToTry(small)) {
    const sheets = union.flatMap((cell) => cells[cell]!);
    if (sheets.length >= limit(sheets) || found.some((known) => isWithin(known, sheets))) continue;
    if (combinations.holdSomethingOn(union.flatMap((cell) => columnsOf(cell, points)))) found.push(sheets);
  }
  return found;
}

/** How many accomplices answered the same pulse. */
const accomplicesBeside = (sheet: Sheet, accomplices: ReadonlySet<Sheet>): number =>
  [...accomplices].filter(({ pulse }) => pulse === sheet.pulse).length;

const isWithin = (part: readonly Sheet[], whole: readonly Sheet[]): boolean =>
  part.every((sheet) => whole.includes(sheet));

/** Smaller unions come first, so that the smallest set is reported. */
function unionsToTry(small: readonly number[]): readonly (readonly number[])[] {
  if (small.length <= MOST_TO_COMBINE) {
    const all = Array.from({ length: 2 ** small.length - 1 }, (_, i) => small.filter((_, bit) => ((i + 1) >> bit) & 1));
    return all.sort((a, b) => a.length - b.length);
  }
  const runs = small.flatMap((_, from) =>
    [2, 3, 4].map((length) => small.slice(from, from + length)).filter((run) => run.length > 1),
  );
  return [...small.map((cell) => [cell]), ...runs, small];
}

const columnsOf = (cell: number, points: number): number[] =>
  Array.from({ length: points }, (_, code) => cell * points + code);

function sparseRow(cells: readonly number[], weights: readonly number[], points: number): Row {
  const row = new Map<number, number>();
  for (const cell of cells) weights.forEach((weight, code) => weight !== 0 && row.set(cell * points + code, weight));
  return row;
}
