/**
 * Tests what leaves the browser as a file or on paper: the QR code as a picture, and the poster in its formats (section
 * 7, E7.1).
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { Desk } from './desk.ts';
import type { Hosted } from './hosted.ts';
import type { Teacher } from './teacher.ts';
import { readWall } from './wall.ts';

let desk: Desk;
let browser: Browser;
let hosted: Hosted;
let teacher: Teacher;
let code: string;
/** The code of a planned pulse with printed codes, a long name and two languages. No other poster has as many words. */
let wordy: string;
/** The same with the longest name there can be: wide letters, and no place to break them. */
let unbroken: string;

beforeAll(async () => {
  desk = await Desk.open(18_911);
  ({ browser, hosted, teacher } = desk);
  code = await teacher.open('Statistics 1');
  const hour = 3_600_000;
  const long = { eligibility: 'codes', opensAtMs: hosted.nowMs + hour, closesAtMs: hosted.nowMs + 72 * hour } as const;
  wordy = await teacher.arm('Introduction to the history of philosophy of the nineteenth century, section B', long);
  const { course } = await teacher.ask('pulse', { code: wordy }, null);
  const { settings } = await teacher.ask('course', { course: course.id }, null);
  await teacher.ask('saveCourse', { course: course.id }, { ...settings, language: 'de', secondLanguage: 'fr' });
  unbroken = await teacher.arm('W'.repeat(120), long);
});

afterAll(() => desk.end());

const openShare = async (): Promise<void> => {
  await teacher.page.goto(`${hosted.url}/staff/pulses/${code}/share`);
  await teacher.sees('Share this pulse');
};
const addressOf = (code: string) => `${hosted.url}/s/${code}`.toUpperCase();

