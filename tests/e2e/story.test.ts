/**
 * Plays the main job from the setup link to the results in real browsers: a teacher, five phones and a hall
 * (experience.md E2, C1).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { ENGLISH } from '../../schema/languages/english.ts';
import { say } from '../../schema/languages/language.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import type { Answers } from '../story/form.ts';
import { launchBrowser } from '../browser.ts';
import { answerOverHttp, answersOf, tallyOf } from './hall.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { QUESTIONS, Student } from './student.ts';
import { Teacher } from './teacher.ts';
import { readWall } from './wall.ts';

const N = QUESTIONS.length;
const SENT = 'Sent. Thank you.';
const GERMAN = LANGUAGES.find(({ tag }) => tag === 'de') ?? ENGLISH;

let hosted: HostedOnNode;
let browser: Browser;
let teacher: Teacher;
/** The setup link that was claimed, and the address for students. */
let setupLink: string;
let code: string;
let studentUrl: string;
/** Opens the form while that is possible, and sends it later. */
let slow: Student;
/** Every answer that was counted. */
const sent: Answers[] = [];

beforeAll(async () => {
  hosted = await HostedOnNode.start(18_901);
  browser = await launchBrowser(BROWSER_FLAGS);
  teacher = await Teacher.atDesk(browser, hosted);
});

afterAll(async () => {
  await browser.close();
  await hosted.end();
});

describe('from the setup link to the projector page', () => {
  test('three pages and six fields lead to the code on the projector page (E2.2, C17)', async () => {
    const { page } = teacher;
    setupLink = await hosted.setupLink();
    await page.goto(setupLink);
    await teacher.fillIn(
      {
        'Your name': 'Sam Teacher',
        Institution: 'University of Examples',
        'Where can students get support?': 'Student Health, help@uni.example',
        'Emergency number': '112',
      },
      'Continue',
    );
    await teacher.sees('Your first course');
    await teacher.fillIn(
      { Course: 'Statistics 1', 'How many students could answer?': '40' },
      'Make the code for my class',
    );
    await teacher.sees('Statistics 1');

    const fields = [...teacher.inputsByPath.values()];
    expect(fields.length).toBeLessThanOrEqual(3);
    expect(fields.reduce((sum, inputs) => sum + inputs, 0)).toBe(6);
    code = await teacher.codeOnWall();
    studentUrl = `${hosted.url}/s/${code}`;
  });

  test('a setup link works once (E6.1, C16)', async () => {
    const late = await Teacher.atDesk(browser, hosted);
    const checked = late.page.waitForResponse((reply) => reply.url().endsWith('/api/setup/check'));
    await late.page.goto(setupLink);
    expect((await checked).status()).toBe(404);
    await late.sees('This setup link does not work');
    expect(await late.page.locator('input').count()).toBe(0);
    await late.context.close();
  });

  test.each(['light', 'dark'] as const)(
    'a camera reads the address from the %s projector page (C18, E7.1)',
    async (colorScheme) => {
      await teacher.page.emulateMedia({ colorScheme });
      const seen = await readWall(teacher.page);
      await teacher.page.emulateMedia({ colorScheme: null });
      expect(studentUrl.length).toBeLessThanOrEqual(38);
      expect(seen.text).toBe(studentUrl.toUpperCase());
      expect(seen).toMatchObject({ modules: 25, isLevelM: true });
      // The code needs a quiet zone of four modules (ISO/IEC 18004), and must be large enough for the last row of the
      // room (experience.md section 7).
      expect(seen.hasQuietZone(4)).toBe(true);
      expect(seen.size).toBeGreaterThanOrEqual(0.55 * 720);
    },
  );

  test('people who cannot scan it can read the address, the code and the promise (E5.2, experience.md section 7)', async () => {
    const { page } = teacher;
    for (const text of [page.locator('.url'), page.locator('.code')]) {
      expect(
        await text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ).toBeGreaterThanOrEqual(48);
    }
    expect(await page.locator('.url').innerText()).toBe(studentUrl);
    expect(await page.locator('.promise').innerText()).toContain('only if there are at least 7 responses');
    expect(await fitsOnScreen(page)).toBe(true);
  });

  test('a phone that comes too early is told to wait (E3.11)', async () => {
    const early = await Student.withPhone(browser);
    await early.page.goto(studentUrl);
    await early.heading('Not open yet').waitFor();
    expect(await early.page.locator('form').count()).toBe(0);
    await early.context.close();
  });

  test('one click opens the pulse', async () => {
    await teacher.press('Open now');
    await teacher.page.getByRole('button', { name: 'Close the pulse' }).waitFor();
    expect(await band()).toBe('shown from 7 on');
  });
});

