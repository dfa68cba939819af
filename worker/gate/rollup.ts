/** Sums over courses, made of published atoms alone, so that they can tell nothing that was not told (privacy.md R2.7). Pure. */
import type { RolledItem } from '../../schema/contract/rollup.ts';
import type { Scale } from '../../schema/contract/pulse.ts';
import type { Interval, Published } from '../../schema/contract/release.ts';
import { intervals } from '../../schema/results/intervals.ts';
import type { Released } from './released.ts';

/** Fewer courses than this tell too much about each. */
export const FEWEST_COURSES = 3;
/** No course may give more than this share of the answers. */
const LARGEST_SHARE_PERCENT = 70;

type Told = Exclude<Published, { form: 'X' }>;

/**
 * @param courses per course its releases in the period; a course without one adds nothing, and is not missed
 * @returns one line per item that any course has asked, in order of first appearance
 */
export function rollUp(courses: readonly (readonly Released[])[]): readonly RolledItem[] {
  const scaleById = new Map(courses.flat().flatMap(({ release }) => release.items.map((item) => [item.id, item.scale] as const)));
  return [...scaleById].map(([id, scale]) => ({ id, scale, told: tell(courses.map((releases) => toldOf(releases, id)), scale) }));
}

function tell(byCourse: readonly (readonly Told[])[], scale: Scale): RolledItem['told'] {
  const telling = byCourse.filter((told) => told.length > 0);
  const sizes = telling.map((told) => sum(told.map((t) => t.n)));
  const n = sum(sizes);
  if (telling.length < FEWEST_COURSES || sizes.some((size) => size * 100 > LARGEST_SHARE_PERCENT * n)) return { form: 'hidden' };
  const all = telling.flat();
  const exact = all.filter((told) => told.form === 'A');
  if (exact.length === all.length) return { form: 'exact', courses: telling.length, n, bins: addUp(exact.map((told) => told.bins)) };
  return { form: 'ranges', courses: telling.length, n, sides: addIntervals(all.map((told) => intervals(told, scale))) };
}

const toldOf = (releases: readonly Released[], id: string): readonly Told[] =>
  releases.flatMap(({ release: { outcome } }) =>
    outcome.kind === 'published' ? outcome.atoms.flatMap((atom) => (isTold(atom.items[id]) ? [atom.items[id]] : [])) : [],
  );

const isTold = (published: Published | undefined): published is Told => published !== undefined && published.form !== 'X';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const addUp = (rows: readonly (readonly number[])[]): number[] =>
  rows.reduce<number[]>((total, row) => row.map((value, i) => value + (total[i] ?? 0)), []);

const addIntervals = (rows: readonly (readonly Interval[])[]): Interval[] =>
  rows.reduce<Interval[]>((total, row) => row.map(([lo, hi], i) => [lo + (total[i]?.[0] ?? 0), hi + (total[i]?.[1] ?? 0)]), []);
