/**
 * Reads and writes the box's database, and no other part of the product (architecture.md A2). It is synchronous on both
 * engines (A3).
 */
import { and, asc, eq, gt, ne, sql } from 'drizzle-orm';
import { definitionSchema, isPublishable, type Definition, type Schedule } from '../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../schema/contract/release.ts';
import { pulseIdSchema, type PulseId } from '../../schema/contract/ids.ts';
import { codes, def, issued, issuer, members, pending, seen, spent, tally } from '../../schema/tables/box/tables.ts';
import type { BoxDatabase } from './database.ts';
import { IssuerStore } from './issuer-store.ts';
import { equalBytes, type Fingerprint } from './seal.ts';

/** The state of a box as it is stored. Whether it is open or in its grace time, the clock decides (R2.1). */
export type BoxState = LivingBox | { readonly state: 'closed' } | { readonly state: 'discarded' };

export interface LivingBox {
  readonly state: 'armed' | 'closing';
  readonly definition: Definition;
  readonly schedule: Schedule;
  /** The number of the code sheet that is valid; 1 for the first (R5.2). */
  readonly sheet: number;
  /** True once staff have ended the grace time (E4.6). */
  readonly graceOver: boolean;
  /** True once it has opened (E7.3). */
  readonly begun: boolean;
  /** How many releases were made so far. */
  readonly released: number;
}

/** One zero byte instead of c marks a submission as taken back, so that a late retry adds nothing (R4.3). */
const TAKEN_BACK = new Uint8Array(1);

/** An empty c marks a submission as published; from then on it cannot be told apart from others (R4.4). */
const RELEASED = new Uint8Array(0);

/** After this many conflicts on one key, c is not looked at any more: a stolen key must not find the answers (R4.3a). */
const MOST_CONFLICTS = 5;

export type SeenBefore = 'never' | 'same answers' | 'other answers' | 'too many conflicts' | 'taken back' | 'released';

/** A code or token that was used. */
export interface SpentRight {
  /** What is stored of the key that may use it again; null if none may (R4.3). */
  readonly bound: Uint8Array | null;
  /** How often its answers were taken back. */
  readonly takenBack: number;
}

/** So many rows are read or written at a time, so that no statement takes long. */
const SLICE = 250;

const ONLY_ROW = 1;

const CLOSED = { state: 'closed' } as const;

/** The number of the sheet that is drawn when the box is armed. */
export const FIRST_SHEET = 1;

/** Comes before every hash. */
const NO_HASH = new Uint8Array(0);

export class BoxStore {
  /** The tables of the issuer, which nothing else here reads. */
  readonly issuer: IssuerStore;
  readonly #db: BoxDatabase;
  readonly #findSeen;
  readonly #addSeen;
  readonly #writeTally;
  readonly #findCode;
  readonly #findSpent;
  readonly #addSpent;
  /**
   * The state is read once, because every request needs it, and forgotten whenever this class changes it. Nothing else
   * can change it (A12).
   */
  #state: BoxState | undefined;
  readonly #endsWithFile: boolean;
  /** True once it was buried, where the engine replaces the whole file. */
  #isBuried = false;

  /**
   * @param endsWithFile whether the engine puts a tombstone in the place of the whole file once the box is buried (R3.7.5): then
   * nothing needs to be deleted row by row before
   */
  constructor(db: BoxDatabase, { endsWithFile = false } = {}) {
    this.#db = db;
    this.#endsWithFile = endsWithFile;
    this.issuer = new IssuerStore(db);
    this.#findSeen = db
      .select({ c: seen.c, conflicts: seen.conflicts })
      .from(seen)
      .where(eq(seen.h, sql.placeholder('h')))
      .prepare();
    this.#addSeen = db
      .insert(seen)
      .values({ h: sql.placeholder('h'), c: sql.placeholder('c') })
      .prepare();
    this.#findCode = db
      .select({ sheet: codes.sheet })
      .from(codes)
      .where(eq(codes.h, sql.placeholder('h')))
      .prepare();
    this.#findSpent = db
      .select({ bound: spent.bound, takenBack: spent.takenBack })
      .from(spent)
      .where(eq(spent.t, sql.placeholder('t')))
      .prepare();
    this.#addSpent = db
      .insert(spent)
      .values({ t: sql.placeholder('t') })
      .prepare();
    this.#writeTally = db
      .update(tally)
      .set({ sealed: sql`${sql.placeholder('sealed')}` })
      .where(eq(tally.id, ONLY_ROW))
      .prepare();
  }

  /** Makes all writes of `work`, or none. `work` must not be asynchronous: its writes would survive a throw. */
  transaction<T>(work: () => T): T {
    return this.#db.transaction(() => work());
  }

  read(): BoxState | undefined {
    return this.#isBuried ? CLOSED : (this.#state ??= this.#readState());
  }

