/** Remembers whether the browser believes that it has a connection. */
import { signal } from '@preact/signals';

/** For this long after a browser says that it is back online, requests may still fail. */
const SETTLING_MS = 10_000;
const PAUSE_MS = 2000;

export const online = signal(navigator.onLine);
let backAtMs = -Infinity;

addEventListener('online', () => {
  online.value = true;
  backAtMs = performance.now();
});
addEventListener('offline', () => {
  online.value = false;
});

/**
 * Calls `retry` when the connection comes back. If it came back a moment ago and something has failed again since, it
 * calls `retry` once more after a short pause, as no further event would (E7.0).
 * @returns what ends the waiting
 */
export function whenBack(retry: () => void): () => void {
  const isSettling = performance.now() - backAtMs < SETTLING_MS;
  const timer = isSettling ? setTimeout(retry, PAUSE_MS) : undefined;
  addEventListener('online', retry);
  return () => {
    removeEventListener('online', retry);
    clearTimeout(timer);
  };
}
