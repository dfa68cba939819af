/**
 * Goes the whole way from a low result to a promise that students read on their phones, by hand in a browser (E8.1 to
 * E8.4, E4.7, E5.3).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { acts } from '../../schema/instrument/acts.ts';
import { ENGLISH } from '../../schema/languages/english.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { say } from '../../schema/languages/language.ts';
import { smallTargetsOf, violationsOf } from './accessible.ts';
import { answersOf } from './hall.ts';
import { Desk } from './desk.ts';
import type { Hosted } from './hosted.ts';
import { Student } from './student.ts';
import type { Teacher } from './teacher.ts';

const FOUR_DAYS_S = 4 * 24 * 60 * 60;
const HOUR_MS = 60 * 60 * 1000;
const LONG =
  'After each part of the lecture we wait until everybody has written down a question, and then we answer two of them aloud.';

let desk: Desk;
let browser: Browser;
let hosted: Hosted;
let teacher: Teacher;
let code: string;

beforeAll(async () => {
  desk = await Desk.open(18_906);
  ({ browser, hosted, teacher } = desk);
  code = await teacher.open('Philosophy of science', { graceSeconds: 0 });
  await desk.publish(code, 24);
});

afterAll(() => desk.end());

test('a suggested act is planned with three presses and one to open its question, and stands in the plan of the course (E8.1, E8.2)', async () => {
  const { page } = teacher;
  await page.goto(`${hosted.url}/staff/pulses/${code}/plan`);
  await teacher.sees('Action plan');
  const first = page.locator('.finding').first();
  await first.locator('summary').click();
  const title = await first.locator('.act strong').first().innerText();
  await first.getByRole('button', { name: `Plan this: “${title}”` }).click();
  await teacher.press('Plan this act');
  await first.locator('.planned').getByText(title).waitFor();
  const { course } = await teacher.ask('pulse', { code }, null);
  const { acts } = await teacher.ask('loop', { course: course.id }, null);
  expect(acts).toMatchObject([{ title, item: 'M1', owner: 'teacher', status: 'planned' }]);
});

test('an opened row of results lists acts that fit it and are not planned yet, and one press begins the plan with one (E9.2a)', async () => {
  const { page } = teacher;
  await page.goto(`${hosted.url}/staff/pulses/${code}/results`);
  await teacher.press('Show the results');
  const row = page.locator('.form-figure:not(.constructs) details').first();
  await row.locator('summary').click();
  const links = row.locator('.fitting li a');
  const { course } = await teacher.ask('pulse', { code }, null);
  const { acts: planned } = await teacher.ask('loop', { course: course.id }, null);
  const fresh = acts.filter(({ id, items }) => items.includes('M1') && planned.every(({ library }) => library !== id));
  const titles = fresh.sort((a, b) => a.effortMinutes - b.effortMinutes).map(({ title }) => title);
  await expect.poll(() => links.allInnerTexts()).toEqual(titles.slice(0, 3));
  await links.first().click();
  const card = page.locator('.finding[open]');
  await expect.poll(() => card.getByLabel('What will you do?').inputValue()).toBe(titles[0]);
  await page.goto(`${hosted.url}/staff/pulses/${code}/plan`);
});

test('what staff typed survives a lost connection, and then students are told (E7.0, E8.3)', async () => {
  const { page, context } = teacher;
  await teacher.follow('Tell your students');
  await teacher.sees('You said, we did');
  await page.getByRole('button', { name: /^Use this: / }).click();
  await page.getByLabel('What will you do?', { exact: true }).first().fill(LONG);
  await page.getByLabel('What does not work well enough').fill('It is hard to ask.');
  await context.setOffline(true);
  await teacher.press('Publish to students');
  await page.getByRole('alert').getByText('No connection').waitFor();
  await context.setOffline(false);
  expect(await page.locator('.told-preview').innerText()).toContain('It is hard to ask.');
  await teacher.press('Publish to students');
  await page.getByText('Published. Students see it within a minute.').waitFor();
  await hosted.pass(60);
});

test('students read it beside the results, surrounded by their own language (E5.3)', async () => {
  const german = LANGUAGES.find(({ tag }) => tag === 'de') ?? ENGLISH;
  const student = await Student.withPhone(browser, {}, german);
  await student.page.goto(`${hosted.url}/s/${code}/results`);
  const told = student.page.locator('.told');
  expect(await told.getByRole('heading', { level: 2 }).innerText()).toBe(say(german, 'youSaidWeDid'));
  const own = told.getByText(LONG);
  expect(await own.getAttribute('lang')).toBe('en');
  expect(await told.innerText()).toContain('Bis ');
  await student.context.close();
});

test.each(LANGUAGES.filter(({ tag }) => ['en', 'ar'].includes(tag)))(
  'after the next Send it is shown in at most three lines on a small phone ($tag, E4.7)',
  async (language) => {
    const { course } = await teacher.ask('pulse', { code }, null);
    const running = (await teacher.ask('course', { course: course.id }, null)).pulses.find(
      ({ stage }) => stage === 'open',
    );
    const next = running?.code ?? (await askAgain(course.id));
    const student = await Student.withPhone(browser, { isMobile: false }, language);
    await student.page.goto(`${hosted.url}/s/${next}`);
    await student.send.waitFor();
    expect(await student.page.locator('.told').count()).toBe(0);
    await student.answer(answersOf(1));
    await student.tap(student.send);
    await student.sees(say(language, 'sent'));
    const lines = await student.page
      .locator('.told p')
      .evaluateAll((parts) =>
        parts.reduce(
          (sum, part) =>
            sum +
            Math.round(part.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(part).lineHeight)),
          0,
        ),
      );
    expect(lines).toBeGreaterThan(1);
    expect(lines).toBeLessThanOrEqual(3);
    expect(await violationsOf(student.page)).toEqual([]);
    expect(await smallTargetsOf(student.page)).toEqual([]);
    await student.tap(student.page.locator('.told h2 a'));
    await student.sees(say(language, 'resultsTitle'));
    await student.page.getByText(LONG).waitFor();
    await student.context.close();
  },
);

async function askAgain(course: string): Promise<string> {
  await hosted.pass(FOUR_DAYS_S);
  const { definition } = await teacher.ask(
    'createPulse',
    { course },
    { closesAtMs: hosted.nowMs + 24 * HOUR_MS, reason: 'The groups were mixed anew.' },
  );
  await teacher.ask('openPulse', { code: definition.code }, null);
  return definition.code;
}

test('E8.3: from the results to what students read takes at most four clicks, and the plan opens one question at a time (E8.1)', async () => {
  const { page } = teacher;
  const course = await teacher.addCourse('Logic');
  const closesAtMs = hosted.nowMs + 24 * HOUR_MS;
  const { definition } = await teacher.ask(
    'createPulse',
    { course },
    { closesAtMs, reason: 'They are other students.' },
  );
  await teacher.ask('openPulse', { code: definition.code }, null);
  await desk.publish(definition.code, 24);

  await page.goto(`${hosted.url}/staff/pulses/${definition.code}/plan`);
  await teacher.sees('Action plan');
  const summaries = page.locator('.finding > summary');
  expect(await summaries.count()).toBe(6);
  expect(await page.locator('main button:visible').count()).toBe(1);
  await summaries.nth(0).click();
  await summaries.nth(1).click();
  await expect.poll(() => page.locator('.finding[open]').count()).toBe(1);

  await teacher.seeResults(definition.code);
  let clicks = 0;
  const click = async (role: 'link' | 'button', name: string | RegExp) => {
    await page.getByRole(role, { name }).first().click();
    clicks += 1;
  };
  await click('link', 'Tell them what you will do');
  await teacher.sees('You said, we did');
  await click('button', /^Use this sentence: Some answers to /);
  await click('button', /^Use this: /);
  await click('button', 'Publish to students');
  await page.getByText('Published. Students see it within a minute.').waitFor();
  expect(clicks).toBeLessThanOrEqual(4);
  const { revisions } = await teacher.ask('told', { code: definition.code }, null);
  expect(revisions[0]?.body.hard).toMatch(/^Some answers to “.*” were rarely or never\.$/);
  expect(revisions[0]?.body.promises).toHaveLength(1);
});
