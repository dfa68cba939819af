/**
 * Decides whether some combination of sums is mostly about one course: whether one course has more than 70 % of what is
 * left when sums are subtracted from each other (privacy.md R2.7, R2.7a; docs/decisions/0035). It is pure.
 */

/**
 * All cells that lie in exactly the same sums. A combination of the sums multiplies all of them by the same number,
 * which is the sum of the coefficients of these sums.
 */
export interface Pattern {
  /** Which of the sums they lie in, by position. */
  readonly sums: readonly number[];
  readonly answersByCourse: ReadonlyMap<string, number>;
}

/** No course may have more than this share of the answers. */
const LARGEST_SHARE_PERCENT = 70;
/** In so many patterns one course may have more than its share. Each further one doubles the work, so the sum is refused. */
const MOST_HEAVY = 6;
/** After so many rounds without a decision the sum is refused. Only entangled sums with a share near 70 % need many. */
const MOST_ROUNDS = 1500;
/** We go further than the nearest point each time, which takes fewer rounds. Anything between 0 and 2 arrives. */
const STRIDE = 1.5;
const PRECISION = 1e-10;

/** A pattern, and by how much it speaks for a course or against it. */
interface Weighed {
  readonly sums: readonly number[];
  readonly weight: number;
}

/**
 * A combination with the coefficients a multiplies each pattern q by a·q, the sum of the coefficients of its sums. So
 * it has |a·q| n(q) answers of the pattern, of which |a·q| n(q, c) are from course c. Course c has more than 70 % of all
 * of them exactly if Σ |a·q| (n(q, c) − 70 % n(q)) > 0. The pattern is heavy for c if the bracket is positive, and
 * light if it is negative. A course that has no heavy pattern never has more than its share.
 */
export function isMostlyOneCourse(patterns: readonly Pattern[], sums: number): boolean {
  const courses = new Set(patterns.flatMap(({ answersByCourse }) => [...answersByCourse.keys()]));
  return [...courses].some((course) => {
    const weighed = patterns.map((pattern) => ({ sums: pattern.sums, weight: weightOf(pattern, course) }));
    const heavy = weighed.filter(({ weight }) => weight > 0);
    if (heavy.length === 0) return false;
    const light = weighed.filter(({ weight }) => weight < 0).toSorted((a, b) => a.sums.length - b.sums.length);
    return (
      heavy.length > MOST_HEAVY || !signsOf(heavy.length).every((signs) => isOutweighed(heavy, signs, light, sums))
    );
  });
}

/** A hundred times n(q, c) − 70 % n(q), which is a whole number. */
function weightOf({ answersByCourse }: Pattern, course: string): number {
  let all = 0;
  for (const answers of answersByCourse.values()) all += answers;
  return 100 * (answersByCourse.get(course) ?? 0) - LARGEST_SHARE_PERCENT * all;
}

/** Every choice of + and −. The first is always +, because a combination and its opposite are the same. */
const signsOf = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** (count - 1) }, (_, choice) =>
    Array.from({ length: count }, (__, at) => (at > 0 && (choice >> (at - 1)) % 2 === 1 ? -1 : 1)),
  );

/**
 * True if for every a the light patterns weigh as much as the heavy ones: Σ ±w(h) a·h <= Σ |w(l)| |a·l|.
 *
 * By Farkas' lemma that is so exactly if the vector Σ ±w(h) h is a sum of the light patterns in which none is taken more
 * than |w(l)| times, forwards or backwards. We take from one light pattern after the other what brings us nearest, again
 * and again, which always converges. If nothing is left in the end, the answer is yes. If what is left is itself an a
 * for which the heavy patterns weigh more, the answer is no.
 */
function isOutweighed(
  heavy: readonly Weighed[],
  signs: readonly number[],
  light: readonly Weighed[],
  sums: number,
): boolean {
  const target = new Float64Array(sums);
  heavy.forEach(({ sums: within, weight }, at) => {
    for (const sum of within) target[sum] = (target[sum] ?? 0) + weight * (signs[at] ?? 1);
  });
  const left = target.slice();
  const taken = light.map(() => 0);
  const enough = PRECISION * Math.max(...target.map(Math.abs));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    light.forEach(({ sums: within, weight }, at) => {
      const before = taken[at] ?? 0;
      const now = Math.max(weight, Math.min(-weight, before + (STRIDE * total(left, within)) / within.length));
      taken[at] = now;
      for (const sum of within) left[sum] = (left[sum] ?? 0) - (now - before);
    });
    if (left.every((value) => Math.abs(value) <= enough)) return true;
    const lost = light.reduce((sum, { sums: within, weight }) => sum - weight * Math.abs(total(left, within)), 0);
    const won = left.reduce((sum, value, at) => sum + value * (target[at] ?? 0), 0);
    if (won > lost * (1 + PRECISION)) return false;
  }
  return false;
}

const total = (values: Float64Array, at: readonly number[]): number =>
  at.reduce((sum, each) => sum + (values[each] ?? 0), 0);
