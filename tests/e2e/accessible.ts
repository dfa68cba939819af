/** Checks what every page must pass in every state (experience.md section 11). */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Axe leaves out the rule `target-size` unless `wcag22aa` is named. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The dark theme differs only in its colours, so only these rules run there. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Half as long as what the package gives, and the browser gets it once for each page. */
const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Nobody reads the list of what passed. */
const OPTIONS = { resultTypes: ['violations'], preload: false } satisfies RunOptions;

/**
 * The problems that axe finds, with their elements (E11.1).
 * @param themes one language is enough for the dark theme, because no colour depends on the language
 */
export async function violationsOf(page: Page, themes: 'both' | 'light' = 'both'): Promise<string[]> {
  const run = page.frames().length > 1 ? inFrames : alone;
  await page.emulateMedia({ colorScheme: 'light' });
  const found = sayAll('light', await run(page, { runOnly: TAGS }, AXE));
  if (themes === 'both') {
    await page.emulateMedia({ colorScheme: 'dark' });
    // Axe is on the page already.
    found.push(...sayAll('dark', await run(page, { runOnly: { type: 'rule', values: ABOUT_COLOURS } }, '')));
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

const sayAll = (theme: string, violations: readonly Result[]): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${theme}: ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
  );

type Run = (page: Page, which: Pick<RunOptions, 'runOnly'>, source: string) => Promise<readonly Result[]>;

/** Asks the page once. What is made for frames asks it five times. */
const alone: Run = (page, which, source) =>
  page.evaluate<readonly Result[]>(
    `${source};axe.run(document, ${JSON.stringify({ ...OPTIONS, ...which })}).then(({ violations }) => violations)`,
  );

/** Frames of our own origin need no second page, and this mode finds the same. */
const inFrames: Run = async (page, which, source) =>
  (
    await new AxeBuilder({ page, axeSource: `${source};` })
      .setLegacyMode()
      .options({ ...OPTIONS, ...which })
      .analyze()
  ).violations;

/** What does not fit a screen of 320 pixels (E11.2; WCAG 1.4.10). */
export async function reflowOf(page: Page): Promise<string[]> {
  return at(
    page,
    [
      { width: 320, height: 568 },
      { width: 320, height: 256 },
    ],
    () => misplacedOn(page),
  );
}

/** What does not fit when text is twice as large or widely spaced (E11.3; WCAG 1.4.4, 1.4.12). */
export async function roomForTextOf(page: Page): Promise<string[]> {
  const styles = [
    ':root { font-size: 200% }',
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  ];
  return at(page, [{ width: 320, height: 568 }], async () => {
    const found: string[] = [];
    for (const css of styles) {
      await restyle(page, css);
      found.push(...(await misplacedOn(page)).map((what) => `${css.slice(0, 24)} … ${what}`));
    }
    await restyle(page, '');
    return found;
  });
}

/** Checks the page in each of these sizes, and restores its size afterwards. */
async function at(
  page: Page,
  sizes: readonly { readonly width: number; readonly height: number }[],
  look: () => Promise<string[]>,
): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    found.push(...(await look()).map((what) => `${size.width} × ${size.height}: ${what}`));
  }
  if (before !== null) await page.setViewportSize(before);
  return found;
}

/** Sets a reader's own style in the way an extension of the browser does, so that the page's policy cannot block it. */
async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate(async (text) => {
    document.adoptedStyleSheets = [await new CSSStyleSheet().replace(text)];
  }, css);
}

/** Finds what leaves the screen or its own box, and texts that lie on each other. */
function misplacedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    // What lies under a dialog is not meant to be read, and what sticks to the edge of the screen is meant to cover the
    // rest.
    const root = document.querySelector('dialog:modal') ?? document.body;
    const sticks = (element: Element | null): boolean =>
      element !== null &&
      (['sticky', 'fixed'].includes(getComputedStyle(element).position) || sticks(element.parentElement));
    const seen = [...root.querySelectorAll<HTMLElement>('*:not(svg, svg *, script, style)')].filter((element) =>
      element.checkVisibility(),
    );

    // True for a box that hides what is too large for it. Wide tables may scroll if the keyboard can scroll them too
    // (WCAG 1.4.10, "except").
    const hides = (element: HTMLElement, overflow: string): boolean =>
      overflow === 'hidden' || overflow === 'clip' || (overflow !== 'visible' && element.tabIndex < 0);
    for (const element of seen) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const tooWide = hides(element, overflowX) && element.scrollWidth > element.clientWidth + 1;
      const tooHigh = hides(element, overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (!element.matches('input, textarea, select, dialog') && (tooWide || tooHigh))
        found.push(`clipped: ${element.outerHTML.slice(0, 100)}`);
    }

    // Texts are compared line by line, because a font asks for more height than its letters take.
    const lines = seen.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].map(({ left, right, top, bottom, height }) => ({
            node,
            element,
            left,
            right,
            top: top + height * 0.15,
            bottom: bottom - height * 0.15,
          }));
        }),
    );
    const textOf = ({ node }: (typeof lines)[number]) => (node.textContent ?? '').trim().slice(0, 60);
    for (const line of lines) {
      let box: Element | null = line.element;
      while (
        box !== null &&
        getComputedStyle(box).display.startsWith('inline') &&
        getComputedStyle(box).display !== 'inline-block'
      )
        box = box.parentElement;
      const { left, right, top, bottom } = (box ?? document.body).getBoundingClientRect();
      if (line.left < left - 1 || line.right > right + 1 || line.top < top - 1 || line.bottom > bottom + 1)
        found.push(`outside its box: ${textOf(line)}`);
    }
    lines.sort((a, b) => a.top - b.top);
    for (const [i, line] of lines.entries()) {
      for (const other of lines.slice(i + 1)) {
        if (other.top > line.bottom - 1) break;
        if (
          other.node !== line.node &&
          sticks(other.element) === sticks(line.element) &&
          other.left < line.right - 1 &&
          line.left < other.right - 1
        )
          found.push(`on each other: ${textOf(line)} / ${textOf(other)}`);
      }
    }
    return found;
  });
}

/**
 * Finds targets that are smaller than a thumb on any phone (E11.9). Links inside a sentence may have the size of the
 * sentence (WCAG 2.5.5, exception "inline").
 */
export async function smallTargetsOf(page: Page): Promise<string[]> {
  return at(
    page,
    [320, 360, 390].map((width) => ({ width, height: 740 })),
    () =>
      page.evaluate(() => {
        const targets = [
          ...document.querySelectorAll<HTMLElement>(
            'a, button, summary, label:has(input), input:not([type=hidden]):not(label input)',
          ),
        ];
        const isInline = (target: HTMLElement): boolean =>
          target.matches('a') &&
          (target.closest('p, li')?.textContent ?? '').trim().length > (target.textContent ?? '').trim().length;
        return targets
          .filter((target) => target.checkVisibility() && !isInline(target))
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(
            ({ target, box }) =>
              `${Math.round(box.width)} × ${Math.round(box.height)}: ${target.outerHTML.slice(0, 120)}`,
          );
      }),
  );
}

/** Counts what moves although the reader asked for stillness (E11.7). */
export const animationsOf = (page: Page): Promise<number> => page.evaluate(() => document.getAnimations().length);

/** Finds what would move for a reader who has not asked for stillness (E1.5). */
export async function motionOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return found;
}
