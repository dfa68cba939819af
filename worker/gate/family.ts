/**
 * Decides whether a sum over courses may be told beside all sums that were told before it. Nothing that somebody could
 * compute from all of them may be about fewer than three courses, or mostly about one (privacy.md R2.7, R2.7a;
 * docs/decisions/0035). It is pure.
 */
import { isMostlyOneCourse, type Pattern } from './share.ts';
import { Span } from './span.ts';

/** Fewer courses than this would say too much about each of them. */
export const FEWEST_COURSES = 3;
/**
 * So many sums may depend on each other through one or two courses at a time. In an institution two or three do; with
 * more than this the search below would take long, and the new sum is refused.
 */
const MOST_ENTANGLED = 16;

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
    for (const { cell } of cells)
      answersByCourse.set(cell.course, (answersByCourse.get(cell.course) ?? 0) + cell.n);
    return { sums: cells[0]?.sums ?? [], answersByCourse };
  });
}

/**
 * True if some combination of the sums is about one or two courses only.
 *
 * A combination is about the courses S alone if it multiplies every pattern that has a course outside S by zero. Such a
 * combination exists, and is not zero altogether, exactly if the patterns that are within S are needed for the rank of
 * all patterns. Patterns of three courses and more are within no S. What is left of the others after the span of those
 * is taken out is nothing in an ordinary institution, and then no pair of courses has to be tried.
 */
function isAboutFewCourses(patterns: readonly Pattern[], sums: number): boolean {
  const broad = new Span();
  for (const pattern of patterns) if (pattern.answersByCourse.size >= FEWEST_COURSES) broad.add(vectorOf(pattern, sums));
  const narrow = patterns
    .filter(({ answersByCourse }) => answersByCourse.size < FEWEST_COURSES)
    .map((pattern) => ({ courses: [...pattern.answersByCourse.keys()], rest: broad.rest(vectorOf(pattern, sums)) }));
  const rank = basisOf(narrow).length;
  return rank > MOST_ENTANGLED || dependsOn([], narrow, rank);
}

interface Narrow {
  readonly courses: readonly string[];
  readonly rest: Float64Array;
}

/**
 * True if the rank falls when everything within these courses is removed, or within them and further ones. Only a course
 * of the basis that is left can make it fall further.
 */
function dependsOn(courses: readonly string[], narrow: readonly Narrow[], rank: number): boolean {
  const basis = basisOf(narrow.filter((pattern) => !pattern.courses.every((course) => courses.includes(course))));
  if (basis.length < rank) return true;
  if (courses.length === FEWEST_COURSES - 1) return false;
  const others = new Set(basis.flatMap((pattern) => pattern.courses).filter((course) => !courses.includes(course)));
  return [...others].some((course) => dependsOn([...courses, course], narrow, rank));
}

function basisOf(narrow: readonly Narrow[]): readonly Narrow[] {
  const span = new Span();
  return narrow.filter(({ rest }) => span.add(rest));
}

function vectorOf({ sums: within }: Pattern, sums: number): Float64Array {
  const vector = new Float64Array(sums);
  for (const at of within) vector[at] = 1;
  return vector;
}
