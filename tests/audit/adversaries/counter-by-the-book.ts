/**
 * The counter of R2.9, written once more and without any pulse. It tells how often the prober is right although the rule
 * holds, because a label that moves says something to everybody.
 */
import type { Chance } from '../chance.ts';
import { BLURS, probe, type Probed, type Probing } from './probing.ts';

const STEP = 5;
const HIGHEST = 200;

function blurredCounter(k: number, chance: Chance): Probed {
  const labels = [k, ...Array.from({ length: HIGHEST / STEP }, (_, at) => STEP * (at + 1)).filter((at) => at > k)];
  const thresholds = labels.map((at) => ({ at, from: at + chance.below(BLURS.length) }));
  // The second label never comes before the first (docs/decisions/0027).
  thresholds[1]!.from = Math.max(thresholds[1]!.from, thresholds[0]!.from + 1);
  let count = 0;
  let shown: number | undefined;
  const add = async (): Promise<void> => void (count += 1);
  return {
    k,
    cast: add,
    honest: add,
    nextSlot: async () => {
      const reached = thresholds.filter(({ from }) => count >= from).map(({ at }) => at);
      shown = reached.length === 0 ? shown : Math.max(shown ?? 0, ...reached);
    },
    label: async () => shown,
  };
}

/** Probes many pulses whose counter follows the rule. */
export async function probeByTheBook(k: number, chance: Chance, slots: number, pulses: number): Promise<Probing[]> {
  const probings: Probing[] = [];
  for (let at = 0; at < pulses; at += 1) {
    const own = chance.of(at);
    probings.push(await probe(blurredCounter(k, own.of('counter')), own.of('prober'), slots));
  }
  return probings;
}
