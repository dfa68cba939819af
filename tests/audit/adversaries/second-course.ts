/** A lead makes two new courses and asks the same class in both, with one student absent from the second (R2.1a). */
import { itemsOf } from '../../../schema/contract/pulse.ts';
import type { Published, Release } from '../../../schema/contract/release.ts';
import type { Chance } from '../chance.ts';
import type { Ballot } from '../ballots.ts';
import { atomsIn } from '../rewrites.ts';
import type { Adversary, Outcome } from './adversary.ts';
import { aBallot, type Ground, type OpenPulse } from './ground.ts';
import { REPEATS } from './repeats.ts';

const CLASS = 16;

export const secondCourseLead: Adversary = {
  name: 'second-course lead',
  rules: 'R2.1a',
  engines: ['node', 'workerd'],
  run: async (ground, chance, effort): Promise<Outcome> => {
    const rounds = Math.ceil(REPEATS[effort].races / 2);
    let asked = 0;
    let sheets = 0;
    for (let round = 0; round < rounds; round += 1) {
      const pulses = await openTwo(ground, round % 2 === 0);
      if (pulses.length < 2) continue;
      asked += 1;
      sheets += Number(await findsAbsent(ground, pulses as [OpenPulse, OpenPulse], chance.of(round)));
    }
    return {
      figure: `one class asked twice without a written reason in ${asked} of ${rounds} pairs of courses, ${sheets} whole sheets of the absent student`,
      bound: '0',
      found: asked > 0,
    };
  },
};

/** @returns the pulses that the lead could open, two if nothing stood in the way */
async function openTwo(ground: Ground, atOnce: boolean): Promise<readonly OpenPulse[]> {
  const lead = await ground.lead();
  const courses = [await ground.course(lead, CLASS), await ground.course(lead, CLASS)];
  const open = async (course: string): Promise<readonly OpenPulse[]> => {
    const reply = await lead.try('createPulse', { course }, ground.plan({ eligibility: 'open', k: 7 }));
    if (reply.status !== 200) return [];
    const { definition, slips } = JSON.parse(reply.body) as Pick<OpenPulse, 'definition' | 'slips'>;
    const opened = await lead.try('openPulse', { code: definition.code }, null);
    return opened.status === 200 ? [{ definition, slips, lead }] : [];
  };
  if (atOnce) return (await Promise.all(courses.map(open))).flat();
  return [...(await open(courses[0]!)), ...(await open(courses[1]!))];
}

/** @returns whether what both pulses published gives the whole sheet of the student who came to one of them only */
async function findsAbsent(ground: Ground, pulses: readonly [OpenPulse, OpenPulse], chance: Chance): Promise<boolean> {
  const sheets = Array.from({ length: CLASS }, () => aBallot(pulses[0], chance));
  const [absent, ...present] = sheets as [Ballot, ...Ballot[]];
  const [all, others] = pulses;
  for (const ballot of sheets) await ground.send(all, ballot);
  for (const ballot of present) await ground.send(others, ballot);
  const [more, fewer] = [await ground.close(all), await ground.close(others)];
  return itemsOf(all.definition).every(({ id }) => recovered(more, fewer, id) === absent.answers[id]);
}

/** The answer that only the larger group contains; undefined if the two releases do not tell it exactly. */
function recovered(more: Release, fewer: Release, item: string): number | undefined {
  const [a, b] = [more, fewer].map((release) => binsOf(atomsIn(release)[0]?.items[item]));
  const code = a?.findIndex((count, at) => count - (b?.[at] ?? count) === 1) ?? -1;
  return code < 0 ? undefined : code + 1;
}

const binsOf = (published: Published | undefined): readonly number[] | undefined =>
  published?.form === 'A' ? published.bins : undefined;
