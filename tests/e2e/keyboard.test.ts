/** Tests the whole job without a mouse or a thumb (E11.5, C10; WCAG 2.1.1, 2.4.7, 2.4.11, 3.2.2, 3.3.8). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { contrast } from '../pixels.ts';
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
  test('needs only Tab, arrows, Space and Enter (E11.5)', async () => {
    const { page, context } = await new Path(school).form();
    for (const [i] of QUESTIONS.entries()) {
      await tabTo(page, 'input[type=radio]');
      expect(await questionInFocus(page)).toBe(i + 1);
      // The first choice is marked by Space, and the others by arrows.
      if (i === 0) await page.keyboard.press('Space');
      for (let step = 0; step < i; step += 1) await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, 'button');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Sent. Thank you.' });
    await heading.waitFor();
    // The focus must be where the news is (E4.1).
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);

    await tabTo(page, '.receipt summary');
    await page.keyboard.press('Enter');
    const receipt = (await page.locator('.receipt li').allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
    // Space marks the first choice. The first arrow moves from it to the second.
    expect(receipt.map((line) => line.trim())).toEqual(
      QUESTIONS.map(({ labels }, i) =>
        i < labels.length ? `Question ${i + 1}: +1 for “${labels[i]}”` : `Question ${i + 1}: no answer recorded`,
      ),
    );
    await context.close();
  });

  test('can have a printed code, ticks, one question about blanks, and a change of mind (E11.5, E3.8, E3.10, E4.9)', async () => {
    const { page, context } = await new Path(school).form({ pulse: 'long' });
    await tabTo(page, '#slip');
    await page.keyboard.type(school.slip('long').replace(/(....)(....)/, '$1-$2-'));
    await tabTo(page, 'input[type=radio]');
    await page.keyboard.press('Space');
    await tabTo(page, 'input[type=checkbox]');
    await page.keyboard.press('Space');
    await tabTo(page, '#answers > button');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('12 questions are not answered.');
    await tabToText(page, 'Send anyway');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sent. Thank you.' }).waitFor();
    await tabTo(page, '.receipt summary');
    await page.keyboard.press('Enter');
    const receipt = (await page.locator('.receipt li').allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
    expect(receipt.filter((line) => line.includes('+1')).slice(0, 3)).toEqual([
      'Question 1: +1 for “Never”',
      'Question 12: +1 for “ticked” on “Staff said hello to me.”',
      'Question 12: +1 for “not ticked” on “Staff used my name the way I say it.”',
    ]);
    await tabToText(page, 'Take back my answers');
    await page.keyboard.press('Enter');
    await page.getByText('Your answers have been removed from the totals.').waitFor();
    // The news stands directly after the heading (W8).
    expect(await page.evaluate(() => document.activeElement?.nextElementSibling?.textContent)).toContain(
      'Your answers have been removed from the totals.',
    );
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'shows on a %s screen where the focus is, whole and unobscured, at every stop, however low the screen is (E11.5; WCAG 2.4.7, 2.4.11)',
    async (colorScheme) => {
      const { page, context } = await new Path(school).form({ pulse: 'slips' });
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 256 });
      const kinds = new Set<string>();
      for (let stop = 0; stop < 14; stop += 1) {
        await page.keyboard.press('Tab');
        const { kind, contrast: told, ...seen } = await focusSeen(page);
        kinds.add(kind);
        expect({ stop, kind, ...seen }).toEqual({ stop, kind, hasOutline: true, isInView: true, isOnTop: true });
        for (const beside of told.besides)
          expect(contrast(told.outline, beside), `${kind} ${stop}`).toBeGreaterThanOrEqual(3);
      }
      expect(kinds).toEqual(new Set(['SUMMARY', 'A', 'INPUT', 'LABEL', 'BUTTON']));
      await context.close();
    },
  );

  test('a printed code can be pasted, with the spaces of the slip (E11.10; WCAG 3.3.8)', async () => {
    const path = new Path(school);
    const { page, context } = await path.phone();
    await page.goto(school.hosted.url);
    const spelled = `${school.codes.slips.slice(0, 3)} ${school.codes.slips.slice(3).toLowerCase()}`;
    await tabTo(page, '#code');
    await page.keyboard.type(spelled);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+X');
    expect(await page.locator('#code').inputValue()).toBe('');
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Enter');
    await page.locator('#slip').waitFor();
    await tabTo(page, '#slip');
    await page.keyboard.press('Control+V');
    expect(await page.locator('#slip').inputValue()).toBe(spelled);
    await context.close();
  });

  test('an arrow moves to another choice, and not to another page or question (E3.7, C10)', async () => {
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

describe('the projector page by keyboard (E11.5)', () => {
  test('opens and closes a pulse: Enter, a question that takes the focus, Enter', async () => {
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
    // Esc closes the question, and does not leave the projector page.
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close the pulse');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await tabToText(page, 'Close it');
    await page.keyboard.press('Enter');
    await page.getByText('This pulse is closing').waitFor();
    await page.keyboard.press('Escape');
    await teacher.sees('Organic chemistry');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('no letter or digit does anything by itself on the wall (WCAG 2.1.4)', async () => {
    const { teacher, hosted, codes } = school;
    const { page } = teacher;
    await page.goto(`${hosted.url}/staff/pulses/${codes.open}/projector`);
    await page.getByRole('button', { name: 'Close the pulse' }).waitFor();
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(`/staff/pulses/${codes.open}/projector`);
  });
});

test('a phone in a crowd waits and says so; it never says "Sent" (E3.11 busy, R4.6)', async () => {
  const path = new Path(school);
  const student = await path.inCrowd({});
  await student.answer(answersOf(1));
  const refused = student.page.waitForResponse((reply) => reply.status() === 429);
  await student.tap(student.send);
  expect((await refused).headers()['retry-after']).toMatch(/^\d+$/);
  await student.page.getByRole('status').getByText('Not sent yet. We keep trying').waitFor();
  expect(await student.heading('Sent. Thank you.').count()).toBe(0);
  await path.end();
});

/** @throws if it takes more stops than any of our pages has */
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

/** The number of the question on the page, from 1; 0 if the focus is elsewhere. */
const questionInFocus = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('fieldset')].findIndex((question) => question.contains(document.activeElement)) + 1,
  );

/** What shows the focus: for a choice it is the whole row, and for a link on two lines the first line. */
const focusSeen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const shown = focused.closest('.choice') ?? focused;
    const { left = 0, top = 0, right = 0, bottom = 0 } = shown.getClientRects()[0] ?? {};
    const corners = [
      [left + 4, top + 4],
      [right - 4, top + 4],
      [left + 4, bottom - 4],
      [right - 4, bottom - 4],
    ] as const;
    const rgb = (text: string) =>
      (text.match(/[\d.]+/g) ?? []).map(Number) as unknown as readonly [number, number, number];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    const variable = (name: string): string => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = `var(${name})`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    return {
      kind: shown.tagName,
      hasOutline: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
      isInView: top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight,
      isOnTop: corners.every(([x, y]) => shown.contains(document.elementFromPoint(x, y))),
      // The ring lies outside its element, so behind it is the page, a card or a note.
      contrast: {
        outline: rgb(outlineColor),
        besides: ['--paper', '--card', '--tint'].map((name) => rgb(variable(name))),
      },
    };
  });
