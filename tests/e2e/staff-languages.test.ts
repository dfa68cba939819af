/** Tests the staff pages in other languages: chosen, kept with the person, from right to left, and with long words (E3.9a). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { LANGUAGE_QUERY, TAGS, type Tag } from '../../schema/languages/tags.ts';
import { violationsOf } from './accessible.ts';
import { Desk } from './desk.ts';

/** Colours that fade from light to dark would be measured halfway. */
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

let desk: Desk;
let paths: readonly string[];
let code: string;

beforeAll(async () => {
  desk = await Desk.open(18_947);
  const { teacher } = desk;
  code = await teacher.open('Statistics 1');
  await desk.publish(code, 20);
  const { course } = await teacher.ask('pulse', { code }, null);
  const ofCourse = ['', '/new-pulse'].map((rest) => `/staff/courses/${course.id}${rest}`);
  const ofPulse = ['results', 'told'].map((rest) => `/staff/pulses/${code}/${rest}`);
  paths = ['/staff', ...ofCourse, ...ofPulse, '/staff/me', '/staff/institution'];
});

afterAll(() => desk.end());

/** The teacher at a phone whose browser prefers this language. */
async function phoneIn(locale: Tag): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const storageState = await desk.teacher.context.storageState();
  const context = await desk.browser.newContext({ ...PHONE, storageState, locale });
  await desk.hosted.setClock(context);
  return { context, page: await context.newPage() };
}

async function see(page: Page, path: string): Promise<void> {
  await page.goto(desk.hosted.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test.each(['ar', 'de'] as const)(
  'the staff pages in %s have no fault that axe finds, and never scroll sideways on a phone (E3.9a, E11.1)',
  async (tag) => {
    const { context, page } = await phoneIn(tag);
    for (const path of paths) {
      await see(page, path);
      const root = page.locator('html');
      expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([
        tag,
        tag === 'ar' ? 'rtl' : 'ltr',
      ]);
      expect(await violationsOf(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
    await context.close();
  },
);

test('on a wide screen the header fits one line in every language, and topics have their fields beside them (E7.12)', async () => {
  const { context, page } = await phoneIn('en');
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const tag of TAGS) {
    await see(page, `/staff/me?${LANGUAGE_QUERY}=${tag}`);
    await page.locator('#menu a').nth(6).waitFor();
    const tops = await page
      .locator('#menu :is(a, button)')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).offsetTop));
    expect(new Set(tops).size, tag).toBe(1);
  }
  const [heading, field] = [page.locator('#you'), page.locator('label[for=name]')];
  const isBeside = async () => (await field.boundingBox())?.y === (await heading.boundingBox())?.y;
  expect(await isBeside()).toBe(true);
  await page.setViewportSize(PHONE.viewport);
  expect(await isBeside()).toBe(false);
  await context.close();
});

test('slides in English are drawn from the left, also where the buttons of staff run from the right (E9.7, I4.1)', async () => {
  const { context, page } = await phoneIn('ar');
  await see(page, `/staff/pulses/${code}/results/slides`);
  // They were not read in this browser yet.
  await page.locator('main button.quiet').click();
  const numbers = page.locator('.slide:not([data-away]) .bar').first().locator('text');
  const lefts = await numbers.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  expect(lefts.length).toBeGreaterThan(1);
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  await context.close();
});

test('the language of a person follows them to another browser, before that it is the browser’s (E3.9a)', async () => {
  const { context, page } = await phoneIn('de');
  await see(page, '/staff/me');
  await page.getByLabel('Sprache dieser Seiten').selectOption('sv');
  await page.getByRole('button', { name: 'Diese Sprache verwenden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mitt konto' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  const other = await phoneIn('en');
  await other.page.goto(`${desk.hosted.url}/staff/me`);
  await other.page.getByRole('heading', { level: 1, name: 'Mitt konto' }).waitFor();
  // A problem is worded in the client, from its kind.
  await other.page.goto(`${desk.hosted.url}/staff/courses/${'0'.repeat(32)}`);
  await other.page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
  await Promise.all([context.close(), other.context.close()]);
});

test('whoever is not signed in chooses a language below the page, and it stays in that browser (E3.9a)', async () => {
  const context = await desk.browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await see(page, '/staff/sign-in');
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rydych chi wedi allgofnodi' }).waitFor();
  await see(page, '/staff');
  expect(await page.locator('html').getAttribute('lang')).toBe('cy');
  await context.close();
});
