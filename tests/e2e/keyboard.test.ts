/** The whole job without a mouse or a thumb, and what a screen reader is told (E11.4, E11.5, C6, C10; WCAG 2.1.1, 2.4.7, 2.4.11, 3.2.2). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { School } from './school.ts';
import { Path } from './student-paths.ts';
import { answersOf } from './hall.ts';
import { QUESTIONS } from './student.ts';

let browser: Browser;
let school: School;

beforeAll(async () => {
  browser = await launchBrowser(BROWSER_FLAGS);
  school = await School.open(browser, 18_903);
});

afterAll(async () => {
  await school.end();
  await browser.close();
});

describe('a form answered by keyboard', () => {
  test('takes Tab, arrows, Space and Enter, and nothing else (E11.5)', async () => {
    const { page, context } = await new Path(school).form();
    for (const [i] of QUESTIONS.entries()) {
      await tabTo(page, 'input[type=radio]');
      expect(await questionInFocus(page)).toBe(i + 1);
      // The first by Space, the others by arrows.
      if (i === 0) await page.keyboard.press('Space');
      for (let step = 0; step < i; step += 1) await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, 'button');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Sent. Thank you.' });
    await heading.waitFor();
    // The focus is where the news is (E4.1).
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);

    await tabTo(page, 'summary');
    await page.keyboard.press('Enter');
    const receipt = await page.locator('details li').allInnerTexts();
    // Space marks the first choice; the first arrow moves from it to the second.
    expect(receipt.map((line) => line.trim())).toEqual(
      QUESTIONS.map(({ labels }, i) => (i < labels.length ? `+1 on “${labels[i]}” of question ${i + 1}` : `Question ${i + 1}: nothing`)),
    );
    await context.close();
  });

  test('shows where the focus is, unobscured, at every stop (WCAG 2.4.7, 2.4.11)', async () => {
    const { page, context } = await new Path(school).form();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = await focusSeen(page);
      expect(seen).toEqual({ what: seen.what, hasOutline: true, isOnTop: true });
    }
    await context.close();
  });

  test('an arrow moves neither page nor question (E3.7, C10)', async () => {
    const { page, context } = await new Path(school).form();
    await tabTo(page, 'input[type=radio]');
    await page.keyboard.press('Space');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight']) {
      await page.keyboard.press(key);
      expect(await questionInFocus(page)).toBe(1);
    }
    expect(page.url()).toBe(school.urlOf('open'));
    await context.close();
  });
});

describe('a screen reader', () => {
  test('hears words for every choice, one question as one group (E3.4, E3.5, C6)', async () => {
    const { page, context } = await new Path(school).form();
    expect(await page.getByRole('group').first().ariaSnapshot()).toMatchInlineSnapshot(`
      "- group "1 of 6 Staff in this course showed that it matters to them how I am doing.":
        - text: 1 of 6 Staff in this course showed that it matters to them how I am doing.
        - radio "Never"
        - text: Never
        - radio "Rarely"
        - text: Rarely
        - radio "Sometimes"
        - text: Sometimes
        - radio "Often"
        - text: Often
        - radio "Always"
        - text: Always
        - separator
        - radio "Prefer not to say"
        - text: Prefer not to say"
    `);
    await context.close();
  });

  test('hears results as a sentence and a table with its caption and headers (E9.5)', async () => {
    const { page, context } = await school.student();
    await page.goto(school.urlOf('exact', '/results'));
    await page.locator('summary').first().tap();
    expect(await page.locator('figure.item').first().ariaSnapshot()).toMatchInlineSnapshot(`
      "- 'figure "Staff in this course showed that it matters to them how I am doing: of 24 answers, 10 were often or always, 10 sometimes, 4 rarely or never."':
        - strong: Staff in this course showed that it matters to them how I am doing
        - text: ": of 24 answers, 10 were often or always, 10 sometimes, 4 rarely or never."
        - group:
          - text: − Show as a table
          - table "Staff in this course showed that it matters to them how I am doing. Number of answers, of 24.":
            - caption: Staff in this course showed that it matters to them how I am doing. Number of answers, of 24.
            - rowgroup:
              - row "Answer Number Per cent":
                - columnheader "Answer"
                - columnheader "Number"
                - columnheader "Per cent"
            - rowgroup:
              - row "Never 4 17 %":
                - rowheader "Never"
                - cell "4"
                - cell "17 %"
              - row "Rarely 0 0 %":
                - rowheader "Rarely"
                - cell "0"
                - cell "0 %"
              - row "Sometimes 10 42 %":
                - rowheader "Sometimes"
                - cell "10"
                - cell "42 %"
              - row "Often 8 33 %":
                - rowheader "Often"
                - cell "8"
                - cell "33 %"
              - row "Always 2 8 %":
                - rowheader "Always"
                - cell "2"
                - cell "8 %""
    `);
    await context.close();
  });
});

describe('the wall by keyboard (E11.5)', () => {
  test('opens and closes: Enter, a question that takes the focus, Enter', async () => {
    const { teacher, hosted, codes } = school;
    const { page } = teacher;
    await page.goto(`${hosted.url}/staff/pulses/${codes.armed}/projector`);
    await page.getByRole('button', { name: 'Open now' }).waitFor();
    await tabTo(page, 'main button');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close the pulse' }).waitFor();
    await tabTo(page, 'main button');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    // Esc answers the question, and does not leave the wall.
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close the pulse');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await tabToText(page, 'Close it');
    await page.keyboard.press('Enter');
    await page.getByText('Closed to new visitors').waitFor();
    await page.keyboard.press('Escape');
    await teacher.sees('Organic chemistry');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

test('a phone in a crowd waits and says so; it never says "Sent" (E3.11 busy, R4.6)', async () => {
  const { student, end } = await new Path(school).inCrowd({});
  await student.answer(answersOf(1));
  const refused = student.page.waitForResponse((reply) => reply.status() === 429);
  await student.tap(student.send);
  expect((await refused).headers()['retry-after']).toMatch(/^\d+$/);
  await student.page.getByRole('status').getByText('Not sent yet. We keep trying').waitFor();
  expect(await student.heading('Sent. Thank you.').count()).toBe(0);
  await student.context.close();
  await end();
});

/** @throws if it takes more stops than any page of ours has */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

async function tabToText(page: Page, text: string): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === text) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches “${text}”`);
}

/** Its number on the page, from 1; 0 if the focus is elsewhere. */
const questionInFocus = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.querySelectorAll('fieldset')].findIndex((question) => question.contains(document.activeElement)) + 1);

/** A choice shows its focus as the whole row. */
const focusSeen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const shown = focused?.closest('.choice') ?? focused;
    // Of a link that goes over two lines, the first.
    const { x = 0, y = 0, width = 0, height = 0 } = shown?.getClientRects()[0] ?? {};
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
      what: shown?.textContent ?? '',
      hasOutline: shown !== null && shown !== undefined && getComputedStyle(shown).outlineStyle === 'solid',
      isOnTop: onTop !== null && (shown?.contains(onTop) ?? false),
    };
  });
