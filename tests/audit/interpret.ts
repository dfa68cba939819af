/**
 * Translates published numbers into statements about people, in the worst case: the reader knows exactly who is in each
 * set (privacy.md R9.2).
 */
import { itemsOf, POINTS_BY_SCALE, type Definition, type Item } from '../../schema/contract/pulse.ts';
import type { Atom, Published } from '../../schema/contract/release.ts';
import type { RolledItem } from '../../schema/contract/rollup.ts';
import { dByTheBook, mostUntoldByTheBook } from '../worker/gate/publish-by-the-book.ts';
import {
  allWeights,
  answerers,
  codeWeights,
  countOf,
  isTrue,
  SIDE_BY_CODE,
  sideWeights,
  sidesOf,
  type Constraint,
} from './constraints.ts';
import type { Sheet } from './truth.ts';

/** An atom, or something with the same fields. */
export type AtomLike = Pick<Atom, 'categories' | 'respondents' | 'items'>;

/** Everything that an atom says if it is about these people. */
export function sayingsOfAtom(
  atom: AtomLike,
  definition: Definition,
  set: readonly Sheet[],
  from: string,
): readonly Constraint[] {
  const items = itemsOf(definition).flatMap((item) => {
    const published = atom.items[item.id];
    return published === undefined ? [] : sayingsOfItem({ published, item, definition, set, from });
  });
  return [countOf(set, atom.respondents, atom.respondents, `${from}.respondents`), ...items];
}

interface Told {
  readonly published: Published;
  readonly item: Item;
  readonly definition: Definition;
  readonly set: readonly Sheet[];
  readonly from: string;
}

function sayingsOfItem({ published, item, definition, set, from: where }: Told): readonly Constraint[] {
  const from = `${where}.items.${item.id}`;
  const points = POINTS_BY_SCALE[item.scale];
  const row = (weights: readonly number[], lo: number, hi: number, part: string): Constraint => ({
    item: item.id,
    set: answerers(set, item.id),
    weights,
    lo,
    hi,
    from: `${from}.${part}`,
  });
  const side = (index: number, lo: number, hi: number, part: string): Constraint =>
    row(sideWeights(item.scale, index), lo, hi, part);
  if (published.form === 'X') return [];
  if (published.form === 'H') return harm(published.some);
  if (published.form === 'M' || published.form === 'S') return own(published);
  const { n } = published;
  const all = [
    row(allWeights(points), n, n, 'n'),
    ...meanOf(published).map((sum) => row(codes(points), sum, sum, 'mean')),
  ];
  switch (published.form) {
    case 'A':
      return [
        ...all,
        ...published.bins.map((count, code) => row(codeWeights(points, code), count, count, `bins.${code}`)),
        ...largestSide(),
      ];
    case 'B':
      return [
        ...all,
        ...published.bands.map(([lo, hi], index) => side(index, lo, hi, `bands.${index}`)),
        ...largestSide(),
      ];
    case 'C':
      return [...all, side(published.side, published.atLeast, n, 'atLeast')];
  }

  /**
   * What R2.4d says about a question of the course's own. Its n counts everybody in the set, which is said elsewhere.
   * For M a viewer also knows from how many on a side is told.
   */
  function own(told: Extract<Published, { form: 'M' | 'S' }>): readonly Constraint[] {
    switch (told.form) {
      case 'S':
        return told.bands.map(([lo, hi], index) => side(index, lo, hi, `bands.${index}`));
      case 'M': {
        const most = mostUntoldByTheBook(set.length, definition.policy);
        if (told.side !== null) return [side(told.side, most + 1, told.n, 'side')];
        const known = Array.from({ length: sidesOf(item.scale) }, (_, index) => side(index, 0, most, 'rule'));
        // With few answers no side is told, however many are on it, so that this says nothing.
        return known.every(isTrue) ? known : [];
      }
    }
  }

  /**
   * What "some" says about harm (I2.3). It is published exactly if d or more people reported harm, and a viewer knows
   * this rule. Below k, "nothing can be said" says nothing.
   */
  function harm(some: boolean): readonly Constraint[] {
    const size = answerers(set, item.id).length;
    if (size < Math.max(definition.policy.k, item.minGroup ?? 0)) return [];
    const d = dByTheBook(size, definition.policy);
    const reports = SIDE_BY_CODE[item.scale].map((at) => Number(item.scale === 'binary' ? at === 0 : at > 0));
    return [row(reports, some ? d : 0, some ? size : d - 1, 'some')];
  }

  /** In every form except "at least", no side has more than n - d answers (R2.4). A viewer knows this rule. */
  function largestSide(): readonly Constraint[] {
    const size = answerers(set, item.id).length;
    const most = size - dByTheBook(size, definition.policy);
    const known = Array.from({ length: sidesOf(item.scale) }, (_, index) => side(index, 0, most, 'rule'));
    // If the truth contradicts the statement, another rule was applied, and the statement says nothing here.
    return known.every(isTrue) ? known : [];
  }
}

/** The contract has no mean. If a release had one, it would tell the sum of the codes. */
function meanOf(published: Exclude<Published, { form: 'X' | 'H' | 'M' | 'S' }>): readonly number[] {
  return 'mean' in published && typeof published.mean === 'number' ? [Math.round(published.mean * published.n)] : [];
}

const codes = (points: number): number[] => Array.from({ length: points }, (_, code) => code + 1);

/** Everything that a line of a roll-up says if it is about these people. */
export function sayingsOfRolled(
  { id, scale, told }: RolledItem,
  set: readonly Sheet[],
  from: string,
): readonly Constraint[] {
  if (told.form === 'hidden') return [];
  const points = POINTS_BY_SCALE[scale];
  const who = answerers(set, id);
  const row = (weights: readonly number[], lo: number, hi: number, part: string): Constraint => ({
    item: id,
    set: who,
    weights,
    lo,
    hi,
    from: `${from}.${part}`,
  });
  const all = row(allWeights(points), told.n, told.n, 'n');
  switch (told.form) {
    case 'exact':
      return [all, ...told.bins.map((count, code) => row(codeWeights(points, code), count, count, `bins.${code}`))];
    case 'ranges':
      return [all, ...told.sides.map(([lo, hi], side) => row(sideWeights(scale, side), lo, hi, `sides.${side}`))];
  }
}
