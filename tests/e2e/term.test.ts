/**
 * Plays a teacher's whole term in a browser, on both engines, with the clock moved from week to week (experience.md
 * sections 2 and 6 to 9). Each step uses what the page before offers; a dead end fails the test.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { freePort } from '../story/free-port.ts';
import { unfoldPart } from './by-hand.ts';
import { answerOverHttp, answersOf } from './hall.ts';
import { BROWSER_FLAGS, type Hosted } from './hosted.ts';
import { HostedAtEdge } from './hosted-at-edge.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { Student } from './student.ts';
import { Teacher } from './teacher.ts';

/** The first Monday of a term. It lies ahead of the machine's clock, by which alarms ring at the edge. */
const FIRST_MONDAY_MS = Date.UTC(2040, 8, 3, 9);
const DAY_S = 24 * 60 * 60;
const WEEK_S = 7 * DAY_S;
const COURSE = 'Statistics 1';

const ENGINES: readonly (readonly [string, () => Promise<Hosted>])[] = [
  ['on one machine', async () => HostedOnNode.start(await freePort(), 5000, FIRST_MONDAY_MS)],
  ['at the edge', async () => HostedAtEdge.start(await freePort(), FIRST_MONDAY_MS)],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(BROWSER_FLAGS);
});
afterAll(() => browser.close());

const people = (n: number) => Array.from({ length: n }, (_, i) => answersOf(i));

/** The clock must not move before the server has closed the pulse: the grace counts from then. */
const graceHasBegun = (of: Page): Promise<void> => of.getByText('This pulse is closing').waitFor();

