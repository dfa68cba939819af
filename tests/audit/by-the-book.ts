/**
 * Implements the rules of release a second time, from the text of privacy.md R2: it says what must be published for a
 * given truth.
 */
import { itemsOf, POINTS_BY_SCALE, type Definition, type Item } from '../../schema/contract/pulse.ts';
import type { Published } from '../../schema/contract/release.ts';
import type { RolledItem } from '../../schema/contract/rollup.ts';
import { intervals } from '../../schema/results/intervals.ts';
import { holdsByTheBook, type SumByTheBook } from '../worker/gate/family-by-the-book.ts';
import { dByTheBook, ownByTheBook, publishByTheBook } from '../worker/gate/publish-by-the-book.ts';
import {
  histogram,
  type Programme,
  type PulseTruth,
  type Sheet,
  type ToldBatch,
  type Truth,
  type TrueAtom,
  type TrueRelease,
} from './truth.ts';

const publish = publishByTheBook();

/**
 * What R2.4 says about one item. An item that asks for more than k answers is withheld below that number (I2.9), and of
 * harm only "some" or nothing is told (I2.3).
 */
export function publishItem({ policy }: Definition, item: Item, sheets: readonly Sheet[]): Published {
  const h = histogram(sheets, item.id, POINTS_BY_SCALE[item.scale]);
  const n = sum(h);
  if (item.custom !== undefined) return ownByTheBook(h, sheets.length, item.scale, policy);
  const isWithheld = n < Math.max(policy.k, item.minGroup ?? 0);
  if (item.indicator) return { form: 'H', some: !isWithheld && reportsOfHarm(item, h) >= dByTheBook(n, policy) };
  return isWithheld ? { form: 'X' } : publish(h, item.scale, policy);
}

/** Counts the middle answer and everything above it, or a tick. */
const reportsOfHarm = ({ scale }: Item, h: readonly number[]): number =>
  scale === 'binary' ? h[0]! : sum(h.slice(scale === 'five' ? 2 : 1));

/**
 * What follows from the releases of a closed pulse about the questions whose names are this letter and a number: the mean
 * of the least and of the largest shares of favourable answers (I3.3); null if one question is withheld everywhere, or none
 * was asked.
 */
export function constructShares({ definition, releases }: PulseTruth, letter: string): [number, number] | null {
  const atoms = releases.flatMap((release) => release.atoms);
  const shares = itemsOf(definition)
    .filter(({ id }) => id.startsWith(letter) && /^.\d+$/.test(id))
    .map((item): readonly [number, number] | null => {
      const told = atoms.flatMap(({ sheets }) => {
        const published = publishItem(definition, item, sheets);
        return 'n' in published ? [published] : [];
      });
      const n = sum(told.map((each) => each.n));
      const [lo, hi] = [0, 1].map((end) => sum(told.map((each) => intervals(each, item.scale)[2]![end]!)));
      return told.length === 0 ? null : [lo! / n, hi! / n];
    });
  if (shares.length === 0 || shares.includes(null)) return null;
  const mean = (end: 0 | 1): number => sum(shares.map((share) => share![end])) / shares.length;
  return [mean(0), mean(1)];
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

export interface Rolled extends RolledItem {
  /** The people whose answers the part adds up. */
  readonly people: readonly Sheet[];
}

/**
 * The sums of what courses published in a term before today (R2.7). New parts are added only when they come from three
 * courses or more, and none of these has more than 70 % of them (docs/decisions/0023), and when the same is true of
 * everything that follows from them together with all that was told before (R2.7a). What is told is noted in the truth.
 *
 * @param add takes the place of all that, for sums that follow another rule and are noted nowhere
 */
export function rollUp(
  truth: Truth,
  programme: Programme,
  today: string,
  add?: (parts: readonly Part[]) => readonly Part[],
): readonly Rolled[] {
  const { courses, fromDay, toDay } = programme;
  const inTime = ({ day }: { readonly day: string }): boolean => fromDay <= day && day <= toDay && day < today;
  const parts = courses.flatMap((course) => truth.of(course).flatMap(partsOf)).filter(inTime);
  // A roll-up never contains the questions that a course wrote itself (I6.4).
  const asked = courses
    .flatMap((course) => truth.of(course))
    .filter(({ releases }) => releases.some(inTime))
    .flatMap(({ definition }) => itemsOf(definition));
  const items = new Map(asked.flatMap((item) => (item.custom === undefined ? [[item.id, item] as const] : [])));
  return [...items.values()].map((item) => {
    const all = parts.filter((part) => part.item.id === item.id);
    const { added, why } =
      add === undefined ? told(truth, programme, item.id, all) : { added: add(all), why: 'few' as const };
    return {
      id: item.id,
      scale: item.scale,
      told: tell(added, item, why),
      people: added.flatMap(({ sheets }) => sheets),
    };
  });
}

type Told = Extract<Published, { readonly n: number }>;

interface Part {
  /** Names the atom. */
  readonly atom: string;
  readonly course: string;
  readonly day: string;
  readonly item: Item;
  readonly published: Told;
  readonly sheets: readonly Sheet[];
}

const partsOf = ({ definition, releases }: PulseTruth): readonly Part[] =>
  releases.flatMap(({ day, atoms }, seq) =>
    atoms.flatMap(({ sheets }, at) =>
      itemsOf(definition).flatMap((item) => {
        const published = publishItem(definition, item, sheets);
        const atom = `${definition.code} ${seq} ${at}`;
        return 'n' in published ? [{ atom, course: definition.course.id, day, item, published, sheets }] : [];
      }),
    ),
  );

/** True for parts of three courses or more, if none of these has more than 70 % of the answers. */
export function mayBeTold(parts: readonly Part[]): boolean {
  const sizes = [...new Set(parts.map(({ course }) => course))].map((course) =>
    sum(parts.filter((part) => part.course === course).map(({ published }) => published.n)),
  );
  return sizes.length >= 3 && Math.max(...sizes) <= 0.7 * sum(sizes);
}

/** Goes from day to day. Parts that wait are told when they could be published alone, and beside all that was told. */
function told(truth: Truth, programme: Programme, item: string, parts: readonly Part[]) {
  const isKnown = ({ atom }: Part): boolean =>
    truth.told.some((batch) => batch.programme === programme && batch.item === item && batch.atoms.has(atom));
  const fresh = parts.filter((part) => !isKnown(part));
  let batch: Part[] = [];
  for (const day of new Set(fresh.map((part) => part.day).toSorted())) {
    batch.push(...fresh.filter((part) => part.day === day));
    const atoms = new Set(batch.map(({ atom }) => atom));
    const family = { cells: batch.map(({ atom, course, published }) => ({ id: atom, course, n: published.n })) };
    if (
      !mayBeTold(batch) ||
      !holdsByTheBook(
        connected(
          family,
          truth.told.filter((told) => told.item === item),
        ),
      )
    )
      continue;
    truth.told.push({ programme, item, atoms, family });
    batch = [];
  }
  return { added: parts.filter(isKnown), why: mayBeTold(batch) ? ('beside' as const) : ('few' as const) };
}

/** Leaves out the sums that share no atom with the new one, not even through others: they combine with nothing of it. */
function connected(family: SumByTheBook, told: readonly ToldBatch[]): readonly SumByTheBook[] {
  const within = new Set(family.cells.map(({ id }) => id));
  const found = new Set<ToldBatch>();
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const batch of told) {
      if (![...batch.atoms].some((atom) => within.has(atom))) continue;
      found.add(batch);
      for (const atom of batch.atoms) within.add(atom);
    }
  }
  return [family, ...[...found].map((batch) => batch.family)];
}

