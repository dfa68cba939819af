/** Puts a line of a roll-up into the form that figures and sentences read (privacy.md R2.7). Pure. */
import type { RolledItem } from '../../../schema/contract/rollup.ts';
import { intervals } from '../../../schema/results/intervals.ts';
import type { ItemResult } from '../../../schema/results/item-result.ts';

/**
 * The options of a tick-list follow each other and are shown together.
 * @returns the items in order, one or a whole list at a time
 */
export function inLists(items: readonly RolledItem[]): RolledItem[][] {
  const lists: RolledItem[][] = [];
  for (const item of items) {
    const last = lists.at(-1);
    if (item.scale === 'binary' && last?.[0]?.scale === 'binary') last.push(item);
    else lists.push([item]);
  }
  return lists;
}

export function resultOf({ scale, told }: RolledItem): ItemResult {
  switch (told.form) {
    case 'hidden':
      return { form: 'withheld' };
    case 'exact': {
      const { n, bins } = told;
      // The roll-up does not add up how many left a question blank, so we show none.
      return { form: 'exact', n, bins, sides: intervals({ form: 'A', n, bins }, scale), noAnswer: 0 };
    }
    case 'ranges':
      return { form: 'bands', n: told.n, sides: told.sides };
  }
}