  /** Makes the box. Its code sheet, if it has one, is written before (`addToSheet`). */
  create(definition: Definition, schedule: Schedule, sealed: Uint8Array): void {
    this.transaction(() => {
      const row = {
        id: ONLY_ROW,
        pulseId: definition.id,
        state: 'armed' as const,
        definition: JSON.stringify(definition),
        ...schedule,
        sheet: FIRST_SHEET,
      };
      this.#db.insert(def).values(row).run();
      this.#db.insert(tally).values({ id: ONLY_ROW, sealed }).run();
    });
  }

  reschedule(schedule: Schedule): void {
    this.#state = undefined;
    this.#db.update(def).set(schedule).where(eq(def.id, ONLY_ROW)).run();
  }

  /** From now on answers are taken, and the definition is frozen (E7.3). */
  begin(definition: Definition, schedule: Schedule): void {
    this.#state = undefined;
    this.#db
      .update(def)
      .set({ definition: JSON.stringify(definition), ...schedule, begun: true })
      .where(eq(def.id, ONLY_ROW))
      .run();
  }

  /** From now on nothing is accepted, whatever the clock says. */
  endGrace(): void {
    this.#state = undefined;
    this.#db.update(def).set({ graceOver: true }).where(eq(def.id, ONLY_ROW)).run();
  }

  sealedTally(): Uint8Array {
    const row = this.#db.select({ sealed: tally.sealed }).from(tally).where(eq(tally.id, ONLY_ROW)).get();
    if (!row) throw new Error('A living box has lost its tally');
    return row.sealed;
  }

  writeTally(sealed: Uint8Array): void {
    this.#writeTally.run({ sealed });
  }

  seenBefore({ h, c }: Fingerprint): SeenBefore {
    const row = this.#findSeen.get({ h });
    if (!row) return 'never';
    if (row.c.length === RELEASED.length) return 'released';
    if (row.c.length === TAKEN_BACK.length) return 'taken back';
    if (row.conflicts >= MOST_CONFLICTS) return 'too many conflicts';
    return equalBytes(row.c, c) ? 'same answers' : 'other answers';
  }

  rememberSeen({ h, c }: Fingerprint): void {
    this.#addSeen.run({ h, c });
  }

  /**
   * Writes to the same tables as an answer, and leaves their rows as they were: a commit that does only this takes as
   * long as one that counts an answer (R3.11).
   * @param unused a key that no row has
   */
  touch(unused: Uint8Array, withCode: boolean): void {
    this.#addSeen.run({ h: unused, c: unused });
    this.#db.delete(seen).where(eq(seen.h, unused)).run();
    if (!withCode) return;
    this.#addSpent.run({ t: unused });
    this.#db.delete(spent).where(eq(spent.t, unused)).run();
  }

  markTakenBack({ h }: Fingerprint): void {
    this.#db.update(seen).set({ c: TAKEN_BACK }).where(eq(seen.h, h)).run();
  }

  /** Counts a conflict for good, because an engine may forget its memory between two tries (R4.3a). */
  noteConflict({ h }: Fingerprint): void {
    this.#db
      .update(seen)
      .set({ conflicts: sql`${seen.conflicts} + 1` })
      .where(eq(seen.h, h))
      .run();
  }

  /** Writes some codes of a sheet that is not valid yet, and that nobody has seen. */
  addToSheet(sheet: number, slipHashes: readonly Uint8Array[]): void {
    const add = this.#db
      .insert(codes)
      .values({ h: sql.placeholder('h'), sheet })
      .prepare();
    this.transaction(() => {
      for (const h of slipHashes) add.run({ h });
    });
  }

  /** Deletes what an interrupted printing has left. @param sheet the one that stays */
  dropOtherSheets(sheet: number): void {
    this.#db.delete(codes).where(ne(codes.sheet, sheet)).run();
  }

  /** Makes a sheet the valid one; all codes of the sheet before are void from now on. */
  useSheet(sheet: number): void {
    this.#state = undefined;
    this.transaction(() => {
      this.#db.update(def).set({ sheet }).where(eq(def.id, ONLY_ROW)).run();
      this.dropOtherSheets(sheet);
    });
  }

  isOnSheet(slipHash: Uint8Array): boolean {
    const state = this.read();
    const code = this.#findCode.get({ h: slipHash });
    return code !== undefined && state !== undefined && 'sheet' in state && code.sheet === state.sheet;
  }

  spentRight(t: Uint8Array): SpentRight | undefined {
    return this.#findSpent.get({ t });
  }

  spend(t: Uint8Array): void {
    this.#addSpent.run({ t });
  }

  /** Spends what a take-back had bound to a key. The binding goes, so that nothing links the two. */
  spendAgain(t: Uint8Array): void {
    this.#db.update(spent).set({ bound: null }).where(eq(spent.t, t)).run();
  }

  /** Notes that the answers of a code or token were taken back, and which key alone may use it again (R4.3). */
  bind(t: Uint8Array, bound: Uint8Array): void {
    this.#db
      .update(spent)
      .set({ bound, takenBack: sql`${spent.takenBack} + 1` })
      .where(eq(spent.t, t))
      .run();
  }

