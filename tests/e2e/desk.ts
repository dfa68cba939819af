/** A university with one teacher, who has set it up: the server, a browser, and the teacher's own page. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { answerOverHttp, answersOf } from './hall.ts';
import { BROWSER_FLAGS, type Hosted } from './hosted.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { Teacher } from './teacher.ts';

/** The default grace period and one second more. */
const GRACE_S = 121;

export class Desk {
  readonly browser: Browser;
  readonly hosted: Hosted;
  readonly teacher: Teacher;

  constructor(browser: Browser, hosted: Hosted, teacher: Teacher) {
    this.browser = browser;
    this.hosted = hosted;
    this.teacher = teacher;
  }

  /** @param port must be different in each test file */
  static async open(port: number, options: BrowserContextOptions = {}): Promise<Desk> {
    const browser = await launchBrowser(BROWSER_FLAGS);
    const hosted = await HostedOnNode.start(port);
    const teacher = await Teacher.atDesk(browser, hosted, options);
    await teacher.setUp();
    return new Desk(browser, hosted, teacher);
  }

  /** Lets this many students answer, closes the pulse, and waits until its results are out. */
  async publish(code: string, students: number): Promise<void> {
    await answerOverHttp(
      this.hosted,
      code,
      Array.from({ length: students }, (_, i) => answersOf(i)),
    );
    await this.teacher.close(code);
    await this.hosted.pass(GRACE_S, code);
  }

  async end(): Promise<void> {
    await this.teacher.context.close();
    await this.hosted.end();
    await this.browser.close();
  }
}
