/**
 * Watches when a student's page sends, and when it has begun to wait for its next try. A test that moves the page's
 * clock has to know this: until a real request has ended, there is no timer that the clock could reach.
 */
import type { BrowserContext, Page } from 'playwright-core';

interface Tries {
  /** When each try of this document began, in milliseconds of the page's clock. */
  readonly startedAtMs: number[];
  /** True if the last try has failed and the timer of the next one is set. */
  isWaiting: boolean;
}

type Watched = typeof globalThis & { tries: Tries };

/** Call this after the clock was installed, because it listens to the clock's own timers. */
export async function watchTries(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { fetch: send, setTimeout: later } = globalThis;
    const tries: Tries = { startedAtMs: [], isWaiting: false };
    let hasEnded = false;
    const watchedFetch: typeof fetch = async (...request) => {
      if (request[1]?.method !== 'POST') return send(...request);
      tries.startedAtMs.push(Date.now());
      tries.isWaiting = false;
      try {
        return await send(...request);
      } finally {
        hasEnded = true;
      }
    };
    const watchedTimeout = (...timer: Parameters<typeof later>) => {
      tries.isWaiting ||= hasEnded;
      hasEnded = false;
      return later(...timer);
    };
    Object.assign(globalThis, { tries, fetch: watchedFetch, setTimeout: watchedTimeout });
  });
}

/**
 * Resolves when the page itself knows that its last try has failed. From then on, a test may move its clock to the next
 * one.
 */
export async function untilItWaits(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as Watched).tries.isWaiting);
}

/** This is exact at any moment, because a page notes a try before anything leaves it. */
export function triesOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as Watched).tries.startedAtMs);
}
