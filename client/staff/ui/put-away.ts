/**
 * Remembers in this browser that somebody did not want a passkey now, so that the offer stays away for a while (H1.2). It
 * keeps a moment for each person and nothing else, and no server learns it.
 */
import { signal } from '@preact/signals';
import { DAY_MS } from '../../../schema/calendar.ts';

/** A month later somebody may have found out that links are a nuisance. */
const AWAY_MS = 30 * DAY_MS;

/** Until when it stays away, by the name under which the browser keeps it. It holds as well where nothing can be kept. */
const until = signal<ReadonlyMap<string, number>>(new Map());

/** @param person their id: two people may use one browser */
export function putAway(person: string, nowMs: number): void {
  const name = nameOf(person);
  until.value = new Map(until.value).set(name, nowMs + AWAY_MS);
  try {
    localStorage.setItem(name, String(nowMs + AWAY_MS));
  } catch {
    // Without storage it stays away until the app is loaded again.
  }
}

export const isPutAway = (person: string, nowMs: number): boolean => {
  const untilMs = until.value.get(nameOf(person)) ?? kept(nameOf(person));
  // A clock that was wrong once must not put it away for years. What we know of the server's clock may be a second behind.
  return nowMs < untilMs && untilMs <= nowMs + AWAY_MS + DAY_MS;
};

const nameOf = (person: string): string => `no-passkey-until ${person}`;

function kept(name: string): number {
  try {
    return Number(localStorage.getItem(name) ?? 0);
  } catch {
    return 0;
  }
}
