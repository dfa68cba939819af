/** Tests every page of the staff app when the server fails or the connection is lost (E7.0). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { routes } from '../../schema/contract/routes.ts';
import type { RouteName } from '../../schema/contract/api.ts';
import { unfold } from './by-hand.ts';
import { BadServer, isOf, type Trouble } from './bad-server.ts';
import { changes, NO_CHANGE } from './changes.ts';
import { signedIn } from './changes-of-account.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { School } from './school.ts';
import { sharedForms, THEIRS } from './shared-forms.ts';
import { openCampus, staffPages, type Campus } from './staff-pages.ts';

let browser: Browser;
let campus: Campus;
let server: BadServer;
let leadsServer: BadServer;

beforeAll(async () => {
  browser = await launchBrowser(BROWSER_FLAGS);
  const school = await School.open(browser, 18_912, { reducedMotion: 'reduce' });
  campus = await openCampus(school);
  server = await BadServer.before(school.teacher.page);
  leadsServer = await BadServer.before(campus.lead.page);
});

afterEach(() => campus.school.teacher.context.setOffline(false));

afterAll(async () => {
  await campus.lead.context.close();
  await campus.school.end();
  await browser.close();
});

test('every page of the app is tested here', () => {
  const source = readFileSync(resolve(import.meta.dirname, '../../client/staff/app/routes.ts'), 'utf8');
  const patterns = [...source.matchAll(/[rR]oute\(\s*'([^']+)'/g)].map(([, pattern]) => pattern ?? '');
  expect(patterns.toSorted()).toEqual(Object.keys(staffPages).toSorted());
});

const UNSURE =
  'This may or may not have been saved. If you try again without changing anything, nothing is done twice.';

const rows = Object.entries(staffPages);

/**
 * What a page says instead of its data. Nearly all pages say it with the same code (ui/load.tsx), so each page meets two of
 * these, another two than its neighbours; and the pages that ask by themselves meet them all.
 */
const INSTEAD = [
  [
    'defect',
    'Something went wrong on our side',
    'Nothing was changed. Try again. If the problem continues, give the number 4711 to whoever runs this server.',
  ],
  [
    'proxy',
    'The server answered with status 502',
    'Nothing was changed. Try again in a moment. If the problem continues, give that number to whoever runs this server.',
  ],
  [
    'too many',
    'The server answered with status 429',
    'Nothing was changed. It is busy at the moment. Wait 17 s, then try again.',
  ],
  [
    'lost',
    'No connection',
    'The server could not be reached, and nothing was changed. Try again when you are connected.',
  ],
  [
    'signed out',
    'You are signed out',
    'Nothing is lost: pulses keep running, and this page comes back after you have signed in.',
  ],
] as const;
const ASK_BY_THEMSELVES: readonly string[] = ['/staff/setup', '/staff/sign-in', '/staff/pair'];

const insteadOf = (pattern: string, at: number) =>
  ASK_BY_THEMSELVES.includes(pattern)
    ? INSTEAD
    : INSTEAD.filter((_, i) => i === at % INSTEAD.length || i === (at + 1) % INSTEAD.length);

