/** All linear combinations of given rows, and whether one of them is about a few columns only. Arithmetic modulo a prime. */

/** Values by column; columns left out are 0. */
export type Row = ReadonlyMap<number, number>;

/** Below 2^26, so that products of two stay exact; that a rank is lost by chance has about one part in 67 million. */
const PRIME = 67_108_859;

export class RowSpace {
  readonly #columns: number;
  /** Reduced row echelon form: the row that begins with a 1 at this column, where there is one. */
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
   * Whether some combination is zero everywhere but on these columns, and not zero there. A vector is a combination
   * exactly if it is orthogonal to the kernel; so some vector on these columns is one exactly if the kernel's parts on
   * them are dependent.
   */
  holdSomethingOn(columns: readonly number[]): boolean {
    return rank(columns.map((column) => this.#kernelAt(column))) < columns.length;
  }

  /** The entries of the kernel's basis at one column: one basis vector per free column. */
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

  /** Clears every pivot's column in the rows above it. */
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

/** Fermat: a^(p-2). */
function inverse(value: number): number {
  let [result, base, exponent] = [1, value, PRIME - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}
