/**
 * Plans all pulses of a course before the first one opens, moves one, discards one, and lets them open by themselves (E7.6, E7.13).
 * What must hold then is checked here: the rest between two, and a k that never falls (R2.0, R2.1).
 */
import type { Slip } from '../../schema/contract/ids.ts';
import type { Host } from './host.ts';
import type { Person } from './person.ts';
import type { CoursePlan, PulsePlan } from './plan.ts';
import type { Listener } from './pulse-life.ts';
import { PulseTruth } from './truth.ts';

const HOUR_MS = 3600 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** So far lie the openings of two pulses apart: more than they are open, closed late and rest. */
const APART_MS = 9 * DAY_MS;
const REST_MS = 72 * HOUR_MS;

export interface Ahead {
  readonly plan: PulsePlan;
  readonly truth: PulseTruth;
  readonly slips: readonly Slip[];
}

interface Planner {
  readonly host: Host;
  readonly lead: Person;
  readonly course: string;
  /** For how long each pulse is open. */
  readonly openMs: number;
}

/** @returns the pulses by their rounds; those for which the class is too small are missing */
export async function planAhead(
  { host, lead, course, openMs }: Planner,
  { pulses, classSize }: CoursePlan,
  isLargeEnough: (plan: PulsePlan) => boolean,
): Promise<ReadonlyMap<number, Ahead>> {
  const made = new Map<number, Ahead>();
  const at = (round: number, laterMs = 0) => {
    const opensAtMs = host.now() + DAY_MS + round * APART_MS + laterMs;
    return { opensAtMs, closesAtMs: opensAtMs + openMs, reason: 'An audit has no weeks to wait.' };
  };
  const wantedOf = ({ setting }: PulsePlan) => ({
    ...setting,
    modules: [...setting.modules],
    custom: [...setting.custom],
  });
  for (const [round, plan] of pulses.entries()) {
    if (!isLargeEnough(plan)) continue;
    const first = await lead.ask('createPulse', { course }, { ...wantedOf(plan), ...at(round, HOUR_MS) });
    const { code } = first.definition;
    // Somebody moves it by an hour: code and codes on paper stay.
    const { schedule } = await lead.ask(
      'createPulse',
      { course },
      { ...wantedOf(plan), ...at(round), replaces: { code, schedule: first.schedule } },
    );
    const truth = new PulseTruth(first.definition, schedule, classSize, first.courseLink.key);
    made.set(round, { plan, truth, slips: first.slips });
  }
  const like = [...made.values()].at(-1);
  if (like !== undefined) {
    // The same again after all of them, which is then not wanted after all.
    const last = await lead.ask('createPulse', { course }, { ...wantedOf(like.plan), ...at(pulses.length) });
    await lead.ask('discardPulse', { code: last.definition.code }, null);
  }
  return made;
}

/** Waits for the time at which it opens by itself, and takes over what it says then. */
export async function opensByItself(
  { host, lead, listener }: Pick<Planner, 'host' | 'lead'> & { readonly listener: Listener },
  { truth }: Ahead,
  { earlier, leastK }: { readonly earlier: readonly PulseTruth[]; readonly leastK: number },
): Promise<void> {
  const { code } = truth.definition;
  const planned = truth.definition.policy.k;
  await host.settle(code);
  const { definition, stage, schedule } = await lead.ask('pulse', { code }, null);
  truth.definition = definition;
  truth.schedule = schedule;
  if (stage !== 'open') listener.surprised('a planned pulse has not opened by itself');
  const least = Math.max(planned, leastK, ...earlier.map((each) => each.definition.policy.k));
  if (definition.policy.k < least)
    listener.surprised('a planned pulse has opened with smaller groups than were promised');
  const rested = Math.max(
    0,
    ...earlier.map((each) => each.schedule.closesAtMs + each.definition.graceSeconds * 1000 + REST_MS),
  );
  if ((schedule.opensAtMs ?? 0) < rested)
    listener.surprised('a planned pulse has opened before its students have rested');
}
