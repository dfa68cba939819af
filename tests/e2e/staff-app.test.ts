/** Tests what the staff app loads, and what happens if a part of it does not arrive (P15, row 22, E7.0). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { LANGUAGE_QUERY, TAGS, type Tag } from '../../schema/languages/tags.ts';
import { Desk } from './desk.ts';
import type { Hosted } from './hosted.ts';
import { makeOlder } from './older-browser.ts';
import type { Teacher } from './teacher.ts';

const KB = 1000;
const HOUR_MS = 3_600_000;

let desk: Desk;
let hosted: Hosted;
let teacher: Teacher;
let code: string;

beforeAll(async () => {
  desk = await Desk.open(18_909);
  ({ hosted, teacher } = desk);
  code = await teacher.open('Statistics 1');
  await desk.publish(code, 20);
});

afterAll(() => desk.end());

test('the first page of the app takes three requests and less than 60 kB (P15)', async () => {
  const files = await load('/staff', 'Your courses');
  expect(files.map(({ path }) => path.replace(/-[\w-]{8}\./, '.')).toSorted()).toEqual([
    '/assets/index.css',
    '/assets/index.js',
    '/staff',
  ]);
  expect(bytesOf(files)).toBeLessThanOrEqual(60 * KB);
});

test.each(TAGS)('the first page takes three requests and less than 60 kB in %s (P15)', (tag) => {
  const dist = resolve(import.meta.dirname, '../../dist/client');
  const page = readFileSync(join(dist, tag === 'en' ? 'staff/index.html' : `staff/index.${tag}.html`), 'utf8');
  const loaded = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => readFileSync(join(dist, path)));
  expect(loaded).toHaveLength(2);
  const bytes = [Buffer.from(page), ...loaded].reduce((sum, file) => sum + gzipSync(file).length, 0);
  expect(bytes).toBeLessThanOrEqual(60 * KB);
  expect(page).toContain(tag === 'ar' ? '<html lang="ar" dir="rtl">' : `<html lang="${tag}"`);
});

test('the course page takes less than 100 kB in all, in every language (row 22)', async () => {
  const { course } = await teacher.ask('pulse', { code }, null);
  const bytes: Partial<Record<Tag, number>> = {};
  // The browser keeps the last language that was asked for: English, which the other tests read.
  for (const tag of TAGS.toReversed())
    bytes[tag] = bytesOf(await load(`/staff/courses/${course.id}?${LANGUAGE_QUERY}=${tag}`, 'Statistics 1'));
  expect(Object.entries(bytes).filter(([, each]) => each > 100 * KB)).toEqual([]);
});

test('no script of the app has a look-behind, which Safari cannot read before 16.4 (E12.3)', () => {
  const folder = resolve(import.meta.dirname, '../../dist/client/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => /\(\?<[=!]/.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

test('no page of the app loads the schemas of the API, which only the server needs (P15)', () => {
  const folder = resolve(import.meta.dirname, '../../dist/client/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('ZodError'))).toEqual([]);
});

test('a page whose code does not arrive says so, and appears when it is tried again (E7.0)', async () => {
  const { page } = teacher;
  await page.goto(`${hosted.url}/staff`);
  await teacher.sees('Your courses');
  await page.route('**/assets/new-course-*', (route) => route.abort());
  await teacher.follow('Add a course');
  await teacher.sees('This page could not be loaded');
  await page.route('**/staff/new-course', (route) => route.abort());
  await teacher.press('Try again');
  await page.getByText('The server still cannot be reached.').waitFor();
  await page.unrouteAll();
  await teacher.press('Try again');
  await teacher.sees('Add a course');
  expect(new URL(page.url()).pathname).toBe('/staff/new-course');
});

