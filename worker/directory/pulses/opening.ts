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
  /** From when on it asks, or may ask; null if it waits for somebody to open it. */
  readonly fromMs: number | null;
  /** When it closed, or after which moment it takes no answer any more, its grace included. */
  readonly endsAtMs: number;
  readonly closed: boolean;
  readonly k: number;
  /** It has ended, and nobody was ever told anything of it: there is nothing to compare the next results with (R2.1). */
  readonly publishedNothing: boolean;
}

export type PulseOutlook = Pick<PlanSetting, 'leastK' | 'rest' | 'planned'>;

/** @param leastK of the institution (E10.1) */
export function outlookAfter(
  others: readonly EarlierPulse[],
  questions: Definition['questions'],
  { leastK, nowMs }: Pick<PlanSetting, 'leastK' | 'nowMs'>,
): PulseOutlook {
  const isStarted = ({ closed, fromMs }: EarlierPulse): boolean => closed || (fromMs !== null && fromMs <= nowMs);
  const started = others.filter(isStarted);
  return {
    leastK: leastKAfter(started, leastK),
    rest: restAfter(started, questions, nowMs),
    planned: others
      .filter((other) => !isStarted(other))
      .map((other) => ({
        code: other.code,
        opensAtMs: other.fromMs,
        endsAtMs: other.endsAtMs,
        restMs: sharesAnItem(other, questions) ? REST_HOURS * HOUR_MS : 0,
        // It opens with no less than the institution asks for then (decision 0113).
        k: Math.max(other.k, leastK),
      })),
  };
}

/** The pulse that is open, or may be at any moment, until this time or later; null if there is none (R2.1). */
export const underWayAt = (others: readonly EarlierPulse[], fromMs: number, nowMs: number): Code | null =>
  others.find((other) => !other.closed && (other.fromMs ?? nowMs) <= nowMs && fromMs < other.endsAtMs)?.code ?? null;

/** What students were promised last time is the least they are promised now (R2.0), and no course goes below its institution. */
const leastKAfter = (others: readonly Pick<EarlierPulse, 'k'>[], ofInstitution: number): number =>
  Math.max(ofInstitution, ...others.map(({ k }) => k));

const sharesAnItem = (other: Pick<Definition, 'questions'>, questions: Definition['questions']): boolean => {
  const asked = new Set(itemsOf({ questions }).map(({ id }) => id));
  return itemsOf(other).some(({ id }) => asked.has(id));
};

/**
 * @returns the longest rest that a pulse at this time must still wait for; null if these questions may be asked now
 * (R2.1)
 */
export function restAfter(
  others: readonly EarlierPulse[],
  questions: Definition['questions'],
  nowMs: number,
): Rest | null {
  return others
    .filter(({ publishedNothing }) => !publishedNothing)
    .filter((other) => sharesAnItem(other, questions))
    .map(({ code, endsAtMs }) => ({ after: code, earliestMs: endsAtMs + REST_HOURS * HOUR_MS }))
    .filter(({ earliestMs }) => nowMs < earliestMs)
    .reduce<Rest | null>((longest, rest) => (longest && longest.earliestMs > rest.earliestMs ? longest : rest), null);
}
