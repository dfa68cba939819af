/** Measures what a phone shows of the form before anybody scrolls, in every language (E3.12). */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { promise, termsOfPromise } from '../../../schema/languages/promise.ts';
import { formTemplate } from '../../../worker/pages/form.tsx';
import { fillIn } from '../../../worker/pages/page-template.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import { launchBrowser } from '../../browser.ts';
import { aDefinition, KEY } from '../../worker/pages/a-pulse.ts';

const HEIGHT = 740;
/** The demo and a rehearsal put a badge of one line above the page. */
const BADGE = 40;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  // Without script, which nothing of this needs.
  page = await browser.newPage({ viewport: { width: 360, height: HEIGHT }, javaScriptEnabled: false });
});
afterAll(() => browser.close());

const bottomOf = async (selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return (box?.y ?? Infinity) + (box?.height ?? Infinity);
};

describe.each(LANGUAGES)('E3.12: at 360 × 740, in $name', (language) => {
  const definition = aDefinition();
  const open = (eligibility: Definition['eligibility'] = 'open', name = definition.course.name) =>
    page.setContent(
      fillIn(
        formTemplate({
          language: { ...language, framed: false },
          definition: {
            ...definition,
            course: { ...definition.course, name },
            eligibility,
            eligible: eligibility === 'open' ? null : 40,
          },
          ...(eligibility === 'roster' && { ticket: 'ticket' }),
          takenBack: false,
        }),
        [KEY],
      ),
    );

  test('the first question and its first choice are on the first screen, and the whole promise is one tap away (W1, E1.3)', async () => {
    await open();
    expect(await bottomOf('.choice')).toBeLessThanOrEqual(HEIGHT - BADGE);
    const whole = [promise(language, definition), ...termsOfPromise(language, definition)];
    const folded = page.locator('.promise details p');
    expect((await folded.allInnerTexts()).slice(0, -1)).toEqual(whole.map(() => ''));
    await page.locator('.promise summary').click();
    expect((await folded.allInnerTexts()).slice(0, -1)).toEqual(whole);
    expect(await page.locator('.promise a').getAttribute('href')).toBe(`/s/${definition.code}/how?l=${language.tag}`);
  });

  test('the name of a course stands between the mark and the choice of language, however long it is', async () => {
    const name =
      'Introduction to the history and philosophy of science for engineers, section B, Donaudampfschifffahrtsgesellschaft';
    await open('open', name);
    const [mark, course, choice] = await Promise.all(
      ['nav .mark', '.course', 'nav details'].map(async (each) => {
        const { x = 0, width = 0 } = (await page.locator(each).boundingBox()) ?? {};
        return { left: x, right: x + width };
      }),
    );
    const [first, last] = language.dir === 'ltr' ? [mark, choice] : [choice, mark];
    expect(course?.left).toBeGreaterThanOrEqual(first?.right ?? Infinity);
    expect(course?.right).toBeLessThanOrEqual(last?.left ?? -Infinity);
    expect((await page.locator('.course').boundingBox())?.height).toBeGreaterThan(70);
  });

  test('of a page that was launched with a roster, the first question is on the first screen', async () => {
    await open('roster');
    expect(await bottomOf('legend')).toBeLessThanOrEqual(HEIGHT - BADGE);
  });

  test('where a printed code is asked for, its field is on the first screen', async () => {
    await open('codes');
    expect(await bottomOf('#slip')).toBeLessThanOrEqual(HEIGHT - BADGE);
  });
});
