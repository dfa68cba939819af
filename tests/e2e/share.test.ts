/**
 * Tests what leaves the browser as a file or on paper: the QR code as a picture, and the poster in its formats (section
 * 7, E7.1).
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { Desk } from './desk.ts';
import type { Hosted } from './hosted.ts';
import type { Teacher } from './teacher.ts';
import { readWall } from './wall.ts';

let desk: Desk;
let browser: Browser;
let hosted: Hosted;
let teacher: Teacher;
let code: string;
/** The code of a planned pulse with printed codes and a long name. No other poster has as many words. */
let wordy: string;

beforeAll(async () => {
  desk = await Desk.open(18_911);
  ({ browser, hosted, teacher } = desk);
  code = await teacher.open('Statistics 1');
  const hour = 3_600_000;
  wordy = await teacher.arm('Introduction to the history of philosophy of the nineteenth century, section B', {
    eligibility: 'codes',
    opensAtMs: hosted.nowMs + hour,
    closesAtMs: hosted.nowMs + 72 * hour,
  });
});

afterAll(() => desk.end());

const openShare = async (): Promise<void> => {
  await teacher.page.goto(`${hosted.url}/staff/pulses/${code}/share`);
  await teacher.sees('Share this pulse');
};
const addressOf = (code: string) => `${hosted.url}/s/${code}`.toUpperCase();

test('the QR code saved as a PNG can be scanned, and has its white border (E7.1)', async () => {
  await openShare();
  const [download] = await Promise.all([teacher.page.waitForEvent('download'), teacher.press('Download as PNG')]);
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

test('the text to copy is the address and the snippet, and one can select it by hand (L9.8)', async () => {
  await openShare();
  const { page } = teacher;
  expect(await page.getByLabel('Link for students').inputValue()).toBe(`${hosted.url}/s/${code}`);
  const snippet = page.getByLabel('Snippet for your learning platform');
  await snippet.focus();
  const selected = await snippet.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toContain(`<iframe src="${hosted.url}/s/${code}?embed=1"`);
});

describe.each([
  ['a pulse', () => code],
  ['a pulse with many words', () => wordy],
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
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});
