/**
 * Tests every page of the staff app in every state for people who cannot see, read small text or bear motion (section
 * 11).
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { animationsOf, reflowOf, roomForTextOf, violationsOf } from './accessible.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { School } from './school.ts';
import { staffScenes } from './staff-scenes.ts';

let browser: Browser;
let school: School;

beforeAll(async () => {
  browser = await launchBrowser(BROWSER_FLAGS);
  school = await School.open(browser, 18_905, { reducedMotion: 'reduce' });
});

afterAll(async () => {
  await school.end();
  await browser.close();
});

describe.each(staffScenes)('a staff page: %s', (_name, show) => {
  let page: Page;

  beforeAll(async () => {
    page = await show(school);
  });

  afterAll(async () => {
    if (page !== school.teacher.page) await page.context().close();
  });

  test('passes axe, light and dark (E11.1)', async () => {
    expect(await violationsOf(page)).toEqual([]);
  });

  test('fits a screen of 320 pixels, with large text too (E11.2, E11.3)', async () => {
    expect(await reflowOf(page)).toEqual([]);
    expect(await roomForTextOf(page)).toEqual([]);
  });

  test('does not move (E11.7)', async () => {
    expect(await animationsOf(page)).toBe(0);
  });
});
