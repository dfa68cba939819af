/**
 * Adds up results over courses, from published atoms alone, so that a sum cannot say more than they do, and decides what
 * of them is told and when (privacy.md R2.7, R2.7a). It is pure.
 */
import type { PulseId } from '../../schema/contract/ids.ts';
import type { Release } from '../../schema/contract/release.ts';
import type { RolledItem } from '../../schema/contract/rollup.ts';
import { CUSTOM_PREFIX, type Scale } from '../../schema/contract/pulse.ts';
import { addUp, type Part } from '../../schema/results/item-result.ts';
import { mayBeTold, type Cell } from './family.ts';
import type { Released } from './released.ts';

/** What a course of the institution published: an entry of the ledger, and the ISO day that the ledger noted. */
export interface Entry {
  readonly course: string;
  readonly day: string;
  readonly released: Released;
}

/** What an entry of the ledger adds to a sum that was told: for each item, and for `PULSES`, how many answers. */
export interface ToldCell extends Pick<Release, 'pulse' | 'seq'> {
  readonly course: string;
  readonly answers: Readonly<Record<string, number>>;
}

/** What was told at once: for each item that its cells name, one sum over these cells. */
export type ToldSum = readonly ToldCell[];

/** The pulses that are counted beside the sums (I1.51), told by the same rule: each pulse counts as one. */
const PULSES = 'pulses';

/** What may be told from now on. */
export interface Telling {
  /** In the order of the items' first batches, second ones and so on. */
  readonly sums: readonly ToldSum[];
  /** Items that would be told if no other sum had been told, in this programme or another (R2.7a). */
  readonly held: ReadonlySet<string>;
}

/**
 * Adds new releases in batches. If a sum grew course by course, the difference of two days would give away each course.
 * So new releases wait, day by day, until they could be shown alone, and also beside every sum that was ever told.
 *
 * @param entries what the courses of the programme published in the term; a course that published nothing about an item
 * adds nothing to it, and does not block the sum
 * @param told what was told of this programme in this term
 * @param family gives what was told anywhere and has to do with these entries, also through others
 * @param today ISO day; what was published today counts from tomorrow
 */
export function tellMore(
  entries: readonly Entry[],
  told: readonly ToldSum[],
  family: () => readonly ToldSum[],
  today: string,
): Telling {
  const over = before(today, entries);
  const cellsByBatch: Map<string, ToldCell>[] = [];
  const held = new Set<string>();
  let related: readonly ToldSum[] | undefined;
  for (const item of [...scalesOf(over).keys(), PULSES]) {
    const known = new Set(told.flatMap((sum) => sumOf(sum, item)).map(({ id }) => id));
    const days = Map.groupBy(newest(over, item, known), ({ day }) => day);
    const batches: (readonly Waiting[])[] = [];
    const isAllowed = (sum: readonly Waiting[]): boolean =>
      mayBeTold(sum, []) && mayBeTold(sum, [...(related ??= family()).map((each) => sumOf(each, item)), ...batches]);
    let waiting: readonly Waiting[] = [];
    for (const day of [...days.keys()].toSorted()) {
      waiting = [...waiting, ...(days.get(day) ?? [])];
      if (!isAllowed(waiting)) continue;
      batches.push(waiting);
      waiting = [];
    }
    if (mayBeTold(waiting, [])) held.add(item);
    batches.forEach((batch, at) => {
      const cells = (cellsByBatch[at] ??= new Map());
      for (const { course, n, pulse, seq } of batch) {
        const name = `${pulse} ${seq}`;
        cells.set(name, { pulse, seq, course, answers: { ...cells.get(name)?.answers, [item]: n } });
      }
    });
  }
  return { sums: cellsByBatch.map((cells) => [...cells.values()]), held };
}

/**
 * @param entries what was published in the term; of those that are in no told sum only the items are named
 * @returns one line per item that any course asked, in order of first appearance
 */
