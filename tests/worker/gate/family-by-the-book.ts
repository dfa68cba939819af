/**
 * Says a second time, from the text of privacy.md R2.7a, whether a family of sums may be told together: it computes every
 * combination that could matter, one by one and with whole numbers. It takes long, so it is for small families.
 *
 * Every combination is a sum of elementary ones that nowhere cancel each other: those that are zero on as many cells as
 * possible. So if each elementary combination is about three courses and leaves none more than 70 %, all of them do.
 */

/** How many answers a course has in each cell, by the name of the cell. */
export interface SumByTheBook {
  readonly cells: readonly { readonly id: string; readonly course: string; readonly n: number }[];
}

export interface Told {
  readonly courses: number;
  /** The share of the largest course. */
  readonly share: number;
  readonly isAllowed: boolean;
}

/** What each elementary combination is about. */
export function combinationsOf(family: readonly SumByTheBook[]): readonly Told[] {
  const cells = [...new Map(family.flatMap((sum) => sum.cells).map((cell) => [cell.id, cell] as const)).values()];
  const rows = independent(
    family.map((sum) => {
      const ids = new Set(sum.cells.map(({ id }) => id));
      return cells.map(({ id }) => (ids.has(id) ? 1 : 0));
    }),
  );
  const columns = [...new Map(cells.map((_, at) => rows.map((row) => row[at]!)).map((q) => [q.join(), q])).values()];
  return subsets(columns, rows.length - 1).flatMap((zeros) => {
    const coefficients = rows.map((_, row) => (row % 2 === 0 ? 1 : -1) * determinant(without(zeros, row)));
    if (coefficients.every((each) => each === 0)) return [];
    const weights = new Map<string, number>();
    cells.forEach(({ course, n }, at) => {
      const times = rows.reduce((sum, row, r) => sum + coefficients[r]! * row[at]!, 0);
      if (times !== 0) weights.set(course, (weights.get(course) ?? 0) + Math.abs(times) * n);
    });
    const sizes = [...weights.values()];
    const [all, most] = [sizes.reduce((a, b) => a + b, 0), Math.max(...sizes)];
    return [{ courses: sizes.length, share: most / all, isAllowed: sizes.length >= 3 && 10 * most <= 7 * all }];
  });
}

export const holdsByTheBook = (family: readonly SumByTheBook[]): boolean =>
  combinationsOf(family).every(({ isAllowed }) => isAllowed);

/** Leaves out every row that is a combination of those before it. */
function independent(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const row of rows) if (rank([...kept, row]) > kept.length) kept.push(row);
  return kept;
}

/** Cross-multiplies and divides by the greatest common divisor, so that every number stays whole. */
function rank(rows: readonly (readonly number[])[]): number {
  let left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.find((row) => row[column] !== 0);
    if (pivot === undefined) continue;
    found += 1;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => reduced(row.map((value, at) => value * pivot[column]! - pivot[at]! * row[column]!)));
  }
  return found;
}

function reduced(row: readonly number[]): number[] {
  const divisor = row.reduce((a, b) => gcd(a, Math.abs(b)), 0);
  return divisor === 0 ? [...row] : row.map((value) => value / divisor);
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const without = (columns: readonly (readonly number[])[], row: number): number[][] =>
  columns.map((column) => column.filter((_, at) => at !== row));

function determinant(matrix: readonly (readonly number[])[]): number {
  const [first, ...others] = matrix;
  if (first === undefined) return 1;
  return first.reduce(
    (sum, value, at) => (value === 0 ? sum : sum + (at % 2 === 0 ? 1 : -1) * value * determinant(without(others, at))),
    0,
  );
}

function subsets<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  if (size <= 0) return size === 0 ? [[]] : [];
  return values.flatMap((value, at) => subsets(values.slice(at + 1), size - 1).map((rest) => [value, ...rest]));
}
