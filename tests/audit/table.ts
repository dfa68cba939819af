/** Turns every line of a CSV export into a statement about people. */
import { itemsOf, type Item } from '../../schema/contract/pulse.ts';
import type { RolledItem } from '../../schema/contract/rollup.ts';
import { answerers, isTrue, sidesOf, type Constraint } from './constraints.ts';
import { sayingsOfRolled } from './interpret.ts';
import type { PulseTruth, Sheet } from './truth.ts';

/**
 * A line has the course, pulse, group, item and texts. The last columns are numbers or empty, so that no text can be
 * mistaken for one.
 */
const LINE =
  /^.*?,[0-9A-Z]{6},(?:"[^"]*"|[^,]*),(?<item>[A-Z]{1,2}[A-Z0-9]{0,6}),.*?,(?<numbers>(?:[\d.]*,){18}[\d.]*)$/;

export interface Line {
  readonly item: string;
  readonly n: number;
  /** The lowest and highest count of each side, from low to high, with yes before no. */
  readonly ends: readonly number[];
  readonly bins: readonly number[];
  /** Whether the line has a mean or its interval. */
  readonly hasMean: boolean;
}

export function linesOf(csv: string): readonly Line[] {
  return csv.split(/\r?\n/).flatMap((line): Line[] => {
    const { item = '', numbers = '' } = LINE.exec(line)?.groups ?? {};
    const [n = '', ...others] = numbers.split(',');
    if (n === '') return [];
    const given = (from: number, to: number): number[] =>
      others
        .slice(from, to)
        .filter((value) => value !== '')
        .map(Number);
    return [{ item, n: Number(n), ends: given(0, 6), bins: given(6, 11), hasMean: given(12, 18).length > 0 }];
  });
}

/** @returns undefined if the line is not true for any set that it could be about */
export function sayingsOfLine(line: Line, pulse: PulseTruth): readonly Constraint[] | undefined {
  const asked = itemsOf(pulse.definition).find(({ id }) => id === line.item);
  if (asked === undefined) return undefined;
  // Beside a band, a mean would give the counts away (I3.12). Beside counts it is arithmetic, and it is checked like
  // every number of a page.
  if (line.hasMean && line.bins.length === 0) return undefined;
  const { id, scale } = asked;
  const sides = Array.from({ length: sidesOf(scale) }, (_, side): [number, number] => [
    line.ends[2 * side] ?? 0,
    line.ends[2 * side + 1] ?? line.n,
  ]);
  const ranges: RolledItem = { id, scale, told: { form: 'ranges', courses: 1, n: line.n, sides } };
  const exact: RolledItem = { id, scale, told: { form: 'exact', courses: 1, n: line.n, bins: [...line.bins] } };
  const say = (set: readonly Sheet[]): readonly Constraint[] =>
    [ranges, ...(line.bins.length > 0 ? [exact] : [])].flatMap((each) => sayingsOfRolled(each, set, 'results.csv'));
  return [shownTogether(asked, pulse), ...candidates(pulse)].map(say).find((sayings) => sayings.every(isTrue));
}

/**
 * The groups that are large enough for this item, taken together (R2.6). There may be too many waves to try every union
 * of them.
 */
function shownTogether({ id, minGroup = 0 }: Item, { definition, releases }: PulseTruth): readonly Sheet[] {
  const smallest = Math.max(definition.policy.k, minGroup);
  const groups = releases.flatMap(({ atoms }) => atoms.map(({ sheets }) => sheets));
  return groups.filter((group) => answerers(group, id).length >= smallest).flat();
}

/**
 * The sets that a line may be about: each group and all groups together as they were published, and then those that
 * should not have been published.
 */
function candidates(pulse: PulseTruth): readonly (readonly Sheet[])[] {
  const { definition, releases, stayed, unpublished, held } = pulse;
  const groups = releases.flatMap(({ atoms }) => atoms.map(({ sheets }) => sheets));
  const told = unionsOf(groups);
  const everyone = [...stayed, ...unpublished];
  const categories = (definition.breakdown?.categories ?? []).map((category) =>
    everyone.filter(({ groups: own }) => own.includes(category)),
  );
  return [...told, everyone, [...held], ...categories];
}

/** If an item is withheld in some groups, "all together" means the other groups. */
function unionsOf(groups: readonly (readonly Sheet[])[]): readonly (readonly Sheet[])[] {
  const subsets = Array.from({ length: 2 ** Math.min(groups.length, 8) - 1 }, (_, i) =>
    groups.filter((_group, bit) => ((i + 1) >> bit) & 1).flat(),
  );
  return subsets.sort((a, b) => b.length - a.length);
}
