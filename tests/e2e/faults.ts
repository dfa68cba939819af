/** Finds the faults of a page whose picture is taken: what axe says in both themes, and what scrolls sideways (E11.1, E11.2). */
import type { Page } from 'playwright-core';
import { violationsOf } from './accessible.ts';

/** @returns one line for each fault of the page in the size that it has now */
export async function faultsOf(page: Page): Promise<string[]> {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} of ${clientWidth} pixels`] : [];
  });
  return [...tooWide, ...(await violationsOf(page))].map((fault) => fault.replaceAll(/\s+/g, ' '));
}