describe('five phones', () => {
  /** Scans the code, as each of them does. */
  const scan = async (student: Student): Promise<void> => {
    await student.page.goto(studentUrl.replace('/s/', '/S/'));
  };

  const isSent = async (student: Student, answers: Answers): Promise<void> => {
    await student.sees(say(student.language, 'sent'));
    sent.push(answers);
  };

  test('in a German browser, a student scans, gives six answers and sends, all in German (E2.1, C1, E3.9)', async () => {
    const student = await Student.withPhone(browser, {}, GERMAN);
    await scan(student);
    expect(await student.page.locator('html').getAttribute('lang')).toBe('de');
    await student.answer(answersOf(0));
    await student.tap(student.send);
    await isSent(student, answersOf(0));
    // The scan counts as a tap too, so there are N + 2 in all.
    expect(student.taps).toBe(N + 1);
    await expectNothingElse(student);
    await student.context.close();
  });

  test('without script, the form is the same, and the reply has the receipt (C4, E4.8)', async () => {
    const student = await Student.withPhone(browser, { javaScriptEnabled: false });
    await scan(student);
    await student.answer(answersOf(1));
    await student.tap(student.send);
    await isSent(student, answersOf(1));
    expect(student.taps).toBe(N + 1);
    // The address is another one than the form's, because its page expires (E4.8, decision 0032).
    expect(student.page.url()).toBe(`${studentUrl}?l=en&sent=1`);
    expect(await receiptOf(student)).toEqual(receiptFor(answersOf(1)));
    expect(await student.page.getByRole('button', { name: 'Take back my answers' }).isVisible()).toBe(true);
    await expectNothingElse(student, { script: false });
    await student.context.close();
  });

  test('with an impatient thumb, two taps on Send count once (E4.2, C9)', async () => {
    const student = await Student.withPhone(browser);
    await scan(student);
    await student.answer(answersOf(2));
    await student.send.dblclick();
    await isSent(student, answersOf(2));
    expect(await receiptOf(student)).toEqual(receiptFor(answersOf(2)));
    await student.context.close();
  });

  test('offline at Send, the page says so, never says "Sent", and delivers when the network is back (E4.4, W5, C9)', async () => {
    const student = await Student.withPhone(browser);
    await scan(student);
    await student.answer(answersOf(3));
    await student.context.setOffline(true);
    await student.tap(student.send);
    await student.page.getByRole('status').getByText('Not sent yet. We keep trying while this page is open.').waitFor();
    expect(await student.heading(SENT).count()).toBe(0);
    await student.context.setOffline(false);
    await isSent(student, answersOf(3));
    await student.context.close();
  });

  test('with two blank questions, the page asks once, shows the first, and then sends the form as it is (E3.8, W4, C7)', async () => {
    const { B1: _b1, T2: _t2, ...answers } = answersOf(4);
    const student = await Student.withPhone(browser);
    await scan(student);
    await student.answer(answers);
    await student.tap(student.send);
    await student.page.getByText('2 questions are not answered.').waitFor();
    await student.tap(student.page.getByRole('button', { name: 'Show me' }));
    expect(await student.question(2).locator('input:focus').count()).toBe(1);
    // The second Send does not ask again.
    await student.tap(student.send);
    await isSent(student, answers);
    expect(await receiptOf(student)).toEqual(receiptFor(answers));
    await student.context.close();
  });
});

describe('while the hall answers', () => {
  test('the counter on the projector page moves by bands, and only on its grid (E7.2, C19, privacy.md R2.9)', async () => {
    const others = Array.from({ length: 14 }, (_, i) => answersOf(i + 5));
    await answerOverHttp(hosted, code, others);
    sent.push(...others);
    // The page asks again. Nineteen have answered by now, and nobody can tell.
    await lookAgain();
    expect(await band()).toBe('shown from 7 on');
    await hosted.pass(31);
    await lookAgain();
    await expect.poll(band).toBe('15+');
  });

  test('nobody sees results while the pulse is open (E5.3, R2.2)', async () => {
    const student = await Student.withPhone(browser);
    await student.page.goto(`${studentUrl}/results`);
    await student.heading('Results').waitFor();
    expect(await student.page.locator('main').innerText()).toContain('if there are at least 7 responses');
    expect(await student.page.locator('table').count()).toBe(0);
    await student.context.close();
  });

  test('a form is opened and put aside', async () => {
    slow = await Student.withPhone(browser);
    await slow.page.goto(studentUrl);
    await slow.answer(answersOf(19));
    expect(await slow.send.isVisible()).toBe(true);
  });
});

