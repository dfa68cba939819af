/** Sums over courses, made of published atoms alone, so that they can tell nothing that was not told (privacy.md R2.7). Pure. */
import type { RolledItem } from '../../schema/contract/rollup.ts';
import { CUSTOM_PREFIX, type Scale } from '../../schema/contract/pulse.ts';
import { addUp, type Part } from '../../schema/results/item-result.ts';
import type { Released } from './released.ts';

/** Fewer courses than this tell too much about each. */
export const FEWEST_COURSES = 3;
/** No course may give more than this share of the answers. */
const LARGEST_SHARE_PERCENT = 70;

/** What a course has published on one day. */
export interface OfDay {
  /** ISO day, as the ledger has it. */
  readonly day: string;
  readonly released: Released;
}

/**
 * @param courses per course its releases in the term; one that has published nothing about an item adds nothing to it,
 *   and is not missed
 * @param today ISO day; what was published on it counts from the next
 * @returns one line per item that any course has asked, in order of first appearance
 */
export function rollUp(courses: readonly (readonly OfDay[])[], today: string): readonly RolledItem[] {
  const scaleById = new Map(courses.flat().flatMap(({ released: { release } }) => release.items.filter(isOfBank).map((item) => [item.id, item.scale] as const)));
  return [...scaleById].map(([id, scale]) => ({ id, scale, told: tell(settled(courses, id, today), scale) }));
}

type ByCourse = readonly (readonly Part[])[];

/**
 * A sum that grew course by course would tell each course by the difference of two days. So what is new waits, day by day,
 * until it could be shown alone; whatever lies between two sums is then made of such batches.
 * @returns per course what has not to wait
 */
function settled(courses: readonly (readonly OfDay[])[], id: string, today: string): ByCourse {
  const days = [...new Set(courses.flat().map(({ day }) => day))].filter((day) => day < today).toSorted();
  const none: ByCourse = courses.map(() => []);
  let [told, waiting] = [none, none];
  for (const day of days) {
    waiting = joined(waiting, courses.map((of) => partsOf(of.filter((each) => each.day === day), id)));
    if (mayBeTold(waiting)) [told, waiting] = [joined(told, waiting), none];
  }
  return told;
}

const joined = (some: ByCourse, more: ByCourse): ByCourse => some.map((parts, course) => [...parts, ...(more[course] ?? [])]);

const sizesOf = (byCourse: ByCourse): readonly number[] =>
  byCourse.filter((parts) => parts.length > 0).map((parts) => parts.reduce((n, { published }) => n + ('n' in published ? published.n : 0), 0));

const total = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);

function mayBeTold(byCourse: ByCourse): boolean {
  const sizes = sizesOf(byCourse);
  return sizes.length >= FEWEST_COURSES && sizes.every((size) => size * 100 <= LARGEST_SHARE_PERCENT * total(sizes));
}

/** Made of batches that may be told, so it may be told as well: no share grows by adding them up. */
function tell(byCourse: ByCourse, scale: Scale): RolledItem['told'] {
  const sizes = sizesOf(byCourse);
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
  }
}

/** What a course asks in its own words stays with the course, even if three courses write the same (I6.4). */
const isOfBank = ({ id }: { readonly id: string }): boolean => !id.startsWith(CUSTOM_PREFIX);

const partsOf = (published: readonly OfDay[], id: string): readonly Part[] =>
  published.flatMap(({ released: { release: { outcome } } }) => (outcome.kind === 'published' ? outcome.atoms : [])).flatMap(({ respondents, items }) => {
    const told = items[id];
    return told === undefined || told.form === 'X' || told.form === 'H' ? [] : [{ respondents, published: told }];
  });
