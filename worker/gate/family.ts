/**
 * Decides whether a sum over courses may be told beside all sums that were told before it. Nothing that somebody could
 * compute from all of them may be about fewer than three courses, or mostly about one (privacy.md R2.7, R2.7a;
 * docs/decisions/0035). It is pure.
 */
import { isMostlyOneCourse, type Pattern } from './share.ts';
import { Span } from './span.ts';

/** Fewer courses than this would say too much about each of them. */
export const FEWEST_COURSES = 3;
/** What one course published at one time about one item. A sum contains it as a whole or not at all. */
export interface Cell {
  /** Names the same cell in every sum. */
  readonly id: string;
  readonly course: string;
  /** How many answers it has. */
  readonly n: number;
}

export type Sum = readonly Cell[];

/**
 * @param told every sum of the same item that was ever told in the institution; those that share no cell with the new
 * one, not even through others, change nothing and may be left out
 */
export function mayBeTold(sum: Sum, told: readonly Sum[]): boolean {
  if (sum.length === 0) return false;
  const sums = relatedTo(sum, told);
  const patterns = patternsOf(sums);
  return !isAboutFewCourses(patterns, sums.length) && !isMostlyOneCourse(patterns, sums.length);
}

/** @returns the new sum and the told ones that hang together with it through cells that they share */
function relatedTo(sum: Sum, told: readonly Sum[]): readonly Sum[] {
  const related = [sum];
  const ids = new Set(sum.map(({ id }) => id));
  for (let [found, others] = [1, told]; found > 0; ) {
    const near = others.filter((other) => other.some(({ id }) => ids.has(id)));
    others = others.filter((other) => !near.includes(other));
    for (const { id } of near.flat()) ids.add(id);
    found = related.push(...near) && near.length;
  }
  return related;
}

function patternsOf(sums: readonly Sum[]): readonly Pattern[] {
  const sumsByCell = new Map<string, { readonly cell: Cell; readonly sums: number[] }>();
  sums.forEach((sum, at) => {
    for (const cell of sum) {
      const known = sumsByCell.get(cell.id);
      if (known === undefined) sumsByCell.set(cell.id, { cell, sums: [at] });
      else known.sums.push(at);
    }
  });
  const alike = Map.groupBy(sumsByCell.values(), (each) => each.sums.join(' '));
  return [...alike.values()].map((cells) => {
    const answersByCourse = new Map<string, number>();
    for (const { cell } of cells) answersByCourse.set(cell.course, (answersByCourse.get(cell.course) ?? 0) + cell.n);
    return { sums: cells[0]?.sums ?? [], answersByCourse };
  });
}

/**
 * True if some combination of the sums is about one or two courses only.
 *
 * A combination with the coefficients a multiplies the pattern q by a·q. So what combinations can make of the patterns
 * is exactly what fulfils every relation Σ λ(q) q = 0 between them: then Σ λ(q) (a·q) = 0 as well. Something that is zero
 * outside a few patterns fulfils all relations, and is not zero altogether, exactly if the relations are linearly
 * dependent on these few. Patterns of three courses and more must be zero for every pair, so we take their span out
 * of the others first; in most families nothing is left then.
 */
function isAboutFewCourses(patterns: readonly Pattern[], sums: number): boolean {
  const broad = new Span(sums);
  for (const pattern of patterns)
    if (pattern.answersByCourse.size >= FEWEST_COURSES) broad.add(vectorOf(pattern, sums));
  const narrow = patterns.flatMap((pattern) => {
    const rest = pattern.answersByCourse.size >= FEWEST_COURSES ? undefined : broad.rest(vectorOf(pattern, sums));
    return rest === undefined || rest.every((value) => value === 0) ? [] : [{ pattern, rest }];
  });
  const relations = relationsOf(
    narrow.map(({ rest }) => rest),
    sums,
  );
  const byCourses = Map.groupBy(
    narrow.map(({ pattern }, at) => ({
      within: [...pattern.answersByCourse.keys()].toSorted().join('\n'),
      row: Float64Array.from(relations, (relation) => relation[at] ?? 0),
    })),
    ({ within }) => within,
  );
  const rowsOf = (...courses: readonly string[]) => byCourses.get(courses.toSorted().join('\n')) ?? [];
  const areDependent = (span: Span, rows: ReturnType<typeof rowsOf>) => rows.some(({ row }) => !span.add(row));
  const courses = [...new Set(narrow.flatMap(({ pattern }) => [...pattern.answersByCourse.keys()]))];
  return courses.some((course, at) => {
    const alone = new Span(relations.length);
    if (areDependent(alone, rowsOf(course))) return true;
    return courses
      .slice(at + 1)
      .some((other) => areDependent(alone.copy(), [...rowsOf(other), ...rowsOf(course, other)]));
  });
}

/** @returns a basis of the relations Σ λ(at) vectors(at) = 0, each as its λ */
function relationsOf(vectors: readonly Float64Array[], length: number): readonly Float64Array[] {
  const span = new Span(length);
  return vectors.flatMap((vector, at) => {
    // Behind each vector stands which vectors it is made of.
    const marked = new Float64Array(length + vectors.length);
    marked.set(vector);
    marked[length + at] = 1;
    const rest = span.rest(marked);
    return span.add(rest) ? [] : [rest.slice(length)];
  });
}

function vectorOf({ sums: within }: Pattern, sums: number): Float64Array {
  const vector = new Float64Array(sums);
  for (const at of within) vector[at] = 1;
  return vector;
}
