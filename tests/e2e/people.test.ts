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
  await lead.press('Accept and sign in');
  await lead.sees('Your courses');
  const { id: me } = await admin.ask('me', {}, null);
  await admin.ask('dropRole', {}, { person: me, role: 'course-lead', scope: botany });
  for (let n = 0; n < 60; n += 1) {
    const assistant = { name: `Assistant ${String(n).padStart(2, '0')}`, role: 'co-teacher', scope: botany } as const;
    await hosted.accept((await lead.ask('invite', {}, assistant)).link);
  }
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
  test('says who invites whom to what, and lets whoever is signed in take the role as the person they are (E6.4)', async () => {
    const { link } = await invite('Eve Ford', 'institution-admin', null);
    const other = await Teacher.atDesk(browser, hosted, PHONE);
    await other.page.goto((await invite('Fay Hill', 'institution-admin', null)).link);
    await other.page
      .getByText('Sam Teacher invites you, Fay Hill, to be administrator at University of Examples.')
      .waitFor();
    await other.page.getByText('If you are not Fay Hill, close this page').waitFor();
    await expectAccessible(other.page, 'sign-in');
    await other.press('Accept and sign in');
    await other.sees('Programmes');

    await other.page.goto(link);
    await other.page.getByText('Sam Teacher invites you, Eve Ford').waitFor();
    await other.page.getByText('You are signed in as Fay Hill. If that is you').waitFor();
    await expectAccessible(other.page, 'sign-in-as-somebody-else');
    await other.press('I am somebody else: sign in as Eve Ford');
    await other.sees('Programmes');
    expect(await other.ask('me', {}, null)).toMatchObject({ name: 'Eve Ford' });
    const { entries } = await admin.ask('auditLog', {}, {});
    expect(entries.slice(0, 2).map(({ action }) => action)).toEqual(['accept-invitation', 'sign-out']);
    // Botany invites Eve too. She takes that role as herself, and stays an administrator.
    const { id } = (await lead.ask('courses', {}, {})).courses[0]!;
    const second = await lead.ask('invite', {}, { name: 'E. Ford', role: 'co-teacher', scope: id });
    await other.page.goto(second.link);
    await other.page.getByText('to be co-teacher of “Botany” at University of Examples.').waitFor();
    await other.press('Take this role as Eve Ford');
    await other.sees('Your courses');
    const { name, grants } = await other.ask('me', {}, null);
    expect([name, grants.map(({ role }) => role).toSorted()]).toEqual([
      'Eve Ford',
      ['co-teacher', 'institution-admin'],
    ]);
    await lead.ask('dropRole', {}, { person: (await other.ask('me', {}, null)).id, role: 'co-teacher', scope: id });
    await other.context.close();
  });
});

describe('the audit log', () => {
  test('shows a hundred entries, and older ones below on request', async () => {
    const page = await visit('/staff/audit-log', 'Audit log');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(100);
    await page.getByRole('button', { name: 'Show older entries' }).click();
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(150);
    // There may be a third page, and then the whole log is there.
    const more = page.getByRole('button', { name: 'Show older entries' });
    if (await more.isVisible()) await more.click();
    await page
      .locator('caption')
      .filter({ hasText: /^All entries: \d/ })
      .waitFor();
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
    expect(file).toBe('/api/audit-log.csv?by=sam&action=invite&spreadsheet=comma&language=en');
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

  test('are listed as invited where they were invited, get a new link, and can be withdrawn (E6.4)', async () => {
    await invite('Gil Hart', 'institution-admin', null);
    const page = await visit('/staff/people', 'People and roles');
    const waiting = page.getByRole('list', { name: 'Invited, not here yet' }).getByRole('listitem');
    await waiting.filter({ hasText: 'Gil Hart' }).getByText('Administrator, invited by Sam Teacher').waitFor();
    await page.getByRole('button', { name: 'Make a new link: Gil Hart' }).click();
    await page.getByText('A link for Gil Hart').waitFor();
    await expectAccessible(page, 'people-invited');
    await page.getByRole('button', { name: 'Withdraw: Gil Hart' }).click();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByText('The invitation of Gil Hart was withdrawn.').waitFor();
    await expect.poll(() => waiting.filter({ hasText: 'Gil Hart' }).count()).toBe(0);
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

    // A new link lets in the same person, with the same course (E6.1).
    await page.getByRole('button', { name: 'New link: Cy Reed' }).click();
    await page.getByRole('button', { name: 'Make the link' }).last().click();
    await page.getByText('A link for Cy Reed').waitFor();
    await lead.page.goto(await page.locator('.once-link code').innerText());
    await lead.press('Sign me in');
    await lead.sees('Your courses');
    await lead.page.getByRole('link', { name: 'Botany' }).waitFor();

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
