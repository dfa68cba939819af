/**
 * Builds a box on a real SQLite file, with a clock that tests move, seeded chance, and a key store and ledger in
 * memory.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { onTestFinished } from 'vitest';
import type { CastReply, Fields } from '../../../schema/contract/box-office.ts';
import {
  submissionKeySchema,
  type Code,
  type PulseId,
  type Slip,
  type SubmissionKey,
} from '../../../schema/contract/ids.ts';
import { itemsOf, type Definition, type Schedule } from '../../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../../schema/contract/release.ts';
import migrations from '../../../schema/tables/box/migrations/migrations.js';
import { Box } from '../../../worker/box/box.ts';
import { labelFor } from '../../../worker/box/counter.ts';
import type { BoxHost, KeyStore, Ledger, BoxFault } from '../../../worker/box/host.ts';
import { Layout } from '../../../worker/box/layout.ts';
import { delayOf, deriveKey } from '../../../worker/box/seal.ts';
import { BoxStore } from '../../../worker/box/store.ts';
import { openVault } from '../../../worker/box/vault.ts';
import { openDatabase, type OpenDatabase } from '../../../worker/engines/node-database.ts';
import type { Stratum } from '../../../worker/gate/atoms.ts';
import type { Limit } from '../../../worker/token-bucket.ts';
import { aDefinition } from '../gate/definitions.ts';
import type { Life } from './life.ts';
import { IN_MEMORY } from '../../in-memory.ts';

/** A Monday morning, at the start of a 30 s slot of the counter. */
export const MORNING_MS = Date.UTC(2026, 2, 2, 9, 0, 0);
export const MINUTE_MS = 60_000;

export const temporaryFolder = (name: string): string => mkdtempSync(join(IN_MEMORY, `${name}-`));

export class Clock {
  nowMs: number;

  constructor(nowMs: number) {
    this.nowMs = nowMs;
  }

  readonly now = (): number => this.nowMs;

  advance(ms: number): void {
    this.nowMs += ms;
  }
}

/** Draws bytes that are the same for the same seed, and different at each call. */
export function seededBytes(seed: string): (length: number) => Uint8Array {
  let drawn = 0;
  return (length) =>
    createHash('shake256', { outputLength: length })
      .update(`${seed}/${(drawn += 1)}`)
      .digest();
}

export class MemoryKeys implements KeyStore {
  readonly byCode = new Map<Code, Uint8Array>();
  readonly staleForMs: number;

  constructor(staleForMs = 0) {
    this.staleForMs = staleForMs;
  }

  async get(code: Code): Promise<Uint8Array | undefined> {
    // The box overwrites what it got, so each caller gets a copy, as from a real store.
    const key = this.byCode.get(code);
    return key && new Uint8Array(key);
  }

  async put(code: Code, key: Uint8Array): Promise<void> {
    this.byCode.set(code, new Uint8Array(key));
  }

  async destroy(code: Code): Promise<void> {
    this.byCode.delete(code);
  }
}

export class MemoryLedger implements Ledger {
  readonly entries: LedgerEntry[] = [];

  async append(entry: LedgerEntry): Promise<'appended' | 'same' | 'conflict'> {
    const there = this.entries.find(({ pulseId, seq }) => pulseId === entry.pulseId && seq === entry.seq);
    if (there) return there.sha256 === entry.sha256 ? 'same' : 'conflict';
    this.entries.push(entry);
    return 'appended';
  }

  async read(pulseId: LedgerEntry['pulseId'], seq: number): Promise<LedgerEntry | null> {
    return this.entries.find((entry) => entry.pulseId === pulseId && entry.seq === seq) ?? null;
  }
}

export interface BoxOptions {
  readonly definition?: Definition;
  readonly schedule?: Schedule;
  readonly keys?: MemoryKeys;
  readonly ledger?: MemoryLedger;
  readonly answerLimit?: Limit;
  readonly seed?: string;
  /** If it is false, the box has no definition, as before anyone armed it. */
  readonly armed?: boolean;
  /** Puts something between the box and its store, such as a store that fails or one that is watched. */
  readonly store?: (store: BoxStore) => BoxStore;
  /** Does the same between the box and everything else that it needs. */
  readonly host?: (host: BoxHost) => BoxHost;
}

