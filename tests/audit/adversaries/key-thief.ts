/** The key thief knows the submission key of somebody who has answered, and guesses the answers (R4.3a). */
import type { Chance } from '../chance.ts';
import { aBallot, type Ground } from './ground.ts';
import type { Adversary } from './adversary.ts';
import { REPEATS } from './repeats.ts';

/** After so many conflicts, the box answers a key without looking. */
const MOST_LOOKS = 5;
/** The true answers come after this many wrong ones. */
const WRONG_BEFORE = 20;

export const keyThief: Adversary = {
  name: 'key thief',
  rules: 'R4.3a',
  engines: ['node', 'workerd'],
  run: async (ground, chance, effort) => {
    const thefts = REPEATS[effort].races;
    let confirmed = 0;
    for (let at = 0; at < thefts; at += 1) confirmed += Number(await guess(ground, chance.of(at), at % 2 === 1));
    return {
      figure: `${confirmed} of ${thefts} sheets confirmed by guess ${WRONG_BEFORE + 1}`,
      bound: `0 after ${MOST_LOOKS} wrong guesses`,
      found: confirmed > 0,
    };
  },
};

/** @param byTakingBack whether the thief tries to take back instead of sending again, which compares the answers too */
async function guess(ground: Ground, chance: Chance, byTakingBack: boolean): Promise<boolean> {
  const pulse = await ground.open(60, { eligibility: 'open', k: 7 });
  const victim = aBallot(pulse, chance);
  await ground.send(pulse, victim);
  for (let wrong = 0; wrong < WRONG_BEFORE; wrong += 1) {
    const ballot = { ...aBallot(pulse, chance.of(wrong)), key: victim.key };
    await (byTakingBack && wrong % 2 === 0 ? ground.takeBack(pulse, ballot) : ground.send(pulse, ballot));
  }
  return (byTakingBack ? await ground.takeBack(pulse, victim) : await ground.send(pulse, victim)).status === 200;
}
