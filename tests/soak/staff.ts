/** What staff and operators do while the server dies again and again. What was acknowledged is remembered, and must be there at the end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from '../story/command.ts';
import type { Network } from '../story/network.ts';
import type { Server } from '../story/server.ts';
import { Refusal, type Teacher } from '../story/teacher.ts';
import { csvOf, manyRows } from '../worker/directory/imports/a-file.ts';
import { Class } from './attend.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Why courses are asked that may have students in common. */
export const REASON = 'These halls have no student in common.';
const CLASS_SIZE = 400;
const ROWS = 60;
const RETRY_MS = 30;

/** A pulse that was made, with the class that answers it. */
export interface Taught {
  readonly code: string;
  readonly class: Class;
  /** Whether it opens and closes by itself. */
  readonly isPlanned: boolean;
}

export type Duty = 'import' | 'backup' | 'invite' | 'read';

export class Staff {
  readonly courses: string[] = [];
  readonly invited: string[] = [];
  readonly backups: string[] = [];
  readonly files: string[] = [];
  readonly #teacher: Teacher;
  readonly #server: Server;
  readonly #network: Network;

  constructor(teacher: Teacher, server: Server, network: Network) {
    this.#teacher = teacher;
    this.#server = server;
    this.#network = network;
  }

  /** Does one thing, and gives up if the server dies meanwhile. */
  async do(duty: Duty, number: number): Promise<void> {
    try {
      await this.#do(duty, number);
    } catch {
      // Nothing was acknowledged.
    }
  }

  async #do(duty: Duty, number: number): Promise<void> {
    switch (duty) {
      case 'import': {
        const rows = manyRows(ROWS).map((row) => ({ ...row, external_id: `${number} ${row.external_id}` }));
        const file = csvOf(rows);
        await this.#teacher.sendFile(file, {});
        this.files.push(file);
        return;
      }
      case 'backup': {
        const file = join(this.#server.folder, `backup-${number}.sqlite`);
        const { code } = await run(['backup', file], this.#server);
        // Whatever the command says: a file with this name must be a whole backup.
        if (code === 0 || existsSync(file)) this.backups.push(file);
        return;
      }
      case 'invite': {
        const address = `person-${number}@fen.example`;
        await this.#teacher.ask(
          'invite',
          {},
          { name: `Person ${number}`, role: 'institution-admin', scope: null, address },
        );
        this.invited.push(address);
        return;
      }
      case 'read':
        await this.#teacher.ask('institution', {}, null);
        await this.#teacher.ask('me', {}, null);
    }
  }

  /** Makes a pulse that staff open and close, or one that does both by itself. @returns null if the server died meanwhile */
  async teach(
    number: number,
    seed: number,
    plan: { readonly opensInMs: number; readonly lastsMs: number } | null,
  ): Promise<Taught | null> {
    try {
      const course = await this.#teacher.ask(
        'createCourse',
        {},
        { name: `Course ${number}`, classSize: CLASS_SIZE, zone: 'UTC' },
      );
      this.courses.push(course.id);
      const opensAtMs = plan === null ? null : Math.round(Date.now() + plan.opensInMs);
      const closesAtMs = opensAtMs === null || plan === null ? Date.now() + DAY_MS : opensAtMs + plan.lastsMs;
      const made = { opensAtMs, closesAtMs, reason: REASON, graceSeconds: 0 };
      const { definition } = await this.#teacher.ask('createPulse', { course: course.id }, made);
      const { code } = definition;
      if (plan === null) await this.#insist(() => this.#teacher.ask('openPulse', { code }, { reason: REASON }));
      return {
        code,
        class: new Class(this.#network, code, seed, plan === null ? undefined : closesAtMs),
        isPlanned: plan !== null,
      };
    } catch {
      return null;
    }
  }

  /** Closes a pulse once everybody has a final reply, however often the server dies meanwhile. */
  async close({ code, class: held, isPlanned }: Taught): Promise<void> {
    if (isPlanned) return void (await held.attended());
    await held.end();
    await this.#insist(() => this.#teacher.ask('closePulse', { code }, null));
  }

  /** Asks until there is an answer, as somebody does who presses the button again. */
  async #insist(ask: () => Promise<unknown>): Promise<void> {
    for (;;)
      try {
        await ask();
        return;
      } catch (error) {
        const kind = error instanceof Refusal ? error.problem.type : 'no connection';
        // The reply before was lost, and it was done.
        if (kind === 'wrong-state' || kind === 'pulse-open-already') return;
        if (kind !== 'retry' && kind !== 'no connection') throw error;
        await pause(RETRY_MS);
      }
  }
}
