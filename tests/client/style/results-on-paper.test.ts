/** Checks that the figure of a long form fits one printed page, whatever was published of each question (E9.2a). */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { itemsOf } from '../../../schema/contract/pulse.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { questionsOfModule } from '../../../schema/instrument/modules.ts';
import { Released } from '../../../worker/gate/released.ts';
import { launchBrowser } from '../../browser.ts';
import { publishable } from '../../worker/gate/definitions.ts';
import { aStudentApp, CODE } from '../../worker/http/student/a-student-app.ts';
import { aDefinition, SCHEDULE } from '../../worker/pages/a-pulse.ts';
import { host } from '../student/a-phone.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Every way of answering comes again and again: exact, in bands, nearly all on one side, and nobody. */
const WAYS = [
  [0, 3, 4, 6, 9, 4],
  [0, 0, 1, 0, 12, 13],
  [0, 0, 0, 0, 20, 6],
  [26, 0, 0, 0, 0, 0],
];

test('fourteen questions and three constructs fit one sheet of A4, above the table of their numbers', async () => {
  const questions = [...questionsOf('standard'), ...questionsOfModule('survey-trust')].slice(0, 14);
  expect(questions).toHaveLength(14);
  const definition = aDefinition({ questions });
  const stratum = { respondents: 26, items: itemsOf(definition).map((_, i) => WAYS[i % WAYS.length] ?? []) };
  const entries = [Released.atClose(publishable(definition), [stratum], 0).entry];
  const kept = { definition, schedule: SCHEDULE, entries, resultsDeleted: false, resultsLost: false, armed: true };
  const { origin, end } = await host(aStudentApp({ look: { at: 'closed' }, kept }).app, Buffer.alloc(0));
  const page = await browser.newPage();
  await page.goto(`${origin}/s/${CODE}/results`);
  expect(await page.locator('.form-figure:not(.constructs) .figure-row').count()).toBe(14);
  expect(await page.locator('.said').count()).toBeGreaterThan(2);
  const show = (hidden: string) =>
    page.evaluate((selector) => {
      for (const element of document.querySelectorAll<HTMLElement>('main > *, nav, footer, .fold-numbers'))
        element.hidden = element.matches(selector);
    }, hidden);
  await show('main > :not(h1, h1 + p, .whole), nav, footer, .fold-numbers');
  expect(await sheetsOf(page)).toBe(1);
  // With the table there are more, so the sheets are counted rightly.
  await show('nav, footer');
  expect(await sheetsOf(page)).toBeGreaterThan(1);
  await page.close();
  end();
});

const sheetsOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