export interface TestBox {
  readonly box: Box;
  readonly database: OpenDatabase;
  readonly store: BoxStore;
  readonly host: BoxHost;
  readonly clock: Clock;
  readonly keys: MemoryKeys;
  readonly ledger: MemoryLedger;
  readonly definition: Definition;
  readonly schedule: Schedule;
  /** The code sheet as it was returned when the box was armed. */
  readonly slips: readonly Slip[];
  /** Faults that the operator was told about. */
  readonly reports: readonly BoxFault[];
  /** The times at which the box asked to be woken. */
  readonly wakes: readonly number[];
  /** The rehearsals that the directory was told to forget. */
  readonly forgotten: readonly PulseId[];
  /** The bytes of each file of the box, by the file's name. */
  readonly files: () => ReadonlyMap<string, Buffer>;
  /** Ends this box as a crash would, and starts another one on the same file, keys, ledger and clock. */
  readonly restart: (changes?: Pick<BoxOptions, 'host' | 'store'>) => Promise<TestBox>;
}

/** By default this is a pulse of three five-point items that has just opened and closes in ten minutes. */
export async function aBox(options: BoxOptions = {}): Promise<TestBox> {
  const folder = temporaryFolder('box');
  const clock = new Clock(MORNING_MS);
  const definition = options.definition ?? aDefinition();
  const schedule = options.schedule ?? { opensAtMs: MORNING_MS, closesAtMs: MORNING_MS + 10 * MINUTE_MS };
  const keys = options.keys ?? new MemoryKeys();
  const ledger = options.ledger ?? new MemoryLedger();
  const reports: BoxFault[] = [];
  const wakes: number[] = [];
  const forgotten: PulseId[] = [];
  const slips: Slip[] = [];
  const plainHost: BoxHost = {
    now: clock.now,
    nextTurn: setImmediate,
    wakeAt: async (epochMs) => void wakes.push(epochMs),
    randomBytes: seededBytes(options.seed ?? 'chance'),
    keys,
    ledger,
    atOpening: async () => null,
    forgetRehearsal: async (id) => void forgotten.push(id),
    answerLimit: options.answerLimit ?? { burst: 5000, perSecond: 200 },
    report: (fault) => void reports.push(fault),
  };
  let open: OpenDatabase | undefined;
  onTestFinished(() => {
    open?.close();
    rmSync(folder, { recursive: true });
  });

  const start = async ({
    host: around = same,
    store: instead = same,
  }: Pick<BoxOptions, 'host' | 'store'>): Promise<TestBox> => {
    open?.close();
    open = await openDatabase(join(folder, 'box.sqlite'), migrations);
    const host = around(plainHost);
    const store = instead(new BoxStore(open.db));
    const box = new Box(host, store, definition.code);
    const files = () => new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
    return {
      box,
      database: open,
      store,
      host,
      clock,
      keys,
      ledger,
      definition,
      schedule,
      slips,
      reports,
      wakes,
      forgotten,
      files,
      restart: (changes = {}) => start(changes),
    };
  };

  const made = await start(options);
  if (options.armed !== false) {
    const armed = await made.box.arm(definition, schedule);
    if (!armed.ok) throw new Error(`The box was not armed: ${armed.why}`);
    slips.push(...(armed.slips ?? []));
  }
  return made;
}

const same = <T>(value: T): T => value;

/** Makes a submission key from a number. */
export const keyOf = (number: number): SubmissionKey =>
  submissionKeySchema.parse(createHash('md5').update(`sheet ${number}`).digest('hex'));

/**
 * The fields that a phone sends for these codes. 0 leaves the item blank. `more` can hold a printed code or a category.
 */
