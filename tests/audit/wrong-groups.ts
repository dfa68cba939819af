/** Makes and tells groups as weaker rules would. Only mutants use them. */
import { itemsOf, POINTS_BY_SCALE, type Definition, type Item } from '../../schema/contract/pulse.ts';
import type { Atom, Published } from '../../schema/contract/release.ts';
import { dByTheBook } from '../worker/gate/publish-by-the-book.ts';
import { mergeCategories, publishItem } from './by-the-book.ts';
import { answerers } from './constraints.ts';
import { histogram, type PulseTruth, type Sheet, type Truth } from './truth.ts';

export const keptOf = ({ stayed, unpublished }: PulseTruth): readonly Sheet[] => [...stayed, ...unpublished];
export const everyone = (truth: Truth): readonly Sheet[] =>
  [...truth.pulses.values()].filter(({ closed }) => closed).flatMap(keptOf);

export function bucketsOf({ releases, unpublished }: PulseTruth): readonly (readonly Sheet[])[] {
  const last = [...(releases.at(-1)?.atoms.flatMap(({ sheets }) => sheets) ?? []), ...unpublished];
  return [0, 1].map((side) => last.filter(({ bucket }) => bucket === side)).filter(({ length }) => length > 0);
}

export function withoutEmpty({ definition, stayed }: PulseTruth): readonly Atom[] {
  const { breakdown, policy } = definition;
  const present = breakdown!.categories.filter((category) => stayed.some(({ groups }) => groups.includes(category)));
  return mergeCategories(present, stayed, Math.max(policy.k, breakdown!.minGroup)).map(({ categories, sheets }) => ({
    ...atomOf(definition, sheets),
    categories: [...categories],
  }));
}

export function byYear({ definition, stayed }: PulseTruth): readonly Atom[] {
  const years = ['year:1', 'year:2'].map((year) => ({
    ...exactAtomOf(
      definition,
      stayed.filter(({ groups }) => groups.includes(year)),
    ),
    categories: [year],
  }));
  return years.filter(({ respondents }) => respondents >= definition.policy.k);
}

export const atomOf = (definition: Definition, sheets: readonly Sheet[]): Atom => ({
  categories: [],
  respondents: sheets.length,
  items: Object.fromEntries(
    itemsOf(definition).map((item) => [
      item.id,
      publishItem(
        { ...definition, policy: { ...definition.policy, k: Math.min(sheets.length, definition.policy.k) } },
        item,
        sheets,
      ),
    ]),
  ),
});

export const exactAtomOf = (definition: Definition, sheets: readonly Sheet[]): Atom => ({
  categories: [],
  respondents: sheets.length,
  items: Object.fromEntries(
    itemsOf(definition).map((item) => [item.id, { form: 'A', ...totalOf(sheets, item.id, item) } as const]),
  ),
});

export function totalOf(
  sheets: readonly Sheet[],
  id: string,
  { scale }: Pick<Item, 'scale'> = { scale: 'five' },
): { readonly n: number; readonly bins: number[] } {
  const bins = histogram(sheets, id, POINTS_BY_SCALE[scale]);
  return { n: bins.reduce((a, b) => a + b, 0), bins };
}

export function meanOf(sheets: readonly Sheet[], { id }: Item): number {
  const codes = answerers(sheets, id).map(({ answers }) => answers[id]!);
  return codes.reduce((a, b) => a + b, 0) / codes.length;
}

export interface ItemPlace {
  readonly published: Published;
  readonly item: Item;
  readonly sheets: readonly Sheet[];
  readonly definition: Definition;
}

/** Wrongly takes everyone who took part for everyone who answered this item. */
export function bandOfRespondents({ published, item, sheets, definition }: ItemPlace): Published {
  const { policy } = definition;
  const n = sheets.length;
  const h = histogram(sheets, item.id, POINTS_BY_SCALE[item.scale]);
  const sides = [h[0]! + h[1]!, h[2]!, h[3]! + h[4]!];
  if (published.form !== 'C' || n >= policy.full || Math.max(...sides) > n - dByTheBook(n, policy)) return published;
  return {
    form: 'B',
    n: published.n,
    bands: sides.map((x) => [Math.max(0, 3 * Math.round(x / 3) - 1), Math.min(n, 3 * Math.round(x / 3) + 1)]),
  };
}

export const bandOnArrival = ({
  definition: {
    policy: { k },
  },
  received,
}: PulseTruth): string | null => (received.length < k ? null : `${Math.max(k, 5 * Math.floor(received.length / 5))}+`);
