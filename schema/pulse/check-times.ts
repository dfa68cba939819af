/** Checks when a pulse may open and close (R2.1, R2.2). It is pure. */
import { DAY_MS } from '../calendar.ts';
import { LONGEST_AHEAD_DAYS, LONGEST_DAYS, OPENING_SLACK_MINUTES, WAVES_HOURS } from '../contract/defaults.ts';
import { inTheWay } from './beside.ts';
import type { ClosingFault, OpeningFault, Plan, PlanSetting, TimeFault } from './plan.ts';

const HOUR_MS = DAY_MS / 24;
const MINUTE_MS = HOUR_MS / 60;

type Times = Pick<Plan, 'opensAtMs' | 'closesAtMs'>;

export function checkTimes(
  { mode, graceSeconds, ...times }: Times & Pick<Plan, 'mode' | 'graceSeconds'>,
  { rest, planned, nowMs }: Pick<PlanSetting, 'rest' | 'planned' | 'nowMs'>,
): readonly TimeFault[] {
  const faults: TimeFault[] = [];
  const opening = checkOpening(times, nowMs);
  if (opening !== null) faults.push(opening);
  const closing = checkClosing(times, nowMs);
  if (closing !== null) faults.push(closing);
  // A pulse that is opened by hand, or that was planned for a time that has passed, may open at once.
  const opensAtMs = Math.max(nowMs, times.opensAtMs ?? nowMs);
  // R2.2: a wave needs time, so that the next answers hide the first ones.
  if (mode === 'waves' && times.closesAtMs - opensAtMs < WAVES_HOURS * HOUR_MS)
    faults.push({ kind: 'wrong-time', field: 'closesAtMs', why: 'too-short-for-waves', leastHours: WAVES_HOURS });
  // R2.1: students must have rested.
  if (rest !== null && opensAtMs < rest.earliestMs)
    faults.push({ kind: 'pulse-too-soon', field: 'opensAtMs', ...rest });
  // R2.1: none of its course is open at the same time, or too soon before or after.
  const graceMs = (graceSeconds || 0) * 1000;
  const blocks = inTheWay({ fromMs: opensAtMs, endsAtMs: times.closesAtMs + graceMs }, planned, { nowMs, graceMs });
  if (blocks?.kind === 'pulse-too-soon') faults.push({ ...blocks, field: 'opensAtMs' });
  if (blocks?.kind === 'runs-into-next') faults.push({ ...blocks, field: 'closesAtMs' });
  return faults;
}

/** Checks R2.1 and E8.5: a planned opening lies ahead, or has only just passed. Nothing is judged by a day that was long ago. */
function checkOpening({ opensAtMs }: Pick<Times, 'opensAtMs'>, nowMs: number): OpeningFault | null {
  if (opensAtMs === null) return null;
  const fault = { kind: 'wrong-time', field: 'opensAtMs' } as const;
  const latestMs = nowMs + LONGEST_AHEAD_DAYS * DAY_MS;
  if (opensAtMs < nowMs - OPENING_SLACK_MINUTES * MINUTE_MS) return { ...fault, why: 'opens-in-the-past' };
  return opensAtMs > latestMs ? { ...fault, why: 'opens-too-late', latestMs } : null;
}

/** Checks R2.1: a closing time lies in the future, after the opening, and at most 90 days after it (docs/decisions/0010). */
export function checkClosing({ opensAtMs, closesAtMs }: Times, nowMs: number): ClosingFault | null {
  const fault = { kind: 'wrong-time', field: 'closesAtMs' } as const;
  const latestMs = Math.max(nowMs, opensAtMs ?? nowMs) + LONGEST_DAYS * DAY_MS;
  if (closesAtMs <= nowMs) return { ...fault, why: 'closes-in-the-past' };
  if (opensAtMs !== null && closesAtMs <= opensAtMs) return { ...fault, why: 'closes-before-opening', opensAtMs };
  return closesAtMs > latestMs ? { ...fault, why: 'closes-too-late', latestMs } : null;
}
