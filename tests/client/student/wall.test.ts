/**
 * Tests the script of the public wall in a real browser, while something translates the page as a browser does: it puts new
 * text nodes in place of those of the page (E7.8).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../browser.ts';
import { aStudentApp, CODE, definition } from '../../worker/http/student/a-student-app.ts';
import { NOON, SCHEDULE, WALL_SCRIPT } from '../../worker/pages/a-pulse.ts';
import { buildScript, host } from './a-phone.ts';

type Wishes = NonNullable<Parameters<typeof aStudentApp>[0]>;
type Changing = { -readonly [K in keyof Wishes]: Wishes[K] };

/** The app reads these at each request, so that a test can change them. */
const wishes: Changing = { band: { at: 'live', band: null } };
let browser: Browser;
let origin: string;
let end: () => void;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ origin, end } = await host(aStudentApp(wishes).app, await buildScript('wall'), WALL_SCRIPT));
});

afterAll(async () => {
  end();
  await browser.close();
});

type Counted = typeof globalThis & { timers: number };

/**
 * Counts the timers that the page sets. It sets one when it has dealt with a reply, and until then there is none that
 * the clock could reach. Call this after the clock was installed, because it counts the clock's own timers.
 */
const countTimers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const { setTimeout: later } = globalThis;
    const counted = (...timer: Parameters<typeof later>) => {
      (globalThis as Counted).timers += 1;
      return later(...timer);
    };
    Object.assign(globalThis, { timers: 0, setTimeout: counted });
  });

/** Puts each text into a new element, except where the page says `translate="no"`. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || parent.closest('[translate=no],svg')) continue;
      const font = document.createElement('font');
      font.textContent = `«${text.textContent}»`;
      parent.replaceChild(font, text);
    }
  });

test('the public wall shows the label and the stage of now, also on a page that a browser has translated (E7.8, R2.9)', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await context.clock.install({ time: NOON });
  await countTimers(context);
  const page = await context.newPage();
  await page.goto(`${origin}/s/${CODE}/wall`);
  const label = page.locator('[data-label]');
  const next = async () => {
    const before = await page.evaluate(() => (globalThis as Counted).timers);
    await context.clock.runFor(31_000);
    await page.waitForFunction((count) => (globalThis as Counted).timers > count, before);
  };
  expect(await label.innerText()).toBe('shown from 7 on');
  await translate(page);

  wishes.band = { at: 'live', band: '10+' };
  await next();
  await label.getByText('10+', { exact: true }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/shown from|«/);
  await translate(page);

  // Nothing has changed, so the translation stays.
  await next();
  expect(await page.locator('main').innerText()).toContain('«Scan, or go to»');

  // The box woke up and tells nothing, and the pulse was closed: the label stays, and no old sentence does.
  wishes.band = { at: 'live', band: null };
  wishes.look = { at: 'live', definition, schedule: { ...SCHEDULE, closesAtMs: NOON - 60_000 }, phase: 'grace' };
  await next();
  await page.getByText('This pulse is closing').waitFor();
  expect(await label.innerText()).toBe('10+');
  expect(await page.locator('main').innerText()).not.toMatch(/Open until|as soon as|«/);

  await context.setOffline(true);
  await next();
  await label.getByText('paused').waitFor();
  await context.setOffline(false);
  await label.getByText('10+', { exact: true }).waitFor();
  await context.close();
});
