/**
 * Checks G2: nobody's side is certain, except for the m answers that a viewer knows anyway. The viewer cannot tell the
 * people of one cell apart. So a side is certain exactly if all others of the cell hold it in every table that fits all
 * numbers.
 */
import type { Scale } from '../../schema/contract/pulse.ts';
import { cut } from './cells.ts';
import { SIDE_BY_CODE, sidesOf, type Constraint } from './constraints.ts';
import { isImplied } from './implied.ts';
import type { LinearRow, Problem, Solver } from './solver.ts';
import type { Sheet } from './truth.ts';

export interface AskedItem {
  readonly id: string;
  readonly scale: Scale;
}

/** Items whose answers depend on each other are checked together. Nearly always a group is one item (R2.4b). */
export interface Group {
  readonly items: readonly AskedItem[];
  /**
   * True if each person says yes to exactly one of the items and no to all others. On a scale of five, "often" and
   * "always" are yes, and nobody answers "sometimes".
   */
  readonly pickOne: boolean;
}

export interface Forced {
  readonly item: string;
  readonly side: number;
  /** The people whose side is certain. */
  readonly sheets: readonly Sheet[];
}

export interface Bounds {
  readonly forced: readonly Forced[];
  /** For how many pairs of a cell and a side the least and the largest count were computed. */
  readonly bounded: number;
}

/** @param m how many answers a viewer of this person's pulse may know */
export function findForced(
  constraints: readonly Constraint[],
  group: Group,
  m: (sheet: Sheet) => number,
  solver: Solver,
): Bounds {
  const ids = group.items.map(({ id }) => id);
  const mine = constraints.filter(({ item }) => ids.includes(item));
  const { cells, cellsOf } = cut(mine.map(({ set }) => set));
  const told = mine.map((constraint, at) => ({ ...constraint, cells: cellsOf[at]! }));
  const sizes = cells.map(({ length }) => length);
  // A sum over courses that says no more than the courses themselves is left out, because it would only tie their cells
  // together.
  const needed = told.filter((row) => !isImplied(row, told, sizes));
  const forced: Forced[] = [];
  let bounded = 0;
  for (const part of connected(
    cells.length,
    needed.map(({ cells: of }) => of),
  )) {
    const table = new Table(
      part.map((cell) => cells[cell]!),
      group,
    );
    const problem = table.problem(
      needed
        .filter(({ cells: [first] }) => part.includes(first!))
        .map((row) => ({ ...row, cells: row.cells.map((cell) => part.indexOf(cell)) })),
    );
    part.forEach((cell, at) => {
      for (const item of group.items) {
        for (let side = 0; side < sidesOf(item.scale); side += 1) {
          const onSide = table.sum(at, item, (each) => each === side);
          const least = solver.extreme('least', problem, onSide);
          const most = solver.extreme('most', problem, onSide);
          bounded += 1;
          const sheets = cells[cell]!;
          const others = sheets.filter((sheet) => sideOf(item, sheet) === side);
          if (others.length < least || others.length > most)
            throw new Error('The truth does not fit its own constraints');
          if (isCertain({ table, problem, solver, at, item, side, sheets, m: Math.min(...sheets.map(m)) }))
            forced.push({ item: item.id, side, sheets: others });
        }
      }
    });
  }
  return { forced, bounded };
}

interface Question {
  readonly table: Table;
  readonly problem: Problem;
  readonly solver: Solver;
  readonly at: number;
  readonly item: AskedItem;
  readonly side: number;
  readonly sheets: readonly Sheet[];
  readonly m: number;
}

/** The truth itself is one table that fits. If it has more than m people on other sides, nothing is certain. */
function isCertain({ table, problem, solver, at, item, side, sheets, m }: Question): boolean {
  const dissenters = sheets.filter((sheet) => sideOf(item, sheet) !== side);
  if (dissenters.length > m || dissenters.length === sheets.length) return false;
  const elsewhere = table.sum(at, item, (each) => each !== side);
  return solver.extreme('most', problem, elsewhere, table.known(at, dissenters)) === dissenters.length;
}

