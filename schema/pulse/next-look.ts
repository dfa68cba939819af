/** Says when a wall asks the server again. Pure: the clock is passed in, and the server's is right (privacy.md R2.9). */
import type { Schedule } from '../contract/pulse.ts';
import { answersEndAtMs } from './answers-end.ts';
import type { Stage } from '../contract/stage.ts';

const GRID_MS = 30_000;
/** We ask a little after the grid's line. Otherwise a device whose clock is fast would ask for the slot before. */
const AFTER_MS = 1_000;
const HURRY_MS = 2_000;

/** @returns the time until the counter may change, on one fixed grid for everyone (privacy.md R2.9) */
export const untilNextTick = (nowMs: number): number => GRID_MS - (nowMs % GRID_MS) + AFTER_MS;

/**
 * @returns the time until the pulse may move on: until a planned moment, or a short while when results are being cut; null
 * if it never will
 */
export function untilNextLook(
  { stage, schedule, graceSeconds }: { stage: Stage; schedule: Schedule; graceSeconds: number },
  nowMs: number,
): number | null {
  const until = (ms: number) => Math.max(HURRY_MS, ms - nowMs + AFTER_MS);
  switch (stage) {
    case 'draft':
    case 'armed':
      return schedule.opensAtMs === null
        ? untilNextTick(nowMs)
        : Math.min(untilNextTick(nowMs), until(schedule.opensAtMs));
    case 'open':
      return Math.min(untilNextTick(nowMs), until(schedule.closesAtMs));
    case 'grace':
      return Math.min(untilNextTick(nowMs), until(answersEndAtMs(schedule, graceSeconds)));
    case 'closing':
      return HURRY_MS;
    case 'closed':
    case 'lost':
      return null;
  }
}
