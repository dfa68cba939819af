/** Adds up the atoms of one item in one pulse, and shows nothing finer (instrument.md I3.2). */
import type { Scale } from '../contract/pulse.ts';
import type { Atom, Interval, Published, Release } from '../contract/release.ts';
import { intervals } from './intervals.ts';

export type ItemResult =
  | { readonly form: 'withheld' }
  /** A harm indicator, published without any number (I2.3). */
  | { readonly form: 'indicated' }
  | Told<'exact', { readonly bins: readonly number[]; readonly noAnswer: number }>
  | Told<'bands'>
  | Told<'at-least', { readonly side: number; readonly atLeast: number }>
  /** A question of the course's own (R2.4d): the side that certainly has more than half, if there is one. */
  | Told<'majority', { readonly side: number | null }>
  /** The same, where every atom is told in bands. */
  | Told<'shares'>;

type Told<Form extends string, More = unknown> = More & {
  readonly form: Form;
  /** The number of answers to this item, without blanks (R2.5). For a course's own question: of all who took part. */
  readonly n: number;
  readonly sides: readonly Interval[];
};

export type ToldResult = Exclude<ItemResult, { form: 'withheld' | 'indicated' }>;

/** What is told of a course's own question; of all others there are counts. */
export type OwnResult = Extract<ItemResult, { form: 'majority' | 'shares' }>;
export type CountedResult = Exclude<ToldResult, OwnResult>;

export const isOwn = (result: ItemResult): result is OwnResult =>
  result.form === 'majority' || result.form === 'shares';

/** Says whether there are numbers. */
export const isTold = (result: ItemResult): result is ToldResult =>
  result.form !== 'withheld' && result.form !== 'indicated';

/** @returns the result of an item over these atoms; it is withheld if nothing was published about the item */
export function itemResult(atoms: readonly Atom[], { id, scale }: Release['items'][number]): ItemResult {
  const parts = atoms.flatMap(({ respondents, items }) => {
    const published = items[id];
    return published === undefined ? [] : [{ respondents, published }];
  });
  return addUp(parts, scale);
}

/** One item in one atom. */
export interface Part {
  readonly respondents: number;
  readonly published: Published;
}

/**
 * Adds up disjoint atoms. The sum is exact only if all are exact, and a withheld atom adds nothing, not even n (R2.6).
 */
export function addUp(parts: readonly Part[], scale: Scale): ItemResult {
  if (parts.some(({ published }) => published.form === 'H' && published.some)) return { form: 'indicated' };
  const told = parts
    .map(({ published }) => published)
    .filter((published) => published.form !== 'X' && published.form !== 'H');
  const [only] = told;
  if (only === undefined) return { form: 'withheld' };
  const n = told.reduce((sum, atom) => sum + atom.n, 0);
  const sides = told.map((atom) => intervals(atom, scale)).reduce(addIntervals);
  if (told.length === 1 && only.form === 'C')
    return { form: 'at-least', n, sides, side: only.side, atLeast: only.atLeast };
  if (told.every(({ form }) => form === 'S')) return { form: 'shares', n, sides };
  if (told.some(({ form }) => form === 'M' || form === 'S')) {
    const side = sides.findIndex(([low]) => 2 * low > n);
    return { form: 'majority', n, sides, side: side < 0 ? null : side };
  }
  const exact = told.flatMap((atom) => (atom.form === 'A' ? [atom.bins] : []));
  if (exact.length === told.length) {
    const respondents = parts.reduce((sum, part) => sum + (part.published.form === 'A' ? part.respondents : 0), 0);
    return { form: 'exact', n, sides, bins: exact.reduce(addCounts), noAnswer: respondents - n };
  }
  return { form: 'bands', n, sides };
}

function addIntervals(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  return a.map(([low, high], i) => [low + (b[i]?.[0] ?? 0), high + (b[i]?.[1] ?? 0)]);
}

function addCounts(a: readonly number[], b: readonly number[]): number[] {
  return a.map((count, i) => count + (b[i] ?? 0));
}
