/** Finds items by id: what each is about and how it is answered. Their words in a language are in wording.ts. */
import file from './items.json' with { type: 'json' };
import type * as shapes from './shapes.ts';

/**
 * What is needed to ask and to read an item. Reasons, sources and acts stay in the file, so that nothing that is built
 * contains more than this.
 */
type Rating = Pick<shapes.Rating, 'id' | 'construct' | 'stem' | 'scale' | 'polarity' | 'hint'>;
type Ticklist = Pick<shapes.Ticklist, 'id' | 'stem' | 'polarity'> & {
  readonly options: readonly Pick<shapes.Ticklist['options'][number], 'id'>[];
};

const ratingById: ReadonlyMap<string, Rating> = new Map(
  (file.items as readonly Rating[]).map((item) => [item.id, item]),
);
const ticklistById: ReadonlyMap<string, Ticklist> = new Map(
  (file.ticklists as readonly Ticklist[]).map((list) => [list.id, list]),
);

export const isTicklist = (id: string): boolean => ticklistById.has(id);

/** Finds the tick-list that has this option. @throws if there is none */
export function ticklistOf(option: string): Ticklist {
  const list = [...ticklistById.values()].find(({ options }) => options.some(({ id }) => id === option));
  if (list === undefined) throw new Error(`No tick-list with ${option}`);
  return list;
}

/** @throws if there is no such item, because definitions are made from this file only */
export function rating(id: string): Rating {
  const item = ratingById.get(id);
  if (item === undefined) throw new Error(`No item ${id}`);
  return item;
}

/** @throws the same as `rating` */
export function ticklist(id: string): Ticklist {
  const list = ticklistById.get(id);
  if (list === undefined) throw new Error(`No tick-list ${id}`);
  return list;
}