const sideOf = ({ id, scale }: AskedItem, { answers }: Sheet): number => SIDE_BY_CODE[scale][(answers[id] ?? 0) - 1]!;

/** Says which variable holds the count of each cell, item and code. */
class Table {
  readonly #cells: readonly (readonly Sheet[])[];
  readonly #group: Group;

  constructor(cells: readonly (readonly Sheet[])[], group: Group) {
    this.#cells = cells;
    this.#group = group;
  }

  problem(rows: readonly (Constraint & { readonly cells: readonly number[] })[]): Problem {
    const upTo = this.#cells.flatMap((sheets) =>
      this.#group.items.flatMap(({ scale }) => SIDE_BY_CODE[scale].map(() => sheets.length)),
    );
    const told = rows.map(({ cells, item, weights, lo, hi }): LinearRow => {
      const factors = cells.flatMap((cell) =>
        weights.map((weight, code) => [this.#at(cell, this.#find(item), code), weight] as const),
      );
      return { factors: new Map(factors.filter(([, weight]) => weight !== 0)), lo, hi };
    });
    return { upTo, rows: [...this.#everyoneOnce(), ...told] };
  }

  sum(cell: number, item: AskedItem, counts: (side: number) => boolean): ReadonlyMap<number, number> {
    return new Map(
      SIDE_BY_CODE[item.scale].flatMap((side, code) =>
        counts(side) ? [[this.#at(cell, item, code), 1] as const] : [],
      ),
    );
  }

  /** The least count of each variable that follows from the answers of these people. */
  known(cell: number, people: readonly Sheet[]): ReadonlyMap<number, number> {
    const known = new Map<number, number>();
    for (const { answers } of people) {
      for (const item of this.#group.items) {
        const variable = this.#at(cell, item, (answers[item.id] ?? 0) - 1);
        known.set(variable, (known.get(variable) ?? 0) + 1);
      }
    }
    return known;
  }

  #everyoneOnce(): LinearRow[] {
    return this.#cells.flatMap((sheets, cell) => {
      const exactly = (factors: readonly (readonly [number, number])[]): LinearRow => ({
        factors: new Map(factors),
        lo: sheets.length,
        hi: sheets.length,
      });
      const perItem = this.#group.items.map((item) =>
        exactly(SIDE_BY_CODE[item.scale].map((_, code) => [this.#at(cell, item, code), 1])),
      );
      if (!this.#group.pickOne) return perItem;
      const codesOf = (item: AskedItem, side: number) =>
        SIDE_BY_CODE[item.scale].flatMap((at, code) => (at === side ? [[this.#at(cell, item, code), 1] as const] : []));
      const yes = this.#group.items.flatMap((item) => codesOf(item, item.scale === 'binary' ? 0 : 2));
      const neither = this.#group.items.flatMap((item) => (item.scale === 'binary' ? [] : codesOf(item, 1)));
      return [...perItem, exactly(yes), ...(neither.length === 0 ? [] : [{ factors: new Map(neither), lo: 0, hi: 0 }])];
    });
  }

  #find(id: string): AskedItem {
    return this.#group.items.find((item) => item.id === id)!;
  }

  #at(cell: number, item: AskedItem, code: number): number {
    const points = this.#group.items.map(({ scale }) => SIDE_BY_CODE[scale].length);
    const width = points.reduce((a, b) => a + b, 0);
    const before = points.slice(0, this.#group.items.indexOf(item)).reduce((a, b) => a + b, 0);
    return cell * width + before + code;
  }
}

/** Groups of cells that a row connects, directly or through other cells. */
function connected(count: number, rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const leader = Array.from({ length: count }, (_, cell) => cell);
  const find = (cell: number): number => (leader[cell] === cell ? cell : find(leader[cell]!));
  for (const row of rows) for (const cell of row) leader[find(cell)] = find(row[0]!);
  return [...Map.groupBy(leader.keys(), find).values()];
}
