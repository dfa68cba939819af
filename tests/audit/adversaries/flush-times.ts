/**
 * The stopwatch at the counter: a slow disk delays every reply while an answer is written, so delays show the moments of
 * answering unless boxes also write when nobody answered (R3.11).
 */
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Chance } from '../chance.ts';
import type { Adversary, Outcome } from './adversary.ts';
import { aBallot, type Ground, type OpenPulse } from './ground.ts';
import { confirmed, tooFewOf } from './statistics.ts';

const FLUSH_MS = 12;
/** A reply that took longer than this was held up, perhaps by a flush that had begun before. Others take a millisecond. */
const HELD_MS = FLUSH_MS / 2;
/** So many pulses are open at once that a short watch meets many writes. */
const PULSES = 200;
/**
 * The watcher misses some writes: those that fall together, and those beside an answer. It finds nothing as long as it sees
 * this share.
 */
const LEAST_SHARE = 0.5;
const WATCHED_MS = 25_000;
/** R3.11: while a pulse is open, its box also writes at random moments, once in so many milliseconds on average. */
const MEAN_MS = 20_000;
const ANSWERS = 48;
/** How far the moment of an answer and the reply that it held up may lie apart. */
const NEAR_MS = 2 * FLUSH_MS;

interface Asked {
  readonly fromMs: number;
  readonly tookMs: number;
}

export const flushStopwatch: Adversary = {
  name: 'stopwatch: moments of answering',
  rules: 'R3.11',
  engines: ['node'],
  timed: true,
  conditions: { flushMs: FLUSH_MS, clockRuns: true },
  run: async (ground, chance): Promise<Outcome> => {
    const { sample, found } = await confirmed((at) => sampleOf(ground, chance.of(at)));
    const { seen, others, noise, expected } = sample;
    return {
      figure: `${seen} of ${ANSWERS} moments of answering seen, beside ${others} delays without an answer (${noise} while no pulse was open)`,
      bound: `about ${Math.round(expected + noise)} delays without an answer, or more`,
      found,
    };
  },
};

interface Sampled {
  /** How likely so few delays without an answer would be if boxes wrote as R3.11 says. */
  readonly p: number;
  /** How many answers held a reply up. */
  readonly seen: number;
  readonly others: number;
  readonly noise: number;
  readonly expected: number;
}

/**
 * The control comes before and after: while no pulse is open, whatever delays a reply is the machine itself. The quieter one counts,
 * because a machine that is busy only at first would make the delays that boxes cause look too few.
 */
async function sampleOf(ground: Ground, chance: Chance): Promise<Sampled> {
  const closed = await ground.open(60, { eligibility: 'open', k: 7 });
  await ground.close(closed);
  const before = heldUp(await watch(ground, closed)).length;
  const pulses: OpenPulse[] = [];
  for (let at = 0; at < PULSES; at += 1) pulses.push(await ground.open(60, { eligibility: 'open', k: 7 }));
  const watching = watch(ground, closed);
  const moments = await answer(ground, pulses, chance);
  const held = heldUp(await watching);
  const isNear = ({ fromMs, tookMs }: Asked, moment: number): boolean =>
    moment > fromMs - NEAR_MS && moment < fromMs + tookMs + NEAR_MS;
  const others = held.filter((each) => !moments.some((moment) => isNear(each, moment))).length;
  for (const pulse of pulses) await ground.close(pulse);
  const noise = Math.min(before, heldUp(await watch(ground, closed)).length);
  const expected = (LEAST_SHARE * PULSES * WATCHED_MS) / MEAN_MS;
  return {
    p: tooFewOf(others, { noise, expected }),
    seen: moments.filter((moment) => held.some((each) => isNear(each, moment))).length,
    others,
    noise,
    expected,
  };
}

/** @returns when answers were sent, in the time of the machine */
async function answer(ground: Ground, pulses: readonly OpenPulse[], chance: Chance): Promise<readonly number[]> {
  const moments: number[] = [];
  for (let at = 0; at < ANSWERS; at += 1) {
    const own = chance.of(at);
    await pause((WATCHED_MS / ANSWERS) * (0.2 + own.below(1000) / 1000));
    moments.push(wallMs());
    const pulse = own.pick(pulses);
    await ground.send(pulse, aBallot(pulse, own));
  }
  return moments;
}

const heldUp = (asked: readonly Asked[]): readonly Asked[] => asked.filter(({ tookMs }) => tookMs >= HELD_MS);

const wallMs = (): number => performance.timeOrigin + performance.now();

async function watch({ host }: Ground, { definition }: OpenPulse): Promise<readonly Asked[]> {
  const watcher = new Worker(new URL('./flush-watcher.ts', import.meta.url), {
    workerData: { url: `${host.origin}/s/${definition.code}/count`, untilMs: wallMs() + WATCHED_MS },
  });
  const [asked] = (await once(watcher, 'message')) as [readonly Asked[]];
  return asked;
}
