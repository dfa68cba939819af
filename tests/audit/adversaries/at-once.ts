/** The pair of simultaneous requests, and twenty of them: however they interleave, what must hold still holds. */
import type { Chance } from '../chance.ts';
import type { Adversary, Effort, Outcome } from './adversary.ts';
import { aBallot, peopleIn, type Ground } from './ground.ts';
import { REPEATS } from './repeats.ts';

const TWENTY = 20;

/** @param run returns how often something was broken */
export const simultaneous = (
  name: string,
  rules: string,
  what: string,
  run: (ground: Ground, chance: Chance, effort: Effort) => Promise<number>,
): Adversary => ({
  name: `simultaneous ${name}`,
  rules,
  engines: ['node', 'workerd'],
  run: async (ground, chance, effort): Promise<Outcome> => {
    const broken = await run(ground, chance, effort);
    return { figure: `${broken} ${what}`, bound: '0', found: broken > 0 };
  },
});

export const simultaneousPlans = simultaneous(
  'plans',
  'R2.1a',
  'pairs of plans for one class accepted without a written reason',
  (ground, _, effort) => planTwice(ground, effort),
);
const simultaneousPulses = simultaneous('pulses', 'R2.1', 'second pulses in one course', (ground, _, effort) =>
  planInOneCourse(ground, effort),
);
export const simultaneousCodes = simultaneous(
  'use of codes',
  'R4.3',
  'answers too many or too few for their codes',
  resend,
);
export const simultaneousClosing = simultaneous(
  'answers and closing',
  'R3.7',
  'pulses that lost or gained an answer',
  answerWhileClosing,
);

export const SIMULTANEOUS: readonly Adversary[] = [
  simultaneousPlans,
  simultaneousPulses,
  simultaneousCodes,
  simultaneousClosing,
];

/** One lead plans for the same class in two new courses at once (R2.1a). */
async function planTwice(ground: Ground, effort: Effort): Promise<number> {
  let both = 0;
  for (let round = 0; round < REPEATS[effort].races; round += 1) {
    const lead = await ground.lead();
    const courses = [await ground.course(lead, 30), await ground.course(lead, 30)];
    const replies = await Promise.all(
      courses.map((course) => lead.try('createPulse', { course }, ground.plan({ eligibility: 'open' }))),
    );
    both += Number(replies.every(({ status }) => status === 200));
  }
  return both;
}

/** A course has one pulse at a time (R2.1). */
async function planInOneCourse(ground: Ground, effort: Effort): Promise<number> {
  let more = 0;
  for (let round = 0; round < Math.ceil(REPEATS[effort].races / 5); round += 1) {
    const lead = await ground.lead();
    const course = await ground.course(lead, 30);
    const replies = await Promise.all(
      Array.from({ length: TWENTY }, () => lead.try('createPulse', { course }, ground.plan({ eligibility: 'open' }))),
    );
    more += Math.max(0, replies.filter(({ status }) => status === 200).length - 1);
  }
  return more;
}

/** Each code is taken back and used again by two others, all at the same moment (R4.3). One code is one answer. */
async function resend(ground: Ground, chance: Chance): Promise<number> {
  const pulse = await ground.open(TWENTY, { eligibility: 'codes', k: 7 });
  const before = pulse.slips.map((slip) => aBallot(pulse, chance, slip));
  for (const ballot of before) await ground.send(pulse, ballot);
  const counted = await Promise.all(
    before.map(async (ballot) => {
      const others = [ballot.slip, ballot.slip].map((slip) => aBallot(pulse, chance, slip));
      const [back, ...again] = await Promise.all([
        ground.takeBack(pulse, ballot),
        ...others.map((other) => ground.send(pulse, other)),
      ]);
      return 1 - Number(back?.status === 200) + again.filter(({ status }) => status === 200).length;
    }),
  );
  const twice = counted.filter((count) => count > 1).length;
  const told = counted.reduce((sum, count) => sum + count, 0);
  const published = peopleIn(await ground.close(pulse)) ?? 0;
  // Below k the release does not tell the number.
  return twice + (told >= 7 || published > 0 ? Math.abs(published - told) : 0);
}

/** Answers and the closing come at once: each answer that was confirmed is in the release, and no other (R3.7). */
async function answerWhileClosing(ground: Ground, chance: Chance, effort: Effort): Promise<number> {
  let broken = 0;
  for (let round = 0; round < Math.ceil(REPEATS[effort].races / 2); round += 1) {
    const pulse = await ground.open(60, { eligibility: 'open', k: 7 });
    const early = Array.from({ length: 8 }, () => aBallot(pulse, chance));
    for (const ballot of early) await ground.send(pulse, ballot);
    const late = Array.from({ length: TWENTY }, () => aBallot(pulse, chance));
    const half = chance.below(TWENTY);
    const first = late.slice(0, half).map((ballot) => ground.send(pulse, ballot));
    const closing = ground.close(pulse);
    const rest = late.slice(half).map((ballot) => ground.send(pulse, ballot));
    const replies = await Promise.all([...first, ...rest]);
    const release = await closing;
    // Nobody may be told that an answer counts after the gate has run.
    replies.push(await ground.send(pulse, aBallot(pulse, chance)));
    const confirmed = replies.filter(({ status }) => status === 200).length;
    broken += Number(peopleIn(release) !== early.length + confirmed);
  }
  return broken;
}
