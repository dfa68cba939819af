/** A teacher and students, as HTTP knows them. */
import type { Code, CourseId, Slip } from '../../schema/contract/ids.ts';
import type { Problem, ProblemKind } from '../../schema/contract/problem.ts';
import type { Outcome } from '../../schema/contract/release.ts';
import { addressOf } from '../../schema/contract/address.ts';
import { api, type Gives, type RouteName, type Takes } from '../../schema/contract/api.ts';
import { problemSchema } from '../../schema/contract/problem.ts';
import type { Role } from '../../schema/contract/grants.ts';
import type { NewPulse } from '../../schema/contract/pulse-plan.ts';
import { questionsOf } from '../../schema/instrument/forms.ts';
import { itemsOf } from '../../schema/contract/pulse.ts';
import { connect } from '../lms/connected.ts';
import type { Answers } from '../story/form.ts';
import { DAY_MS, SECOND_MS, type Harness } from './harness.ts';

export const ITEMS = itemsOf({ questions: questionsOf('core') }).map(({ id }) => id);

/** Gives every question the same answer. */
export const all = (code: number): Answers => Object.fromEntries(ITEMS.map((id) => [id, String(code)]));

/** A key as a form makes it (E4.2). */
export const aKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export class Teacher {
  readonly #h: Harness;
  #cookie = '';

  constructor(h: Harness) {
    this.#h = h;
  }

  static async setUp(h: Harness): Promise<Teacher> {
    const teacher = new Teacher(h);
    await teacher.comeBack();
    return teacher;
  }

  /** Comes in by a setup link: as the first administrator there is, or as a new one who sets the server up (E6.1). */
  async comeBack(): Promise<void> {
    const claim = claimOf(await this.#h.setupLink());
    const { administrators } = await this.expect('checkSetup', {}, { token: claim.token });
    const me = administrators.find(({ name }) => name === claim.name);
    if (me === undefined) await this.expect('claimSetup', {}, claim);
    else await this.expect('restoreAdmin', {}, { token: claim.token, person: me.id });
  }

  /** Somebody who still has the cookies of an earlier visit. */
  static returning(h: Harness, cookie: string): Teacher {
    const teacher = new Teacher(h);
    teacher.#cookie = cookie;
    return teacher;
  }

  get cookie(): string {
    return this.#cookie;
  }

  /** Somebody with the same cookie, such as a thief. */
  copy(): Teacher {
    const other = new Teacher(this.#h);
    other.#cookie = this.#cookie;
    return other;
  }

  /** Begins a new session of the same person, because no session lasts for ever (E6.2). */
  async signInAnew(): Promise<void> {
    const { link } = await this.expect('makeOwnLink', {}, null);
    await this.expect('signIn', {}, { token: new URL(link).hash.slice(1) });
  }

  /** @param attempt the name of a change that may be sent again */
  async send<N extends RouteName>(
    name: N,
    params: Readonly<Record<string, string>>,
    body: Takes<N>,
    attempt?: string,
  ): Promise<Response> {
    const { method } = api[name];
    const reply = await this.#h.fetch(addressOf(api[name], params, body), {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        ...(this.#cookie && { Cookie: this.#cookie }),
        ...(attempt !== undefined && { 'Idempotency-Key': attempt }),
      },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    this.#keep(reply);
    return reply;
  }

  /** Follows a link as a browser does, with its cookies, and goes no further. */
  async follow(path: string): Promise<Response> {
    const headers = this.#cookie === '' ? undefined : { Cookie: this.#cookie };
    const reply = await this.#h.fetch(path, { redirect: 'manual', ...(headers && { headers }) });
    this.#keep(reply);
    return reply;
  }

  #keep(reply: Response): void {
    for (const set of reply.headers.getSetCookie()) {
      const [pair = ''] = set.split(';', 1);
      const named = pair.slice(0, pair.indexOf('=') + 1);
      const others = this.#cookie.split('; ').filter((each) => each !== '' && !each.startsWith(named));
      this.#cookie = [...others, pair].join('; ');
    }
  }

  /** Sends a request with a token of the API and, as a browser would, with the cookies of this person (H5.2). */
  async byToken(token: string, name: RouteName, params: Readonly<Record<string, string>>): Promise<Response> {
    const { method, path, ...line } = api[name];
    const address = path.replaceAll(/:(\w+)/g, (_all, each: string) => params[each] ?? each);
    const type = 'file' in line ? line.file : 'application/json';
    return this.#h.fetch(address, {
      method,
      redirect: 'manual',
      headers: {
        'Content-Type': type,
        'Sec-Fetch-Site': 'same-origin',
        Authorization: `Bearer ${token}`,
        ...(this.#cookie && { Cookie: this.#cookie }),
      },
      ...(method === 'POST' && { body: 'null' }),
    });
  }

  /** Sends a file of courses. */
  async sendFile(file: string, asked: Takes<'importCourses'> = {}): Promise<Response> {
    return this.#h.fetch(addressOf(api.importCourses, {}, asked), {
      method: 'POST',
      headers: {
        'Content-Type': 'text/csv',
        'Content-Length': String(new TextEncoder().encode(file).length),
        'Sec-Fetch-Site': 'same-origin',
        Cookie: this.#cookie,
      },
      body: file,
    });
  }

  /** @throws if the server refuses the request */
  async expect<N extends RouteName>(
    name: N,
    params: Readonly<Record<string, string>>,
    body: Takes<N>,
  ): Promise<Gives<N>> {
    const reply = await this.send(name, params, body);
    const text = await reply.text();
    if (reply.status !== 200) throw new Error(`${name}: ${reply.status} ${text}`);
    return api[name].gives.parse(JSON.parse(text)) as Gives<N>;
  }

  /** Makes a pulse with six questions and k 7. It has a course of its own, so that no rule about two pulses applies. */
  async arm(plan: Partial<NewPulse> = {}): Promise<Code> {
    return (await this.armWithCodes(plan)).code;
  }

  /** Does the same with a code sheet, which is told here and never again. */
  async armWithCodes(plan: Partial<NewPulse> = {}): Promise<{ readonly code: Code; readonly slips: readonly Slip[] }> {
    const course = await this.expect(
      'createCourse',
      {},
      { name: 'Statistics 1', classSize: 300, zone: 'Europe/Stockholm' },
    );
    // A split rests on what somebody says who does not teach the course (R2.6).
    if (plan.contextQuestion === true) await this.vouchFor(course.id, 300);
    if (plan.eligibility === 'roster') await this.connect(course.id);
    const closesAtMs = this.#h.world.nowMs + DAY_MS;
    const { definition, slips } = await this.expect(
      'createPulse',
      { course: course.id },
      // One teacher asks many new courses at once, which needs a reason (R2.1a).
      { closesAtMs, graceSeconds: 60, reason: 'The classes of the contract have no student in common.', ...plan },
    );
    return { code: definition.code, slips };
  }

  /** Another administrator, who does not teach the course, says how many students it has. */
  async vouchFor(course: string, enrolled: number): Promise<void> {
    const registrar = await this.invited({ role: 'institution-admin', scope: null });
    await registrar.expect('saveEnrolled', { course }, { was: null, enrolled });
  }

  /** Connects a course with a learning platform, which a roster needs (R5.6). */
  async connect(course: CourseId): Promise<void> {
    const { id } = await this.expect('me', {}, null);
    await connect(this.#h.engine().directory, id, course);
  }

  /** Somebody of the same name who may do the same, and teaches nothing yet. */
  successor(): Promise<Teacher> {
    return this.invited({ role: 'institution-admin', scope: null }, NAME);
  }

  /** Somebody new with one role, who has signed in. */
  async invited(
    grant: { readonly role: Role; readonly scope: string | null },
    name = 'Rex Colleague',
  ): Promise<Teacher> {
    const { link } = await this.expect('invite', {}, { name, ...grant });
    const colleague = new Teacher(this.#h);
    await colleague.expect('signIn', {}, { token: new URL(link).hash.slice(1) });
    return colleague;
  }

  async openWithCodes(plan: Partial<NewPulse> = {}): Promise<{ readonly code: Code; readonly slips: readonly Slip[] }> {
    const armed = await this.armWithCodes({ eligibility: 'codes', ...plan });
    await this.expect('openPulse', { code: armed.code }, null);
    return armed;
  }

  async open(plan: Partial<NewPulse> = {}): Promise<Code> {
    const code = await this.arm(plan);
    await this.expect('openPulse', { code }, null);
    return code;
  }

  /** Staff close the pulse, the grace passes, and the box is woken. */
  async close(code: Code): Promise<void> {
    await this.expect('closePulse', { code }, null);
    this.#h.world.nowMs += 60 * SECOND_MS;
    await this.#h.wake(code);
  }

  /** The outcome of the newest release. @throws while there is none */
  async outcome(code: Code): Promise<Outcome> {
    const { releases } = await this.expect('results', { code }, null);
    return releases.at(-1)!.outcome;
  }
}

const NAME = 'Sam Teacher';

export const claimOf = (link: string): Takes<'claimSetup'> => ({
  token: new URL(link).hash.slice(1),
  name: NAME,
  institution: 'University of the Contract',
  support: 'support@example.org',
  emergency: '112',
});

export async function problemOf(reply: Response): Promise<{ readonly status: number; readonly type: ProblemKind }> {
  const { status, type }: Problem = problemSchema.parse(await reply.json());
  return { status, type: type as ProblemKind };
}

/** Sends a form as a browser does. */
export function post(
  h: Harness,
  path: string,
  fields: Answers | readonly (readonly [string, string])[],
): Promise<Response> {
  const pairs = Array.isArray(fields) ? (fields as [string, string][]) : Object.entries(fields as Answers);
  return h.fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(pairs).toString(),
  });
}

export const answer = (h: Harness, code: string, answers: Answers, key = aKey()): Promise<Response> =>
  post(h, `/s/${code}`, { ...answers, key });

export const takeBack = (h: Harness, code: string, answers: Answers, key: string): Promise<Response> =>
  post(h, `/s/${code}/withdraw`, { ...answers, key });

/** @throws if one of them is not counted */
export async function answerWithEach(
  h: Harness,
  code: string,
  slips: readonly Slip[],
  answers: Answers = all(4),
): Promise<void> {
  for (const slip of slips) {
    const { status } = await answer(h, code, { ...answers, code: slip });
    if (status !== 200) throw new Error(`An answer was not counted: ${status}`);
  }
}

/** @throws if one of them is not counted */
export async function answerOften(h: Harness, code: string, times: number, answers: Answers = all(4)): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    const { status } = await answer(h, code, answers);
    if (status !== 200) throw new Error(`An answer was not counted: ${status}`);
  }
}
