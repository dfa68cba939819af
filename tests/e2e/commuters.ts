/**
 * Phones behind a bad network that answer one pulse. In the end the published numbers must equal what the phones were
 * told (E4.2).
 */
import type { Browser, BrowserContext, BrowserContextOptions, Locator } from 'playwright-core';
import { launchWholeBrowser } from '../browser.ts';
import { differences, exactItems } from '../story/count.ts';
import type { Answers } from '../story/form.ts';
import { freePort } from '../story/free-port.ts';
import { triesOf, untilItWaits, watchTries } from '../tries.ts';
import { BadNetwork } from './bad-network.ts';
import { answerOverHttp, answersOf } from './hall.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { QUESTIONS, Student } from './student.ts';
import { Teacher } from './teacher.ts';

export const SENT = 'Sent. Thank you.';
export const NOT_YET = 'Not sent yet. We keep trying while this page is open.';

/** How many others answer, so that numbers are published exactly (R2.3). */
const OTHERS = 14;
const GRACE_S = 120;

export class Commuters {
  /** The answers that were counted, as far as phones were told so. */
  readonly sent: Answers[] = [];
  readonly network: BadNetwork;
  readonly hosted: HostedOnNode;
  readonly browser: Browser;
  readonly teacher: Teacher;
  readonly code: string;
  #phones = OTHERS;

  private constructor(
    hosted: HostedOnNode,
    network: BadNetwork,
    teacher: Teacher,
    { browser, code }: { readonly browser: Browser; readonly code: string },
  ) {
    this.hosted = hosted;
    this.network = network;
    this.teacher = teacher;
    this.browser = browser;
    this.code = code;
  }

  static async board(): Promise<Commuters> {
    const hosted = await HostedOnNode.start(await freePort());
    const network = await BadNetwork.before(hosted.address);
    // A phone's browser keeps a page for Back as it was left. Playwright would turn that off.
    const browser = await launchWholeBrowser(BROWSER_FLAGS, ['--disable-back-forward-cache']);
    const teacher = await Teacher.atDesk(browser, hosted);
    await teacher.setUp();
    const code = await teacher.open('Statistics 1', { graceSeconds: GRACE_S });
    const commuters = new Commuters(hosted, network, teacher, { browser, code });
    const others = Array.from({ length: OTHERS }, (_, i) => answersOf(i));
    await answerOverHttp(hosted, code, others);
    commuters.sent.push(...others);
    return commuters;
  }

  get url(): string {
    return `http://pulse.test:${this.network.port}/s/${this.code}`;
  }

  /** Its clock stands still except during `wait`, so that the page tries nothing again before a test says so. */
  async phone(options: BrowserContextOptions = {}): Promise<Commuter> {
    const student = await Student.withPhone(this.browser, options);
    if (options.javaScriptEnabled !== false) await stopClock(student.context, this.hosted.nowMs + 60_000);
    return this.#aboard(student);
  }

  async anotherTab({ student }: Commuter): Promise<Commuter> {
    return this.#aboard(new Student(student.context, await student.context.newPage(), student.language));
  }

  #aboard(student: Student): Commuter {
    return new Commuter(student, this.url, answersOf((this.#phones += 1)));
  }

  /**
   * Plays one phone that is told "Sent" in the end. Everything that it sent must be one submission, which counts as one
   * answer.
   */
  async oneCount(ride: (phone: Commuter) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const phone = await this.phone(options);
    try {
      await ride(phone);
      if (new Set(this.network.posts.map(keyOf)).size !== 1)
        throw new Error(`Not one submission: ${String(this.network.posts)}`);
      this.sent.push(phone.answers);
    } finally {
      await phone.leave();
    }
  }

  close(): Promise<void> {
    return this.teacher.close(this.code);
  }

  /** Call this after the close: the grace period ends and the gate runs. */
  async endGrace(): Promise<void> {
    await this.hosted.pass(GRACE_S + 1, this.code);
  }

  /** One sentence for each answer that was lost or counted twice. The published sums of every question show it. */
  async differences(): Promise<readonly string[]> {
    const { releases } = await this.teacher.ask('results', { code: this.code }, null);
    const [release] = releases;
    if (release === undefined) return ['Nothing was published.'];
    const exact = exactItems(release);
    return [
      ...differences(release, this.sent),
      ...(exact === QUESTIONS.length ? [] : [`Only ${exact} questions have exact counts.`]),
      ...this.hosted.troubles,
    ];
  }

  async end(): Promise<void> {
    await this.browser.close();
    this.network.end();
    await this.hosted.end();
  }
}

/** From now on, the phone's timers run only when a test moves its clock. */
export async function stopClock(context: BrowserContext, atMs: number): Promise<void> {
  await context.clock.install({ time: atMs - 1000 });
  await context.clock.pauseAt(atMs);
  await watchTries(context);
}

/** The key of a submission. */
export const keyOf = (body: string): string | null => new URLSearchParams(body).get('key');

export class Commuter {
  readonly student: Student;
  readonly answers: Answers;
  readonly #url: string;

  constructor(student: Student, url: string, answers: Answers) {
    this.student = student;
    this.#url = url;
    this.answers = answers;
  }

  get page() {
    return this.student.page;
  }

  async fillIn(): Promise<void> {
    await this.page.goto(this.#url);
    await this.student.answer(this.answers);
  }

  async send(): Promise<void> {
    await this.fillIn();
    await this.student.tap(this.student.send);
  }

  async sees(heading: string): Promise<void> {
    await this.student.sees(heading);
  }

  async says(status: string): Promise<void> {
    await this.page.getByRole('status').getByText(status, { exact: true }).waitFor();
  }

  /** When each try of the current page began, by the phone's clock in milliseconds. */
  tries(): Promise<readonly number[]> {
    return triesOf(this.page);
  }

  /** Lets the phone's own timers run on by this many seconds. */
  async wait(seconds: number): Promise<void> {
    await this.student.context.clock.runFor(seconds * 1000);
  }

  /** Resolves when the last try has failed and the phone knows it. */
  async untilItFails(): Promise<void> {
    await untilItWaits(this.page);
  }

  /**
   * Waits until the last try has failed, and lets the next one begin after this many seconds. It is on its way when
   * this resolves.
   */
  async waitForTry(seconds: number): Promise<void> {
    await this.untilItFails();
    const { length } = await this.tries();
    await this.wait(seconds);
    const more = (await this.tries()).length - length;
    if (more !== 1) throw new Error(`${more} tries after ${seconds} s, not one`);
  }

  /** Plays a phone without script: its browser shows that it could not reach the server, and then its owner reloads. */
  async tapsInVainAndReloads(button: Locator): Promise<void> {
    await Promise.all([this.page.waitForEvent('framenavigated'), button.tap({ noWaitAfter: true })]);
    // It takes a moment until the browser's own error page can be reloaded.
    for (let isReloaded = false; !isReloaded; )
      isReloaded = await this.page.reload().then(
        () => true,
        () => false,
      );
  }

  leave(): Promise<void> {
    return this.student.context.close();
  }
}
