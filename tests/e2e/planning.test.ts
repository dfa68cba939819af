/**
 * Plays a teacher who plans a pulse far from the course, with a question of her own, while a colleague changes the same
 * thing (E7, I6, E7.0).
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { unfoldPart } from './by-hand.ts';
import { answerOverHttp, answersOf } from './hall.ts';
import { Desk } from './desk.ts';
import type { Hosted } from './hosted.ts';
import { DESK, type Teacher } from './teacher.ts';

const SENTENCE = 'Staff gave us time to think.';

let hosted: Hosted;
let desk: Desk;
let teacher: Teacher;
let course: string;

beforeAll(async () => {
  // The teacher is five hours west of the course.
  desk = await Desk.open(18_908, { timezoneId: 'America/New_York' });
  ({ hosted, teacher } = desk);
  course = await teacher.addCourse('Logic', 40, 'Europe/Stockholm');
  await teacher.page.goto(`${hosted.url}/staff/courses/${course}/new-pulse`);
  await teacher.sees('New pulse');
});

afterAll(() => desk.end());

/** What somebody can focus in the page's content, by name, without what is disabled or folded away. */
const controlsOn = (page: Page): Promise<string[]> =>
  page
    .locator('main')
    .evaluate((main) =>
      [
        ...main.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]',
        ),
      ]
        .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
        .map((control) => control.getAttribute('aria-label') ?? control.title + (control.textContent ?? control.id)),
    );

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);
const boxOf = (box: Locator): Promise<DOMRect> => box.evaluate((element) => element.getBoundingClientRect());

