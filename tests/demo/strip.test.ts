/**
 * Tests the strip in a browser, at the address of a computer in a classroom: without https, so the browser does not
 * trust it more than others.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { violationsOf } from '../e2e/accessible.ts';
import { BROWSER_FLAGS, HOST } from '../e2e/hosted.ts';
import { Demo } from './a-demo.ts';

let demo: Demo;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  demo = await Demo.start(HOST);
  browser = await launchBrowser(BROWSER_FLAGS);
  // Without motion, colours do not fade after a change of theme, so they are measured as they stay.
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
});
afterAll(async () => {
  await browser.close();
  demo.end();
});

const strip = () => page.getByRole('complementary').filter({ hasText: /Demo|Testbetrieb|Démo/ });
const question = () => page.getByRole('dialog', { name: 'End the demo?' });
const button = (name: string) => page.getByRole('button', { name });
const heading = () => page.getByRole('heading', { level: 1 });

/** Fails if the page's policy does not let the style of the strip through. */
const isStyled = () => strip().evaluate((element) => getComputedStyle(element).display === 'flex');

async function faults(): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 568 });
  // E11.2: nobody has to scroll sideways.
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...(await violationsOf(page)), ...(isTooWide ? ['too wide'] : [])];
}

test('on a student’s page it stands above everything, covers nothing, and is in the page’s language', async () => {
  await page.goto(`${demo.link('Students')}?l=fr`);
  expect(await strip().innerText()).toBe('Démo : données inventées');
  expect(await isStyled()).toBe(true);
  const [above, below] = [await strip().boundingBox(), await page.getByRole('navigation').boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  expect(await faults()).toEqual([]);
});

describe('on a page for staff it stands above everything and covers nothing', () => {
  beforeAll(async () => {
    await page.goto(demo.link('Staff'));
    await heading().waitFor();
  });

  test('it asks before it ends anything, and one can go back with the keyboard alone', async () => {
    expect(await isStyled()).toBe(true);
    await button('End the demo').focus();
    await page.keyboard.press('Enter');
    expect(await question().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep the demo');
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await question().isVisible()).toBe(false);
    expect(await heading().innerText()).toBe('Your courses');
  });

  test('it empties the server, which can then be set up with the link on the page, all in the language of staff', async () => {
    await page.goto(`${demo.origin}/staff?language=de`);
    await button('Demo beenden').click();
    await button('Server leeren').click();
    await page.getByRole('heading', { name: 'Die Demo ist weg' }).waitFor();
    expect(await strip().innerText()).toBe('Testbetrieb: Alles wird gelöscht, wenn dieser Server beendet wird');
    expect(await faults()).toEqual([]);
    await page.getByRole('link', { name: 'Diesen Server einrichten' }).click();
    await page.getByLabel('Ihr Name').waitFor();
    expect(await strip().innerText()).toMatch(/^Testbetrieb: Alles wird gelöscht/);
    expect(await button('Demo beenden').count()).toBe(0);
  });
});
