/**
 * A teacher at a computer, who goes through the pages by hand, or asks the server from the open page as its script
 * would.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { addressOf } from '../../schema/contract/address.ts';
import type { Gives, RouteName, Takes } from '../../schema/contract/api.ts';
import type { CourseId } from '../../schema/contract/ids.ts';
import { routes } from '../../schema/contract/routes.ts';
import type { NewPulse } from '../../schema/contract/pulse-plan.ts';
import { connect } from '../lms/connected.ts';
import type { Hosted } from './hosted.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { PATIENCE_MS } from './student.ts';

/** The size of a projector's picture. */
export const DESK = {
  viewport: { width: 1280, height: 720 },
  locale: 'en-GB',
  timezoneId: 'Europe/London',
} as const satisfies BrowserContextOptions;

export const SETUP = {
  'Your name': 'Sam Teacher',
  Institution: 'University of Examples',
  'Where can students get support?': 'Student Health, help@uni.example',
  'Emergency number': '112',
} as const;

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTH_MS = 30 * DAY_MS;

export class Teacher {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly hosted: Hosted;
  /** The addresses that were shown, each with the number of its fields. */
  readonly inputsByPath = new Map<string, number>();

  constructor(hosted: Hosted, context: BrowserContext, page: Page) {
    this.hosted = hosted;
    this.context = context;
    this.page = page;
    context.setDefaultTimeout(PATIENCE_MS);
  }

  static async atDesk(browser: Browser, hosted: Hosted, options: BrowserContextOptions = {}): Promise<Teacher> {
    const context = await browser.newContext({ ...DESK, ...options });
    await hosted.setClock(context);
    return new Teacher(hosted, context, await context.newPage());
  }

  /** Fills in fields of the page by their labels, and presses the button. */
  async fillIn(fields: Readonly<Record<string, string>>, button: string): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.page.getByLabel(label, { exact: true }).fill(value);
    await this.lookAround();
    await this.press(button);
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  async follow(link: string): Promise<void> {
    await this.page.getByRole('link', { name: link, exact: true }).click();
  }

  /** Waits for the page with this heading. */
  async sees(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    await this.lookAround();
  }

  async lookAround(): Promise<void> {
    const inputs = await this.page.locator('input:visible, select:visible, textarea:visible').count();
    this.inputsByPath.set(new URL(this.page.url()).pathname, inputs);
  }

  /** Goes through the first page of the first run. */
  async setUp(): Promise<void> {
    await this.page.goto(await this.hosted.setupLink());
    await this.fillIn(SETUP, 'Continue');
    await this.sees('Your first course');
  }

  /** Opens the results of a pulse. The reflection comes once per pulse and browser (E9.1). */
  async seeResults(code: string): Promise<void> {
    await this.page.goto(`${this.hosted.url}/staff/pulses/${code}/results`);
    const reflection = this.page.getByRole('button', { name: 'Show the results', exact: true });
    const results = this.page.getByRole('heading', { level: 1, name: 'Results', exact: true });
    await reflection.or(results).first().waitFor();
    if (await reflection.isVisible()) await reflection.click();
    await this.sees('Results');
  }

  /** The code of the pulse on the projector page. */
  async codeOnWall(): Promise<string> {
    return this.page.locator('.code').innerText();
  }

  /** @throws if the server refuses the request */
  async ask<N extends RouteName>(name: N, at: Readonly<Record<string, string>>, body: Takes<N>): Promise<Gives<N>> {
    const { method } = routes[name];
    const url = addressOf(routes[name], at, body);
    const { status, text } = await this.page.evaluate(
      async ({ method, url, body }) => {
        const init = method === 'POST' ? { method, body, headers: { 'Content-Type': 'application/json' } } : { method };
        const reply = await fetch(url, init);
        return { status: reply.status, text: await reply.text() };
      },
      { method, url, body: JSON.stringify(body) },
    );
    if (status !== 200) throw new Error(`${name}: ${status} ${text}`);
    return JSON.parse(text) as Gives<N>;
  }

  /** Adds a course that is a month old, so that its pulses rest beside those of other courses (R2.1a). @returns its id */
  async addCourse(name: string, classSize = 40, zone = 'Europe/London'): Promise<CourseId> {
    this.hosted.nowMs -= MONTH_MS;
    const { id } = await this.ask('createCourse', {}, { name, classSize, zone });
    this.hosted.nowMs += MONTH_MS;
    return id;
  }

  /** Makes a pulse in a course of its own, and does not open it yet. */
  async arm(courseName: string, plan: Partial<NewPulse> = {}): Promise<string> {
    return (await this.print(courseName, plan)).code;
  }

  /** Does the same, and returns the printed codes too if the plan asks for some. */
  async print(
    courseName: string,
    plan: Partial<NewPulse>,
  ): Promise<{ readonly code: string; readonly slips: readonly string[] }> {
    const course = await this.addCourse(courseName);
    if (plan.contextQuestion === true) await this.hosted.vouchFor(course, 40);
    if (plan.eligibility === 'roster') await this.#connect(course);
    const { definition, slips } = await this.ask(
      'createPulse',
      { course },
      { closesAtMs: this.hosted.nowMs + DAY_MS, ...plan },
    );
    return { code: definition.code, slips };
  }

  /** Connects a course with a learning platform, which a roster needs (R5.6). */
  async #connect(course: CourseId): Promise<void> {
    if (!(this.hosted instanceof HostedOnNode)) throw new Error('A test can connect a course on Node only');
    await connect(this.hosted.directory, (await this.ask('me', {}, null)).id, course);
  }

  async open(courseName: string, plan: Partial<NewPulse> = {}): Promise<string> {
    const code = await this.arm(courseName, plan);
    await this.ask('openPulse', { code }, null);
    return code;
  }

  /** From now on new visitors are turned away. Forms on a screen can still be sent. */
  async close(code: string): Promise<void> {
    await this.ask('closePulse', { code }, null);
  }
}
