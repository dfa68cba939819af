/** Does on a page what tests of the staff app need: fill in, press, confirm, unfold. */
import type { Page } from 'playwright-core';
import type { Campus } from './staff-pages.ts';

export const goTo =
  (path: string) =>
  async ({ school: { teacher, hosted } }: Pick<Campus, 'school'>): Promise<void> => {
    await teacher.page.goto(hosted.url + path);
  };

export const fill =
  (fields: Readonly<Record<string, string>>) =>
  async (page: Page): Promise<void> => {
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
  };

export const press =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();

export const confirm =
  (name: string, yes: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: yes, exact: true }).click();
  };

/** @param then what to do inside the unfolded part */
export const unfold =
  (summary: string, then: (page: Page) => Promise<void> = async () => undefined) =>
  async (page: Page): Promise<void> => {
    await page.locator('summary').getByText(summary, { exact: true }).click();
    await then(page);
  };

/** The parts of "New pulse", as they are named on the page (E7.11). */
export type PlanPart = 'Questions' | 'Who can answer' | 'When' | 'Results';

/** Unfolds a part of "New pulse", unless it has unfolded by itself. @param then what to do in it */
export const unfoldPart =
  (part: PlanPart, then: (page: Page) => Promise<void> = async () => undefined) =>
  async (page: Page): Promise<void> => {
    const change = page.getByRole('button', { name: `Change: ${part}`, exact: true });
    if ((await change.getAttribute('aria-expanded')) === 'false') await change.click();
    await then(page);
  };

export const sees =
  (text: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByText(text).first().waitFor();
export const seesButton =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().waitFor();
export const seesHeading =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
export const losesButton =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
