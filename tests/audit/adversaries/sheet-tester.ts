/** The sheet tester has seen all printed codes, and tries out which of them were used (R4.3). */
import type { Chance } from '../chance.ts';
import type { Adversary, Outcome } from './adversary.ts';
import { aBallot, type Ground, type OpenPulse } from './ground.ts';
import { REPEATS } from './repeats.ts';

/** What the tester learned about a code that nobody had used. */
type Learned = 'unused' | 'nothing';

/** The tester sends an answer with the code and takes it back at once. */
export const sheetTester: Adversary = {
  name: 'sheet tester',
  rules: 'R4.3',
  engines: ['node', 'workerd'],
  run: (ground, chance, effort) =>
    testSheet(ground, chance, REPEATS[effort].codes, {
      end: () => undefined,
      tryOut: async (pulse, slip, own) => {
        const ballot = aBallot(pulse, own, slip);
        const { status } = await ground.send(pulse, ballot);
        if (status === 200) await ground.takeBack(pulse, ballot);
        return status === 200 ? 'unused' : 'nothing';
      },
    }),
};

/** So many answers may come at once before a pulse says that it is busy (R4.6). */
const BUSY = { burst: 12, perSecond: 1 };

/** The tester waits until a full hall has used up the limit. Then nothing is counted, and the refusal may tell. */
export const busySheetTester: Adversary = {
  name: 'sheet tester in a busy hall',
  rules: 'R4.3, R4.6',
  engines: ['node'],
  conditions: { answerLimit: BUSY },
  run: (ground, chance) =>
    testSheet(ground, chance, 2 * BUSY.burst, {
      end: () => ground.host.advance?.(60_000),
      tryOut: async (pulse, slip, own) =>
        // If used codes are refused in another way, this one is not used.
        (await ground.send(pulse, aBallot(pulse, own, slip))).status === 429 ? 'unused' : 'nothing',
    }),
};

interface Way {
  readonly end: () => void;
  readonly tryOut: (pulse: OpenPulse, slip: string, chance: Chance) => Promise<Learned>;
}

async function testSheet(ground: Ground, chance: Chance, codes: number, way: Way): Promise<Outcome> {
  const pulse = await ground.open(codes, { eligibility: 'codes', k: 7 });
  const slips = chance.of('sheet').shuffle(pulse.slips);
  const used = slips.slice(0, codes / 2);
  for (const slip of used) await ground.send(pulse, aBallot(pulse, chance, slip));
  const learned = new Map<string, Learned>();
  for (const slip of chance.of('order').shuffle(slips)) learned.set(slip, await way.tryOut(pulse, slip, chance));
  way.end();
  const unused = slips.filter((slip) => !used.includes(slip));
  // If the tester takes used codes for unused ones too, it has learned nothing.
  const canTell = used.every((slip) => learned.get(slip) === 'nothing');
  let silently = 0;
  for (const slip of unused) {
    const { status } = await ground.send(pulse, aBallot(pulse, chance, slip));
    silently += Number(canTell && learned.get(slip) === 'unused' && status === 200);
    // The owners come one after the other.
    ground.host.advance?.(2_000);
  }
  return {
    figure: `${silently} of ${unused.length} unused codes recognised without their owners noticing`,
    bound: '0',
    found: silently > 0,
  };
}
