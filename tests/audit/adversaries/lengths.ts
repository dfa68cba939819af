/** Measures how long refusals are: their length must not tell what was answered (R4.3a, E4.1). */
import { FOR_SCRIPT } from '../../../schema/contract/for-script.ts';
import type { Reply } from '../../story/network.ts';
import type { Chance } from '../chance.ts';
import type { Ballot } from '../ballots.ts';
import type { Adversary, Outcome } from './adversary.ts';
import { aBallot, type Ground, type OpenPulse } from './ground.ts';
import { REPEATS } from './repeats.ts';

const LANGUAGES = ['en', 'ar', 'zh-Hans'] as const;
/** A third of the questions is left out, so that forms differ much in length. */
const BLANKS = 0.33;

/** A way to be refused, or to be counted: it sends random answers and gives the reply. */
interface Case {
  readonly name: string;
  readonly reply: (language: string, chance: Chance) => Promise<Reply>;
}

export const lengths: Adversary = {
  name: 'lengths of replies',
  rules: 'R4.3a, E4.1',
  engines: ['node', 'workerd'],
  run: (ground, chance, effort) => measure(ground, chance, effort === 'short' ? 12 : REPEATS.long.codes, casesOf),
};

/** So few answers pass that all others are refused with 429 (R4.6). */
export const lengthsWhenBusy: Adversary = {
  name: 'lengths of replies in a busy hall',
  rules: 'R4.3a, R4.6',
  engines: ['node'],
  conditions: { answerLimit: { burst: 1, perSecond: 0.001 } },
  run: (ground, chance, effort) => measure(ground, chance, REPEATS[effort].codes, busyCase),
};

async function measure(
  ground: Ground,
  chance: Chance,
  tries: number,
  prepare: (ground: Ground, chance: Chance, tries: number) => Promise<readonly Case[]>,
): Promise<Outcome> {
  const told: string[] = [];
  const loose = new Set<string>();
  const cases = await prepare(ground, chance, tries);
  for (const { name, reply } of cases) {
    const seen = new Set<string>();
    for (let at = 0; at < tries; at += 1) {
      const language = LANGUAGES[at % LANGUAGES.length]!;
      const { status, body, headers } = await reply(language, chance.of(`${name} ${at}`));
      seen.add(`${language} ${status} ${Buffer.byteLength(body)}`);
      if (!(headers['cache-control'] ?? '').includes('no-transform')) loose.add(name);
    }
    if (seen.size > LANGUAGES.length) told.push(`${name} ${seen.size - LANGUAGES.length + 1}`);
  }
  return {
    figure:
      `different lengths of ${told.length} of ${cases.length} kinds of replies` +
      `${told.length === 0 ? '' : ` (${told.join(', ')})`}, ` +
      `${loose.size} kinds that a proxy may compress${loose.size === 0 ? '' : ` (${[...loose].join(', ')})`}`,
    bound: '0 and 0',
    found: told.length > 0 || loose.size > 0,
  };
}

async function casesOf(ground: Ground, chance: Chance, tries: number): Promise<readonly Case[]> {
  const withCodes = await ground.open(4 * tries, { eligibility: 'codes', k: 7 });
  const free = await ground.open(60, { eligibility: 'open', k: 7 });
  const closed = await ground.open(60, { eligibility: 'open', k: 7 });
  await ground.close(closed);
  const slips = [...withCodes.slips];
  const spent = slips.pop();
  await ground.send(withCodes, aBallot(withCodes, chance, spent));
  const fresh = (own: Chance, pulse: OpenPulse, slip?: string): Ballot => aBallot(pulse, own, slip, BLANKS);
  return [
    { name: 'counted', reply: (l, own) => ground.send(free, fresh(own, free), l) },
    {
      name: 'counted, for the script',
      reply: (l, own) => ground.send(free, fresh(own, free), l, { Accept: FOR_SCRIPT }),
    },
    { name: 'unknown code', reply: (l, own) => ground.send(withCodes, fresh(own, withCodes, 'ZZZZZZZZZZZZ'), l) },
    { name: 'used code', reply: (l, own) => ground.send(withCodes, fresh(own, withCodes, spent), l) },
    {
      name: 'conflict',
      reply: async (l, own) => {
        const ballot = fresh(own, free);
        await ground.send(free, ballot);
        return ground.send(free, { ...fresh(own, free), key: ballot.key }, l);
      },
    },
    {
      name: 'withdrawn',
      reply: async (l, own) => {
        const ballot = fresh(own, withCodes, slips.pop());
        await ground.send(withCodes, ballot);
        await ground.takeBack(withCodes, ballot);
        return ground.send(withCodes, ballot, l);
      },
    },
    { name: 'closed', reply: (l, own) => ground.send(closed, fresh(own, closed), l) },
    { name: 'take back unknown', reply: (l, own) => ground.takeBack(free, fresh(own, free), l) },
    { name: 'take back too late', reply: (l, own) => ground.takeBack(closed, fresh(own, closed), l) },
  ];
}

async function busyCase(ground: Ground, chance: Chance): Promise<readonly Case[]> {
  const pulse = await ground.open(60, { eligibility: 'open', k: 7 });
  await ground.send(pulse, aBallot(pulse, chance));
  return [{ name: 'busy', reply: (l, own) => ground.send(pulse, aBallot(pulse, own, undefined, BLANKS), l) }];
}
