/** Sends answers and takes them back, which everybody must be able to see in the release afterwards (R2.9a). */
import type { Adversary } from './adversary.ts';
import { aBallot } from './ground.ts';

const STEP = 5;
/** What is published besides: nothing, because too few answered, or the results of enough people. */
const HONEST = [0, 4, 9] as const;
const TAKEN_BACK = [0, 4, 5, 12] as const;

export const traceless: Adversary = {
  name: 'prober who leaves no trace',
  rules: 'R2.9a',
  engines: ['node', 'workerd'],
  run: async (ground, chance) => {
    let wrong = 0;
    for (const honest of HONEST) {
      for (const taken of TAKEN_BACK) {
        const own = chance.of(`${honest} ${taken}`);
        const pulse = await ground.open(60, { eligibility: 'open', k: 7 });
        for (let i = 0; i < honest; i += 1) await ground.send(pulse, aBallot(pulse, own));
        for (let i = 0; i < taken; i += 1) {
          const ballot = aBallot(pulse, own);
          await ground.send(pulse, ballot);
          await ground.takeBack(pulse, ballot);
        }
        const { takenBack } = await ground.close(pulse);
        wrong += Number(takenBack !== taken - (taken % STEP));
      }
    }
    const pulses = HONEST.length * TAKEN_BACK.length;
    return {
      figure: `${wrong} of ${pulses} releases without the number of answers that were taken back, in bands of ${STEP}`,
      bound: '0',
      found: wrong > 0,
    };
  },
};
