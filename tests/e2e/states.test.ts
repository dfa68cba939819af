/**
 * Tests every page for students in every state for people who cannot see, point, read small text or bear motion
 * (section 11, E3.11).
 *
 * Each page is loaded once and then checked in every way. What it tells a screen reader is kept in `aria/`. To accept a
 * change there, run `vitest run --project e2e states -u`, and read the diff.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { launchBrowser } from '../browser.ts';
import { animationsOf, motionOf, reflowOf, roomForTextOf, smallTargetsOf, violationsOf } from './accessible.ts';
import { fileOf, heardOn } from './golden.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { School } from './school.ts';
import { Path } from './student-paths.ts';
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

/** One language that is written from left to right, and one from right to left. */
const BOTH_WAYS = LANGUAGES.filter(({ tag }) => tag === 'en' || tag === 'ar');

describe.each(BOTH_WAYS)('a student’s page in $tag', (language) => {
  let path: Path;

  beforeAll(() => {
    path = new Path(school, language);
  });

  afterAll(() => path.end());

  describe.each(studentScenes)('%s', (name, show) => {
    let page: Page;

    beforeAll(async () => {
      page = await show(path);
    });

    test('tells a screen reader the same as before: names, groups, words on every choice, tables (E11.4, C6, E3.4, E9.5)', async () => {
      await expect(await heardOn(page)).toMatchFileSnapshot(fileOf(language, name));
    });

    test('passes axe, light and dark (E11.1)', async () => {
      expect(await violationsOf(page, language.tag === 'en' ? 'both' : 'light')).toEqual([]);
    });

    test('fits a screen of 320 pixels (E11.2)', async () => {
      expect(await reflowOf(page)).toEqual([]);
    });

    test('leaves room for large text and wide spacing (E11.3)', async () => {
      expect(await roomForTextOf(page)).toEqual([]);
    });

    test('can be tapped with a thumb (E11.9)', async () => {
      expect(await smallTargetsOf(page)).toEqual([]);
    });

    test('does not move (E11.7, E1.5)', async () => {
      expect(await animationsOf(page)).toBe(0);
      expect(await motionOf(page)).toEqual([]);
    });
  });
});

test.each(LANGUAGES)(
  'the form in $tag tells a screen reader the same as before, and fits the screen (E11.4, E11.2)',
  async (language) => {
    const path = new Path(school, language);
    const { page } = await path.form({ pulse: 'long' });
    await expect(await heardOn(page)).toMatchFileSnapshot(fileOf(language, 'form of fourteen'));
    expect(await reflowOf(page)).toEqual([]);
    await path.end();
  },
);
