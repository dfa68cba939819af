/**
 * Adds up results over courses, from published atoms alone, so that a sum cannot say more than they do (privacy.md
 * R2.7). It is pure.
 */
import type { PulseId } from '../../schema/contract/ids.ts';
import type { RolledItem } from '../../schema/contract/rollup.ts';
import { CUSTOM_PREFIX, type Scale } from '../../schema/contract/pulse.ts';
import { addUp, type Part } from '../../schema/results/item-result.ts';
import type { Released } from './released.ts';

/** Fewer courses than this would say too much about each of them. */
export const FEWEST_COURSES = 3;
/** No course may contribute more than this share of the answers. */
const LARGEST_SHARE_PERCENT = 70;

/** What a course published on one day. */
export interface OfDay {
  /** The ISO day that the ledger noted. */
  readonly day: string;
  readonly released: Released;
}

/**
 * @param courses the releases of each course in the term; a course that published nothing about an item adds nothing to
 * it, and does not block the sum
 * @param today ISO day; what was published today counts from tomorrow
 * @returns one line per item that any course asked, in order of first appearance
 */
export function rollUp(courses: readonly (readonly OfDay[])[], today: string): readonly RolledItem[] {
  const over = before(today, courses);
  const scaleById = new Map(
    over
      .flat()
      .flatMap(({ released: { release } }) =>
        release.items.filter(isOfBank).map((item) => [item.id, item.scale] as const),
      ),
  );
  return [...scaleById].map(([id, scale]) => ({
    id,
    scale,
    told: tell(
      inBatches(over, (published) => partsOf(published, id), sizeOf),
      scale,
    ),
  }));
}

/**
 * @returns the pulses that may be counted beside the sums, by the same rule (I1.51)
 * @param courses the same as for `rollUp`, and so is `today`
 */
export function countedPulses(courses: readonly (readonly OfDay[])[], today: string): ReadonlySet<PulseId> {
  const published = (of: readonly OfDay[]) =>
    of.flatMap(
      ({
        released: {
          release: { pulse, outcome },
        },
      }) => (outcome.kind === 'published' ? outcome.atoms.map(({ respondents }) => ({ pulse, respondents })) : []),
    );
  return new Set(
    inBatches(before(today, courses), published, ({ respondents }) => respondents)
      .flat()
      .map(({ pulse }) => pulse),
  );
}

const before = (today: string, courses: readonly (readonly OfDay[])[]) =>
  courses.map((of) => of.filter(({ day }) => day < today));

type ByCourse<P> = readonly (readonly P[])[];

/**
 * Adds new releases in batches. If a sum grew course by course, the difference of two days would give away each course.
 * So new releases wait, day by day, until they could be shown alone; the difference of any two sums then consists of
 * such batches.
 * @returns for each course what does not have to wait
 */
function inBatches<P>(
  courses: readonly (readonly OfDay[])[],
  partsIn: (published: readonly OfDay[]) => readonly P[],
  size: (part: P) => number,
): ByCourse<P> {
  const days = [...new Set(courses.flat().map(({ day }) => day))].toSorted();
  const none: ByCourse<P> = courses.map(() => []);
  let [told, waiting] = [none, none];
  for (const day of days) {
    waiting = joined(
      waiting,
      courses.map((of) => partsIn(of.filter((each) => each.day === day))),
    );
    if (mayBeTold(sizesOf(waiting, size))) [told, waiting] = [joined(told, waiting), none];
  }
  return told;
}

const joined = <P>(some: ByCourse<P>, more: ByCourse<P>): ByCourse<P> =>
  some.map((parts, course) => [...parts, ...(more[course] ?? [])]);

/** @returns the sizes of the courses that have something */
const sizesOf = <P>(byCourse: ByCourse<P>, size: (part: P) => number): readonly number[] =>
  byCourse.filter((parts) => parts.length > 0).map((parts) => total(parts.map(size)));

const sizeOf = ({ published }: Part): number => ('n' in published ? published.n : 0);

const total = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);

const mayBeTold = (sizes: readonly number[]): boolean =>
  sizes.length >= FEWEST_COURSES && sizes.every((size) => size * 100 <= LARGEST_SHARE_PERCENT * total(sizes));

/** Adds up the batches. Each of them may be shown, so their sum may be shown too: no share grows by adding them up. */
function tell(byCourse: ByCourse<Part>, scale: Scale): RolledItem['told'] {
  const sizes = sizesOf(byCourse, sizeOf);
  if (sizes.length === 0) return { form: 'hidden' };
  const sum = addUp(byCourse.flat(), scale);
  switch (sum.form) {
    case 'exact':
      return { form: 'exact', courses: sizes.length, n: total(sizes), bins: [...sum.bins] };
    case 'bands':
    case 'at-least':
      return { form: 'ranges', courses: sizes.length, n: total(sizes), sides: sum.sides.map(([lo, hi]) => [lo, hi]) };
    case 'withheld':
    case 'indicated':
      return { form: 'hidden' };
    // These are never in a sum, because `isOfBank` leaves out the questions of a course.
    case 'majority':
    case 'shares':
      return { form: 'hidden' };
  }
}

/** A question in a course's own words stays in that course, even if three courses write the same one (I6.4). */
const isOfBank = ({ id }: { readonly id: string }): boolean => !id.startsWith(CUSTOM_PREFIX);

const partsOf = (published: readonly OfDay[], id: string): readonly Part[] =>
  published
    .flatMap(
      ({
        released: {
          release: { outcome },
        },
      }) => (outcome.kind === 'published' ? outcome.atoms : []),
    )
    .flatMap(({ respondents, items }) => {
      const told = items[id];
      return told === undefined || told.form === 'X' || told.form === 'H' ? [] : [{ respondents, published: told }];
    });
