/** Boxes as files: one SQLite file per pulse, opened when needed, a bounded number at a time (privacy.md R3.1, architecture.md A12). */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BoxOffice } from '../../schema/contract/box-office.ts';
import type { Code } from '../../schema/contract/ids.ts';
import migrations from '../../schema/tables/box/migrations/migrations.js';
import { Box } from '../box/box.ts';
import type { BoxHost } from '../box/host.ts';
import { BoxStore } from '../box/store.ts';
import { openDatabase, type OpenDatabase } from './node-database.ts';
import { syncFolder } from './node-keys.ts';
import { Timers } from './node-timers.ts';

const MOST_OPEN = 500;

interface OpenBox {
  readonly box: Box;
  readonly store: BoxStore;
  readonly database: OpenDatabase;
  /** Requests under way: a box in use is not put away. */
  users: number;
}

export class NodeBoxes implements BoxOffice {
  readonly #folder: string;
  readonly #host: Omit<BoxHost, 'wakeAt'>;
  readonly #timers: Timers;
  /** Least recently used first. */
  readonly #open = new Map<Code, Promise<OpenBox>>();

  constructor(folder: string, host: Omit<BoxHost, 'wakeAt'>) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    this.#host = host;
    this.#timers = new Timers(host.now);
  }

  look: BoxOffice['look'] = (code) => this.#existing(code, (box) => box.look(), { at: 'nowhere' } as const);
  cast: BoxOffice['cast'] = (code, fields) => this.#existing(code, (box) => box.cast(fields), { kind: 'nowhere' } as const);
  withdraw: BoxOffice['withdraw'] = (code, fields) => this.#existing(code, (box) => box.withdraw(fields), { kind: 'nowhere' } as const);
  band: BoxOffice['band'] = (code) => this.#existing(code, (box) => box.band(), { at: 'nowhere' } as const);
  arm: BoxOffice['arm'] = (definition, schedule) => this.#using(definition.code, (box) => box.arm(definition, schedule));
  open: BoxOffice['open'] = (code) => this.#existing(code, (box) => box.open(), NOWHERE);
  extend: BoxOffice['extend'] = (code, closesAtMs) => this.#existing(code, (box) => box.extend(closesAtMs), NOWHERE);
  close: BoxOffice['close'] = (code) => this.#existing(code, (box) => box.close(), NOWHERE);

  /** What is due for this box now; called at start for every unfinished pulse, and by its timer (A10). */
  wake(code: Code): Promise<void> {
    return this.#existing(code, (box) => box.wake(), undefined);
  }

  /** Writes nothing: every acknowledged answer is on the disk already. */
  async shut(): Promise<void> {
    this.#timers.stop();
    for (const opening of this.#open.values()) (await opening).database.close();
    this.#open.clear();
  }

  #existing<R>(code: Code, use: (box: Box) => R | Promise<R>, otherwise: R): Promise<R> {
    return this.#open.has(code) || existsSync(this.#path(code)) ? this.#using(code, use) : Promise.resolve(otherwise);
  }

  async #using<R>(code: Code, use: (box: Box) => R | Promise<R>): Promise<R> {
    const opening = this.#open.get(code) ?? this.#openBox(code);
    this.#open.delete(code);
    this.#open.set(code, opening);
    const opened = await opening;
    opened.users += 1;
    try {
      return await use(opened.box);
    } finally {
      opened.users -= 1;
      await this.#putAway(code, opened);
    }
  }

  async #openBox(code: Code): Promise<OpenBox> {
    const isNew = !existsSync(this.#path(code));
    const database = await openDatabase(this.#path(code), migrations);
    if (isNew) syncFolder(this.#folder);
    const store = new BoxStore(database.db);
    const wakeAt = async (epochMs: number): Promise<void> => this.#timers.set(code, epochMs, () => void this.wake(code));
    return { box: new Box({ ...this.#host, wakeAt }, store, code), store, database, users: 0 };
  }

  /** A buried box gives its room back at once; others make place when too many are open. */
  async #putAway(code: Code, opened: OpenBox): Promise<void> {
    if (opened.users === 0 && opened.store.read()?.state === 'closed') {
      opened.database.shrink();
      this.#close(code, opened);
    }
    for (const [oldest, opening] of this.#open) {
      if (this.#open.size <= MOST_OPEN) return;
      const candidate = await opening;
      if (candidate.users === 0) this.#close(oldest, candidate);
    }
  }

  #close(code: Code, opened: OpenBox): void {
    this.#open.delete(code);
    opened.database.close();
  }

  #path(code: Code): string {
    return join(this.#folder, `${code}.sqlite`);
  }
}

const NOWHERE = { ok: false, why: 'nowhere' } as const;