test('the QR code saved as a PNG can be scanned, and has its white border (E7.1)', async () => {
  await openShare();
  const [download] = await Promise.all([
    teacher.page.waitForEvent('download'),
    teacher.page.getByRole('region', { name: 'QR code' }).getByRole('button', { name: 'Download as PNG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`pulse-${code}.png`);
  const picture = readFileSync(await download.path()).toString('base64');
  const context = await browser.newContext({ viewport: { width: 1400, height: 1400 } });
  const screen = await context.newPage();
  await screen.setContent(`<img src="data:image/png;base64,${picture}">`);
  const seen = await readWall(screen);
  expect(seen.text).toBe(addressOf(code));
  expect(seen.hasQuietZone(4)).toBe(true);
  // Each module is a whole number of dots wide.
  expect(seen.size % seen.modules).toBe(0);
  await context.close();
});

test('the text to copy is the address and the snippet with the link of the course, and one can select it by hand (L2.7, L9.8)', async () => {
  await openShare();
  const { page } = teacher;
  expect(await page.getByLabel('Link for students').inputValue()).toBe(`${hosted.url}/s/${code}`);
  const snippet = page.getByLabel('Snippet for your learning platform');
  await snippet.focus();
  const selected = await snippet.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  const { courseLink } = await teacher.ask('pulse', { code }, null);
  expect(selected).toContain(`<iframe src="${courseLink.url}?embed=1"`);
  // The link of the course, its snippet and the words for everyone stand before what is about this pulse alone.
  const fields = await page
    .getByRole('textbox')
    .evaluateAll((all: HTMLTextAreaElement[]) => all.map(({ value }) => value));
  expect(fields).toEqual([
    courseLink.url,
    expect.stringContaining(`<iframe src="${courseLink.url}`),
    'Statistics 1 · a short survey is open',
    expect.stringContaining(courseLink.url),
    `${hosted.url}/s/${code}`,
  ]);
});

test('the words for everyone are those of now, and every other moment and language is one choice away (H4.3)', async () => {
  const { page } = teacher;
  await page.goto(`${hosted.url}/staff/pulses/${wordy}/projector`);
  await page.getByRole('link', { name: 'Announce it' }).click();
  await teacher.sees('Announce it');
  const read = async () => ({
    subject: await page.getByLabel('Subject').inputValue(),
    text: await page.getByLabel('Message').inputValue(),
    lang: await page.getByLabel('Message').getAttribute('lang'),
  });
  const [german, french] = LANGUAGES.filter(({ tag }) => tag === 'de' || tag === 'fr').map(({ hall }) => hall.announce);
  const first = await read();
  expect(first.subject).toMatch(new RegExp(`^Introduction.* · ${german?.soonSubject} · ${french?.soonSubject}$`));
  expect(first.text).toContain('* * *');
  await page.getByLabel('In which language?').selectOption('Arabic');
  await page.getByLabel('When?').selectOption('When you have told students');
  await page.getByText('Use these words once').waitFor();
  const arabic = LANGUAGES.find(({ tag }) => tag === 'ar')?.hall.announce;
  await page.waitForFunction(() => document.querySelector('textarea[lang=ar]') !== null);
  expect(await read()).toMatchObject({ text: expect.stringContaining(arabic?.told ?? ''), lang: 'ar' });
});

describe.each([
  ['a pulse', () => code],
  ['a pulse with many words in two languages (E5.2)', () => wordy],
  ['a pulse with the longest name', () => unbroken],
])('the poster of %s', (_, codeOf) => {
  test.each([
    ['A4', 595, 842],
    ['US Letter', 612, 792],
    ['Slide, 16:9', 960, 540],
  ])('fills one page of %s, and its code can be scanned there', async (format, width, height) => {
    const { page } = teacher;
    await page.goto(`${hosted.url}/staff/pulses/${codeOf()}/poster`);
    await teacher.sees('Poster');
    await page.getByLabel(format).check();
    // The page writes the size of the paper as a style rule when it is drawn again.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, , , right, top] = /\/MediaBox\s*\[\s*(\S+) (\S+) (\S+) (\S+?)\s*\]/.exec(pdf) ?? [];
    expect([Math.round(Number(right)), Math.round(Number(top))]).toEqual([width, height]);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round((width * 4) / 3), height: Math.round((height * 4) / 3) });
    expect((await readWall(page)).text).toBe(addressOf(codeOf()));
    expect(await cutOnPoster(page)).toEqual([]);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});

test('the poster for the term fills one page in two languages, and its modules are large enough to be read from 3 m (L2.7)', async () => {
  const { page } = teacher;
  const { course, courseLink } = await teacher.ask('pulse', { code: wordy }, null);
  for (const [format, width, height, leastMm] of [
    ['A4', 595, 842, 5],
    ['US Letter', 612, 792, 5],
  ] as const) {
    await page.goto(`${hosted.url}/staff/courses/${course.id}/poster`);
    await teacher.sees('Poster for the whole term');
    await page.getByLabel(format).check();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round((width * 4) / 3), height: Math.round((height * 4) / 3) });
    const seen = await readWall(page);
    expect(seen.text).toBe(courseLink.url.toUpperCase());
    expect(await cutOnPoster(page)).toEqual([]);
    // 96 CSS pixels are an inch.
    expect(((seen.size / seen.modules) * 25.4) / 96, format).toBeGreaterThan(leastMm);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

test('names without a space make no page wider than a phone (E11.2)', async () => {
  const { page } = teacher;
  const { course } = await teacher.ask('pulse', { code: unbroken }, null);
  await teacher.ask('rename', {}, { name: 'N'.repeat(120) });
  await teacher.ask('invite', {}, { name: 'C'.repeat(120), role: 'co-teacher', scope: course.id });
  const { id: programme } = await teacher.ask('createProgramme', {}, { name: 'P'.repeat(120) });
  const days = { fromDay: '2026-09-01', toDay: '2026-12-20' };
  const { id: term } = await teacher.ask('createTerm', {}, { name: 'T'.repeat(120), ...days });
  await page.setViewportSize({ width: 320, height: 740 });
  for (const path of [
    '/staff',
    `/staff/courses/${course.id}`,
    `/staff/courses/${course.id}/link`,
    `/staff/courses/${course.id}/poster`,
    `/staff/courses/${course.id}/new-pulse`,
    ...['projector', 'share', 'poster', 'results', 'plan'].map((name) => `/staff/pulses/${unbroken}/${name}`),
    '/staff/programmes',
    `/staff/programmes/${programme}/terms/${term}`,
    '/staff/people',
    '/staff/me',
    '/staff/audit-log',
    `/s/${unbroken}`,
  ]) {
    await page.goto(hosted.url + path);
    await page.locator('h1, .code, .wall, main p').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
});

/** @returns the parts of the poster of which something lies outside of the sheet, or over another part */
const cutOnPoster = (page: Page): Promise<string[]> =>
  page.locator('.poster').evaluate((poster) => {
    const sheet = poster.getBoundingClientRect();
    const parts = [...poster.children].map((part) => {
      const range = document.createRange();
      range.selectNode(part);
      const texts = [...part.querySelectorAll('p, span')].map((text) => text.getBoundingClientRect());
      const boxes = [range.getBoundingClientRect(), ...texts];
      return {
        name: part.className,
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right), part.getBoundingClientRect().left + part.scrollWidth),
      };
    });
    const isOver = (a: (typeof parts)[number], b: (typeof parts)[number]) =>
      a !== b && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return parts
      .filter(
        (part) =>
          part.bottom > sheet.bottom + 1 ||
          part.right > sheet.right + 1 ||
          part.top < sheet.top - 1 ||
          parts.some((other) => isOver(part, other)),
      )
      .map(({ name }) => name);
  });