  /** @returns how many releases were made so far */
  releases(): number {
    const state = this.read();
    return state !== undefined && 'released' in state ? state.released : 0;
  }

  /**
   * Notes a wave on its way to the ledger and forgets what its answers were (R3.7, R4.4). Call it inside the batch's
   * transaction.
   * @param inBucket says from h whether an answer belongs to the released bucket
   */
  beginWave(entry: LedgerEntry, inBucket: (h: Uint8Array) => boolean): void {
    this.#mustBePublishable();
    this.#state = undefined;
    const forget = this.#db
      .update(seen)
      .set({ c: sql`${sql.placeholder('c')}` })
      .where(eq(seen.h, sql.placeholder('h')))
      .prepare();
    for (let slice = this.#held(NO_HASH); slice.length > 0; slice = this.#held(slice.at(-1)?.h ?? NO_HASH))
      for (const { h } of slice) if (inBucket(h)) forget.run({ h, c: RELEASED });
    this.#db
      .update(def)
      .set({ released: entry.seq + 1 })
      .where(eq(def.id, ONLY_ROW))
      .run();
    this.#writePending(entry);
  }

  /** Starts the closing (R3.7.1): from now on nothing is added, and the tally is never read again. */
  beginClosing(entry: LedgerEntry): void {
    const before = this.read();
    this.transaction(() => {
      this.#mustBePublishable();
      this.#state = undefined;
      this.#db.update(def).set({ state: 'closing' }).where(eq(def.id, ONLY_ROW)).run();
      this.#writePending(entry);
    });
    if (before !== undefined && 'definition' in before) this.#state = { ...before, state: 'closing' };
  }

  pendingEntry(pulseId: PulseId): LedgerEntry | undefined {
    const row = this.#db.select().from(pending).get();
    return row && { pulseId, ...row };
  }

  /** Forgets the pending entry of a wave once it has reached the ledger; the pulse goes on. */
  dropPending(): void {
    this.#db.delete(pending).run();
  }

  /**
   * Leaves only the id and `closed` (R3.7.5). If the file is replaced for that, nothing is written here: after a crash the steps of
   * the closing are repeated.
   */
  bury(): void {
    if (this.#endsWithFile) this.#isBuried = true;
    else this.#leaveOnly('closed');
  }

  /** @throws if there is no box and no tombstone */
  pulseId(): PulseId {
    if (this.#state !== undefined && 'definition' in this.#state) return this.#state.definition.id;
    const row = this.#db.select({ id: def.pulseId }).from(def).get();
    if (!row) throw new Error('There is no pulse in this file');
    return pulseIdSchema.parse(row.id);
  }

  /** Leaves only the id and `discarded`, also where there was no box (E7.6). */
  discard(pulseId: PulseId): void {
    this.transaction(() => {
      this.#db.insert(def).values({ id: ONLY_ROW, pulseId, state: 'discarded' }).onConflictDoNothing().run();
      this.#leaveOnly('discarded');
    });
  }

  #leaveOnly(state: 'closed' | 'discarded'): void {
    this.#state = undefined;
    this.transaction(() => {
      for (const table of [tally, seen, codes, spent, issuer, issued, members, pending]) this.#db.delete(table).run();
      this.#db
        .update(def)
        .set({
          state,
          definition: null,
          opensAtMs: null,
          closesAtMs: null,
          released: 0,
          sheet: FIRST_SHEET,
          graceOver: false,
          begun: false,
        })
        .where(eq(def.id, ONLY_ROW))
        .run();
    });
  }

  /** @returns the next fingerprints, in order, of answers that were neither taken back nor released */
  #held(after: Uint8Array): readonly { readonly h: Uint8Array }[] {
    return this.#db
      .select({ h: seen.h })
      .from(seen)
      .where(and(gt(seen.h, after), gt(sql`length(${seen.c})`, TAKEN_BACK.length)))
      .orderBy(asc(seen.h))
      .limit(SLICE)
      .all();
  }

  /** Is the last line of defence, in the transaction that would publish: the stored definition decides (E7.7). */
  #mustBePublishable(): void {
    const state = this.read();
    if (state !== undefined && 'definition' in state && !isPublishable(state.definition))
      throw new Error('A rehearsal publishes nothing');
  }

  #writePending({ seq, final, entry, sha256 }: LedgerEntry): void {
    this.#db.insert(pending).values({ seq, final, entry, sha256 }).run();
  }

  #readState(): BoxState | undefined {
    const row = this.#db.select().from(def).where(eq(def.id, ONLY_ROW)).get();
    if (!row) return undefined;
    if (row.state === 'closed' || row.state === 'discarded') return { state: row.state };
    if (row.definition === null || row.closesAtMs === null) throw new Error('A living box has lost its definition');
    return {
      state: row.state,
      definition: definitionSchema.parse(JSON.parse(row.definition)),
      schedule: { opensAtMs: row.opensAtMs, closesAtMs: row.closesAtMs },
      sheet: row.sheet,
      graceOver: row.graceOver,
      begun: row.begun,
      released: row.released,
    };
  }
}
