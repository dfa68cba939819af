/** A teacher as a script, who claims a setup link or comes from a learning platform, and speaks the JSON of the contract (schema/contract/api.ts). */
import { setTimeout as pause } from 'node:timers/promises';
import { addressOf } from '../../schema/contract/address.ts';
import { api, type Gives, type RouteName, type Takes } from '../../schema/contract/api.ts';
import { problemSchema, type Problem } from '../../schema/contract/problem.ts';
import type { Release } from '../../schema/contract/release.ts';
import type { NewPulse } from '../../schema/contract/pulse-plan.ts';
import { BROKEN, type Network, type Reply } from './network.ts';

/** A request that the server has refused. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.problem = problem;
  }
}

const POLL_MS = 100;

export class Teacher {
  readonly #network: Network;
  readonly #ticket: string | undefined;
  #cookie = '';

  /** @param ticket of somebody who comes from a learning platform (lms.md section 3) */
  constructor(network: Network, ticket?: string) {
    this.#network = network;
    this.#ticket = ticket;
  }

  /** @param link the link as the server printed it: `PUBLIC_URL/staff/setup#TOKEN` */
  async claim(link: string): Promise<void> {
    const token = new URL(link).hash.slice(1);
    const { administrators } = await this.ask('checkSetup', {}, { token });
    const [admin] = administrators;
    // A server that is set up already lets in an administrator that it has (E6.1).
    if (admin !== undefined) await this.ask('restoreAdmin', {}, { token, person: admin.id });
    else
      await this.ask(
        'claimSetup',
        {},
        {
          token,
          name: 'Sam Teacher',
          institution: 'Simulated University',
          support: 'student.support@example.org',
          emergency: '112',
        },
      );
  }

  /**
   * Makes a course and an open pulse, which closes a day from now unless somebody closes it before. @returns the code
   * of the pulse
   */
  async openPulse(courseName: string, classSize: number, plan: Partial<NewPulse> = {}): Promise<string> {
    const course = await this.ask('createCourse', {}, { name: courseName, classSize, zone: 'Europe/London' });
    const pulse = await this.ask(
      'createPulse',
      { course: course.id },
      // One teacher asks several new courses at once, which needs a reason (R2.1a).
      { closesAtMs: Date.now() + 24 * 60 * 60 * 1000, reason: 'These halls have no student in common.', ...plan },
    );
    const { code } = pulse.definition;
    await this.ask('openPulse', { code }, null);
    return code;
  }

  /** Waits until the pulse is closed, and reads its last release. @throws after `patienceMs` */
  async readRelease(code: string, patienceMs: number): Promise<Release> {
    const giveUpAtMs = Date.now() + patienceMs;
    for (;;) {
      try {
        const { releases } = await this.ask('results', { code }, null);
        const last = releases.find(({ final }) => final);
        if (last !== undefined) return last;
        if (Date.now() > giveUpAtMs) throw new Error(`Pulse ${code} is not closed`);
        await pause(POLL_MS);
      } catch (error) {
        const isNotYet = error instanceof Refusal && error.problem.type === 'not-published';
        if (!isNotYet || Date.now() > giveUpAtMs) throw error;
        await pause(POLL_MS);
      }
    }
  }

  /** @throws a Refusal; or an error if the connection breaks or the reply is not what the contract says */
  async ask<N extends RouteName>(name: N, params: Readonly<Record<string, string>>, body: Takes<N>): Promise<Gives<N>> {
    const { method, path, gives } = api[name];
    const reply = await this.#network.send({
      method,
      path: path.replaceAll(/:(\w+)/g, (_, param: string) => params[param] ?? ''),
      headers: {
        'Content-Type': 'application/json',
        Origin: this.#network.origin,
        ...(this.#cookie && { Cookie: this.#cookie }),
        ...(this.#ticket !== undefined && { Authorization: `Bearer ${this.#ticket}` }),
      },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    if (reply === BROKEN) throw new Error(`No connection to ${this.#network.origin}`);
    this.#keepCookie(reply);
    if (reply.status !== 200) throw refusalOf(reply);
    return gives.parse(JSON.parse(reply.body)) as Gives<N>;
  }

  /** Sends a file of courses. @throws as `ask` does */
  async sendFile(file: string, asked: Takes<'importCourses'>): Promise<Gives<'importCourses'>> {
    const reply = await this.#network.send({
      method: 'POST',
      path: addressOf(api.importCourses, {}, asked),
      headers: { 'Content-Type': 'text/csv', Origin: this.#network.origin, Cookie: this.#cookie },
      body: file,
    });
    if (reply === BROKEN) throw new Error(`No connection to ${this.#network.origin}`);
    if (reply.status !== 200) throw refusalOf(reply);
    return api.importCourses.gives.parse(JSON.parse(reply.body));
  }

  #keepCookie({ headers }: Reply): void {
    const [cookie] = headers['set-cookie'] ?? [];
    if (cookie !== undefined) this.#cookie = cookie.split(';', 1)[0] ?? '';
  }
}

function refusalOf({ status, body, headers }: Reply): Error {
  const isProblem = headers['content-type']?.startsWith('application/problem+json') ?? false;
  return isProblem ? new Refusal(problemSchema.parse(JSON.parse(body))) : new Error(`The server answered ${status}`);
}
