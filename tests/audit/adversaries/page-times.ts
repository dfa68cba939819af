/**
 * The stopwatch at the pages: a page that is rendered on its first request tells by its reply time whether somebody has
 * asked for it before (R2.9b).
 */
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import type { Chance } from '../chance.ts';
import type { Adversary, Outcome } from './adversary.ts';
import { aBallot, type Ground, type OpenPulse } from './ground.ts';
import { compareBeyond, confirmed, type Compared } from './statistics.ts';

/** Each pulse gives one measurement for each language. There are so many because a busy machine is noisy. */
const PULSES = 60;

/**
 * A page that was read a moment ago lies in the processor's cache, and comes 8 to 15 microseconds sooner: 2 % of the whole
 * time, on the machine itself. No network is so even. A page that has to be rendered takes milliseconds (decision 0031).
 */
const CACHED_MS = 0.05;

/** Lets somebody cause a page in this language, and says how long it took in milliseconds. */
type Ask = (ground: Ground, pulse: OpenPulse, language: string, chance: Chance) => Promise<number>;

const VISITED: Ask = (ground, { definition }, language) =>
  timed(() => ground.anybody.get(`/s/${definition.code}?l=${language}`));

const SENT: Ask = (ground, pulse, language, chance) => {
  const ballot = aBallot(pulse, chance);
  return timed(() => ground.send(pulse, ballot, language));
};

const TAKEN_BACK: Ask = async (ground, pulse, language, chance) => {
  const ballot = aBallot(pulse, chance);
  await ground.send(pulse, ballot, 'en');
  return timed(() => ground.takeBack(pulse, ballot, language));
};

const stopwatch = (name: string, ask: Ask): Adversary => ({
  name,
  rules: 'R2.9b',
  engines: ['node', 'workerd'],
  timed: true,
  run: async (ground, chance): Promise<Outcome> => {
    const { sample, found } = await confirmed((at) => sampleOf(ground, chance.of(at), ask));
    const { share, p, pages } = sample;
    return {
      figure: `the page that nobody had asked for was slower in ${Math.round(100 * share)} % of pairs (${pages} pages, p = ${p.toPrecision(2)})`,
      bound: '50 %, as chance gives',
      found,
    };
  },
});

export const pageStopwatches: readonly Adversary[] = [
  stopwatch('stopwatch: which languages came', VISITED),
  stopwatch('stopwatch: whether anybody sent', SENT),
  stopwatch('stopwatch: whether anybody took back', TAKEN_BACK),
];

/**
 * In each pulse, others ask for the page in half of the languages, drawn by lot. Then the adversary asks for it in all of
 * them. The lot is the control: whatever else slows the machine down falls on both halves alike.
 */
async function sampleOf(ground: Ground, chance: Chance, ask: Ask): Promise<Compared & { readonly pages: number }> {
  const [known, fresh]: [number[], number[]] = [[], []];
  for (let at = 0; at < PULSES; at += 1) {
    const own = chance.of(at);
    const pulse = await ground.open(60, { eligibility: 'open', k: 7 });
    const tags = own.of('lot').shuffle(LANGUAGES.map(({ tag }) => tag));
    const asked = new Set(tags.slice(0, tags.length / 2));
    for (const tag of asked) await ask(ground, pulse, tag, own.of(`others ${tag}`));
    for (const tag of own.of('order').shuffle(tags)) {
      // The page before this one has the same part for every language, so its cost falls on no language in particular.
      (asked.has(tag) ? known : fresh).push(await ask(ground, pulse, tag, own.of(`adversary ${tag}`)));
    }
  }
  return { ...compareBeyond(CACHED_MS, fresh, known), pages: known.length + fresh.length };
}

async function timed(request: () => Promise<unknown>): Promise<number> {
  const fromMs = performance.now();
  await request();
  return performance.now() - fromMs;
}