describe('closing a pulse', () => {
  test('asks for a confirmation, because it cannot be undone (E4.6)', async () => {
    const { page } = teacher;
    await teacher.press('Close the pulse');
    const dialog = page.getByRole('dialog', { name: 'Close this pulse now?' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Keep it open' }).click();
    expect(await dialog.count()).toBe(0);
    await teacher.press('Close the pulse');
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await page.getByText('This pulse is closing').waitFor();
    expect(await page.getByText(/can be sent for another (2:00|1:\d\d)\./).count()).toBe(1);
    expect(await page.locator('.qr').count()).toBe(0);
  });

  test('turns new visitors away, and lets somebody send a form that is already on the screen (E4.6, C13)', async () => {
    const late = await Student.withPhone(browser);
    await late.page.goto(studentUrl);
    await late.heading('This pulse is closing').waitFor();
    expect(await late.page.locator('main').innerText()).toContain('A form already on screen can be sent until');
    expect(await late.page.locator('form').count()).toBe(0);
    await late.context.close();

    await slow.tap(slow.send);
    await slow.heading(SENT).waitFor();
    sent.push(answersOf(19));
    expect(await receiptOf(slow)).toEqual(receiptFor(answersOf(19)));
  });

  test('is over when the grace has ended, on the projector page, the form and the Sent page (E4.6, E4.9)', async () => {
    await hosted.pass(121, code);
    await teacher.page.getByRole('link', { name: 'See the results' }).waitFor();

    const late = await Student.withPhone(browser);
    await late.page.goto(studentUrl);
    await late.heading('This pulse has closed').waitFor();
    await late.tap(late.page.getByRole('link', { name: 'Results' }));
    await late.heading('Results').waitFor();
    expect(await late.page.locator('main').innerText()).toContain('20 responses.');
    await late.context.close();

    await slow.tap(slow.page.getByRole('button', { name: 'Take back my answers' }));
    await slow.page.getByText('It is too late to take back your answers.').waitFor();
    await slow.context.close();
  });
});

describe('results', () => {
  test('come after a minute of reflection (E9.1, I5.8, W11)', async () => {
    const { page } = teacher;
    await teacher.follow('See the results');
    await page.getByText('Please do not try to work out who said what.').waitFor();
    expect(await page.locator('table').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toContain(`${sent.length} answered`);
    await teacher.press('Show the results');
    await teacher.sees('Results');
  });

  test('say how many answered, and show every number that was sent, in the bars and in the tables (E9.2, E9.3, E9.5)', async () => {
    const { page } = teacher;
    expect(sent).toHaveLength(20);
    expect(await page.locator('main').innerText()).toContain('20 responses. We do not know what the others think.');
    expect(await tablesOf(page)).toEqual(tablesFor(sent));
    const bars = await page
      .locator('svg.bar')
      .evaluateAll((all) =>
        all.map((bar) => [...bar.querySelectorAll('text')].map((text) => Number(text.textContent))),
      );
    expect(bars).toEqual(QUESTIONS.map(({ id }) => tallyOf(id, sent).filter((count) => count > 0)));
  });

  test('are the same numbers for students (E1.4, E5.3)', async () => {
    const student = await Student.withPhone(browser);
    await student.page.goto(`${studentUrl}/results`);
    await student.heading('Results').waitFor();
    expect(await tablesOf(student.page)).toEqual(tablesFor(sent));
    expect(await student.context.cookies()).toEqual([]);
    await student.context.close();
  });

  test('stay the same when they are asked for again (C21, privacy.md G4)', async () => {
    const first = await teacher.ask('results', { code }, null);
    await hosted.pass(24 * 60 * 60);
    expect(await teacher.ask('results', { code }, null)).toEqual(first);
  });
});

describe('a pulse that only six people answered', () => {
  let few: string;

  test('is made by hand in another course (E2.3)', async () => {
    const { page } = teacher;
    await page.goto(`${hosted.url}/staff`);
    await teacher.sees('Your courses');
    await teacher.follow('Add a course');
    await teacher.sees('Add a course');
    await teacher.fillIn({ Course: 'Poetry', 'How many students could answer?': '12' }, 'Add this course');
    await teacher.sees('Poetry');
    await teacher.follow('Plan a pulse');
    await teacher.sees('New pulse');
    // Both courses are new and have the same teacher, so students of both read why they are asked (R2.1a).
    const reason = 'These are students of another year.';
    await teacher.fillIn({ 'Why ask students anyway?': reason }, 'Make the pulse');
    await teacher.press('Open now');
    await page.getByRole('button', { name: 'Close the pulse' }).waitFor();
    few = await teacher.codeOnWall();
    expect(few).not.toBe(code);
  });

  test('shows nothing to anyone, and no number below k anywhere (W10, C20, privacy.md R2.3)', async () => {
    const { page } = teacher;
    await answerOverHttp(
      hosted,
      few,
      Array.from({ length: 6 }, (_, i) => answersOf(i)),
    );
    await hosted.pass(31);
    await lookAgain();
    await expect.poll(band).toBe('shown from 7 on');
    await teacher.press('Close the pulse');
    await page.getByRole('button', { name: 'Close it' }).click();
    await page.getByText('This pulse is closing').waitFor();
    await hosted.pass(121, few);
    // The wall says that too few came and leads nowhere (E7.8).
    await page.getByText('Fewer than 7 responses came in').waitFor();
    await page.goto(`${hosted.url}/staff/pulses/${few}/results`);
    await teacher.sees('Too few answers');

    const student = await Student.withPhone(browser);
    await student.page.goto(`${hosted.url}/s/${few}/results`);
    await student.heading('Results').waitFor();
    for (const shown of [page, student.page]) {
      const text = await shown.locator('main').innerText();
      expect(text).toContain(
        'Fewer than 7 responses came in, so nothing is shown and the answers have been destroyed.',
      );
      expect(numbersIn(text.replaceAll('112', ''))).toEqual([7]);
      expect(await shown.locator('main').locator('table, svg').count()).toBe(0);
    }
    await student.context.close();
    const { releases } = await teacher.ask('results', { code: few }, null);
    expect(releases.map(({ outcome }) => outcome)).toEqual([{ kind: 'too-few', says: 'fewer than 7' }]);
    expect((await teacher.ask('pulse', { code: few }, null)).band).toBeNull();
  });

  test('no box reported a fault', () => {
    expect(hosted.troubles).toEqual([]);
  });
});

const band = (): Promise<string> => teacher.page.locator('.counter strong').innerText();
const nextCount = () => teacher.page.waitForResponse((reply) => reply.url().endsWith('/count'));

/**
 * Moves the clock of the projector page, and no other clock, to its next request. The page sets its timer only when it
 * has dealt with the reply before, so the clock moves on until the page asks.
 */
async function lookAgain(): Promise<void> {
  const reply = nextCount().then(() => true);
  for (;;) {
    await teacher.context.clock.fastForward(31_000);
    if (await Promise.race([reply, pause(250, false)])) return;
  }
}

async function fitsOnScreen(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth,
  );
}

/**
 * Checks C1 and E1.5: the phone loads one page and one script and sends one post. There is no redirect, no cookie and
 * no other host.
 */
async function expectNothingElse(student: Student, { script = true } = {}): Promise<void> {
  const [first, ...rest] = student.traffic();
  expect(first).toBe(`GET /S/${code}`);
  const posts = rest.filter((line) => !line.startsWith('GET /assets/student-'));
  expect(posts).toEqual([`POST /s/${code}`]);
  expect(rest).toHaveLength(script ? 2 : 1);
  const replies = await Promise.all(
    student.requests.filter((request) => !request.url().startsWith('data:')).map((request) => request.response()),
  );
  expect(replies.map((reply) => reply?.status())).toEqual(replies.map(() => 200));
  expect(new Set(replies.map((reply) => new URL(reply?.url() ?? '').origin))).toEqual(new Set([hosted.url]));
  expect(replies.map((reply) => reply?.headers()['set-cookie'])).toEqual(replies.map(() => undefined));
  // The script puts only the body of the reply in place, and gets nothing else (P4). A browser by itself gets the whole page.
  const sent = await student.requests.find((request) => request.method() === 'POST')?.response();
  const page = await sent?.text();
  expect([page?.includes('data-state="sent"'), page?.includes('<style>')]).toEqual([true, !script]);
  expect(await student.context.cookies()).toEqual([]);
  expect(await student.context.storageState()).toEqual({ cookies: [], origins: [] });
}

/** Opens the receipt and reads it. */
async function receiptOf({ page }: Student): Promise<string[]> {
  const receipt = page.locator('details.receipt');
  await receipt.locator('summary').tap();
  return (await receipt.locator('li').allInnerTexts()).map((line) => line.trim().replace(/\s*\n\s*/, ': '));
}

const receiptFor = (answers: Answers): string[] =>
  QUESTIONS.map(({ id, labels, text }, i) => {
    const label = labels[Number(answers[id] ?? 0) - 1];
    return `Question ${i + 1}: ${label === undefined ? 'no answer recorded' : `+1 for “${label}”`}: ${text}`;
  });

/** The rows of each question's table: answer, number, per cent. */
const tablesOf = (page: Page): Promise<string[][][]> =>
  page
    .locator('.form-figure:not(.constructs) .figure-row table')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      ),
    );

const tablesFor = (all: readonly Answers[]): string[][][] =>
  QUESTIONS.map(({ id, labels }) => {
    const tally = tallyOf(id, all);
    const n = tally.reduce((sum, count) => sum + count, 0);
    return labels.map((label, i) => [
      label,
      String(tally[i]),
      ...(n >= 20 ? [`${Math.round(((tally[i] ?? 0) / n) * 100)}%`] : []),
    ]);
  });

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