/** All tests of a page use one visit, because a page forgets its troubles once its data is there. */
describe.each(
  rows.filter(([, { isPrinted }]) => !isPrinted).map(([pattern, about], place) => [pattern, about, place] as const),
)('the page %s', (pattern, { at, heading, who }, place) => {
  let page: Page;
  let bad: BadServer;
  let url: string;

  beforeAll(async () => {
    [page, bad] = who === 'lead' ? [campus.lead.page, leadsServer] : [campus.school.teacher.page, server];
    url = campus.school.hosted.url + (await at(campus));
  });
  afterEach(() => recovered(page, bad));

  test('says what happened, what is safe and what to do if its data does not come, and shows the data when it is tried again (E7.0)', async () => {
    for (const [i, [trouble, title, text]] of insteadOf(pattern, place).entries()) {
      bad.meets(trouble);
      if (i === 0) await visit(page, url);
      else await page.getByRole('button', { name: 'Try again' }).click();
      await sees(page, title);
      await page.getByText(text).waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/nginx|Gateway|Error|undefined|\[object/);
    }
    bad.meets(null);
    await page.getByRole('button', { name: /^(Try again|Load this page again)$/ }).click();
    await sees(page, heading);
    expect(page.url()).toBe(url);
  });

  test('can still be read when the connection is lost, says so, and removes that sentence when it is back (E7.0)', async () => {
    expect(await saidWithout(page)).toEqual(await saidOn(page));
    await sees(page, heading);
  });

  test('says so too if a single request is lost, and loads by itself when the connection is back (E7.0)', async () => {
    bad.asked.length = 0;
    await visit(page, url);
    await sees(page, heading);
    const neededSoFar = () => [...new Set(bad.asked)].filter((asked) => !isExtra(asked, url));
    // The page of a link to sign in has its title before it has asked anything.
    await expect.poll(() => neededSoFar().length).toBeGreaterThan(0);
    const needed = neededSoFar();
    for (const one of needed) {
      bad.meets('lost', (asked) => asked === one);
      await visit(page, url);
      await sees(page, 'No connection');
    }
    const bar = offlineBar(page);
    await page.context().setOffline(true);
    await bar.waitFor();
    bad.meets(null);
    await page.context().setOffline(false);
    await sees(page, heading);
  });
});

test('a page loads by itself too if its first request fails after the connection is back (E7.0)', async () => {
  const { page } = campus.school.teacher;
  server.meets('lost');
  await visit(page, `${campus.school.hosted.url}/staff`);
  await sees(page, 'No connection');
  await page.context().setOffline(true);
  await offlineBar(page).waitFor();
  server.asked.length = 0;
  await page.context().setOffline(false);
  await expect.poll(() => server.asked.length).toBeGreaterThan(0);
  await sees(page, 'No connection');
  server.meets(null);
  await sees(page, staffPages['/staff'].heading);
  await recovered(page, server);
});

describe.each(rows.filter(([, { isPrinted }]) => isPrinted))('the page %s', (_, { at, heading }) => {
  test('needs nothing from the server, and can be read without a connection (E7.0)', async () => {
    const { school } = campus;
    const { page } = school.teacher;
    server.meets('lost');
    await visit(page, school.hosted.url + (await at(campus)));
    await sees(page, heading);
    expect(await saidWithout(page)).toEqual(await saidOn(page));
    await recovered(page, server);
  });
});

test('every change that the contract knows is tested here', () => {
  const posted = (Object.keys(routes) as RouteName[]).filter(
    (name) => routes[name].method === 'POST' && !NO_CHANGE.includes(name),
  );
  expect([...new Set(Object.values(changes).map(({ route }) => route))].toSorted()).toEqual(posted.toSorted());
});

/**
 * What a form says if the server refuses or fails. All forms word it with the same code (tests/client/staff/server/failure.test.ts),
 * so each form meets one of these, another one than its neighbours. The first form meets them all.
 */
const FAILS = [
  [
    'too many',
    'The server answered with status 429',
    'Nothing was changed. It is busy at the moment. Wait 17 s, then try again.',
  ],
  ['signed out', 'Your session has ended', 'Nothing was changed. Sign in in another tab of this browser'],
  [
    'defect',
    'Something went wrong on our side',
    `${UNSURE} Try again. If the problem continues, give the number 4711 to whoever runs this server.`,
  ],
] as const;

const failsOf = (place: number, isWayOut: boolean) => {
  const fitting = FAILS.filter(([trouble]) => !isWayOut || trouble !== 'signed out');
  return place === 0 ? fitting : fitting.filter((_, i) => i === place % fitting.length);
};

