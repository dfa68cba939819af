/** Decides what the projector shows and when it asks the server again. Pure: the clock is passed in. */
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';

export type Scene =
  | { readonly at: 'not-open'; readonly opensAtMs: number | null }
  | { readonly at: 'open'; readonly closesAtMs: number }
  | { readonly at: 'grace'; readonly secondsLeft: number }
  | { readonly at: 'closing' }
  | { readonly at: 'closed' };

/** The server says how far the pulse is. The clock is used only to count the grace down. */
export function sceneOf({ stage, schedule, definition }: PulsePage, nowMs: number): Scene {
  switch (stage) {
    case 'draft':
    case 'armed':
      return { at: 'not-open', opensAtMs: schedule.opensAtMs };
    case 'open':
      return { at: 'open', closesAtMs: schedule.closesAtMs };
    case 'grace': {
      const left = Math.ceil((schedule.closesAtMs - nowMs) / 1000) + definition.graceSeconds;
      return { at: 'grace', secondsLeft: Math.min(definition.graceSeconds, Math.max(0, left)) };
    }
    case 'closing':
      return { at: 'closing' };
    case 'closed':
    case 'lost':
      return { at: 'closed' };
  }
}

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
export function untilNextLook(page: PulsePage, nowMs: number): number | null {
  const until = (ms: number) => Math.max(HURRY_MS, ms - nowMs + AFTER_MS);
  const { schedule, definition, stage } = page;
  switch (stage) {
    case 'draft':
    case 'armed':
      return schedule.opensAtMs === null
        ? untilNextTick(nowMs)
        : Math.min(untilNextTick(nowMs), until(schedule.opensAtMs));
    case 'open':
      return Math.min(untilNextTick(nowMs), until(schedule.closesAtMs));
    case 'grace':
      return Math.min(untilNextTick(nowMs), until(schedule.closesAtMs + definition.graceSeconds * 1000));
    case 'closing':
      return HURRY_MS;
    case 'closed':
    case 'lost':
      return null;
  }
}

export type Counter =
  | { readonly at: 'paused' }
  | { readonly at: 'not-yet' }
  | { readonly at: 'told'; readonly band: string };

/** Offline we cannot know the count. Before the first label we only say from which number on one is shown (R2.9). */
export function counterOf(online: boolean, band: string | null): Counter {
  if (!online) return { at: 'paused' };
  return band === null ? { at: 'not-yet' } : { at: 'told', band };
}

/** A label never falls. For a while after waking up the box tells none, and then the one that was seen stays (R2.9). */
export const keepingBand = (page: PulsePage, seen: Pick<PulsePage, 'band'>): string | null => page.band ?? seen.band;