function tell(parts: readonly Part[], { scale }: Item, why: 'few' | 'beside'): RolledItem['told'] {
  if (parts.length === 0) return { form: 'hidden', why };
  const courses = new Set(parts.map(({ course }) => course)).size;
  const all = parts.map(({ published }) => published);
  const n = sum(all.map((part) => part.n));
  const exact = all.flatMap((part) => (part.form === 'A' ? [part.bins] : []));
  if (exact.length === all.length)
    return { form: 'exact', courses, n, bins: exact[0]!.map((_, code) => sum(exact.map((bins) => bins[code]!))) };
  const sides = all.map((part) => intervals(part, scale));
  return {
    form: 'ranges',
    courses,
    n,
    sides: sides[0]!.map((_, side) => [
      sum(sides.map((each) => each[side]![0])),
      sum(sides.map((each) => each[side]![1])),
    ]),
  };
}

/** What closing must release (R2.2, R2.3, R2.6). */
export function releaseAtClose({ definition, held }: PulseTruth, day: string): TrueRelease {
  return { day, final: true, atoms: atomsAtClose(definition, [...held]) };
}

/**
 * A wave leaves when both buckets hold k answers, and it takes the older bucket (R2.2). @returns undefined as long as
 * that is not so
 */
export function releaseOfWave({ definition, held, releases }: PulseTruth, day: string): TrueRelease | undefined {
  if (definition.mode !== 'waves') return undefined;
  const buckets = bucketsOf([...held]);
  if (buckets.some((bucket) => bucket.length < definition.policy.k)) return undefined;
  return { day, final: false, atoms: [{ categories: [], sheets: buckets[releases.length % 2]! }] };
}

function atomsAtClose({ mode, breakdown, policy: { k } }: Definition, sheets: readonly Sheet[]): readonly TrueAtom[] {
  const everyone: readonly TrueAtom[] = sheets.length < k ? [] : [{ categories: [], sheets }];
  if (breakdown !== null) {
    const atoms = mergeCategories(breakdown.categories, sheets, Math.max(k, breakdown.minGroup));
    return atoms.length === 1 ? everyone : atoms;
  }
  const buckets = bucketsOf(sheets);
  if (mode === 'waves' && buckets.every((bucket) => bucket.length >= k))
    return buckets.map((bucket) => ({ categories: [], sheets: bucket }));
  return everyone;
}

/**
 * Merges the two smallest categories again and again (R2.6). Empty categories take part too. Of equal ones, those that
 * come first in the definition are merged.
 */
export function mergeCategories(
  categories: readonly string[],
  sheets: readonly Sheet[],
  smallest: number,
): readonly TrueAtom[] {
  let atoms = categories.map(
    (category): TrueAtom => ({
      categories: [category],
      sheets: sheets.filter(({ groups }) => groups.includes(category)),
    }),
  );
  const place = (atom: TrueAtom): number => categories.indexOf(atom.categories[0]!);
  while (atoms.length > 1 && atoms.some((atom) => atom.sheets.length < smallest)) {
    const [a, b] = [...atoms].sort((x, y) => x.sheets.length - y.sheets.length || place(x) - place(y)) as [
      TrueAtom,
      TrueAtom,
    ];
    const names = [...a.categories, ...b.categories].sort((x, y) => categories.indexOf(x) - categories.indexOf(y));
    const merged: TrueAtom = { categories: names, sheets: [...a.sheets, ...b.sheets] };
    atoms = [...atoms.filter((atom) => atom !== a && atom !== b), merged].sort((x, y) => place(x) - place(y));
  }
  return atoms;
}

const bucketsOf = (sheets: readonly Sheet[]): readonly (readonly Sheet[])[] =>
  [0, 1].map((side) => sheets.filter(({ bucket }) => bucket === side));
