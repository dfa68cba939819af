/**
 * What the prober does with one pulse: it adds answers of its own until the counter moves, and guesses from that how many
 * others have answered, and in which slots somebody did.
 */
import type { Chance } from '../chance.ts';

/** A pulse as the prober sees it. The honest answers come from outside, whenever chance wants. */
export interface Probed {
  readonly k: number;
  cast(): Promise<void>;
  honest(): Promise<void>;
  nextSlot(): Promise<void>;
  /** @returns the number in the counter's label; undefined before the first one */
  label(): Promise<number | undefined>;
}

/** Each label is blurred by 0 to 4 answers (R2.9), so the prober tries each blur for all pulses alike. */
export const BLURS = [0, 1, 2, 3, 4] as const;

export interface Probing {
  /** For each blur, whether the guess of the number below k was right. It is empty if no label ever came. */
  readonly right: readonly boolean[];
  /** For each later slot, whether the prober guessed rightly that somebody answered in it, or that nobody did. */
  readonly slots: readonly boolean[];
  /** How many answers of its own the prober cast. */
  readonly cast: number;
}

/** The counter of R2.9 shows its first label when this many answers more than k have come, at the latest. */
const LATEST = 4;

export async function probe(pulse: Probed, chance: Chance, slots: number): Promise<Probing> {
  const honest = chance.below(pulse.k);
  for (let i = 0; i < honest; i += 1) await pulse.honest();
  let cast = 0;
  const add = async (): Promise<void> => {
    await pulse.cast();
    cast += 1;
  };
  let first: number | undefined;
  while (first === undefined && cast <= pulse.k + LATEST) {
    await pulse.nextSlot();
    first = await pulse.label();
    if (first === undefined) await add();
  }
  if (first === undefined) return { right: [], slots: [], cast };
  const right = BLURS.map((blur) => first + blur - cast === honest);
  const guesses = await watchSlots(pulse, chance, { slots, add, first });
  return { right, slots: guesses, cast };
}

interface Watch {
  readonly slots: number;
  readonly add: () => Promise<void>;
  readonly first: number;
}

/** Holds the count one below the next label. If the label moves then, somebody has answered. */
async function watchSlots(pulse: Probed, chance: Chance, { slots, add, first }: Watch): Promise<boolean[]> {
  let count = first;
  let known = first;
  const guesses: boolean[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    const edge = count - (count % 5) + 5;
    for (; count < edge - 1; count += 1) await add();
    // The answers of the prober count from the next slot on, and must not move the label in the slot that it watches.
    await pulse.nextSlot();
    known = (await pulse.label()) ?? known;
    const came = chance.happens(0.5);
    if (came) await pulse.honest();
    await pulse.nextSlot();
    const label = (await pulse.label()) ?? known;
    guesses.push(label > known === came);
    if (label > known) count = edge;
    known = label;
  }
  return guesses;
}