test('every page of a course works in the oldest browsers that README.md names, and nothing is thrown (E12.3)', async () => {
  const { course } = await teacher.ask('pulse', { code }, null);
  await teacher.ask('createTerm', {}, { name: 'Autumn', fromDay: '2026-11-02', toDay: '2027-02-20' });
  const older = await desk.browser.newContext({ storageState: await teacher.context.storageState() });
  await hosted.setClock(older);
  await makeOlder(older);
  const page = await older.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  for (const [path, heading] of [
    ['/staff', 'Your courses'],
    [`/staff/courses/${course.id}`, 'Statistics 1'],
    [`/staff/courses/${course.id}/new-pulse`, 'New pulse'],
    [`/staff/pulses/${code}/results`, 'One minute before you look'],
    [`/staff/pulses/${code}/plan`, 'Action plan'],
    [`/staff/pulses/${code}/told`, 'You said, we did'],
    [`/staff/pulses/${code}/poster`, 'Poster'],
    ['/staff/acts', 'Acts'],
    ['/staff/institution', 'Institution'],
    ['/staff/audit-log', 'Audit log'],
  ] as const) {
    await page.goto(hosted.url + path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
  expect(thrown).toEqual([]);
  await older.close();
});

test('the search finds a course, an act and a guide by keyboard, and on a phone by touch (P15, E11.5)', async () => {
  const { page } = teacher;
  await page.goto(`${hosted.url}/staff`);
  await teacher.sees('Your courses');
  await page.keyboard.press('Control+k');
  const field = page.getByLabel('Search courses, acts, guides and pages');
  const hasFocus = () => field.evaluate((input) => input === document.activeElement);
  await expect.poll(hasFocus).toBe(true);
  await page.keyboard.type('stat');
  await page
    .getByRole('status')
    .filter({ hasText: /result/ })
    .waitFor();
  // Enter follows the first result, which is the course.
  await page.keyboard.press('Enter');
  await teacher.sees('Statistics 1');
  expect(await page.getByRole('dialog').count()).toBe(0);
  // Escape closes, and the focus is where it was; what was typed is forgotten.
  const button = page.getByRole('button', { name: 'Search' });
  await button.click();
  await expect.poll(hasFocus).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await button.click();
  await expect.poll(hasFocus).toBe(true);
  expect(await field.inputValue()).toBe('');
  await page.keyboard.type('build on what');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await teacher.sees('Build on what was said');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Help' }).waitFor();
  await button.click();
  await field.fill('conversation');
  await page.getByRole('link', { name: 'A conversation instead of numbers' }).click();
  await teacher.sees('A conversation instead of numbers');
  await page.setViewportSize({ width: 1280, height: 720 });
  // Nothing may lie over the wall.
  await page.goto(`${hosted.url}/staff/pulses/${code}/projector`);
  await page.locator('.wall').waitFor();
  await page.keyboard.press('Control+k');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('the list for the first hour says what is done and what is next, and stays away once it was put away', async () => {
  const { page } = teacher;
  await page.goto(`${hosted.url}/staff`);
  await teacher.sees('Your courses');
  const list = page.getByRole('region', { name: 'Your first hour' });
  expect(await list.innerText()).toContain('2 of 4 done');
  await list.getByRole('link', { name: 'Read the results together' }).waitFor();
  await teacher.press('Hide this list');
  await expect.poll(() => list.count()).toBe(0);
  await page.reload();
  await teacher.sees('Your courses');
  await page.getByRole('heading', { name: 'All courses' }).waitFor();
  expect(await list.count()).toBe(0);
});

test('a browser that is older still is never left with an empty page (E12.3)', async () => {
  const older = await desk.browser.newContext({ storageState: await teacher.context.storageState() });
  const page = await older.newPage();
  // Without modules, or with a syntax that the browser does not know, the script never starts.
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(`${hosted.url}/staff`);
  await page.getByText('Safari 15.4').waitFor({ state: 'visible' });
  await page.unrouteAll();
  // The script starts, but what a page needs is not there.
  await makeOlder(older, ['Array.prototype.flatMap']);
  await page.goto(`${hosted.url}/staff/acts`);
  await page.getByRole('heading', { level: 1, name: 'This page could not be shown' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('Safari 15.4');
  await older.close();
});

test('a device that is 20 hours slow and does not know its zone makes a course and a pulse as any other (0051)', async () => {
  const odd = await desk.browser.newContext({ storageState: await teacher.context.storageState(), locale: 'en-GB' });
  await odd.clock.install({ time: hosted.nowMs - 20 * HOUR_MS });
  await odd.addInitScript(() => {
    const said = { ...new Intl.DateTimeFormat().resolvedOptions(), timeZone: 'Etc/Unknown' };
    Intl.DateTimeFormat.prototype.resolvedOptions = () => said;
  });
  const page = await odd.newPage();
  await page.goto(`${hosted.url}/staff/new-course`);
  const zone = page.getByLabel('Whose clock does this course follow?');
  await expect.poll(() => zone.inputValue()).toBe('Europe/London');
  await page.getByLabel('Course', { exact: true }).fill('Rhetoric');
  await page.getByLabel('How many students could answer?').fill('40');
  await page.getByRole('button', { name: 'Add this course' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rhetoric' }).waitFor();
  await page.getByRole('link', { name: 'Plan a pulse' }).click();
  // The closing time that is suggested is a day after the server's now, and nothing is in the past.
  await expect.poll(() => page.getByLabel('Closes at').inputValue()).toBe('2026-11-24T10:15');
  await odd.close();
});

test('what students were told is loaded when its fold is opened, and a failure can be tried again (row 22, E7.0)', async () => {
  const { page } = teacher;
  const { course } = await teacher.ask('pulse', { code }, null);
  const good = 'You told us that the examples help.';
  const cannot = { cannot: 'We cannot move the exam.', why: 'The room is taken.' };
  const body = { good, hard: '', promises: [], ...cannot, passedTo: '', again: '' };
  await teacher.ask('tellStudents', { code }, { version: 0, body });
  const parts = ['told-text', 'signals-form'];
  for (const part of parts) await page.route(`**/assets/${part}-*`, (route) => route.abort());
  await page.goto(`${hosted.url}/staff/courses/${course.id}`);
  await teacher.sees('Statistics 1');
  await page.getByText('you told them what came of the pulse').click();
  const told = page.getByRole('region', { name: 'What you told your students' });
  await told.getByText('No connection').waitFor();
  await told.getByRole('link', { name: 'See or correct it' }).waitFor();
  const known = page.locator('.context-panel');
  await known.locator('summary').click();
  await known.getByText('No connection').waitFor();
  await page.unrouteAll();
  await told.getByRole('button', { name: 'Try again' }).click();
  // Some browsers remember the failure. Then the page says so, and is loaded again.
  const isStuck = await told
    .getByText(good)
    .or(told.getByText('Your browser remembers'))
    .textContent()
    .then((text) => text?.startsWith('Your browser') === true);
  if (isStuck) {
    await told.getByRole('button', { name: 'Load this page again' }).click();
    await told.getByText('No connection').or(told.getByText('Your browser remembers')).waitFor({ state: 'detached' });
    await page.getByText('you told them what came of the pulse').click();
    await known.locator('summary').click();
  } else {
    await known.getByRole('button', { name: 'Try again' }).click();
  }
  await told.getByText(good).waitFor();
  await known.getByLabel('Students who stay on the course').waitFor();
  expect(await page.getByText('No connection').count()).toBe(0);
});

interface File {
  readonly path: string;
  /** The bytes as they were sent, with the head of the reply. */
  readonly bytes: number;
}

/** Fetches a page with a browser that was never here before. @returns its files, without its data */
async function load(path: string, heading: string): Promise<readonly File[]> {
  const newcomer = await teacher.context.newPage();
  const files = await filesOf(newcomer);
  await newcomer.goto(hosted.url + path);
  await newcomer.getByRole('heading', { level: 1, name: heading }).waitFor();
  await newcomer.close();
  return files();
}

async function filesOf(page: Page): Promise<() => readonly File[]> {
  const session = await page.context().newCDPSession(page);
  const pathById = new Map<string, string>();
  const files: File[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const { protocol, pathname } = new URL(request.url);
    // What the page holds itself, such as the mark, is asked of nobody.
    if (protocol !== 'data:') pathById.set(requestId, pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = pathById.get(requestId) ?? '';
    if (!path.startsWith('/api/') && path !== '') files.push({ path, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return () => files;
}

const bytesOf = (files: readonly File[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
