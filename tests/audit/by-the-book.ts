/** The rules of release written down a second time, from the text of privacy.md R2: what must come out of a given truth. */
import type { Definition, Item } from '../../schema/contract/pulse.ts';
import type { Published } from '../../schema/contract/release.ts';
import { publishByTheBook } from '../worker/gate/publish-by-the-book.ts';
import { histogram, type PulseTruth, type Sheet, type TrueAtom, type TrueRelease } from './truth.ts';
import { POINTS_BY_SCALE } from '../../schema/contract/pulse.ts';

const publish = publishByTheBook();

/** R2.4 and, for modules, I2.9: an item that asks for more than k is withheld below that. */
export function publishItem({ policy }: Definition, item: Item, sheets: readonly Sheet[]): Published {
  const h = histogram(sheets, item.id, POINTS_BY_SCALE[item.scale]);
  const n = h.reduce((a, b) => a + b, 0);
  return n < Math.max(policy.k, item.minGroup ?? 0) ? { form: 'X' } : publish(h, item.scale, policy);
}

/** What closing must release (R2.2, R2.3, R2.6). */
export function releaseAtClose({ definition, held }: PulseTruth): TrueRelease {
  return { final: true, atoms: atomsAtClose(definition, [...held]) };
}

/** R2.2: both buckets hold k, so the older one goes. @returns undefined while they do not */
export function releaseOfWave({ definition, held, releases }: PulseTruth): TrueRelease | undefined {
  if (definition.mode !== 'waves') return undefined;
  const buckets = bucketsOf([...held]);
  if (buckets.some((bucket) => bucket.length < definition.policy.k)) return undefined;
  return { final: false, atoms: [{ categories: [], sheets: buckets[releases.length % 2]! }] };
}

function atomsAtClose({ mode, breakdown, policy: { k } }: Definition, sheets: readonly Sheet[]): readonly TrueAtom[] {
  const everyone: readonly TrueAtom[] = sheets.length < k ? [] : [{ categories: [], sheets }];
  if (breakdown !== null) {
    const atoms = mergeCategories(breakdown.categories, sheets, Math.max(k, breakdown.minGroup));
    return atoms.length === 1 ? everyone : atoms;
  }
  const buckets = bucketsOf(sheets);
  if (mode === 'waves' && buckets.every((bucket) => bucket.length >= k)) return buckets.map((bucket) => ({ categories: [], sheets: bucket }));
  return everyone;
}

/** R2.6, empty categories too. The two smallest; of equal ones those that come first in the definition. */
export function mergeCategories(categories: readonly string[], sheets: readonly Sheet[], smallest: number): readonly TrueAtom[] {
  let atoms = categories.map((category): TrueAtom => ({ categories: [category], sheets: sheets.filter(({ groups }) => groups.includes(category)) }));
  const place = (atom: TrueAtom): number => categories.indexOf(atom.categories[0]!);
  while (atoms.length > 1 && atoms.some((atom) => atom.sheets.length < smallest)) {
    const [a, b] = [...atoms].sort((x, y) => x.sheets.length - y.sheets.length || place(x) - place(y)) as [TrueAtom, TrueAtom];
    const names = [...a.categories, ...b.categories].sort((x, y) => categories.indexOf(x) - categories.indexOf(y));
    const merged: TrueAtom = { categories: names, sheets: [...a.sheets, ...b.sheets] };
    atoms = [...atoms.filter((atom) => atom !== a && atom !== b), merged].sort((x, y) => place(x) - place(y));
  }
  return atoms;
}

const bucketsOf = (sheets: readonly Sheet[]): readonly (readonly Sheet[])[] => [0, 1].map((side) => sheets.filter(({ bucket }) => bucket === side));