describe.each(Object.entries(changes).map(([name, change], place) => [name, change, place] as const))(
  '%s',
  (_, {
    route,
    visit: goThere,
    type,
    press,
    seesDone,
    count,
    says,
    looksItself = false,
    isWayOut = false,
    isFile = false,
  }, place) => {
    test('keeps what was typed when it fails, says what may have happened, and is made once when it is tried again (E7.0)', async () => {
      const { teacher } = campus.school;
      server.meets(null);
      const who = (await goThere(campus)) ?? teacher;
      const { page } = who;
      const bad = who === teacher ? server : await BadServer.before(page);
      const before = await count?.(campus);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await type?.(page);
      const typed = await typedOn(page);
      const isStillThere = async (title: string, detail: string) => {
        const alert = page
          .getByRole('alert')
          .filter({ hasText: says ?? title })
          .first();
        await alert.waitFor();
        if (says === undefined) expect(await alert.innerText()).toContain(detail);
        expect(await typedOn(page)).toEqual(typed);
      };
      const meets = async (trouble: Trouble, title: string, detail: string) => {
        bad.meets(trouble, isOf(route));
        await press(page);
        await isStillThere(title, detail);
      };
      const withoutConnection = async (title: string, detail: string) => {
        bad.meets(null);
        await page.context().setOffline(true);
        await offlineBar(page).waitFor();
        await press(page);
        await isStillThere(title, detail);
        await page.context().setOffline(false);
        await offlineBar(page).waitFor({ state: 'detached' });
      };
      const fails = failsOf(place, isWayOut);
      for (const [trouble, title, detail] of fails) await meets(trouble, title, detail);
      // After a defect nobody knows whether the change was made, and losing the connection does not tell.
      if (!isFile && fails.some(([trouble]) => trouble === 'defect'))
        await withoutConnection('The server did not answer', UNSURE);
      else await withoutConnection('No connection', 'The server could not be reached, and nothing was changed.');
      // A page that looks by itself what became of the change says this only if it finds no change.
      if (place === 0 || looksItself) await meets('proxy', 'The server did not answer', UNSURE);

      bad.meets('answer lost', isOf(route));
      await press(page);
      if (!looksItself) {
        await isStillThere('The server did not answer', UNSURE);
        // Failures in between must not make the page forget that the change may have been made.
        if (count !== undefined) {
          await withoutConnection('The server did not answer', UNSURE);
          await meets('signed out', 'Your session has ended', `${UNSURE} Sign in in another tab of this browser`);
        }
        bad.meets(null);
        await press(page);
      }
      await seesDone(page);
      bad.meets(null);
      if (before !== undefined) expect(await count?.(campus)).toBe(before + 1);
      await recovered(page, bad);
      if (who !== teacher) await who.context.close();
    });
  },
);

describe.each(Object.entries(sharedForms))(
  'if two people change %s',
  (_, { visit: goThere, theirs, theirText = THEIRS, type, label, press, seesDone, saved }) => {
    test('the second sees both texts, loses neither, and can save (E7.0)', async () => {
      const { teacher } = campus.school;
      const { page } = teacher;
      await goThere(campus);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await type(page);
      const mine = await page.getByLabel(label, { exact: true }).inputValue();
      await theirs(campus);
      await press(page);
      const both = page.locator('.both-texts');
      await both.getByText(mine, { exact: true }).waitFor();
      await both.getByText(theirText, { exact: true }).waitFor();
      expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(mine);
      await press(page);
      await seesDone(page);
      expect(await saved(campus)).toBe(mine);
      await recovered(page, server);
    });
  },
);

test('if two administrators count the students of one course, the second sees both numbers, loses neither, and can save (E7.0, R2.6)', async () => {
  const { teacher, hosted } = campus.school;
  const colleague = await signedIn(campus);
  const course = await colleague.addCourse('Lichenology');
  const { page } = teacher;
  await page.goto(`${hosted.url}/staff/programmes`);
  await unfold('Enter how many students are enrolled')(page);
  const ofCourse = page.getByRole('listitem').filter({ hasText: 'Lichenology' });
  await ofCourse.getByText('Enter the number for Lichenology').click();
  const field = ofCourse.getByLabel('Enrolled students');
  await field.fill('57');
  await hosted.vouchFor(course, 61);
  await ofCourse.getByRole('button', { name: 'Save' }).click();
  await ofCourse.getByRole('alert').getByText('Someone else changed this while you were writing').waitFor();
  await ofCourse.getByText('61 students').waitFor();
  expect(await field.inputValue()).toBe('57');
  await ofCourse.getByRole('button', { name: 'Save' }).click();
  await ofCourse.getByText('57 students').waitFor();
  await recovered(page, server);
  await colleague.context.close();
});

