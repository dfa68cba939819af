/**
 * Checks that marked answers and drawings can still be seen when a reader's few own colours replace ours (E11.6; WCAG
 * 1.4.11).
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemsOf } from '../../../schema/contract/pulse.ts';
import type { PublicPulse } from '../../../worker/directory/pulses/pulses.ts';
import { Released } from '../../../worker/gate/released.ts';
import { launchBrowser } from '../../browser.ts';
import { colourAt, contrast, pixelsOf, type Colour } from '../../pixels.ts';
import { aStudentApp, CODE, definition } from '../../worker/http/student/a-student-app.ts';
import { SCHEDULE } from '../../worker/pages/a-pulse.ts';
import { host } from '../student/a-phone.ts';
import { publishable } from '../../worker/gate/definitions.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page for students in a browser with forced colours. */
async function show(path: string, wishes: Parameters<typeof aStudentApp>[0], theme: 'light' | 'dark'): Promise<Page> {
  const { origin, end } = await host(aStudentApp(wishes).app, Buffer.alloc(0));
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    forcedColors: 'active',
    colorScheme: theme,
  });
  context.once('close', end);
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

/** Answers at all points of a scale of five, lowest first. */
const closedWith = (...bins: readonly number[]): PublicPulse => {
  const respondents = bins.reduce((sum, count) => sum + count, 0);
  const stratum = { respondents, items: itemsOf(definition).map(() => [0, ...bins]) };
  return {
    definition,
    schedule: SCHEDULE,
    entries: [Released.atClose(publishable(definition), [stratum], 0).entry],
    resultsDeleted: false,
    resultsLost: false,
    armed: true,
  };
};

/**
 * The colours in the middle of boxes inside some elements. A box is given by its place and size, as shares of the
 * element's width and height.
 */
async function coloursIn(page: Page, parts: Locator, x = 0.5, y = 0.2): Promise<Colour[]> {
  await parts.last().evaluate((part) => part.scrollIntoView({ block: 'center' }));
  const picture = await pixelsOf(page.context(), await page.screenshot());
  const boxes = await parts.evaluateAll((all) =>
    all
      .map((part) => part.getBoundingClientRect())
      .map(({ left, top, width, height }) => ({ left, top, width, height })),
  );
  return boxes.map(({ left, top, width, height }) => colourAt(picture, left + width * x, top + height * y));
}

describe.each(['light', 'dark'] as const)('with forced colours on a %s screen (E11.6)', (theme) => {
  test('a marked choice differs from the others in the radio button itself (E3.4)', async () => {
    const page = await show(`/s/${CODE}`, {}, theme);
    const radios = page.locator('fieldset').first().locator('input');
    await radios.nth(2).check();
    await page.locator('h1').hover();
    const [, unmarked, marked] = await coloursIn(page, radios, 0.5, 0.5);
    expect(contrast(marked ?? [0, 0, 0], unmarked ?? [0, 0, 0])).toBeGreaterThanOrEqual(3);
    // Rows, cards and notes keep an edge.
    const edges = await page
      .locator('.choice, fieldset, .note')
      .evaluateAll((all) => all.map((box) => getComputedStyle(box).borderTopWidth));
    expect(new Set(edges)).toEqual(new Set(['1px']));
    await page.context().close();
  });

  test('neighbouring parts of a bar differ in colour, and the whole bar has an edge (E9.5)', async () => {
    const page = await show(`/s/${CODE}/results`, { look: { at: 'closed' }, kept: closedWith(5, 6, 5, 6, 5) }, theme);
    const bar = page.locator('svg.bar').first();
    const parts = await coloursIn(page, bar.locator('.colour'), 0.25, 0.1);
    expect(parts.length).toBe(5);
    for (const [i, colour] of parts.slice(1).entries())
      expect(difference(colour, parts[i] ?? colour)).toBeGreaterThan(40);
    const [edge = [0, 0, 0]] = await coloursIn(page, bar, 0, 0.5);
    const [beside = [0, 0, 0]] = await coloursIn(page, bar, -0.02, 0.5);
    expect(contrast(edge, beside)).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });

  test('a range and a line on an axis differ from what is around them (E9.3)', async () => {
    const page = await show(`/s/${CODE}/results`, { look: { at: 'closed' }, kept: closedWith(2, 2, 2, 2, 2) }, theme);
    for (const part of [page.locator('.track .certain').first(), page.locator('.axis .certain').first()]) {
      const [inside = [0, 0, 0]] = await coloursIn(page, part, 0.5, 0.5);
      const [outside = [0, 0, 0]] = await coloursIn(page, part, 0.5, 1.3);
      expect(difference(inside, outside)).toBeGreaterThan(40);
    }
    await page.context().close();
  });
});

/** The difference between two colours, in the channel in which they differ most. */
const difference = (a: Colour, b: Colour): number => Math.max(...a.map((part, i) => Math.abs(part - (b[i] ?? 0))));