export function rollUp(
  entries: readonly Entry[],
  told: readonly ToldSum[],
  { held }: Pick<Telling, 'held'>,
  today: string,
): readonly RolledItem[] {
  const entryByName = new Map(
    entries.map((entry) => [`${entry.released.release.pulse} ${entry.released.release.seq}`, entry] as const),
  );
  const known = told.flat().map((cell) => ({ cell, entry: entryByName.get(`${cell.pulse} ${cell.seq}`) }));
  return [...scalesOf(before(today, entries))].map(([id, scale]) => {
    const cells = known.filter(({ cell }) => Object.hasOwn(cell.answers, id));
    const parts = cells.flatMap(({ entry }) => (entry === undefined ? [] : partsOf(entry, id)));
    const courses = new Set(cells.map(({ cell }) => cell.course)).size;
    return { id, scale, told: tell(parts, courses, scale) ?? { form: 'hidden', why: held.has(id) ? 'beside' : 'few' } };
  });
}

/** @returns the pulses that may be counted beside the sums (I1.51) */
export const countedPulses = (told: readonly ToldSum[]): ReadonlySet<PulseId> =>
  new Set(told.flat().flatMap(({ pulse, answers }) => (Object.hasOwn(answers, PULSES) ? [pulse] : [])));

const before = (today: string, entries: readonly Entry[]) => entries.filter(({ day }) => day < today);

/** The scale of each item that these entries asked. */
const scalesOf = (entries: readonly Entry[]): ReadonlyMap<string, Scale> =>
  new Map(
    entries.flatMap(({ released: { release } }) =>
      release.items.filter(isOfBank).map((item) => [item.id, item.scale] as const),
    ),
  );

interface Waiting extends Cell, Pick<Release, 'pulse' | 'seq'> {
  readonly day: string;
}

/** A pulse counts once, however many waves it has. Of an item each wave is a cell of its own. */
const nameOf = (item: string, { pulse, seq }: Pick<Release, 'pulse' | 'seq'>): string =>
  item === PULSES ? pulse : `${pulse} ${seq}`;

/** The sum of one item. */
const sumOf = (sum: ToldSum, item: string): readonly Cell[] =>
  sum.flatMap((cell) => {
    const n = Object.hasOwn(cell.answers, item) ? cell.answers[item] : undefined;
    return n === undefined ? [] : [{ id: nameOf(item, cell), course: cell.course, n }];
  });

/** What these entries would add to the sum of an item, if it is not known already. */
function newest(entries: readonly Entry[], item: string, known: ReadonlySet<string>): readonly Waiting[] {
  const cells = new Map<string, Waiting>();
  for (const entry of entries) {
    const { course, day, released } = entry;
    const { pulse, seq, outcome } = released.release;
    const id = nameOf(item, { pulse, seq });
    if (known.has(id) || cells.has(id)) continue;
    const n = item === PULSES ? Number(outcome.kind === 'published') : total(partsOf(entry, item).map(sizeOf));
    if (n > 0) cells.set(id, { id, course, n, pulse, seq, day });
  }
  return [...cells.values()];
}

const sizeOf = ({ published }: Part): number => ('n' in published ? published.n : 0);

const total = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);

/** @returns undefined if there is nothing that could be told */
function tell(parts: readonly Part[], courses: number, scale: Scale): RolledItem['told'] | undefined {
  if (parts.length === 0) return undefined;
  const n = total(parts.map(sizeOf));
  const sum = addUp(parts, scale);
  switch (sum.form) {
    case 'exact':
      return { form: 'exact', courses, n, bins: [...sum.bins] };
    case 'bands':
    case 'at-least':
      return { form: 'ranges', courses, n, sides: sum.sides.map(([lo, hi]) => [lo, hi]) };
    case 'withheld':
    case 'indicated':
      return undefined;
    // These are never in a sum, because `isOfBank` leaves out the questions of a course.
    case 'majority':
    case 'shares':
      return undefined;
  }
}

/** A question in a course's own words stays in that course, even if three courses write the same one (I6.4). */
const isOfBank = ({ id }: { readonly id: string }): boolean => !id.startsWith(CUSTOM_PREFIX);

function partsOf({ released: { release } }: Entry, id: string): readonly Part[] {
  const atoms = release.outcome.kind === 'published' ? release.outcome.atoms : [];
  return atoms.flatMap(({ respondents, items }) => {
    const told = items[id];
    return told === undefined || told.form === 'X' || told.form === 'H' ? [] : [{ respondents, published: told }];
  });
}
