/**
 * Tests what one can do with results in a browser: draw them differently, save and print them. Nothing on these pages
 * may jump (E9.5, E9.6, I4.1).
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { Desk } from './desk.ts';
import type { Hosted } from './hosted.ts';
import type { Teacher } from './teacher.ts';

const FIVE_DAYS_S = 5 * 24 * 60 * 60;

let desk: Desk;
let hosted: Hosted;
let teacher: Teacher;
let page: Page;
let code: string;
let course: string;

beforeAll(async () => {
  desk = await Desk.open(18_907);
  ({ hosted, teacher } = desk);
  ({ page } = teacher);
  const first = await teacher.open('Statistics 1');
  course = (await teacher.ask('pulse', { code: first }, null)).course.id;
  await close(first, 18);
  const again = await teacher.ask(
    'createPulse',
    { course },
    { closesAtMs: hosted.nowMs + 24 * 60 * 60 * 1000, reason: 'The course lasts two weeks only.' },
  );
  code = again.definition.code;
  await teacher.ask('openPulse', { code }, null);
  await close(code, 17);
});

afterAll(() => desk.end());

async function close(pulse: string, people: number): Promise<void> {
  await desk.publish(pulse, people);
  await hosted.pass(FIVE_DAYS_S);
}

const showResults = () => teacher.seeResults(code);

test('the keyboard chooses how exact counts are drawn, for all questions at once, and the numbers stay the same (I4.1, I4.3)', async () => {
  await showResults();
  const tables = () => page.locator('.form-figure tbody').allTextContents();
  const before = await tables();
  expect(await page.locator('svg.bar').count()).toBe(6);
  await page.getByLabel('one bar').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('svg.sides').count()).toBe(6);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.units').count()).toBe(6);
  expect(await page.locator('svg.bar, svg.sides').count()).toBe(0);
  expect(await tables()).toEqual(before);
});

test('six questions, three constructs and the first sentence are seen at once on a laptop (E9.2a)', async () => {
  await showResults();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await page.locator('.figure-row').count()).toBe(9);
  for (const part of await page.locator('main > .lead, .figure-row').all()) {
    const { y, height } = (await part.boundingBox()) ?? { y: -1, height: 0 };
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(800);
  }
});

test('the pulse before stands faintly behind, because the two may be compared (I3.9)', async () => {
  await showResults();
  expect(await page.locator('.constructs .drawing .before').count()).toBe(3);
});

test('the reflection comes once per pulse and browser, and the next step knows that results were read (E9.1, E7.9)', async () => {
  await page.goto(`${hosted.url}/staff/courses/${course}`);
  await page.getByRole('link', { name: 'Write it now' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Write it now' }).waitFor();
  await page.goto(`${hosted.url}/staff/pulses/${code}/results`);
  await teacher.sees('Results');
  expect(await page.getByRole('button', { name: 'Show the results' }).count()).toBe(0);
});

test('a chart is saved as a PNG with its sentence, three dots to a pixel, and the browser asks nobody for it (E9.6)', async () => {
  await showResults();
  const asked: string[] = [];
  // The page loads its own code once, and a picture from `data:` is no request.
  page.on('request', (request) => {
    if (!/^(data|blob):|\/assets\//.test(request.url())) asked.push(request.url());
  });
  // A row opens with the keyboard.
  await page.locator('.constructs summary').first().focus();
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a picture: Mattering' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`pulse-${code}-mattering.png`);
  const png = readFileSync(await download.path());
  // Width and height stand in the header, IHDR (RFC 2083).
  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 3 * 640]);
  // A white sheet would have about 6 kB.
  expect(png.length).toBeGreaterThan(20_000);
  expect(asked).toEqual([]);
});

test('the same chart as an SVG carries its colours itself, because other programs read no style sheet (E9.6)', async () => {
  await showResults();
  await page.locator('.form-figure:not(.constructs) summary').first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^SVG: / })
      .first()
      .click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('fill="rgb(84, 39, 136)"');
  expect(svg).not.toMatch(/<style|var\(|class="unseen"/);
});

describe('the slides for the class (E9.7)', () => {
  const shown = () => page.locator('.slide:visible');
  const place = () => shown().getAttribute('aria-label');

  test('begin with the whole form, move by keys, and fill the screen of a hall with nothing cut off', async () => {
    await showResults();
    await page.setViewportSize({ width: 1920, height: 1080 });
    await teacher.follow('Show the class as slides');
    await shown().waitFor();
    const total = 7;
    for (let at = 1; at <= total; at += 1) {
      expect(await place()).toBe(`Slide ${at} of ${total}`);
      // The whole form has many rows, so its letters are smaller than those of one question.
      await expect.poll(() => lettersAndSpill(page, at === 1 ? 40 : 30)).toEqual({ large: true, spilling: 0 });
      await page.keyboard.press('ArrowRight');
    }
    expect(await place()).toBe(`Slide ${total} of ${total}`);
    await page.keyboard.press('Home');
    expect(await place()).toBe(`Slide 1 of ${total}`);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await place()).toBe(`Slide ${total - 1} of ${total}`);
    await page.reload();
    await shown().waitFor();
    expect(await place()).toBe(`Slide ${total - 1} of ${total}`);
  });

  test('are printed one on a page, all of them', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(7);
    expect(pdf.match(/\/MediaBox\s*\[\s*0 0 960 540\s*\]/g)).not.toBeNull();
  });

  test('move by a finger on a phone, where the page is no wider than the screen, and Esc leads back', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.keyboard.press('Home');
    await shown().evaluate((slide) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: slide, clientX, clientY: 300 });
      slide.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(300)] }));
      slide.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(100)] }));
    });
    expect(await place()).toBe('Slide 2 of 7');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.keyboard.press('Escape');
    await teacher.sees('Results');
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});

/** Whether the letters of a slide's sentence can be read from the last row, and how many parts leave its sheet. */
const lettersAndSpill = (page: Page, linesOnScreen: number) =>
  page.locator('.slide:visible').evaluate((slide, lines) => {
    const room = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
    const sheet = slide.querySelector<HTMLElement>('.sheet');
    const sentence = slide.querySelector<HTMLElement>('h2:not(.small), .sentence');
    if (sheet === null || sentence === null) throw new Error('This is no slide');
    const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth;
    const parts = [...sheet.querySelectorAll<HTMLElement>('p, h2, figcaption, .drawing, li')].map((part) =>
      part.getBoundingClientRect(),
    );
    return {
      large: Number.parseFloat(getComputedStyle(sentence).fontSize) * scale >= innerHeight / lines,
      spilling: parts.filter(
        ({ top, bottom, left, right }) =>
          top < room.top - 1 || bottom > room.bottom + 1 || left < room.left - 1 || right > room.right + 1,
      ).length,
    };
  }, linesOnScreen);

