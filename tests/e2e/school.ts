/** An institution in the middle of a term. It has a pulse in every state, so that every page has something to show. */
import { freePort } from '../story/free-port.ts';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { NewPulse } from '../../schema/contract/pulse-plan.ts';
import type { Language } from '../../schema/languages/language.ts';
import type { Answers } from '../story/form.ts';
import { answerOverHttp, answersOf } from './hall.ts';
import type { Hosted } from './hosted.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { correctAndAskAgain, planAndTell } from './loop-story.ts';
import { Student } from './student.ts';
import { Teacher } from './teacher.ts';

const FOUR_DAYS_S = 4 * 24 * 60 * 60;
const HOUR_MS = 60 * 60 * 1000;

const people = (n: number) => Array.from({ length: n }, (_, i) => answersOf(i));
/** The same person, but content with everything. */
const allHigh = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([item, code]) => [item, Number(code) > 2 ? code : '4']));

export type PulseName =
  | 'exact'
  | 'bands'
  | 'tooFew'
  | 'unshared'
  | 'ended'
  | 'open'
  | 'armed'
  | 'planned'
  | 'closing'
  | 'slips'
  | 'long'
  | 'rehearsal'
  | 'heard'
  | 'high'
  | 'again';

type Slips = Readonly<Record<'slips' | 'long', string[]>>;

/**
 * A pulse with printed codes that asks fourteen questions: the core, five more, two tick-lists and the context
 * question.
 */
const LONG: Partial<NewPulse> = { eligibility: 'codes', modules: ['being-seen', 'small-acts'], contextQuestion: true };

export class School {
  readonly hosted: HostedOnNode;
  readonly browser: Browser;
  /** The teacher is signed in, and uses one page for everything. */
  readonly teacher: Teacher;
  readonly codes: Readonly<Record<PulseName, string>>;
  /** Printed codes that nobody has used yet. */
  readonly #slips: Slips;
  /** The settings of all browsers in this school. */
  readonly #options: BrowserContextOptions;

  readonly #newServers: Hosted[] = [];

  private constructor(
    hosted: HostedOnNode,
    teacher: Teacher,
    {
      browser,
      options,
      codes,
      slips,
    }: Pick<School, 'browser' | 'codes'> & { readonly options: BrowserContextOptions; readonly slips: Slips },
  ) {
    this.hosted = hosted;
    this.teacher = teacher;
    this.browser = browser;
    this.codes = codes;
    this.#slips = slips;
    this.#options = options;
  }

  static async open(browser: Browser, port: number, options: BrowserContextOptions = {}): Promise<School> {
    const hosted = await HostedOnNode.start(port);
    const teacher = await Teacher.atDesk(browser, hosted, options);
    await teacher.setUp();
    const closed = {
      exact: await teacher.open('Statistics 1'),
      bands: await teacher.open('Poetry of the nineteenth century'),
      tooFew: await teacher.open('Chamber music'),
      unshared: await teacher.open('Contract law', { resultsForStudents: false }),
      heard: await teacher.open('Philosophy of science'),
      high: await teacher.open('Choir'),
    };
    await answerOverHttp(hosted, closed.exact, people(24));
    await answerOverHttp(hosted, closed.bands, people(10));
    await answerOverHttp(hosted, closed.tooFew, people(3));
    await answerOverHttp(hosted, closed.unshared, people(8));
    await answerOverHttp(hosted, closed.heard, people(24));
    await answerOverHttp(hosted, closed.high, people(16).map(allHigh));
    // Its grace ends when the others are published, but nothing wakes its box. So its totals are still to come.
    const ended = await teacher.open('Sculpture', { graceSeconds: 600 });
    for (const code of [...Object.values(closed), ended]) await teacher.close(code);
    await hosted.pass(121, ...Object.values(closed));
    await planAndTell(teacher, closed.heard);
    await hosted.pass(FOUR_DAYS_S);
    const { course } = await teacher.ask('pulse', { code: closed.exact }, null);
    const again = await teacher.ask(
      'createPulse',
      { course: course.id },
      { closesAtMs: hosted.nowMs + 24 * HOUR_MS, reason: 'The course lasts two weeks only.' },
    );
    const slips = await teacher.print('Anatomy', { eligibility: 'codes' });
    const long = await teacher.print('Introduction to the history of philosophy, section B', LONG);
    const armed = await teacher.arm('Organic chemistry');
    const codes = {
      ...closed,
      ended,
      slips: slips.code,
      long: long.code,
      open: again.definition.code,
      again: await correctAndAskAgain(teacher, closed.heard, hosted.nowMs + 24 * HOUR_MS),
      armed,
      rehearsal: (await teacher.ask('rehearsePulse', { code: armed }, null)).definition.code,
      planned: await teacher.arm('Human geography', { opensAtMs: hosted.nowMs + 2 * HOUR_MS }),
      // Its grace is ten minutes, which no test waits for, and its timer does not run by itself.
      closing: await teacher.open('Linear algebra', { graceSeconds: 600 }),
    };
    for (const code of [codes.open, codes.slips, codes.long, codes.rehearsal])
      await teacher.ask('openPulse', { code }, null);
    await answerOverHttp(hosted, codes.open, people(12));
    await answerOverHttp(hosted, codes.closing, people(12));
    await hosted.pass(30);
    await teacher.close(codes.closing);
    return new School(hosted, teacher, {
      browser,
      options,
      codes,
      slips: { slips: [...slips.slips], long: [...long.slips] },
    });
  }

  /** @param options settings of this phone that differ from the others */
  student(options: BrowserContextOptions = {}, language?: Language): Promise<Student> {
    return Student.withPhone(this.browser, { ...this.#options, ...options }, language);
  }

  /** Another computer, at which nobody is signed in. */
  stranger(): Promise<Teacher> {
    return Teacher.atDesk(this.browser, this.hosted, this.#options);
  }

  /** @param path what follows after `/s/CODE` */
  urlOf(name: PulseName, path = ''): string {
    return `${this.hosted.url}/s/${this.codes[name]}${path}`;
  }

  /** The link of the course that a pulse belongs to (lms.md L2.5). */
  async courseUrlOf(name: PulseName): Promise<string> {
    return (await this.teacher.ask('pulse', { code: this.codes[name] }, null)).courseLink.url;
  }

  /** Takes a printed code that nobody has used yet. */
  slip(name: keyof Slips): string {
    const slip = this.#slips[name].pop();
    if (slip === undefined) throw new Error(`All codes of ${name} are used`);
    return slip;
  }

  /** A computer at a server that nobody has set up yet: a setup link shows the first run only there (E6.1). */
  async newServer(): Promise<Teacher> {
    const server = await HostedOnNode.start(await freePort());
    this.#newServers.push(server);
    return Teacher.atDesk(this.browser, server, this.#options);
  }

  async end(): Promise<void> {
    await this.teacher.context.close();
    for (const server of this.#newServers) await server.end();
    await this.hosted.end();
  }
}
