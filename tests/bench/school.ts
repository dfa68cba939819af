/** Provides a real server that tells its processor time exactly, with as many pulses as a measurement needs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NewPulse } from '../../schema/contract/pulse-plan.ts';
import { readForm } from '../story/form.ts';
import { freePort } from '../story/free-port.ts';
import { BROKEN, Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { sendCrowd, type Round } from './crowd.ts';
import type { Order } from './load.ts';
import { Probe } from './probe.ts';

const UNLIMITED = { ANSWER_BURST: '10000000', ANSWERS_PER_SECOND: '10000000' };
const CLOSED_WITHIN_MS = 30_000;
/** With so many answers results are published. */
const ANSWERS_OF_A_CLOSE = 30;

/** Requests to a server. */
export type Asked = Pick<Order, 'paths' | 'items' | 'concurrent' | 'inARow' | 'onlyLooks'> & {
  readonly requests: number;
};

export class School {
  readonly server: Server;
  readonly teacher: Teacher;
  readonly probe: Probe;
  readonly #network: Network;
  readonly #port: number;

  private constructor(port: number, within?: string) {
    this.#port = port;
    this.probe = new Probe(port);
    this.server = new Server(port, { ...UNLIMITED, ...this.probe.settings }, this.probe.flags, within);
    this.#network = new Network(this.server.origin);
    this.teacher = new Teacher(this.#network);
  }

  /** @param within the folder in which it keeps its files. What counts processor time alone need not wait for a disk */
  static async found(within?: string): Promise<School> {
    const school = new School(await freePort(), within);
    await school.server.start();
    await school.teacher.claim(await school.server.setupLink());
    return school;
  }

  /** @param change what is done to its folder while it is stopped */
  async restart(change: (folder: string) => void): Promise<void> {
    await this.server.end('SIGTERM');
    change(this.server.folder);
    await this.server.start();
    await this.probe.idle();
  }

  async discard(): Promise<void> {
    this.#network.hangUp();
    await this.server.discard();
    this.probe.remove();
  }

  /** Opens so many pulses, each in a course of its own. @returns their codes */
  async open(count: number, plan: Partial<NewPulse> = {}): Promise<string[]> {
    const codes: string[] = [];
    for (let i = 0; i < count; i += 1)
      codes.push(await this.teacher.openPulse('Growth', 100_000, { graceSeconds: 0, ...plan }));
    return codes;
  }

  /** The names of the questions of a pulse. */
  async itemsOf(code: string): Promise<readonly string[]> {
    const page = await this.#network.send({ method: 'GET', path: `/s/${code}` });
    const form = page === BROKEN ? undefined : readForm(page.body);
    if (form === undefined) throw new Error('The pulse shows no form');
    return [...form.choices.keys()];
  }

  send(asked: Asked): Promise<Round> {
    return sendCrowd({ ...asked, port: this.#port, durationMs: 0 }, this.server.pid);
  }

  /** @returns the processor time of the server for each submission, in milliseconds */
  submission = (asked: Asked): Promise<number> => this.probe.costOf(async () => (await this.send(asked)).accepted);

  /** @returns the processor time of the server for each form that it sends, in milliseconds */
  page = (asked: Asked): Promise<number> => this.submission({ ...asked, onlyLooks: true });

  /** Closes these pulses one after the other. @returns the processor time of each, from the order until only its tombstone is left */
  closing(codes: readonly string[]): Promise<number> {
    return this.probe.costOf(async () => {
      for (const code of codes) {
        await this.teacher.ask('closePulse', { code }, null);
        await this.#buried(code);
      }
      return codes.length;
    });
  }

  /** Answers these pulses, and closes them. @returns the processor time of each close */
  async answeredAndClosed(codes: readonly string[], items: readonly string[]): Promise<number> {
    const paths = codes.map((code) => `/s/${code}`);
    await this.send({ paths, items, concurrent: 5, requests: codes.length * ANSWERS_OF_A_CLOSE });
    return this.closing(codes);
  }

  async #buried(code: string): Promise<void> {
    const box = join(this.server.folder, 'data', 'boxes', code);
    const giveUpAtMs = Date.now() + CLOSED_WITHIN_MS;
    while (existsSync(`${box}.sqlite`) || !existsSync(`${box}.closed`)) {
      if (Date.now() > giveUpAtMs) throw new Error(`Pulse ${code} is not closed`);
      await pause(2);
    }
  }
}
