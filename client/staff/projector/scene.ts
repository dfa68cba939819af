/** Decides what the projector shows. Pure: the clock is passed in. */
import type { Outcome } from '../../../schema/contract/stage.ts';
import type { WallPage } from '../../../schema/contract/wall.ts';

export type Scene =
  | { readonly at: 'not-open'; readonly opensAtMs: number | null }
  | { readonly at: 'open'; readonly closesAtMs: number }
  | { readonly at: 'grace'; readonly secondsLeft: number }
  | { readonly at: 'closing' }
  /** `kept`: the class is told nothing of what came of it, because its staff keep the results (E7.8). */
  | { readonly at: 'closed'; readonly outcome: Outcome | 'kept' };

/** The server says how far the pulse is. The clock is used only to count the grace down. */
export function sceneOf({ stage, outcome, schedule, definition }: WallPage, nowMs: number): Scene {
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
      return { at: 'closed', outcome: definition.resultsForStudents && outcome !== null ? outcome : 'kept' };
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
export const keepingBand = (page: Pick<WallPage, 'band'>, seen: Pick<WallPage, 'band'>): string | null =>
  page.band ?? seen.band;
