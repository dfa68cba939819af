/** Remembers whether the browser believes that it has a connection. */
import { signal } from '@preact/signals';

/** For this long after a browser says that it is back online, requests may still fail. */
const SETTLING_MS = 10_000;
const PAUSE_MS = 2000;

export const online = signal(navigator.onLine);
let backAtMs = -Infinity;
/** Whether a page has been loaded once more since the connection came back. */
let hasTriedAgain = false;

addEventListener('online', () => {
  online.value = true;
  backAtMs = performance.now();
  hasTriedAgain = false;
});
addEventListener('offline', () => {
  online.value = false;
});

/**
 * Calls `retry` when the connection comes back. If it came back a moment ago and a request has been lost again since, it
 * also calls `retry` once after a short pause, because no further event would (E7.0).
 * @param wasLost whether the server could not be reached
 * @returns what ends the waiting
 */
export function whenBack(retry: () => void, wasLost: boolean): () => void {
  const isSettling = performance.now() - backAtMs < SETTLING_MS;
  const timer = wasLost && isSettling && !hasTriedAgain ? setTimeout(tryAgain, PAUSE_MS) : undefined;
  addEventListener('online', retryNow);
  return end;

  function tryAgain(): void {
    hasTriedAgain = true;
    retry();
  }
  function retryNow(): void {
    clearTimeout(timer);
    retry();
  }
  function end(): void {
    clearTimeout(timer);
    removeEventListener('online', retryNow);
  }
}
