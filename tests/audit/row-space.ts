/** Decides whether some linear combination of given rows is about a few columns only. It computes modulo a prime. */

/** The values of a row by column; a column that is left out is 0. */
export type Row = ReadonlyMap<number, number>;

/**
 * It lies below 2^26, so that products of two values stay exact. The chance that a rank is too low is about one in 67
 * million.
 */
const PRIME = 67_108_859;

export class RowSpace {
  readonly #columns: number;
  /** The reduced row echelon form: for each column, the row that begins with a 1 there, if there is one. */
  readonly #pivots: (Int32Array | undefined)[];
  readonly #free: readonly number[];

  constructor(rows: readonly Row[], columns: number) {
    this.#columns = columns;
    this.#pivots = Array.from({ length: columns });
    for (const row of rows) this.#add(row);
    this.#reduce();
    this.#free = this.#pivots.flatMap((pivot, column) => (pivot === undefined ? [column] : []));
  }

  /**
   * True if some combination is zero everywhere except on these columns, and not zero on all of them.
   *
   * A vector is a combination exactly if it is orthogonal to the kernel. So some vector on these columns is a
   * combination exactly if the parts of the kernel on them are linearly dependent.
   */
  holdSomethingOn(columns: readonly number[]): boolean {
    return rank(columns.map((column) => this.#kernelAt(column))) < columns.length;
  }

  /** The entries of the kernel's basis at one column. There is one basis vector for each free column. */
  #kernelAt(column: number): Int32Array {
    const pivot = this.#pivots[column];
    return Int32Array.from(this.#free, (free) =>
      pivot === undefined ? Number(free === column) : modulo(-pivot[free]!),
    );
  }

  #add(sparse: Row): void {
    const row = new Int32Array(this.#columns);
    for (const [column, value] of sparse) row[column] = modulo(value);
    for (let column = 0; column < this.#columns; column += 1) {
      const value = row[column]!;
      if (value === 0) continue;
      const pivot = this.#pivots[column];
      if (pivot === undefined) {
        this.#pivots[column] = scale(row, inverse(value));
        return;
      }
      subtract(row, pivot, value, column);
    }
  }

  /** Clears the column of every pivot in the rows above it. */
  #reduce(): void {
    for (let column = this.#columns - 1; column >= 0; column -= 1) {
      const pivot = this.#pivots[column];
      if (pivot === undefined) continue;
      for (let above = 0; above < column; above += 1) {
        const row = this.#pivots[above];
        if (row !== undefined && row[column] !== 0) subtract(row, pivot, row[column]!, column);
      }
    }
  }
}

function rank(rows: readonly Int32Array[]): number {
  const pivots: { readonly at: number; readonly row: Int32Array }[] = [];
  for (const row of rows) {
    for (const { at, row: pivot } of pivots) if (row[at] !== 0) subtract(row, pivot, row[at]!, 0);
    const at = row.findIndex((value) => value !== 0);
    if (at >= 0) pivots.push({ at, row: scale(row, inverse(row[at]!)) });
  }
  return pivots.length;
}

const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

function subtract(row: Int32Array, pivot: Int32Array, times: number, from: number): void {
  for (let at = from; at < row.length; at += 1) if (pivot[at] !== 0) row[at] = modulo(row[at]! - times * pivot[at]!);
}

function scale(row: Int32Array, by: number): Int32Array {
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at]! * by) % PRIME;
  return row;
}

/** Computes a^(p-2), which is the inverse by Fermat's little theorem. */
function inverse(value: number): number {
  let [result, base, exponent] = [1, value, PRIME - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}
