/** What every page must pass, in whatever state it is (experience.md section 11). */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** `target-size` is off unless `wcag22aa` is named. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, with the elements (E11.1). */
export async function violationsOf(page: Page): Promise<string[]> {
  // Without frames of other origins, the mode that needs no second page finds the same, faster.
  const axe = () => new AxeBuilder({ page }).setLegacyMode();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe().withTags(TAGS).analyze();
  // The other theme differs in its colours alone.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules(['color-contrast', 'link-in-text-block']).analyze();
  await page.emulateMedia({ colorScheme: null });
  return [light, dark].flatMap(({ violations }, theme) =>
    violations.map(({ id, nodes }) => `${theme === 0 ? 'light' : 'dark'}: ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`),
  );
}

/** E11.2, E11.3 (WCAG 1.4.10, 1.4.4, 1.4.12): what is too wide at 320 pixels, as it is, with double text, with wide spacing. */
export async function overflowsOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const before = page.viewportSize();
  const overflows: Record<string, string> = {};
  const measure = async (name: string) => {
    const widest = await page.evaluate(() => {
      if (document.documentElement.scrollWidth <= innerWidth) return undefined;
      const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth);
      return wide.map(({ outerHTML }) => outerHTML.slice(0, 100)).at(-1);
    });
    if (widest !== undefined) overflows[name] = widest;
  };
  for (const height of [568, 256]) {
    await page.setViewportSize({ width: 320, height });
    await measure(`320 × ${height}`);
  }
  await styled(page, ':root { font-size: 200% }', () => measure('text 200 %'));
  await styled(page, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }', () => measure('spacing'));
  if (before !== null) await page.setViewportSize(before);
  return overflows;
}

/** A reader's own style, as an extension of the browser sets it: the page's policy has no say in it. */
async function styled(page: Page, css: string, look: () => Promise<void>): Promise<void> {
  await page.evaluate(async (text) => {
    document.adoptedStyleSheets = [await new CSSStyleSheet().replace(text)];
  }, css);
  await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** E11.9: what is smaller than a thumb. Links inside a sentence have the sentence's size (WCAG 2.5.5, exception "inline"). */
export async function smallTargetsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('a, button, summary, label:has(input), input:not([type=hidden]):not(label input)')];
    const isInline = (target: HTMLElement): boolean => target.matches('a') && (target.closest('p, li')?.textContent ?? '').trim().length > (target.textContent ?? '').trim().length;
    return targets
      .filter((target) => target.checkVisibility() && !isInline(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ target, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${target.outerHTML.slice(0, 120)}`);
  });
}

/** E11.7, E1.5. */
export const animationsOf = (page: Page): Promise<number> => page.evaluate(() => document.getAnimations().length);