describe('a plan on one short page (E7.11)', () => {
  test.each([
    ['a first visit', async () => `courses/${course}/new-pulse`, 'New pulse'],
    ['a planned pulse', async () => `pulses/${await teacher.arm('Grammar')}/change`, 'Change the planned pulse'],
    [
      'a pulse like one of yesterday, which needs a reason and has to wait',
      async () => {
        const code = await teacher.open('Rhetoric');
        await desk.publish(code, 8);
        return `pulses/${code}/duplicate`;
      },
      'New pulse',
    ],
  ])('has at most ten controls while nothing is unfolded: %s', async (_, find, heading) => {
    const { page } = teacher;
    await page.goto(`${hosted.url}/staff/${await find()}`);
    await teacher.sees(heading);
    await page.locator('iframe').waitFor();
    const wide = await controlsOn(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Show the form' }).waitFor();
    const narrow = await controlsOn(page);
    await page.setViewportSize(DESK.viewport);
    for (const controls of [wide, narrow]) {
      expect(controls.filter((name) => name.startsWith('Change: '))).toHaveLength(4);
      expect(controls.length, controls.join('\n')).toBeLessThanOrEqual(10);
    }
  });

  test('hides no reason that is asked for, and not why it cannot open now (R2.1, E8.4)', async () => {
    const { page } = teacher;
    expect(await page.getByLabel('Why ask students anyway?').isVisible()).toBe(true);
    const when = page.getByRole('region', { name: 'When' });
    expect(await when.innerText()).toContain('asked less than 72 hours ago. The earliest opening is');
    expect(await when.locator('.part-fields').isVisible()).toBe(false);
  });

  test('unfolds by keyboard, keeps the focus, and says what was chosen when it is folded again', async () => {
    const { page } = teacher;
    await page.goto(`${hosted.url}/staff/courses/${course}/new-pulse`);
    const change = page.getByRole('button', { name: 'Change: Questions' });
    await change.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await change.focus();
    await page.keyboard.press('Enter');
    expect(await change.getAttribute('aria-expanded')).toBe('false');
    expect(await hasFocus(change)).toBe(true);
    await page.getByText('Twelve questions on mattering, belonging and trust.').waitFor();
    expect(await page.getByLabel('Standard: twelve questions').isVisible()).toBe(false);
    // What has the focus is not under the buttons that stay in sight (E11.5; WCAG 2.4.11).
    await page.setViewportSize({ width: 360, height: 740 });
    const results = page.getByRole('button', { name: 'Change: Results' });
    await results.evaluate((button) => scrollBy(0, button.getBoundingClientRect().bottom - innerHeight + 16));
    await page
      .getByRole('button', { name: 'Change: When' })
      .evaluate((button) => button.focus({ preventScroll: true }));
    await page.keyboard.press('Tab');
    expect(await hasFocus(results)).toBe(true);
    expect((await boxOf(results)).bottom).toBeLessThanOrEqual((await boxOf(page.locator('.plan-bar'))).top);
    await page.setViewportSize(DESK.viewport);
    await page.goto(`${hosted.url}/staff/courses/${course}/new-pulse`);
    await teacher.sees('New pulse');
  });
});

describe("a plan with a question of the teacher's own", () => {
  test('is refused with a sentence that says what to do, moves the focus there, and loses nothing typed (I6.2, E7.0)', async () => {
    const { page } = teacher;
    await unfoldPart('Questions')(page);
    await page.getByRole('button', { name: 'Add a question of your own' }).click();
    const sentence = page.getByLabel('The sentence that students answer');
    await sentence.fill('I try to think.');
    await page.getByText('Must be changed').waitFor();
    await unfoldPart('When')(page);
    await page.getByLabel('At a set time').check();
    await page.getByLabel('Opens at').fill('2026-11-30T09:00');
    await page.getByLabel('Closes at').fill('2026-11-29T09:00');
    await teacher.press('Make the pulse');
    const summary = page.getByRole('alert').filter({ hasText: 'Please check this' });
    await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await summary.innerText()).toContain('Ask what staff or the course did, and not how hard a student tried.');
    expect(await summary.innerText()).toContain('The pulse has to close after it opens.');
    expect(await sentence.inputValue()).toBe('I try to think.');
    // Where somebody has folded the part meanwhile, its name says what is wrong, and the link unfolds it (E7.11).
    await page.getByRole('button', { name: 'Change: Questions' }).click();
    expect(await page.getByRole('region', { name: 'Questions', exact: true }).innerText()).toContain('not how hard');
    await page.getByRole('link', { name: /^Your question 1, The sentence/ }).click();
    await expect.poll(() => sentence.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('brings back a question that was taken out, with all that belonged to it', async () => {
    const { page } = teacher;
    await page.getByLabel('The sentence that students answer').fill(SENTENCE);
    await page.getByLabel('Staff', { exact: true }).check();
    await page.getByRole('button', { name: 'Remove question 1' }).click();
    await teacher.press('Put it back');
    expect(await page.getByLabel('The sentence that students answer').inputValue()).toBe(SENTENCE);
    expect(await page.getByLabel('Staff', { exact: true }).isChecked()).toBe(true);
  });

  test('shows a preview beside the plan as a student would see it, from which nothing can be sent (E7)', async () => {
    const { page } = teacher;
    const form = page.frameLocator('iframe');
    await form.getByText(SENTENCE).waitFor();
    await page.getByLabel('In which language?').selectOption('ar');
    await form.locator('html[dir="rtl"]').waitFor();
    await form.getByText(SENTENCE).waitFor();
    await form.locator('#answers button').last().click();
    await form.getByText(SENTENCE).waitFor();
    expect((await teacher.ask('course', { course }, null)).pulses).toEqual([]);
  });

  test('lets staff ask for more protection, and unfolds these fields if one of them is wrong (R2.0, R2.8, E7.11)', async () => {
    const { page } = teacher;
    await unfoldPart('Results')(page);
    await page.getByRole('radio', { name: 'Two', exact: true }).check();
    await page.getByText('Also protected if somebody knows 2 of the responses.').waitFor();
    const full = page.getByLabel('Exact counts only from this many answers on');
    await full.fill('14');
    await page.getByRole('button', { name: 'Change: Results' }).click();
    await teacher.press('Make the pulse');
    await full.waitFor();
    await page.getByRole('link', { name: /^Exact counts only from this many answers on/ }).click();
    await expect.poll(() => full.evaluate((field) => field === document.activeElement)).toBe(true);
    await full.fill('25');
    await page.getByText('Exact counts from 25 answers on.').waitFor();
  });

  test('opens and closes by the clock of the course, not of the device (E7, IANA zone)', async () => {
    const { page } = teacher;
    await page.getByLabel('Closes at').fill('2026-12-04T18:00');
    await page.getByText(/Friday 4 December at 18:00 CET\. On this device: Friday 4 December at 12:00/).waitFor();
    for (const point of await page.getByRole('group', { name: 'Please confirm' }).getByRole('checkbox').all())
      await point.check();
    await teacher.press('Make the pulse');
    await page.locator('.code').waitFor();
    const { definition, schedule } = await teacher.ask('pulse', { code: await teacher.codeOnWall() }, null);
    expect(schedule).toEqual({ opensAtMs: Date.UTC(2026, 10, 30, 8), closesAtMs: Date.UTC(2026, 11, 4, 17) });
    expect(definition.policy).toEqual({ k: 7, m: 2, full: 25, grid: 3 });
    expect(definition.questions.at(-1)).toMatchObject({
      kind: 'rating',
      item: { scale: 'five', custom: { text: SENTENCE, lang: 'en' } },
    });
  });

  test('publishes the question apart from the others and marked, for staff and for students (I6.1, E1.4)', async () => {
    const { page } = teacher;
    const code = await teacher.codeOnWall();
    await teacher.ask('openPulse', { code }, null);
    await answerOverHttp(
      hosted,
      code,
      Array.from({ length: 20 }, (_, i) => ({ ...answersOf(i), XY8ZXNB: String((i % 5) + 1) })),
    );
    await teacher.close(code);
    await hosted.pass(121, code);
    for (const path of [`/staff/pulses/${code}/results`, `/s/${code}/results`]) {
      if (path.startsWith('/staff')) await teacher.seeResults(code);
      else await page.goto(hosted.url + path);
      await page.getByText('This course’s own question.').first().waitFor();
      expect(
        await page
          .getByText(
            // There are 8 answers at each end: a question of the course's own is told with a margin (R2.4d).
            /Staff gave us time to think: of 20 responses, no side clearly has more than half/,
          )
          .count(),
      ).toBeGreaterThan(0);
      await page.getByText('because they can depend on each other').waitFor();
    }
    const csv = await page.evaluate(async (url) => (await fetch(url)).text(), `/api/pulses/${code}/results.csv`);
    expect(csv).toContain(`,XY8ZXNB,${SENTENCE}`);
    await page.goto(`${hosted.url}/s/${code}/how`);
    await page.getByText('somebody who knows 2 of the responses').waitFor();
    await page.getByText('fewer than 25 answers').waitFor();
  });
});

test('signals suggest modules; if two people note them at once, the second sees both versions and loses nothing (I1.25 to I1.29, E7.0)', async () => {
  const { page } = teacher;
  await page.goto(`${hosted.url}/staff/courses/${course}`);
  await page.getByText('What is known about this course').click();
  await page.getByLabel('Students who stay on the course').fill('71');
  await page.getByText('“Being seen: small signs of respect”').waitFor();
  const { signals } = await teacher.ask('nextPulse', { course }, null);
  await teacher.ask(
    'saveSignals',
    { course },
    {
      signals: [
        { kind: 'retention', percent: 64 },
        { kind: 'absence', percent: null },
      ],
      version: signals.version,
    },
  );
  const panel = page.locator('.context-panel');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('64%').waitFor();
  expect(await page.getByLabel('Students who stay on the course').inputValue()).toBe('71');
  await panel.locator('form').getByRole('button', { name: 'Save' }).click();
  await panel.getByText('Saved.').waitFor();
  expect((await teacher.ask('nextPulse', { course }, null)).signals.signals).toEqual([
    { kind: 'retention', percent: 71 },
    { kind: 'absence', percent: null },
  ]);
});
