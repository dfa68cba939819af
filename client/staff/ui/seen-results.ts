/**
 * Remembers in this browser which results were shown to this person, so that the reflection comes once per pulse (E9.1)
 * and the next step is known (E7.9). It keeps codes of pulses and nothing else, and no server learns them.
 */
import { signal } from '@preact/signals';
import { me } from '../server/me.ts';

/** The browser keeps so many codes; those of many years ago are asked about no more. */
const MOST_CODES = 200;

const seen = signal<readonly string[]>([]);
/** The person whose codes have been read from the browser's storage. */
let readFor: string | null = null;

export function hasSeenResults(code: string): boolean {
  return codes().includes(code);
}

export function rememberResults(code: string): void {
  if (hasSeenResults(code)) return;
  seen.value = [...codes(), code].slice(-MOST_CODES);
  try {
    localStorage.setItem(keyOf(whoAmI()), JSON.stringify(seen.value));
  } catch {
    // Without storage it is remembered until the app is closed.
  }
}

/** Two people may use one browser, and each has a reflection of their own. */
function codes(): readonly string[] {
  const who = whoAmI();
  if (readFor !== who) {
    readFor = who;
    seen.value = read(keyOf(who));
  }
  return seen.value;
}

const whoAmI = (): string => me.value?.id ?? '';
const keyOf = (person: string): string => `seen-results ${person}`;

function read(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((code) => typeof code === 'string') : [];
  } catch {
    return [];
  }
}
