/** The prober casts answers of its own and reads what the counter makes of them (R2.9). */
import type { Chance } from '../chance.ts';
import { REPEATS } from './repeats.ts';
import type { Adversary, Effort, Outcome } from './adversary.ts';
import { probeByTheBook } from './counter-by-the-book.ts';
import { aBallot, type Ground, type OpenPulse } from './ground.ts';
import { BLURS, probe, type Probed, type Probing } from './probing.ts';
import { Slots } from './slots.ts';
import { binomialTail, confirmed } from './statistics.ts';

const K = 7;
const BY_THE_BOOK = 2000;
/** How many slots are watched in each pulse. On workerd, each takes a real minute. */
const SLOTS = { moved: 6, real: 2 } as const;

interface Sampled {
  readonly p: number;
  readonly probings: readonly Probing[];
}

export const prober: Adversary = {
  name: 'prober',
  rules: 'R2.9',
  engines: ['node', 'workerd'],
  run: async (ground, chance, effort): Promise<Outcome> => {
    const slots = ground.host.advance === undefined ? SLOTS.real : SLOTS.moved;
    const book = await probeByTheBook(K, chance.of('by the book'), slots, BY_THE_BOOK);
    const { sample, found } = await confirmed((at) => sampleOf(ground, chance.of(at), { effort, slots, book }));
    const { probings } = sample;
    return {
      figure:
        `exact number below k in ${best(probings).hits} of ${probings.length} pulses, ` +
        `somebody or nobody in ${hitsOf(slotsOf(probings))} of ${slotsOf(probings).length} slots`,
      bound: `${percent(best(book).share)} and ${percent(shareOf(slotsOf(book)))}, as the labels themselves tell`,
      found,
    };
  },
};

interface Sampling {
  readonly effort: Effort;
  readonly slots: number;
  readonly book: readonly Probing[];
}

async function sampleOf(ground: Ground, chance: Chance, { effort, slots, book }: Sampling): Promise<Sampled> {
  const pulses: OpenPulse[] = [];
  for (let at = 0; at < REPEATS[effort].pulses; at += 1)
    pulses.push(await ground.open(60, { eligibility: 'open', k: K }));
  const clock = new Slots(ground.host, pulses.length, async () => {
    for (const pulse of pulses) await ground.label(pulse);
  });
  const probings = await Promise.all(
    pulses.map(async (pulse, at) => {
      const own = chance.of(at);
      const probing = await probe(realPulse(ground, pulse, clock, own.of('answers')), own.of('prober'), slots);
      clock.leave();
      return probing;
    }),
  );
  if (probings.every(({ right }) => right.length === 0)) throw new Error('The counter never showed a label');
  const { hits, blur } = best(probings);
  const seen = slotsOf(probings);
  const p = Math.min(
    // The prober chose the best of several blurs, so each of them has only its share of the allowed error.
    BLURS.length * binomialTail(probings.length, hits, rightAt(book, blur) / book.length),
    binomialTail(seen.length, hitsOf(seen), shareOf(slotsOf(book))),
  );
  return { p: Math.min(1, 2 * p), probings };
}

function realPulse(ground: Ground, pulse: OpenPulse, clock: Slots, chance: Chance): Probed {
  const send = async (): Promise<void> => {
    const { status } = await ground.send(pulse, aBallot(pulse, chance));
    if (status !== 200) throw new Error(`An answer was refused with ${status}`);
  };
  return {
    k: K,
    cast: send,
    honest: send,
    nextSlot: () => clock.next(),
    label: async () => {
      const label = await ground.label(pulse);
      return label === null ? undefined : Number.parseInt(label, 10);
    },
  };
}

const rightAt = (probings: readonly Probing[], blur: number): number =>
  probings.filter(({ right }) => right[blur] === true).length;

function best(probings: readonly Probing[]): { readonly hits: number; readonly blur: number; readonly share: number } {
  const hits = BLURS.map((blur) => rightAt(probings, blur));
  const most = Math.max(...hits);
  return { hits: most, blur: hits.indexOf(most), share: most / probings.length };
}

const slotsOf = (probings: readonly Probing[]): readonly boolean[] => probings.flatMap(({ slots }) => slots);
const hitsOf = (guesses: readonly boolean[]): number => guesses.filter(Boolean).length;
const shareOf = (guesses: readonly boolean[]): number => hitsOf(guesses) / Math.max(1, guesses.length);
const percent = (share: number): string => `${Math.round(100 * share)} %`;
