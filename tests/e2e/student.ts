/** A student with a phone. It taps real labels, and remembers what the phone sent and how often it was tapped. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { questionsOf } from '../../schema/instrument/forms.ts';
import { ask } from '../../schema/instrument/wording.ts';
import { ENGLISH } from '../../schema/languages/english.ts';
import { say, type Language } from '../../schema/languages/language.ts';
import type { Answers } from '../story/form.ts';

const questionsIn = ({ wording }: Language) =>
  questionsOf('core').map((question) => {
    const asked = ask(question, wording);
    if (asked.kind !== 'rating') throw new Error('The core has ratings only');
    return asked;
  });

/** The six questions as they stand on the page. */
export const QUESTIONS = questionsIn(ENGLISH);

/** How long a test waits, on a busy machine, for what should come at once. */
export const PATIENCE_MS = 15_000;

export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
};

export class Student {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The language in which the owner of the phone reads. */
  readonly language: Language;
  readonly requests: Request[] = [];
  taps = 0;

  constructor(context: BrowserContext, page: Page, language: Language) {
    this.context = context;
    this.page = page;
    this.language = language;
    context.setDefaultTimeout(PATIENCE_MS);
    context.on('request', (request) => this.requests.push(request));
  }

  /** @param options settings of this phone that differ from the others */
  static async withPhone(browser: Browser, options: BrowserContextOptions = {}, language = ENGLISH): Promise<Student> {
    const locale = language === ENGLISH ? {} : { locale: language.tag };
    const context = await browser.newContext({ ...PHONE, ...locale, ...options });
    return new Student(context, await context.newPage(), language);
  }

  get send(): Locator {
    return this.page.getByRole('button', { name: say(this.language, 'send'), exact: true });
  }

  /** @param answers codes 1 … 5 by item; questions left out stay blank */
  async answer(answers: Answers): Promise<void> {
    for (const [i, { id, labels }] of questionsIn(this.language).entries()) {
      const label = labels[Number(answers[id] ?? 0) - 1];
      if (label !== undefined)
        await this.tap(
          this.question(i + 1)
            .locator('label')
            .getByText(label, { exact: true }),
        );
    }
  }

  /** The question with this number, from 1. */
  question(number: number): Locator {
    return this.page.locator('fieldset').nth(number - 1);
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.tap();
  }

  heading(text: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: text, exact: true });
  }

  /** Waits for the page with this heading. */
  async sees(heading: string): Promise<void> {
    await this.heading(heading).waitFor();
  }

  async press(button: string): Promise<void> {
    await this.tap(this.page.getByRole('button', { name: button, exact: true }));
  }

  /** What went over the network, written as `GET /s/CODE`: pages, the script and posts. */
  traffic(): string[] {
    return this.requests
      .map((request) => ({ method: request.method(), url: new URL(request.url()) }))
      .filter(({ url }) => url.protocol !== 'data:')
      .map(({ method, url }) => `${method} ${url.pathname}`);
  }
}
