/**
 * Uses tokens more often than they count, asks for more of them than one, and brings tokens that are none of this pulse
 * (R5.3, L8.5). Whatever is tried, as many answers are published as students were given a stamp.
 */
import type { Chance } from '../chance.ts';
import { aSlip, forged, openedBy, studentAt } from '../campus.ts';
import type { Adversary, Effort } from './adversary.ts';
import { simultaneous } from './at-once.ts';
import { aBallot, peopleIn, type Ground, type RosterPulse } from './ground.ts';

const TWENTY = 20;
/** How many students answer, so that their number is published. */
const K = 5;
/** How many of them do everything at once. */
const AT_ONCE: Readonly<Record<Effort, number>> = { short: 1, long: K };
/** A platform can be made known to this host only. */
const engines = ['node'] as const;

const countedTokens = (
  name: string,
  rules: string,
  run: (ground: Ground, chance: Chance, effort: Effort) => Promise<number>,
): Adversary => ({
  ...simultaneous(name, rules, 'answers too many or too few for their students', run),
  engines,
  heldBy: 'tests/contract/cases/roster.ts and lms-roster.ts',
});

export const simultaneousTokens = countedTokens('use of tokens', 'R5.3', async (ground, chance, effort) => {
  const pulse = await ground.openRoster(60, { k: K });
  let twice = 0;
  for (let at = 0; at < K; at += 1) {
    const token = await ground.tokenFor(pulse, studentAt(at));
    const replies = await Promise.all(
      Array.from({ length: at < AT_ONCE[effort] ? TWENTY : 1 }, () =>
        ground.send(pulse, { ...aBallot(pulse, chance), token }),
      ),
    );
    twice += Math.abs(replies.filter(({ status }) => status === 200).length - 1);
  }
  return twice + (await surplus(ground, pulse));
});

/** Each student opens the pulse and asks for a stamp on another slip, all at the same moment. */
export const simultaneousSlips = countedTokens('slips of one student', 'L8.5', async (ground, chance, effort) => {
  const pulse = await ground.openRoster(60, { k: K });
  const { campus, definition, spki } = pulse;
  for (let at = 0; at < K; at += 1) {
    const length = at < AT_ONCE[effort] ? TWENTY : 1;
    const slips = await Promise.all(Array.from({ length }, () => aSlip(definition.id, spki)));
    const arrivals = await Promise.all(slips.map(() => campus.arrive(definition.course.id, studentAt(at))));
    const tokens = await Promise.all(
      slips.map(async (slip, which) => openedBy(slip, await campus.issue(arrivals[which]?.ticket ?? null, slip))),
    );
    for (const token of tokens) if (token !== undefined) await ground.send(pulse, { ...aBallot(pulse, chance), token });
  }
  return surplus(ground, pulse);
});

/** Brings no token, one that nobody has signed, and one that another pulse has signed. */
export const foreignTokens: Adversary = {
  ...countedTokens('', 'R5.3', async (ground, chance) => {
    const [here, elsewhere] = [await ground.openRoster(60, { k: K }), await ground.openRoster(60)];
    let accepted = 0;
    for (let at = 0; at < K; at += 1) {
      const token = await ground.tokenFor(here, studentAt(at));
      const foreign = at < 1 ? [await ground.tokenFor(elsewhere, studentAt(at))] : [];
      for (const other of [undefined, forged(token), ...foreign])
        accepted += Number((await ground.send(here, { ...aBallot(here, chance), token: other })).status === 200);
      await ground.send(here, { ...aBallot(here, chance), token });
    }
    return accepted + (await surplus(ground, here));
  }),
  name: 'bringer of other tokens',
};

/** @returns by how many the answers that are published differ from the students who have answered */
async function surplus(ground: Ground, pulse: RosterPulse): Promise<number> {
  return Math.abs((peopleIn(await ground.close(pulse)) ?? 0) - K);
}