test('on paper the table of all questions is open, and nothing is offered that paper cannot do (E9.5)', async () => {
  await showResults();
  await page.emulateMedia({ media: 'print' });
  const table = page.locator('.fold-numbers table');
  expect(await table.count()).toBe(1);
  expect((await table.boundingBox())?.height ?? 0).toBeGreaterThan(200);
  expect(await page.locator('button:visible, nav:visible, input:visible, .inside:visible').count()).toBe(0);
  await page.emulateMedia({ media: null });
});

test('nothing jumps while the courses, a course and its results appear (CLS 0)', async () => {
  const shifts: number[] = [];
  const newcomer = await teacher.context.newPage();
  await newcomer.exposeFunction('shifted', (value: number) => shifts.push(value));
  await newcomer.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shifted(value: number): void }).shifted(
          (entry as unknown as { value: number }).value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The link is so slow that the page comes bit by bit.
  const session = await newcomer.context().newCDPSession(newcomer);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 60,
    downloadThroughput: 200_000,
    uploadThroughput: 50_000,
  });
  for (const width of [360, 1280]) {
    await newcomer.goto('about:blank');
    await newcomer.setViewportSize({ width, height: 740 });
    for (const [path, heading] of [
      ['/staff', 'Your courses'],
      [`/staff/courses/${course}`, 'Statistics 1'],
      [`/staff/pulses/${code}/results`, 'Results'],
    ] as const) {
      await newcomer.goto(hosted.url + path);
      await newcomer.getByRole('heading', { level: 1, name: heading }).waitFor();
      await newcomer.evaluate(
        () =>
          new Promise((painted) => {
            requestAnimationFrame(() => requestAnimationFrame(painted));
          }),
      );
    }
  }
  await newcomer.close();
  expect(shifts).toEqual([]);
});

test('if two people change a course, the second sees both texts and loses neither (E7.0)', async () => {
  const path = `${hosted.url}/staff/courses/${course}`;
  await page.goto(path);
  await teacher.sees('Statistics 1');
  await page.getByText('Settings', { exact: true }).click();
  const { settings } = await teacher.ask('course', { course }, null);
  await teacher.ask('saveCourse', { course }, { ...settings, name: 'Statistics A' });
  await page.getByLabel('Course', { exact: true }).fill('Statistics B');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const both = page.locator('.both-texts');
  await both.getByText('Statistics A', { exact: true }).waitFor();
  await both.getByText('Statistics B', { exact: true }).waitFor();
  expect(await page.getByLabel('Course', { exact: true }).inputValue()).toBe('Statistics B');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Statistics B' }).waitFor();
  expect((await teacher.ask('course', { course }, null)).settings).toMatchObject({ name: 'Statistics B', version: 3 });
});