describe.each(ENGINES)('a term %s', (_, start) => {
  let hosted: Hosted;
  let teacher: Teacher;
  let page: Page;
  /** The code of the pulse of week 3. */
  let first: string;

  beforeAll(async () => {
    hosted = await start();
    teacher = await Teacher.atDesk(browser, hosted);
    ({ page } = teacher);
  });
  afterAll(() => hosted.end());

  /** Lets seconds pass until a page that asks again and again has heard of it. */
  async function passUntilSeen(what: Locator): Promise<void> {
    const isSeen = async (): Promise<boolean> => {
      await hosted.pass(3);
      return what.isVisible();
    };
    await expect.poll(isSeen).toBe(true);
  }

  /** What the next card says, and where it leads. */
  const next = () => page.locator('.next');
  /** Goes to the page of the course by the links of the pages. */
  async function toCourse(): Promise<void> {
    await page.getByRole('link', { name: 'Courses', exact: true }).first().click();
    await page.getByRole('link', { name: COURSE, exact: true }).click();
    await teacher.sees(COURSE);
  }

  test('week 1: the setup link leads to the first course, and the course to its first pulse', async () => {
    await teacher.setUp();
    await teacher.fillIn({ Course: COURSE, 'How many students could answer?': '40' }, 'Only add this course');
    await teacher.sees(COURSE);
    expect(await next().innerText()).toContain('Plan the first pulse');
  });

  test('week 2: a rehearsal with one phone leaves nothing behind', async () => {
    await hosted.pass(WEEK_S);
    await next().getByRole('link', { name: 'Plan a pulse' }).click();
    await teacher.sees('New pulse');
    await teacher.press('Rehearse it first');
    await page.getByText('Not open yet').waitFor();
    const code = await teacher.codeOnWall();
    await teacher.press('Open now');
    await page.getByText('In a rehearsal this stays as it is').waitFor();
    const phone = await Student.withPhone(browser);
    await phone.page.goto(`${hosted.url}/s/${code}`);
    await phone.answer(answersOf(1));
    await phone.tap(phone.send);
    await phone.sees('Sent. Thank you.');
    await phone.context.close();
    await teacher.press('End the rehearsal');
    await teacher.press('End it');
    await graceHasBegun(page);
    await hosted.pass(3 * 60, code);
    await page.getByText('The rehearsal is over').waitFor();
    await page.getByRole('link', { name: 'Go on where you were' }).click();
    await teacher.sees('New pulse');
    const { courses } = await teacher.ask('courses', {}, {});
    expect(courses.map(({ pulses }) => pulses)).toEqual([[]]);
  });

  test('a planned pulse is changed, and another one is discarded', async () => {
    await teacher.press('Make the pulse');
    await page.getByText('Not open yet').waitFor();
    const planned = await teacher.codeOnWall();
    await teacher.follow('Back to the course');
    await teacher.sees(COURSE);
    expect(await next().innerText()).toContain('A pulse is planned');
    await teacher.follow('Change it');
    await teacher.sees('Change the planned pulse');
    await unfoldPart('Questions')(page);
    await page.getByLabel('Standard: twelve questions').check();
    await teacher.press('Replace it by a pulse with a new code');
    await page.getByText('Not open yet').waitFor();
    const changed = await teacher.codeOnWall();
    expect(changed).not.toBe(planned);
    await teacher.follow('Back to the course');
    await teacher.sees(COURSE);
    await teacher.press('Discard it');
    await page.getByText('Discard this planned pulse?').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard it' }).click();
    await expect.poll(() => next().innerText()).toContain('Plan the first pulse');
  });

  test('week 3: a computer in the hall shows the first pulse, opens and closes it', async () => {
    await hosted.pass(WEEK_S);
    await next().getByRole('link', { name: 'Plan a pulse' }).click();
    await teacher.sees('New pulse');
    await teacher.press('Make the pulse');
    await page.getByText('Not open yet').waitFor();
    first = await teacher.codeOnWall();
    await teacher.follow('On another computer');
    await teacher.sees('Show it on another computer');
    await teacher.press('Make a code');
    const typed = await page.locator('.hall-code').innerText();

    const hall = await Teacher.atDesk(browser, hosted);
    await hall.page.goto(`${hosted.url}/pair`);
    await hall.fillIn({ 'Code from the phone': typed }, 'Ask the phone');
    await hall.sees('Confirm it on the phone');
    await passUntilSeen(page.getByRole('button', { name: 'Allow it' }));
    await teacher.press('Allow it');
    await passUntilSeen(hall.page.getByText('Not open yet'));
    await hall.press('Open now');
    await hall.page.getByText('shown from 7 on').waitFor();
    await answerOverHttp(hosted, first, people(24));
    await hosted.pass(60, first);
    await hall.page.getByText(/\d+\+/).waitFor();
    await hall.press('Close the pulse');
    await hall.press('Close it');
    await graceHasBegun(hall.page);
    await hosted.pass(3 * 60, first);
    await hall.page.getByText('Closed. Thank you.').waitFor();
    expect(await hall.page.getByRole('link', { name: 'See the results' }).count()).toBe(0);
    await hall.context.close();
  });

  test('results, one act, and students are told, in four clicks from the results', async () => {
    await toCourse();
    expect(await next().innerText()).toContain('Read the results');
    await next().getByRole('link', { name: 'Read them' }).click();
    await teacher.press('Show the results');
    await page.getByRole('heading', { name: 'Question by question' }).waitFor();
    await page.getByRole('link', { name: 'Tell them what you will do' }).click();
    await teacher.sees('You said, we did');
    await page
      .getByRole('button', { name: /^Use this sentence/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Use this: / })
      .first()
      .click();
    await teacher.press('Publish to students');
    await page.getByText('Published. Students see it within a minute.').waitFor();
    const phone = await Student.withPhone(browser);
    await hosted.pass(60);
    await phone.page.goto(`${hosted.url}/s/${first}/results`);
    await phone.page.getByText('You said, we did').waitFor();
    expect(await phone.page.locator('.told').count()).toBe(1);
    await phone.context.close();
  });

  test('an act is planned from the result', async () => {
    await toCourse();
    await page.getByRole('link', { name: 'Plan an act after the latest pulse' }).click();
    await teacher.sees('Action plan');
    const finding = page.locator('details.finding').first();
    await finding.locator('summary').first().click();
    await finding
      .getByRole('button', { name: /^Plan this: / })
      .first()
      .click();
    await teacher.press('Plan this act');
    await page.getByText('1 act planned').first().waitFor();
    const { course } = await teacher.ask('pulse', { code: first }, null);
    expect((await teacher.ask('loop', { course: course.id }, null)).acts).toHaveLength(1);
  });

  test('week 7: after 29 days without a visit the teacher is still signed in, and the next step stands on top', async () => {
    const kept = await teacher.context.storageState();
    await teacher.context.close();
    await hosted.pass(29 * DAY_S);
    teacher = await Teacher.atDesk(browser, hosted, { storageState: kept });
    ({ page } = teacher);
    await page.goto(`${hosted.url}/staff`);
    await teacher.sees('Your courses');
    expect(await next().innerText()).toContain('Plan the next pulse');
  });

  test('a lost phone and a new one: the operator lets the same person in again, with the same course', async () => {
    const { context } = teacher;
    teacher = await Teacher.atDesk(browser, hosted);
    ({ page } = teacher);
    await page.goto(await hosted.setupLink());
    await teacher.sees('Come in again');
    await page.getByLabel('Sam Teacher').check();
    await teacher.press('Sign me in');
    await teacher.sees('Your courses');
    await page.getByRole('link', { name: 'My account' }).click();
    await teacher.sees('My account');
    await context.close();
    await toCourse();
    expect((await teacher.ask('courses', {}, {})).courses).toHaveLength(1);
  });

  test('a co-teacher is told who invites to what, and comes in', async () => {
    await page.getByText('Invite a co-teacher').click();
    await page.getByLabel('Name', { exact: true }).fill('Cleo Colleague');
    await teacher.press('Make the link');
    const link = (await page.getByText(/\/staff\/sign-in#/).innerText()).trim();
    const colleague = await Teacher.atDesk(browser, hosted);
    await colleague.page.goto(link);
    await colleague.page.getByText(`“${COURSE}”`).waitFor();
    await colleague.press('Accept and sign in');
    await colleague.page.getByRole('link', { name: COURSE, exact: true }).click();
    await colleague.sees(COURSE);
    expect((await colleague.ask('me', {}, null)).grants.map(({ role }) => role)).toEqual(['co-teacher']);
    await colleague.context.close();
  });

  /** Makes a pulse by this link on the page of the course, and opens it on the wall, where no reason is asked. */
  async function openNext(link: string): Promise<string> {
    await toCourse();
    await teacher.follow(link);
    await teacher.sees('New pulse');
    await teacher.press('Make the pulse');
    await page.getByText('Not open yet').waitFor();
    const code = await teacher.codeOnWall();
    await teacher.press('Open now');
    await page.getByText('shown from 7 on').waitFor();
    return code;
  }

  test('too few answer once: the teacher is warned before, and nobody is shown anything', async () => {
    const code = await openNext('Plan a pulse');
    await answerOverHttp(hosted, code, people(3));
    await teacher.press('Close the pulse');
    await page.getByText('Fewer than 7?').waitFor();
    await teacher.press('Close it');
    await graceHasBegun(page);
    await hosted.pass(3 * 60, code);
    await page.getByText('Closed. Thank you.').waitFor();
    await teacher.follow('Back to the course');
    await teacher.sees(COURSE);
    expect(await next().innerText()).toContain('The last pulse has no results');
    await next().getByRole('link', { name: 'What to do now' }).click();
    await page.getByText('Too few answers').waitFor();
    expect(await page.getByRole('link', { name: 'See the results' }).count()).toBe(0);
  });

  test('week 10: the next pulse opens without a reason, because the last one has published nothing', async () => {
    await hosted.pass(2 * WEEK_S);
    await page.goto(`${hosted.url}/staff`);
    const code = await openNext('New pulse');
    await answerOverHttp(hosted, code, people(20));
    await hosted.pass(60, code);
    await teacher.press('Close the pulse');
    await teacher.press('Close it');
    await graceHasBegun(page);
    await hosted.pass(3 * 60, code);
    await teacher.follow('See the results');
    await teacher.press('Show the results');
    await page.getByRole('heading', { name: 'Question by question' }).waitFor();
    const { releases } = await teacher.ask('results', { code }, null);
    expect(releases.map(({ outcome }) => outcome.kind)).toEqual(['published']);
  });

  test('the course is archived, and says so', async () => {
    await toCourse();
    await page.locator('summary', { hasText: 'Archive this course' }).click();
    await teacher.press('Archive this course');
    await page.getByText('A course with an open pulse stays as it is.').waitFor();
    await teacher.press('Archive');
    await page.getByText('This course is archived.').waitFor();
    await page.goto(`${hosted.url}/staff`);
    await page.getByText('Archived: 1').waitFor();
    expect((await teacher.ask('courses', {}, {})).courses.map(({ archived }) => archived)).toEqual([true]);
  });
});
