/** Every page in every state, as people meet it who cannot see, point, read small text or bear motion (section 11, E3.11). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { animationsOf, overflowsOf, smallTargetsOf, violationsOf } from './accessible.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { School } from './school.ts';
import { staffScenes } from './staff-scenes.ts';
import { studentScenes } from './student-scenes.ts';

let browser: Browser;
let school: School;

beforeAll(async () => {
  browser = await launchBrowser(BROWSER_FLAGS);
  school = await School.open(browser, 18_902, { reducedMotion: 'reduce' });
});

afterAll(async () => {
  await school.end();
  await browser.close();
});

describe('a student’s page can be read, reached and tapped by everyone (E11.1, E11.2, E11.3, E11.7, E11.9)', () => {
  test.each(studentScenes)('%s', async (_name, show) => {
    const page = await show(school);
    expect(await violationsOf(page)).toEqual([]);
    expect(await smallTargetsOf(page)).toEqual([]);
    expect(await overflowsOf(page)).toEqual({});
    expect(await animationsOf(page)).toBe(0);
    await page.context().close();
  });
});

describe('a staff page can be read and reached by everyone (E11.1, E11.2, E11.3, E11.7)', () => {
  test.each(staffScenes)('%s', async (_name, show) => {
    const page = await show(school);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowsOf(page)).toEqual({});
    expect(await animationsOf(page)).toBe(0);
    if (page !== school.teacher.page) await page.context().close();
  });
});
