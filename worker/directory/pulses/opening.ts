/** Says what the earlier pulses of a course ask of a new one: a rest between two, and no smaller groups (R2.0, R2.1). It is pure. */
import type { Code } from '../../../schema/contract/ids.ts';
import { itemsOf, type Definition } from '../../../schema/contract/pulse.ts';
import type { PlanSetting, Rest } from '../../../schema/pulse/plan.ts';

const HOUR_MS = 60 * 60 * 1000;
/**
 * This must lie between two pulses that share an item, so that their results cannot be compared person by person
 * (R2.1).
 */
export const REST_HOURS = 72;

export interface EarlierPulse {
  readonly code: Code;
  readonly questions: Definition['questions'];
  readonly closesAtMs: number;
  readonly k: number;
  /** It has ended, and nobody was ever told anything of it: there is nothing to compare the next results with (R2.1). */
  readonly publishedNothing: boolean;
}

export type PulseOutlook = Pick<PlanSetting, 'leastK' | 'rest'>;

/** @param leastK of the institution (E10.1) */
export function outlookAfter(
  others: readonly EarlierPulse[],
  questions: Definition['questions'],
  { leastK, nowMs }: Pick<PlanSetting, 'leastK' | 'nowMs'>,
): PulseOutlook {
  return {
    leastK: leastKAfter(others, leastK),
    rest: restAfter(others, questions, nowMs),
  };
}

/** What students were promised last time is the least they are promised now (R2.0), and no course goes below its institution. */
const leastKAfter = (others: readonly Pick<EarlierPulse, 'k'>[], ofInstitution: number): number =>
  Math.max(ofInstitution, ...others.map(({ k }) => k));

/**
 * @returns the longest rest that a pulse at this time must still wait for; null if these questions may be asked now
 * (R2.1)
 */
export function restAfter(
  others: readonly EarlierPulse[],
  questions: Definition['questions'],
  nowMs: number,
): Rest | null {
  const asked = new Set(itemsOf({ questions }).map(({ id }) => id));
  return others
    .filter(({ publishedNothing }) => !publishedNothing)
    .filter((other) => itemsOf(other).some(({ id }) => asked.has(id)))
    .map(({ code, closesAtMs }) => ({ after: code, earliestMs: closesAtMs + REST_HOURS * HOUR_MS }))
    .filter(({ earliestMs }) => nowMs < earliestMs)
    .reduce<Rest | null>((longest, rest) => (longest && longest.earliestMs > rest.earliestMs ? longest : rest), null);
}
