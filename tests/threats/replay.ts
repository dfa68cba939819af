/**
 * Attacks a box that was copied after each answer: it opens the counters of each copy with a key, and takes the
 * difference to the copy before. With the right key, that is the answer itself (privacy.md 1, R3.3).
 */
import type { Definition } from '../../schema/contract/pulse.ts';
import { Layout } from '../../worker/box/layout.ts';
import { BOX_KEY_BYTES, bytesToCounters, deriveKey, unseal } from '../../worker/box/seal.ts';

/** What the attack learns about one answer: its code for each item. */
export type Learnt = readonly number[] | undefined;

/**
 * @param seals the sealed tally of each copy
 * @returns one entry for each copy after the first; undefined where the copy told nothing
 */
export function replay(seals: readonly Uint8Array[], boxKey: Uint8Array, definition: Definition): Learnt[] {
  const opened = seals.map((sealed) => countersIn(sealed, boxKey, definition));
  return opened.slice(1).map((after, i) => difference(opened[i], after, new Layout(definition)));
}

export function countersIn(sealed: Uint8Array, boxKey: Uint8Array, { id }: Definition): Uint32Array | undefined {
  if (boxKey.length !== BOX_KEY_BYTES) return undefined;
  try {
    return bytesToCounters(unseal(deriveKey(boxKey, 'tally', id), 'tally', id, sealed));
  } catch {
    return undefined;
  }
}

/**
 * Finds a stratum with one more respondent, and for each item the code whose counter has moved. A bucket that a wave
 * has emptied tells nothing.
 */
function difference(before: Uint32Array | undefined, after: Uint32Array | undefined, layout: Layout): Learnt {
  if (before === undefined || after === undefined) return undefined;
  const earlier = layout.strataOf(before);
  const grown = layout
    .strataOf(after)
    .flatMap((stratum, at) =>
      stratum.respondents === earlier[at]!.respondents + 1 ? [{ stratum, was: earlier[at]! }] : [],
    );
  const [only] = grown;
  if (only === undefined || grown.length > 1) return undefined;
  return only.stratum.items.map((counts, item) =>
    counts.findIndex((count, code) => count === only.was.items[item]![code]! + 1),
  );
}
