/**
 * Reads what a framed page has told the page around it about its height, once it is certain that nothing more will come
 * (lms.md L9.7).
 */
import type { Frame, Page } from 'playwright-core';

/** A framed page waits less than this before it tells its height. */
const QUIET_MS = 1000;
const MARK = { subject: 'that is all' };

type Heard = typeof globalThis & { readonly heard: { readonly subject?: string }[] };

/**
 * @param page collects messages in its global `heard`, and has a clock that a test moves
 * @param frame one of its frames
 */
export async function heightsTold(page: Page, frame: Frame): Promise<readonly unknown[]> {
  // The page's own observer was registered before this one, so it has already been called when this one is.
  await frame.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    new ResizeObserver(() => resolve()).observe(document.body);
    await promise;
  });
  await page.context().clock.runFor(QUIET_MS);
  // Messages arrive in the order in which they were posted.
  await frame.evaluate((mark) => parent.postMessage(mark, '*'), MARK);
  await page.waitForFunction(({ subject }) => (globalThis as Heard).heard.at(-1)?.subject === subject, MARK);
  return page.evaluate(() => {
    const { heard } = globalThis as Heard;
    heard.pop();
    return heard;
  });
}
