/** Says how a student gets to each page, by hand as far as possible; everything around them is arranged. */
import type { Page } from 'playwright-core';
import { ENGLISH } from '../../schema/languages/english.ts';
import type { Language, Words } from '../../schema/languages/language.ts';
import type { CourseLink } from '../../schema/contract/courses.ts';
import type { Answers } from '../story/form.ts';
import { answerOverHttp, answersOf } from './hall.ts';
import { HOST, SECURE_HOST } from './hosted.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import type { PulseName, School } from './school.ts';
import type { Student } from './student.ts';
import { Teacher } from './teacher.ts';

/** Phones and computers without mobile zooming. Zooming would hide that a page is too wide. */
const PLAIN = { isMobile: false } as const;

/** The names of texts that have no holes to fill. */
type Text = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

interface Way {
  readonly pulse?: PulseName;
  readonly script?: 'with script' | 'without script';
}

/** Uses one phone for all ways of a test. A new phone for each would cost more time than all checks on it. */
export class Path {
  readonly school: School;
  readonly language: Language;
  #phone: Student | undefined;
  /** Undoes what was arranged for one way only. */
  readonly #endings: (() => Promise<void>)[] = [];

  constructor(school: School, language: Language = ENGLISH) {
    this.school = school;
    this.language = language;
  }

  /** Returns the phone as if it were new. */
  async phone({ script = 'with script' }: Way = {}): Promise<Student> {
    const student = (this.#phone ??= await this.school.student(PLAIN, this.language));
    await this.#forget(student);
    // The script never arrives. For the page that is like a browser without script, but axe can still check it.
    if (script === 'without script') await student.context.route('**/assets/*', (route) => route.abort());
    return student;
  }

  async #forget({ page, context }: Student): Promise<void> {
    for (const end of this.#endings.splice(0)) await end();
    await context.unrouteAll();
    await context.setOffline(false);
    if (!/\/[sc]\//.test(page.url())) return;
    // Goes to a page without script first. A page that is sending would store its submission again.
    await page.goto(`${this.school.hosted.url}/privacy`);
    await page.evaluate(() => sessionStorage.clear());
  }

  async end(): Promise<void> {
    if (this.#phone === undefined) return;
    await this.#forget(this.#phone);
    await this.#phone.context.close();
  }

  async visit(address: string, heading: Text): Promise<Page> {
    const student = await this.phone();
    await student.page.goto(new URL(address, this.school.hosted.url).href);
    await student.sees(this.language.words[heading]);
    return student.page;
  }

  /** Shows something of a course that exists only for this. Its link is gone afterwards (lms.md L2.5). */
  async atNewCourse<T>(show: (link: CourseLink) => Promise<T>): Promise<T> {
    const { teacher } = this.school;
    const course = await teacher.addCourse('Zymology');
    const shown = await show((await teacher.ask('course', { course }, null)).link);
    await teacher.ask('deleteCourse', { course }, null);
    return shown;
  }

  /** Shows something of a course that is archived for this only. */
  async whileArchived<T>(pulse: PulseName, show: (url: string) => Promise<T>): Promise<T> {
    const { teacher, codes } = this.school;
    const { course } = await teacher.ask('pulse', { code: codes[pulse] }, null);
    const { settings, link } = await teacher.ask('course', { course: course.id }, null);
    const archived = await teacher.ask('saveCourse', { course: course.id }, { ...settings, archived: true });
    const shown = await show(link.url);
    await teacher.ask('saveCourse', { course: course.id }, { ...archived, archived: false });
    return shown;
  }

  results(pulse: PulseName): Promise<Page> {
    return this.visit(this.school.urlOf(pulse, '/results'), 'resultsTitle');
  }

  async form(way: Way = {}): Promise<Student> {
    const student = await this.phone(way);
    await student.page.goto(this.school.urlOf(way.pulse ?? 'open'));
    await student.send.waitFor();
    return student;
  }

  async sent(): Promise<Student> {
    const student = await this.form();
    await this.send(student, answersOf(1), 'sent');
    return student;
  }

  async send(student: Student, answers: Answers, heading: Text): Promise<Page> {
    await mark(student, answers);
    await student.tap(student.send);
    await student.sees(this.language.words[heading]);
    return student.page;
  }

  /** Sends the form with a printed code as somebody typed it. */
  async sendWithCode(typed: string, heading: Text): Promise<Page> {
    const student = await this.form({ pulse: 'slips' });
    await student.page.locator('#slip').fill(typed);
    return this.send(student, answersOf(1), heading);
  }

  /** Opens the form of a pulse that only this student answers, and returns a way to end it without a grace period. */
  async ownForm(way: Way = {}): Promise<{
    readonly student: Student;
    readonly close: () => Promise<void>;
    readonly publish: () => Promise<void>;
  }> {
    const { teacher, hosted } = this.school;
    const code = await teacher.open('A course of its own', { graceSeconds: 0 });
    const student = await this.phone(way);
    await student.page.goto(`${hosted.url}/s/${code}`);
    const close = () => teacher.close(code);
    const publish = async () => {
      await close();
      await hosted.pass(0, code);
    };
    return { student, close, publish };
  }

  /** Goes to a page of a pulse with a roster, of which somebody has only the link. */
  async roster(at: string): Promise<Page> {
    const { teacher, hosted } = this.school;
    const code = await teacher.open('A course with a roster', { eligibility: 'roster', reserve: true });
    const { page } = await this.phone();
    // Only a page in a secure context can read the key (L9.3).
    await page.goto(`${hosted.url.replace(HOST, SECURE_HOST)}/s/${code}${at}`);
    await page.locator('main').waitFor();
    // The script fills in the words of the key.
    await page.waitForFunction(() => document.querySelector('.key-words b')?.textContent !== '');
    return page;
  }

  /** Opens the form of a pulse that has just taken all the answers that it can take at once (E3.11: busy). */
  async inCrowd(way: Way): Promise<Student> {
    const { browser, hosted } = this.school;
    const crowd = await HostedOnNode.start(Number(new URL(hosted.url).port) + CROWD_PORT_OFFSET, 1);
    const teacher = await Teacher.atDesk(browser, crowd);
    await teacher.setUp();
    const code = await teacher.open('Introduction to everything');
    await answerOverHttp(crowd, code, [answersOf(0)]);
    await teacher.context.close();
    const student = await this.phone(way);
    this.#endings.push(() => crowd.end());
    await student.page.goto(`${crowd.url}/s/${code}`);
    return student;
  }
}

const CROWD_PORT_OFFSET = 50;

/** Marks answers as taps would, but all at once. */
export const mark = ({ page }: Student, answers: Answers): Promise<void> =>
  page.evaluate((all) => {
    for (const [id, code] of all) document.querySelector<HTMLElement>(`[name="${id}"][value="${code}"]`)?.click();
  }, Object.entries(answers));

export const keyOf = ({ page }: Student): Promise<string> => page.locator('[name=key]').inputValue();

/** Sends what another tab of the same student, or somebody else, sent before. */
export async function post(
  { hosted, codes }: School,
  pulse: PulseName,
  fields: Readonly<Record<string, string>>,
  path = '',
): Promise<void> {
  const reply = await fetch(`${hosted.address}/s/${codes[pulse]}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
}
