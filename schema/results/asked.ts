/** Says what a result needs to know about its item, in the reader's language. */
import type { Release } from '../contract/release.ts';
import forms from '../instrument/forms.json' with { type: 'json' };
import { rating, ticklistOf } from '../instrument/items.ts';
import { textOf, type Wording } from '../instrument/wording.ts';

export interface AskedItem {
  readonly id: string;
  readonly text: string;
  readonly scale: 'freq5' | 'extent5' | 'tick';
  /** The answer words in code order; a tick has none. */
  readonly labels: readonly string[];
  /** Core and standard items count in a construct; items of modules and of the course are read alone (I3.3). */
  readonly construct: Construct | null;
  /** Harm is only ever reported as "some students reported this" (I2.3). */
  readonly polarity: 'positive' | 'indicator';
  /**
   * The language of an item that the course wrote. Such an item is read alone and marked as the course's own (I6.1).
   */
  readonly lang: string | null;
}

export type Construct = 'mattering' | 'belonging' | 'trust';

/** Results name the constructs in this order. */
export const CONSTRUCTS: readonly Construct[] = ['mattering', 'belonging', 'trust'];

/**
 * Says in which construct an item counts. It needs no words, so a page that only counts does not load them.
 *
 * @throws if the instrument has no such item
 */
export function constructOf({ id, scale, custom }: Release['items'][number]): Construct | null {
  // An item of the course is in no construct, no matter what it is about (I6.1), and neither is a tick.
  if (custom !== undefined || scale === 'binary') return null;
  const item = rating(id);
  return forms.forms.standard.includes(id) ? (CONSTRUCTS.find((name) => name === item.construct) ?? null) : null;
}

/** @throws if neither the instrument nor the course has words for it */
export function askedItem(asked: Release['items'][number], wording: Wording): AskedItem {
  const { id, scale, custom } = asked;
  const construct = constructOf(asked);
  if (custom !== undefined)
    return { id, ...custom, scale: 'freq5', labels: wording.scales.freq5, construct, polarity: 'positive' };
  const text = textOf(id, wording);
  if (scale === 'binary')
    return { id, text, lang: null, scale: 'tick', labels: [], construct, polarity: ticklistOf(id).polarity };
  const item = rating(id);
  return {
    id,
    text,
    lang: null,
    scale: item.scale,
    labels: wording.scales[item.scale],
    construct,
    polarity: item.polarity,
  };
}
