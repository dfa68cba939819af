/**
 * Keeps boxes as files: one SQLite file per pulse, opened when needed, and only a limited number at a time (privacy.md
 * R3.1, architecture.md A12).
 */
import { existsSync, mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { BoxOffice } from '../../schema/contract/box-office.ts';
import type { Code } from '../../schema/contract/ids.ts';
import migrations from '../../schema/tables/box/migrations/migrations.js';
import { Box } from '../box/box.ts';
import type { BoxHost } from '../box/host.ts';
import { BoxStore } from '../box/store.ts';
import type { Ended } from '../box/tombstone.ts';
import { NewerDatabase } from './newer-database.ts';
import { Burials, LIVING, livingBoxes } from './node-burial.ts';
import { openDatabase, type OpenDatabase } from './node-database.ts';
import { StorageFault } from '../storage-fault.ts';
import { syncFolder } from './node-keys.ts';
import { mostOpenFiles } from './node-open-files.ts';
import { onceATurn, storageFaultOf } from './node-storage.ts';
import type { RandomMoments } from './node-random-moments.ts';
import { Timers, type BoxTimers } from './node-timers.ts';

/** More than one institution has open at the same time: a box that is put away costs its next visitor some milliseconds (P20). */
const MOST_OPEN = 2000;
/** Each open box has its file and its journal open, and half of what the system allows is left for phones. */
const FILES_PER_BOX = 4;
const TRY_AGAIN_MS = 60_000;
/** So many boxes are woken side by side, when thousands of pulses open or close at the same minute. */
const MOST_WAKING = 8;

interface OpenBox {
  readonly path: string;
  readonly box: Box;
  readonly store: BoxStore;
  readonly database: OpenDatabase;
  /** Whether its file still lies where it was opened. */
  readonly isInPlace: () => boolean;
}

interface Kept {
  readonly opening: Promise<OpenBox>;
  /** It is undefined while the file is being opened. */
  opened: OpenBox | undefined;
  /** Counts the requests that use the box or wait for it. A box in use is not put away. */
  users: number;
  /** Ends the writes at random moments. */
  stopRewriting: (() => void) | undefined;
}

export interface NodeBoxesOptions {
  /** Is called each time when a box has ended and its file is gone. */
  readonly onBuried?: (() => void) | undefined;
  /** When boxes also write without an answer (R3.11). Without it they never do, as under a clock that a test moves. */
  readonly moments?: RandomMoments | undefined;
  /** They wake boxes in place of the machine's clock. */
  readonly timers?: BoxTimers | undefined;
  /** How many files are open at once, beside those that are in use. */
  readonly mostOpen?: number | undefined;
}

export class NodeBoxes implements BoxOffice {
  readonly #folder: string;
  readonly #burials: Burials;
  readonly #host: Omit<BoxHost, 'wakeAt'>;
  readonly #timers: BoxTimers;
  readonly #mostOpen: number;
  readonly #onBuried: (() => void) | undefined;
  readonly #moments: RandomMoments | undefined;
  /** The box that was used longest ago comes first. */
  readonly #open = new Map<Code, Kept>();
  #lastUsed: Code | undefined;
  /** Boxes whose time has come, in their order. */
  readonly #due: Code[] = [];
  /** Boxes that the directory says open later, and that nobody has opened since the start. */
  readonly #later = new Set<Code>();
  #waking = 0;

  constructor(
    folder: string,
    host: Omit<BoxHost, 'wakeAt'>,
    {
      onBuried,
      moments,
      timers,
      mostOpen = Math.min(MOST_OPEN, mostOpenFiles() / FILES_PER_BOX),
    }: NodeBoxesOptions = {},
  ) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    this.#burials = new Burials(folder);
    this.#host = host;
    this.#onBuried = onBuried;
    this.#mostOpen = mostOpen;
    this.#moments = moments;
    this.#timers = timers ?? new Timers(host.now);
  }

  look: BoxOffice['look'] = async (code) => {
    const ended = this.#endOf(code);
    return ended === undefined ? this.#existing(code, (box) => box.lookNow(), { at: 'nowhere' }) : { at: ended };
  };
  cast: BoxOffice['cast'] = (code, fields) => this.#orLater(code, (box) => box.cast(fields));
  withdraw: BoxOffice['withdraw'] = (code, fields) => this.#orLater(code, (box) => box.withdraw(fields));
  band: BoxOffice['band'] = async (code) =>
    NO_BAND[this.#endOf(code) ?? 'no'] ?? this.#existing(code, (box) => box.band(), { at: 'nowhere' });
  arm: BoxOffice['arm'] = (definition, schedule) =>
    this.#using(definition.code, (box) => box.arm(definition, schedule));
  printCodes: BoxOffice['printCodes'] = (code) => this.#existing(code, (box) => box.printCodes(), NOWHERE);
  tokenKey: BoxOffice['tokenKey'] = (code) => this.#unlessEnded(code, (box) => box.tokenKey(), null);
  recognise: BoxOffice['recognise'] = async (code, person) =>
    OVER[this.#endOf(code) ?? 'no'] ?? this.#existing(code, (box) => box.recognise(person), GONE);
  issue: BoxOffice['issue'] = async (code, member, blinded) =>
    OVER[this.#endOf(code) ?? 'no'] ?? this.#existing(code, (box) => box.issue(member, blinded), GONE);
  keepList: BoxOffice['keepList'] = (code, list) => this.#existing(code, (box) => box.keepList(list), NOWHERE);
  dropList: BoxOffice['dropList'] = (code) => this.#existing(code, (box) => box.dropList(), NOWHERE);
  listSize: BoxOffice['listSize'] = (code) => this.#unlessEnded(code, (box) => box.listSize(), { at: 'nowhere' });
  open: BoxOffice['open'] = (code) => this.#existing(code, (box) => box.open(), NOWHERE);
  replan: BoxOffice['replan'] = (code, seen, wanted) =>
    this.#existing(code, (box) => box.replan(seen, wanted), NOWHERE);
  discard: BoxOffice['discard'] = (code, id, seen) => this.#using(code, (box) => box.discard(id, seen));
  extend: BoxOffice['extend'] = (code, closesAtMs) => this.#existing(code, (box) => box.extend(closesAtMs), NOWHERE);
  close: BoxOffice['close'] = (code) => this.#existing(code, (box) => box.close(), NOWHERE);
  endGrace: BoxOffice['endGrace'] = (code) => this.#existing(code, (box) => box.endGrace(), NOWHERE);

  /**
   * Does at start what is due for every box that has not ended, no matter where a crash stopped it (R3.7).
   * @param later when boxes open that have nothing to do before. Each box that is used before looks itself when it is due
   * @throws NewerDatabase if a box was written by a newer version: it could not be closed, so the server must not start (H6.3)
   */
  async resume(later: ReadonlyMap<Code, number> = new Map()): Promise<void> {
    for (const code of this.#burials.interrupted()) this.#finishBurial(code);
    for (const code of livingBoxes(this.#folder)) {
      const opensAtMs = later.get(code);
      if (opensAtMs === undefined) await this.#wakeAtStart(code);
      else {
        this.#later.add(code);
        this.#wakeAt(code, opensAtMs);
      }
    }
  }

  /** Closes the files. There is nothing to write, because every acknowledged answer is already on the disk. */
  async shut(): Promise<void> {
    this.#timers.stop();
    this.#due.length = 0;
    await Promise.allSettled([...this.#open.values()].map(({ opening }) => opening));
    for (const { opened, stopRewriting } of this.#open.values()) {
      stopRewriting?.();
      opened?.box.forget();
      opened?.database.close();
    }
    this.#open.clear();
  }

  /** A phone whose answers the disk does not take now keeps them and sends them again (H6.8). */
  async #orLater<R>(code: Code, use: (box: Box) => Promise<R>): Promise<R | Over | { readonly kind: 'retry' }> {
    try {
      if (this.#open.has(code)) return await this.#using(code, use);
      return OVER[this.#endOf(code) ?? 'no'] ?? (await this.#existing<R | Over>(code, use, GONE));
    } catch (error) {
      if (storageFaultOf(error) === undefined) throw error;
      this.#host.report('batch-not-written');
      return { kind: 'retry' };
    }
  }

  /** Wakes a box and never fails: one box that cannot be woken must not stop the server or the other boxes. */
  async wake(code: Code): Promise<void> {
    this.#finishBurial(code);
    try {
      await this.#existing(code, (box) => box.wake(), undefined);
    } catch {
      this.#tryAgain(code);
    }
  }

  /** The disk may still be full, or away. */
  #finishBurial(code: Code): void {
    try {
      this.#burials.finish(code);
    } catch {
      this.#tryAgain(code);
    }
  }

  async #wakeAtStart(code: Code): Promise<void> {
    try {
      await this.#existing(code, (box) => box.wake(), undefined);
    } catch (error) {
      if (error instanceof NewerDatabase) throw error;
      this.#tryAgain(code);
    }
  }

  #tryAgain(code: Code): void {
    this.#host.report('box-not-woken');
    this.#wakeAt(code, this.#host.now() + TRY_AGAIN_MS);
  }

  #wakeAt(code: Code, epochMs: number): void {
    this.#timers.set(code, epochMs, () => this.#wakeInTurn(code));
  }

  #wakeInTurn(code: Code): void {
    this.#later.delete(code);
    this.#due.push(code);
    if (this.#waking < MOST_WAKING) void this.#wakeThoseThatAreDue();
  }

  async #wakeThoseThatAreDue(): Promise<void> {
    this.#waking += 1;
    for (let code = this.#due.shift(); code !== undefined; code = this.#due.shift()) {
      await this.wake(code);
      // Students who come at this minute wait for one box, and not for thousands.
      if (this.#due.length > 0) await new Promise((resolve) => setImmediate(resolve));
    }
    this.#waking -= 1;
  }

  /**
   * Says how a pulse ended of which there is only a tombstone. To tell this, its file is not opened: it would stay open for
   * a while, and the next visitor would see from the time of a reply that another one has come (R2.9b).
   */
  #endOf(code: Code): Ended | undefined {
    return this.#open.has(code) || existsSync(this.#living(code)) ? undefined : this.#burials.endOf(code);
  }

  /** A tombstone is not opened for this, because it would answer `otherwise` too. */
  #unlessEnded<R>(code: Code, use: (box: Box) => R | Promise<R>, otherwise: R): Promise<R> {
    return this.#endOf(code) === undefined ? this.#existing(code, use, otherwise) : Promise.resolve(otherwise);
  }

  async #existing<R>(code: Code, use: (box: Box) => R | Promise<R>, otherwise: R): Promise<R> {
    const exists = this.#open.has(code) || existsSync(this.#living(code)) || this.#burials.endOf(code) !== undefined;
    if (exists) return this.#using(code, use);
    // Where the folder is away nobody knows which boxes there are.
    if (!existsSync(this.#folder)) throw new StorageFault('gone');
    return Promise.resolve(otherwise);
  }

  async #using<R>(code: Code, use: (box: Box) => R | Promise<R>): Promise<R> {
    const open = this.#open.get(code);
    const kept = open ?? this.#keep(code);
    // While a class sends, its box stays where it is.
    if (open === undefined || code !== this.#lastUsed) {
      this.#open.delete(code);
      this.#open.set(code, kept);
      this.#lastUsed = code;
    }
    // Count this request before the first `await`: otherwise the box could be put away while the request waits for it.
    kept.users += 1;
    try {
      const { box, isInPlace } = kept.opened ?? (await kept.opening);
      if (!isInPlace()) throw new StorageFault('gone');
      return await use(box);
    } catch (error) {
      throw storageFaultOf(error) ?? error;
    } finally {
      kept.users -= 1;
      this.#putAway(code, kept);
    }
  }

  #keep(code: Code): Kept {
    const kept: Kept = { opening: this.#openBox(code), opened: undefined, users: 0, stopRewriting: undefined };
    kept.opening.then(
      (opened) => {
        kept.opened = opened;
        // The directory may have come back from before a move, and know another time than the box.
        if (this.#later.delete(code)) void this.wake(code);
        if (opened.path.endsWith(LIVING))
          kept.stopRewriting = this.#moments?.repeat(() => void this.#rewrite(code, kept, opened));
      },
      // Forget the box that could not be opened, so that the next request tries again.
      () => this.#open.delete(code),
    );
    return kept;
  }

  /** Lets an open box write without an answer. This is no use of the box, so it does not keep others from theirs. */
  async #rewrite(code: Code, kept: Kept, { box, path, store }: OpenBox): Promise<void> {
    kept.users += 1;
    try {
      await box.rewrite();
      setTimes(path, store);
    } catch {
      this.#host.report('batch-not-written');
    } finally {
      kept.users -= 1;
      this.#putAway(code, kept);
    }
  }

  async #openBox(code: Code): Promise<OpenBox> {
    const ended = this.#endOf(code);
    // Both files exist after a crash during a burial; opening the living box then repeats the burial.
    const path = ended === undefined ? this.#living(code) : this.#burials.pathOf(code, ended);
    const isNew = !existsSync(path);
    if (isNew && !existsSync(this.#folder)) throw new StorageFault('gone');
    const database = await openDatabase(path, migrations);
    if (isNew) syncFolder(this.#folder);
    await this.#burials.prepare();
    const store = new BoxStore(database.db, { endsWithFile: true });
    const wakeAt = async (epochMs: number): Promise<void> => this.#wakeAt(code, epochMs);
    // A batch is written inside this turn, and its replies leave after it.
    const nextTurn = (work: () => void): void =>
      this.#host.nextTurn(() => {
        work();
        setTimes(path, store);
      });
    const box = new Box({ ...this.#host, wakeAt, nextTurn }, store, code);
    return { path, box, store, database, isInPlace: onceATurn(database.isInPlace) };
  }

  /** Replaces a box that has ended by its tombstone at once, and closes other boxes when too many are open. */
  #putAway(code: Code, { opened, users }: Kept): void {
    if (users > 0 || !opened) return;
    // Another file lies there now, as after a folder was mounted anew: it is opened when it is next used.
    if (!opened.database.isInPlace() && existsSync(opened.path)) return this.#close(code, opened);
    try {
      const state = opened.path.endsWith(LIVING) ? opened.store.read()?.state : undefined;
      if (state === 'closed' || state === 'discarded') this.#bury(code, opened, state);
    } catch {
      // The disk may be full. That is no reason to fail the request that happened to be the last.
      this.#tryAgain(code);
    }
    for (const [oldest, candidate] of this.#open) {
      if (this.#open.size <= this.#mostOpen) return;
      if (candidate.users === 0 && candidate.opened) this.#close(oldest, candidate.opened);
    }
  }

  #bury(code: Code, opened: OpenBox, ended: Ended): void {
    this.#burials.bury(code, opened.store.pulseId(), ended, () => this.#forget(code, opened).drop());
    this.#onBuried?.();
  }

  #close(code: Code, opened: OpenBox): void {
    this.#forget(code, opened).close();
  }

  /** @returns its file, to be closed */
  #forget(code: Code, { box, database }: OpenBox): OpenDatabase {
    this.#open.get(code)?.stopRewriting?.();
    this.#open.delete(code);
    box.forget();
    return database;
  }

  #living(code: Code): string {
    return join(this.#folder, `${code}${LIVING}`);
  }
}

/**
 * Sets the times of a living box's files to its opening, because they would say when the last answer came. A copy or a
 * backup keeps these times. The time of the last change of the entry itself cannot be set.
 */
function setTimes(path: string, store: BoxStore): void {
  const state = store.read();
  if (state?.state !== 'armed' || state.schedule.opensAtMs === null) return;
  const opened = state.schedule.opensAtMs / 1000;
  try {
    for (const file of [path, `${path}-journal`]) utimesSync(file, opened, opened);
  } catch {
    // Some file systems keep no such times, or refuse to set them. The answers are stored, and that is what counts.
  }
}

/** What a tombstone answers to a form that comes too late. A pulse that was discarded is none. */
const GONE = { kind: 'nowhere' } as const;
const OVER = { closed: { kind: 'closed', phase: 'closed' }, discarded: GONE, no: undefined } as const;
type Over = typeof GONE | (typeof OVER)['closed'];
const NO_BAND = { closed: { at: 'closed' }, discarded: { at: 'nowhere' }, no: undefined } as const;
const NOWHERE = { ok: false, why: 'nowhere' } as const;
