/** Lets every adversary loose on the product, and on each flawed one, where the adversary who is named must notice. */
import type { Chance } from '../chance.ts';
import type { Conditions, OpenHost } from '../host.ts';
import type { Options } from '../options.ts';
import type { Adversary, Effort, Flaw, Outcome } from './adversary.ts';
import { FLAWS } from './flaws.ts';
import { Ground } from './ground.ts';
import { ADVERSARIES } from './list.ts';

export interface Challenged extends Outcome {
  readonly adversary: Adversary;
}

export interface Noticed {
  readonly flaw: Flaw;
  readonly outcome: Outcome;
}

/** Runs on one host after the other where a host can be had for each adversary, and otherwise on a single one. */
export async function challenge(
  engine: Options['engine'],
  open: OpenHost,
  chance: Chance,
  say: (line: string) => void,
): Promise<readonly Challenged[]> {
  const adversaries = ADVERSARIES.filter(({ engines }) => engines.includes(engine));
  const shared = engine === 'workerd' ? await open(chance.of('host')) : undefined;
  const ground = shared && (await Ground.on(shared));
  const outcomes: Challenged[] = [];
  try {
    for (const adversary of adversaries) {
      const own = chance.of(adversary.name);
      const outcome = ground
        ? await adversary.run(ground, own, 'short')
        : await letLoose(adversary, open, own, { effort: 'long' });
      outcomes.push({ adversary, ...outcome });
      say(`${adversary.name}: ${outcome.figure}`);
    }
  } finally {
    ground?.leave();
    await shared?.discard();
  }
  return outcomes;
}

/** What else the machine does can hide a flaw from a stopwatch. Whoever has one would try again. */
const TRIES = 3;

export async function noticeFlaws(
  open: OpenHost,
  chance: Chance,
  flaws: readonly Flaw[] = FLAWS,
): Promise<readonly Noticed[]> {
  const noticed: Noticed[] = [];
  for (const flaw of flaws) {
    const setting = { effort: 'short', conditions: flaw.conditions() } as const;
    let outcome = await letLoose(flaw.sought, open, chance.of(flaw.name), setting);
    for (let again = 1; again < TRIES && flaw.sought.timed === true && !outcome.found; again += 1)
      outcome = await letLoose(flaw.sought, open, chance.of(flaw.name).of(again), setting);
    noticed.push({ flaw, outcome });
  }
  return noticed;
}

interface Setting {
  readonly effort: Effort;
  readonly conditions?: Conditions;
}

export async function letLoose(
  adversary: Adversary,
  open: OpenHost,
  chance: Chance,
  { effort, conditions }: Setting,
): Promise<Outcome> {
  const host = await (adversary.open ?? open)(chance.of('host'), { ...adversary.conditions, ...conditions });
  const ground = await Ground.on(host);
  try {
    return await adversary.run(ground, chance.of('adversary'), effort);
  } finally {
    ground.leave();
    await host.discard();
  }
}