export function fieldsOf(definition: Definition, key: string, codes: readonly number[], more: Fields = []): Fields {
  const answers = itemsOf(definition).flatMap((item, i): (readonly [string, string])[] =>
    codes[i] ? [[item.id, String(codes[i])]] : [],
  );
  return [['key', key], ...more, ...answers];
}

/** Sends each sheet in a turn of its own, so that each is a batch of its own. */
export async function castEach(
  { box, definition }: TestBox,
  sheets: readonly (readonly number[])[],
  from = 0,
): Promise<CastReply[]> {
  const replies: CastReply[] = [];
  for (const [i, codes] of sheets.entries()) replies.push(await box.cast(fieldsOf(definition, keyOf(from + i), codes)));
  return replies;
}

/** Sends all sheets in the same turn, so that they are one batch. */
export const castTogether = (
  { box, definition }: TestBox,
  sheets: readonly (readonly number[])[],
  from = 0,
): Promise<CastReply[]> =>
  Promise.all(sheets.map((codes, i) => box.cast(fieldsOf(definition, keyOf(from + i), codes))));

/** Moves the clock past the closing time and the grace, and lets the box do what is due. */
export async function closeNow({ box, clock, definition, schedule }: TestBox): Promise<void> {
  clock.nowMs = schedule.closesAtMs + definition.graceSeconds * 1000;
  await box.wake();
}

/** Makes this many different sheets for three five-point items, with some answers left out. */
export const sheetsOf = (count: number): number[][] =>
  Array.from({ length: count }, (_, i) => [(i % 5) + 1, (i * 7) % 6, ((i * 3) % 5) + 1]);

/** Puts a life between a box and its store, keys and ledger. Every call to them is one of its steps. */
export const livedBy = (life: Life): Required<Pick<BoxOptions, 'host' | 'store'>> => ({
  host: (host) => ({ ...host, keys: life.around('keys', host.keys), ledger: life.around('ledger', host.ledger) }),
  store: (store) => life.around('store', store),
});

/** The counters on the disk, opened with the key from the key store. */
export async function countersOf({
  host,
  store,
  definition,
}: TestBox): Promise<
  { readonly received: number; readonly takenBack: number; readonly strata: readonly Stratum[] } | undefined
> {
  const layout = new Layout(definition);
  const vault = await openVault(host, store, definition, layout);
  if (!vault) return undefined;
  const { tally } = vault;
  const takenBack = layout.takenBack(tally);
  return { received: layout.counted(tally) + takenBack, takenBack, strata: layout.strataOf(tally) };
}

/** What the counter shows once so many answers count, by the secret delays of this box (R2.9). */
export function bandFor({ keys, definition }: TestBox, counted: number): string | null {
  const boxKey = keys.byCode.get(definition.code);
  if (!boxKey) throw new Error('This box has no key');
  const counterKey = deriveKey(boxKey, 'counter', definition.id);
  const label = labelFor(counted, definition.policy.k, (each) => delayOf(counterKey, each));
  return label === 0 ? null : `${label}+`;
}

const NO_ROWS = { def: 0, tally: 0, seen: 0, codes: 0, spent: 0, issuer: 0, issued: 0, members: 0, pending: 0 };
export type Rows = typeof NO_ROWS;

/** How many rows each table has: none, unless `some` says otherwise. */
export const rows = (some: Partial<Rows> = {}): Rows => ({ ...NO_ROWS, ...some });

/** How many rows each table of the box holds. */
export const rowsOf = ({ database }: TestBox): Rows =>
  Object.fromEntries(
    Object.keys(NO_ROWS).map((table) => [table, numberFrom(database, `SELECT count(*) FROM ${table}`)]),
  ) as Rows;

/** How many rows were ever inserted, changed or deleted through this connection. */
export const rowsWritten = ({ database }: TestBox): number => numberFrom(database, 'SELECT total_changes()');

function numberFrom({ db }: OpenDatabase, query: string): number {
  const [[value]] = db.values<[number]>(sql.raw(query)) as [[number]];
  return value;
}
