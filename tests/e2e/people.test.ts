/**
 * Tests by hand the pages on which access ends and the log is searched, and the page of a link to sign in (E6.2, E6.4,
 * E10.1, docs/decisions/0036).
 */
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { animationsOf, reflowOf, roomForTextOf, violationsOf } from './accessible.ts';
import { BROWSER_FLAGS, type Hosted } from './hosted.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { Teacher } from './teacher.ts';

const PORT = 18_913;
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

let browser: Browser;
let hosted: Hosted;
let admin: Teacher;
/** Leads Botany alone, at another computer. */
let lead: Teacher;

beforeAll(async () => {
  browser = await launchBrowser(BROWSER_FLAGS);
  hosted = await HostedOnNode.start(PORT);
  admin = await Teacher.atDesk(browser, hosted, PHONE);
  await admin.setUp();
  const { id: botany } = await admin.ask('createCourse', {}, { name: 'Botany', classSize: 40, zone: 'Europe/London' });
  lead = await Teacher.atDesk(browser, hosted, PHONE);
  await lead.page.goto((await invite('Cy Reed', 'course-lead', botany)).link);
  await lead.press('Sign me in');
  await lead.sees('Your courses');
  const { id: me } = await admin.ask('me', {}, null);
  await admin.ask('dropRole', {}, { person: me, role: 'course-lead', scope: botany });
  for (let n = 0; n < 60; n += 1)
    await lead.ask(
      'invite',
      {},
      { name: `Assistant ${String(n).padStart(2, '0')}`, role: 'co-teacher', scope: botany },
    );
  for (let n = 0; n < 110; n += 1) await lead.ask('rename', {}, { name: n % 2 === 0 ? 'Cy Reed-Lee' : 'Cy Reed' });
});

afterAll(async () => {
  await hosted.end();
  await browser.close();
});

const invite = (name: string, role: 'course-lead' | 'co-teacher' | 'institution-admin', scope: string | null) =>
  admin.ask('invite', {}, { name, role, scope });

/** Set SHOTS to a folder to look at the pages. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: null });
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  await shoot(page, name);
  expect(await violationsOf(page)).toEqual([]);
  expect(await reflowOf(page)).toEqual([]);
  expect(await roomForTextOf(page)).toEqual([]);
  expect(await animationsOf(page)).toBe(0);
}

const visit = async (path: string, heading: string): Promise<Page> => {
  await admin.page.goto(hosted.url + path);
  await admin.sees(heading);
  return admin.page;
};

describe('a link to sign in', () => {
  test('says as whom it signs in and who is signed in now, and does nothing before the button is pressed', async () => {
    const { link } = await invite('Eve Ford', 'institution-admin', null);
    const other = await Teacher.atDesk(browser, hosted, PHONE);
    await other.page.goto((await invite('Fay Hill', 'institution-admin', null)).link);
    await other.page.getByText('You will be signed in as Fay Hill, at University of Examples.').waitFor();
    await other.page.getByText('If you are not Fay Hill, close this page').waitFor();
    await expectAccessible(other.page, 'sign-in');
    await other.press('Sign me in');
    await other.sees('Programmes');

    await other.page.goto(link);
    await other.page.getByText('You will be signed in as Eve Ford').waitFor();
    await other.page.getByText('At the moment Fay Hill is signed in in this browser.').waitFor();
    await expectAccessible(other.page, 'sign-in-as-somebody-else');
    await other.page.getByRole('link', { name: 'Stay signed in as Fay Hill' }).click();
    expect(await other.ask('me', {}, null)).toMatchObject({ name: 'Fay Hill' });

    await other.page.goto(link);
    await other.press('Sign me in');
    await other.sees('Programmes');
    expect(await other.ask('me', {}, null)).toMatchObject({ name: 'Eve Ford' });
    const { entries } = await admin.ask('auditLog', {}, {});
    expect(entries.slice(0, 2).map(({ action }) => action)).toEqual(['sign-in', 'sign-out']);
    await other.context.close();
  });
});

describe('the audit log', () => {
  test('shows a hundred entries, and older ones below on request', async () => {
    const page = await visit('/staff/audit-log', 'Audit log');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(100);
    await page.getByRole('button', { name: 'Show older entries' }).click();
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(150);
    await page.getByText('All ').first().waitFor();
    await expectAccessible(page, 'audit-log');
  });

  test('is searched by keyboard, and says what was found', async () => {
    const page = await visit('/staff/audit-log', 'Audit log');
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Who', { exact: true }).focus();
    await page.keyboard.type('sam');
    await page.getByLabel('What was done').selectOption('invite');
    await expectAccessible(page, 'audit-log-search');
    await page.getByLabel('Who', { exact: true }).press('Enter');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(3);
    const file = await page.getByRole('link', { name: 'Download what was found' }).getAttribute('href');
    expect(file).toBe('/api/audit-log.csv?by=sam&action=invite');
    await page.getByLabel('From day').fill('2019-01-01');
    await page.getByLabel('To day').fill('2019-12-31');
    await page.getByRole('button', { name: 'Search the log' }).click();
    await page.getByText('Nothing that was recorded fits this search.').waitFor();
    await page.getByRole('button', { name: 'Show everything again' }).click();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(100);
  });
});

describe('the people of the staff', () => {
  const everyone = (page: Page) => page.getByRole('list', { name: 'Everyone on the staff' }).getByRole('listitem');

  test('come fifty at a time, and are found by name', async () => {
    const page = await visit('/staff/people', 'People and roles');
    await expect.poll(() => everyone(page).count()).toBe(50);
    await expectAccessible(page, 'people');
    await page.getByRole('button', { name: 'Show more people' }).click();
    await expect.poll(() => everyone(page).count()).toBeGreaterThan(60);
    await page.getByLabel('Find a person by name').fill('reed');
    await page.keyboard.press('Enter');
    await expect.poll(() => everyone(page).count()).toBe(1);
    await page.getByText('People found: 1.').waitFor();
  });

  test('are signed out everywhere, and removed after a sentence that names their courses', async () => {
    const page = await visit('/staff/people', 'People and roles');
    await page.getByLabel('Find a person by name').fill('reed');
    await page.keyboard.press('Enter');
    await expect.poll(() => everyone(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Sign out: Cy Reed' }).click();
    await page.getByRole('button', { name: 'Sign them out' }).click();
    await page.getByText('Cy Reed is signed out everywhere.').waitFor();
    await page.getByText('cannot sign in at the moment').waitFor();
    await lead.page.reload();
    await lead.sees('You are signed out');

    await page.getByRole('button', { name: 'Remove: Cy Reed' }).click();
    await page.getByText('Nobody else leads “Botany”').waitFor();
    await expectAccessible(page, 'people-remove');
    await page.getByRole('button', { name: 'Remove this person' }).click();
    await page.getByText('Cy Reed was removed.').waitFor();
    await page.getByRole('heading', { name: 'Courses that nobody can lead' }).waitFor();
    await shoot(page, 'people-removed');
    const { names } = await admin.ask('auditLog', {}, {});
    expect(names.map(({ name }) => name)).toContain('former staff 1');
  });
});
