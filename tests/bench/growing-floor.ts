/** Provides bare servers and files that already hold many keys, for the line of P20 along which the work itself grows. */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { PRAGMAS } from '../../worker/engines/node-database.ts';
import { IN_MEMORY } from '../in-memory.ts';
import { freePort } from '../story/free-port.ts';
import { sendCrowd } from './crowd.ts';
import { Probe } from './probe.ts';
import type { Asked } from './school.ts';
import { startFloor, type Reply } from './submissions.ts';

const KEY_BYTES = 16;

/** Writes so many keys into the table of a box, or of a floor, that no server has open. They come in the order of chance, as they would from phones. */
export function fillKeys(file: string, keys: number): void {
  const db = new Database(file);
  try {
    db.exec(
      'CREATE TABLE IF NOT EXISTS seen (h BLOB PRIMARY KEY, c BLOB NOT NULL, conflicts INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID',
    );
    const add = db.prepare('INSERT INTO seen (h, c) VALUES (?, ?)');
    db.transaction(() => {
      for (let i = 0; i < keys; i += 1) add.run(randomBytes(KEY_BYTES), randomBytes(KEY_BYTES));
    })();
  } finally {
    db.close();
  }
}

/** @returns the processor time that it takes to erase so many keys for good, in milliseconds */
export function erasingMs(keys: number): number {
  const folder = mkdtempSync(join(IN_MEMORY, 'erasing-'));
  const file = join(folder, 'keys.sqlite');
  fillKeys(file, keys);
  const db = new Database(file);
  try {
    for (const pragma of PRAGMAS) db.pragma(pragma);
    const before = process.cpuUsage();
    db.exec('DELETE FROM seen');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}

export class GrowingFloor {
  readonly #port: number;
  readonly #folder: string;
  readonly #probe: Probe;
  readonly #process: ChildProcess;

  private constructor(port: number, folder: string, probe: Probe, child: ChildProcess) {
    this.#port = port;
    this.#folder = folder;
    this.#probe = probe;
    this.#process = child;
  }

  /** @param keys how many keys it holds at first */
  static async start(items: readonly string[], reply: Reply, keys = 0): Promise<GrowingFloor> {
    const port = await freePort();
    const folder = mkdtempSync(join(IN_MEMORY, 'floor-'));
    const probe = new Probe(port);
    fillKeys(join(folder, 'floor.sqlite'), keys);
    const child = await startFloor(folder, port, items.length, reply, {
      execArgv: [...probe.flags],
      env: { ...process.env, ...probe.settings },
    });
    return new GrowingFloor(port, folder, probe, child);
  }

  /** @returns the processor time for each submission, in milliseconds */
  submission = (asked: Asked): Promise<number> =>
    this.#probe.costOf(async () => {
      const { accepted } = await sendCrowd({ ...asked, port: this.#port, durationMs: 0 }, this.#process.pid ?? 0);
      return accepted;
    });

  discard(): void {
    this.#process.disconnect();
    this.#probe.remove();
    rmSync(this.#folder, { recursive: true });
  }
}
