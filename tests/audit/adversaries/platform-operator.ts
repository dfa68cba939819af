/**
 * The operator of a learning platform knows who opened the pulse and when, and may open it in the name of any student. A
 * launch tells whether that student was given a stamp, which everybody is told (L8.10). It must not tell what became of the
 * stamp: whether an answer came with it, was taken back, or was sent anew.
 */
import { readForm } from '../../story/form.ts';
import { aSlip, studentAt, type Arrival } from '../campus.ts';
import type { Reply } from '../../story/network.ts';
import type { Adversary, Effort } from './adversary.ts';
import { aBallot, type RosterPulse } from './ground.ts';

const FATES = ['sent', 'taken back', 'sent anew', 'kept the stamp'] as const;
const OF_EACH: Readonly<Record<Effort, number>> = { short: 2, long: 10 };

export const platformOperator: Adversary = {
  name: 'operator of the platform',
  rules: 'L8.8, L8.10',
  engines: ['node'],
  run: async (ground, chance, effort) => {
    const pulse = await ground.openRoster(60);
    const fates = chance.shuffle(FATES.flatMap((fate) => Array.from({ length: OF_EACH[effort] }, () => fate)));
    const slip = await aSlip(pulse.definition.id, pulse.spki);
    const heard: { readonly fate: (typeof FATES)[number]; readonly told: string }[] = [];
    for (const [at, fate] of fates.entries()) {
      // A ticket from before the student came is kept for later.
      const { ticket } = await arrive(pulse, at);
      const ballot = { ...aBallot(pulse, chance.of(at)), token: await ground.tokenFor(pulse, studentAt(at)) };
      if (fate !== 'kept the stamp') await ground.send(pulse, ballot);
      const back = fate === 'taken back' || fate === 'sent anew' ? await ground.takeBack(pulse, ballot) : undefined;
      const key = readForm(back?.body ?? '')?.key;
      if (fate === 'sent anew' && key !== undefined) await ground.send(pulse, { ...ballot, key });
      // The operator asks at once, and again when all have been there.
      heard.push({ fate, told: whatIsTold(await arrive(pulse, at)) });
      heard.push({ fate, told: whatIsTold(await pulse.campus.issue(ticket, slip)) });
      ground.host.advance?.(5_000);
    }
    for (const [at, fate] of fates.entries()) heard.push({ fate, told: whatIsTold(await arrive(pulse, at)) });
    const told = new Map(heard.map((each) => [each.told, new Set<string>()]));
    for (const each of heard) told.get(each.told)?.add(each.fate);
    // A reply gives a student away if it never comes to somebody whose stamp had another fate.
    const given = heard.filter((each) => (told.get(each.told)?.size ?? 0) < FATES.length).length;
    return {
      figure: `${given} of ${heard.length} launches and requests for stamps tell what became of a stamp`,
      bound: '0',
      found: given > 0,
    };
  },
};

const arrive = ({ campus, definition }: RosterPulse, at: number): Promise<Arrival> =>
  campus.arrive(definition.course.id, studentAt(at));

/** What chance draws for each request says nothing: its id, its cookie and its date. */
function whatIsTold({ status, headers, body }: Reply): string {
  const { date: _, 'set-cookie': __, ...others } = headers;
  return `${status} ${JSON.stringify(others)} ${body.replaceAll(/\b[bcdfghjkmnpqrstv]{12}\b/g, 'REQUEST')}`;
}
