/**
 * Keeps a list of short names in this browser, for each person who uses it. No server learns of it, and what cannot be
 * kept is remembered until the app is closed.
 */
import { signal } from '@preact/signals';
import { me } from '../server/me.ts';

export interface KeptList {
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => void;
}

/** @param most so many names are kept, the latest ones */
export function keptList(list: string, most: number): KeptList {
  const kept = signal<readonly string[]>([]);
  /** The person whose names have been read from the browser's storage. */
  let readFor: string | null = null;
  // Two people may use one browser, and each has a list.
  const keyOf = (person: string): string => `${list} ${person}`;
  const names = (): readonly string[] => {
    const who = whoAmI();
    if (readFor !== who) {
      readFor = who;
      kept.value = read(keyOf(who));
    }
    return kept.value;
  };
  return {
    has: (name) => names().includes(name),
    add: (name) => {
      if (names().includes(name)) return;
      kept.value = [...names(), name].slice(-most);
      try {
        localStorage.setItem(keyOf(whoAmI()), JSON.stringify(kept.value));
      } catch {
        // Without storage it is remembered until the app is closed.
      }
    },
  };
}

const whoAmI = (): string => me.value?.id ?? '';

function read(key: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