test('somebody who is signed out while typing keeps place and text, signs in again in another tab, and saves (E7.0, E11.10)', async () => {
  const { hosted } = campus.school;
  const colleague = await signedIn(campus);
  const { page, context } = colleague;
  const { link } = await colleague.ask('makeOwnLink', {}, null);
  await page.getByLabel('Your name').fill('Ash Lane-Fox');
  // The session ends on the server, and nothing tells this page.
  await context.clearCookies();
  await colleague.press('Save');
  await page.getByRole('alert').getByText('Your session has ended').waitFor();
  const help = page.getByRole('link', { name: 'How to sign in (in a new tab)' });
  const [tab] = await Promise.all([context.waitForEvent('page'), help.click()]);
  await tab.getByRole('heading', { name: 'You are signed out' }).waitFor();
  await tab.goto(link);
  await tab.getByRole('button', { name: 'Sign me in' }).click();
  await tab.getByRole('heading', { name: 'Your courses' }).waitFor();
  expect(await page.getByLabel('Your name').inputValue()).toBe('Ash Lane-Fox');
  await colleague.press('Save');
  await page.getByText('Saved.').waitFor();
  expect((await colleague.ask('me', {}, null)).name).toBe('Ash Lane-Fox');
  expect(page.url()).toBe(`${hosted.url}/staff/me`);
  await context.close();
});

/** What stands in all fields, and what is ticked. */
const typedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
      (field) => `${field.name} ${['checkbox', 'radio'].includes(field.type) ? field.checked : field.value}`,
    ),
  );

/** True for requests that a page can do without: the header asks who one is, and a preview stands beside its page. */
const isExtra = (asked: string, url: string): boolean =>
  (asked === 'GET /api/me' && !url.endsWith('/me')) ||
  asked.endsWith('/preview') ||
  // A page is worth showing without the dates that somebody proposes, and without the state of the provider.
  asked.endsWith(routes.ownProposals.path) ||
  asked.endsWith(routes.providerState.path) ||
  // Results are worth showing without those of the pulse before, and their slides without the last one.
  (asked.endsWith('/trend') && url.endsWith('/results')) ||
  (asked.endsWith('/told') && url.endsWith('/results/slides'));

async function sees(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  // This page has its heading before it has its data.
  await page.getByText('Checking your setup link…').waitFor({ state: 'detached' });
}

const offlineBar = (page: Page) => page.getByRole('status').getByText('You are offline.');

/** Loads the page anew. If only the fragment is another one, an empty page in between is needed for that. */
async function visit(page: Page, url: string): Promise<void> {
  const [there, fragment] = url.split('#');
  if (page.url() === url && fragment === undefined) return void (await page.reload());
  if (page.url().split('#')[0] === there) await page.goto('about:blank');
  await page.goto(url);
}

const saidOn = (page: Page): Promise<string[]> => page.locator('main :is(h1, h2, h3, legend, label)').allInnerTexts();

/** What the page says while there is no connection. */
async function saidWithout(page: Page): Promise<string[]> {
  await page.context().setOffline(true);
  await offlineBar(page).waitFor();
  const said = await saidOn(page);
  await page.context().setOffline(false);
  await offlineBar(page).waitFor({ state: 'detached' });
  return said;
}

async function recovered(page: Page, bad: BadServer): Promise<void> {
  bad.meets(null);
  await page.context().setOffline(false);
  expect(bad.errors.splice(0)).toEqual([]);
}
