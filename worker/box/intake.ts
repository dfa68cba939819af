/**
 * Takes answers while a pulse is open. Answers that arrive together share one commit, and each gets its reply once that
 * is durable (privacy.md R3.4, R4.2).
 */
import type {
  CastReply,
  DropListReply,
  Fields,
  IssueReply,
  KeepListReply,
  LaunchedAs,
  RecogniseReply,
  WithdrawReply,
} from '../../schema/contract/box-office.ts';
import type { Member } from '../../schema/contract/ids.ts';
import {
  isPublishable,
  itemsOf,
  phaseOf,
  type Definition,
  type Item,
  type Phase,
  type Schedule,
} from '../../schema/contract/pulse.ts';
import { bothFull, type Stratum } from '../gate/atoms.ts';
import { Released } from '../gate/released.ts';
import { BallotReader, isBlank, receiptOf, type Ballot } from './ballot.ts';
import { Counter } from './counter.ts';
import type { BoxHost } from './host.ts';
import { Issuer } from './issuer.ts';
import type { Layout } from './layout.ts';
import { Rights } from './rights.ts';
import { coinOf, delayOf, fingerprint, freshKey, type Fingerprint } from './seal.ts';
import { TokenBucket } from '../token-bucket.ts';
import type { BoxStore } from './store.ts';
import { Tokens } from './tokens.ts';
import { sealTally, wipeVault, type Vault } from './vault.ts';

interface Start {
  readonly definition: Definition;
  readonly schedule: Schedule;
  /** True once staff have ended the grace time (E4.6). */
  readonly graceOver: boolean;
  /** True once the pulse has opened (E7.3). */
  readonly begun: boolean;
  readonly layout: Layout;
  /**
   * It is undefined while the key is missing: then the box still recognises earlier answers, but new ones must wait
   * (R3.6).
   */
  readonly vault: Vault | undefined;
  /** True if the box was just made, and false if it woke up: then it does not know what its counter showed (R2.9). */
  readonly isNew: boolean;
  /** Is called when a wave waits for the ledger (R2.2). */
  readonly onWave: () => void;
}

/** One request of a batch. `decide` works on the batch's copy of the tally, inside the batch's transaction. */
interface Job {
  readonly decide: (tally: Uint32Array | undefined, nowMs: number) => void;
  /** Sends the reply once the batch is durable. */
  readonly settle: (durable: boolean) => void;
}

export class Intake {
  schedule: Schedule;
  graceOver: boolean;
  begun: boolean;
  readonly #host: BoxHost;
  readonly #store: BoxStore;
  readonly #definition: Definition;
  readonly #items: readonly Item[];
  readonly #layout: Layout;
  readonly #reader: BallotReader;
  #vault: Vault | undefined;
  /** It is undefined while the key is missing. */
  readonly #counter: Counter | undefined;
  /** It is undefined if anybody may answer, or while the key is missing: then answers must wait anyway. */
  #rights: Rights | undefined;
  /** It is undefined if the pulse has no roster, or while the key is missing. */
  #issuer: Issuer | undefined;
  readonly #limit: TokenBucket;
  readonly #onWave: () => void;
  #queue: Job[] = [];
  /** True once a request of the current batch has changed the tally. */
  #dirty = false;

  constructor(host: BoxHost, store: BoxStore, start: Start) {
    const nowMs = host.now();
    this.#host = host;
    this.#store = store;
    this.#definition = start.definition;
    this.schedule = start.schedule;
    this.graceOver = start.graceOver;
    this.begun = start.begun;
    this.#items = itemsOf(start.definition);
    this.#layout = start.layout;
    this.#reader = new BallotReader(start.definition);
    this.#vault = start.vault;
    this.#counter = start.vault && this.#counterFor(start.vault, start.isNew, nowMs);
    if (start.vault) this.#rights = this.#rightsFor(start.vault);
    if (start.vault && start.definition.eligibility === 'roster')
      this.#issuer = new Issuer(store.issuer, start.definition, start.vault, nowMs);
    this.#limit = new TokenBucket(host.answerLimit, nowMs);
    this.#onWave = start.onWave;
  }

  isReadable(): boolean {
    return this.#vault !== undefined;
  }

  /** @returns undefined while the key is missing */
  pepper(): Uint8Array | undefined {
    return this.#vault?.pepper;
  }

  cast(fields: Fields): Promise<CastReply> {
    return this.#enqueue(fields, (ballot, print, tally, nowMs) => this.#decideCast(ballot, print, tally, nowMs));
  }

  withdraw(fields: Fields): Promise<WithdrawReply> {
    return this.#enqueue(fields, (ballot, print, tally, nowMs) => this.#decideWithdrawal(ballot, print, tally, nowMs));
  }

  recognise(person: LaunchedAs): RecogniseReply {
    return this.#whyNotIssuing() ?? this.#issuer?.recognise(person) ?? { kind: 'retry' };
  }

  /** It is no part of a batch, because it has nothing to do with answers. */
  issue(member: Member, blinded: Uint8Array): IssueReply {
    try {
      return this.#whyNotIssuing() ?? this.#issuer?.issue(member, blinded, this.#host.now()) ?? { kind: 'retry' };
    } catch {
      this.#host.report('token-not-signed');
      return { kind: 'retry' };
    }
  }

  /** The list is frozen when the pulse opens (R5.6). */
  keepList(list: readonly LaunchedAs[]): KeepListReply {
    return this.#whyListIsFrozen() ?? this.#issuer?.keepList(list) ?? { ok: false, why: 'retry' };
  }

  /** No key is needed to forget. */
  dropList(): DropListReply {
    const frozen = this.#whyListIsFrozen();
    if (frozen !== null) return frozen;
    this.#store.issuer.transaction(() => this.#store.issuer.keepList([]));
    return { ok: true };
  }

  /** There is no `await` between this and the write, so nothing is replaced once somebody can have been recognised. */
  #whyListIsFrozen(): Extract<DropListReply, { ok: false }> | null {
    if (this.#definition.eligibility !== 'roster') return { ok: false, why: 'no-tokens-here' };
    const phase = this.#phase(this.#host.now());
    return phase === 'armed' ? null : { ok: false, why: phase === 'open' ? 'open-already' : 'closed' };
  }

  /** There is no `await` between this and what it allows, so nothing is signed after the end. */
  #whyNotIssuing(): Extract<IssueReply, { kind: 'no-tokens-here' | 'closed' }> | undefined {
    if (this.#definition.eligibility !== 'roster') return { kind: 'no-tokens-here' };
    const phase = this.#phase(this.#host.now());
    return takesAnswers(phase) ? undefined : { kind: 'closed', phase };
  }

  /** A rehearsal counts aloud for nobody: whoever tries it with a real class learns not even a lower bound (E7.7). */
  band(): string | null {
    if (!isPublishable(this.#definition)) return null;
    if (!this.#vault || !this.#counter) return null;
    this.#counter.tick(this.#host.now(), this.#layout.counted(this.#vault.tally));
    return this.#counter.band();
  }

  /** @returns the counters, only for the gate at closing (R3.7.1); undefined if they cannot be opened */
  tallyForGate(): { readonly strata: readonly Stratum[]; readonly takenBack: number } | undefined {
    this.#flush();
    if (!this.#vault) return undefined;
    const { tally } = this.#vault;
    return { strata: this.#layout.strataOf(tally), takenBack: this.#layout.takenBack(tally) };
  }

  /**
   * Commits the same counters, sealed anew, in a batch of its own. Nobody who measures or compares files can tell it from
   * a batch with an answer, except by counting rows (R3.11).
   */
  rewrite(): void {
    const vault = this.#vault;
    if (!vault || !takesAnswers(this.#phase(this.#host.now()))) return;
    try {
      this.#store.transaction(() => {
        this.#store.touch(this.#host.randomBytes(FINGERPRINT_BYTES), this.#definition.eligibility !== 'open');
        this.#store.writeTally(sealTally(this.#host, this.#definition, vault.tallyKey, vault.tally));
      });
    } catch {
      this.#host.report('batch-not-written');
    }
  }

  /** Overwrites keys and counters, and forgets the forms that still wait; their phones send them again (R3.10). */
  wipe(): void {
    for (const job of this.#queue.splice(0)) job.settle(false);
    if (this.#vault) wipeVault(this.#vault);
    this.#vault = undefined;
    this.#rights = undefined;
    this.#issuer = undefined;
  }

  /** Checks an answer in the order of R4.2. */
  #decideCast(ballot: Ballot, print: Fingerprint, tally: Uint32Array | undefined, nowMs: number): CastReply {
    const receipt = receiptOf(this.#items, ballot.codes);
    switch (this.#store.seenBefore(print)) {
      case 'same answers':
        return { kind: 'repeated', receipt, schedule: this.schedule };
      case 'released':
        return { kind: 'released' };
      case 'other answers':
        this.#store.noteConflict(print);
        return { kind: 'conflict' };
      case 'too many conflicts':
        return { kind: 'conflict' };
      case 'taken back':
        return { kind: 'withdrawn' };
      case 'never':
    }
    const phase = this.#phase(nowMs);
    if (!takesAnswers(phase)) return { kind: 'closed', phase };
    if (isBlank(ballot.codes)) return { kind: 'empty' };
    // A busy box says so first: otherwise its refusal would tell an unused code from a used one, and burn neither (R4.2).
    const retryAfterSeconds = this.#limit.waitSeconds(nowMs);
    if (retryAfterSeconds > 0) return { kind: 'busy', retryAfterSeconds };
    const noRight = this.#rights?.whyNot(ballot, ballot.key) ?? null;
    if (noRight) return { kind: noRight };
    this.#limit.take(nowMs);
    if (!tally) return { kind: 'retry' };
    this.#counter?.tick(nowMs, this.#layout.counted(tally));
    this.#store.rememberSeen(print);
    this.#rights?.spend(ballot);
    this.#layout.add(tally, this.#stratumOf(ballot, print), ballot.codes);
    this.#dirty = true;
    return { kind: 'counted', receipt, schedule: this.schedule };
  }

  /**
   * Takes out again exactly what this key added, and only once (R4.3). It is charged to the limit as an answer is:
   * otherwise, sending and taking back would cost half of what sending does (R4.6).
   */
  #decideWithdrawal(ballot: Ballot, print: Fingerprint, tally: Uint32Array | undefined, nowMs: number): WithdrawReply {
    switch (this.#store.seenBefore(print)) {
      case 'never':
        return { kind: 'unknown-key' };
      case 'other answers':
        this.#store.noteConflict(print);
        return { kind: 'conflict' };
      case 'too many conflicts':
        return { kind: 'conflict' };
      case 'taken back':
        return this.#takenBack(ballot);
      case 'released':
        return { kind: 'released' };
      case 'same answers':
    }
    const phase = this.#phase(nowMs);
    if (!takesAnswers(phase)) return { kind: 'closed', phase };
    const retryAfterSeconds = this.#limit.take(nowMs);
    if (retryAfterSeconds > 0) return { kind: 'busy', retryAfterSeconds };
    if (!tally) return { kind: 'retry' };
    this.#counter?.tick(nowMs, this.#layout.counted(tally));
    this.#counter?.freeze();
    this.#store.markTakenBack(print);
    this.#rights?.bind(ballot, freshKey(this.#definition.id, ballot.key));
    this.#layout.subtract(tally, this.#stratumOf(ballot, print), ballot.codes);
    this.#dirty = true;
    return this.#takenBack(ballot);
  }

  /** The key of the fresh form follows from the old one, so a repeated request gets the same reply. */
  #takenBack(ballot: Ballot): WithdrawReply {
    const key = freshKey(this.#definition.id, ballot.key);
    return { kind: 'taken-back', key, codeIsFinished: this.#rights?.isFinished(ballot, key) ?? false };
  }

  #rightsFor({ pepper }: Vault): Rights | undefined {
    const { id, eligibility } = this.#definition;
    switch (eligibility) {
      case 'open':
        return undefined;
      case 'codes':
        return new Rights(this.#store, pepper, undefined);
      case 'roster': {
        const spki = this.#store.issuer.publicKey();
        if (!spki) throw new Error('A box with a roster has lost its key');
        return new Rights(this.#store, pepper, new Tokens(id, spki));
      }
    }
  }

  #counterFor({ counterKey, tally }: Vault, isNew: boolean, nowMs: number): Counter {
    const wokenUp = { reached: this.#layout.reached(tally), counted: this.#layout.counted(tally) };
    const delay = (label: number): number => delayOf(counterKey, label);
    return new Counter(this.#definition.policy.k, delay, nowMs, isNew ? undefined : wokenUp);
  }

  /**
   * Chooses which of the disjoint counters an answer raises: that of its category, that of its secret bucket, or the
   * only one.
   */
  #stratumOf({ group }: Ballot, { h }: Fingerprint): number {
    return this.#definition.mode === 'waves' && this.#vault ? coinOf(this.#vault.coinKey, h) : group;
  }

  #enqueue<R>(
    fields: Fields,
    decide: (ballot: Ballot, print: Fingerprint, tally: Uint32Array | undefined, nowMs: number) => R,
  ): Promise<R | Refused> {
    const read = this.#reader.read(fields);
    if (!read.ok) return Promise.resolve(read.error);
    const ballot = read.value;
    const print = fingerprint(this.#definition.id, ballot.key, ballot);
    return new Promise((resolve) => {
      let reply: R | Refused = { kind: 'retry' };
      this.#queue.push({
        decide: (tally, nowMs) => (reply = decide(ballot, print, tally, nowMs)),
        settle: (durable) => resolve(durable ? reply : { kind: 'retry' }),
      });
      if (this.#queue.length === 1) this.#host.nextTurn(() => this.#flush());
    });
  }

  /** Writes all waiting requests in one transaction with one sealed tally. Memory changes only after the commit. */
  #flush(): void {
    const batch = this.#queue;
    if (batch.length === 0) return;
    this.#queue = [];
    const tally = this.#vault?.tally.slice();
    const durable = this.#commit(batch, tally);
    this.#keepOrWipe(tally, durable);
    for (const job of batch) job.settle(durable);
  }

  /** Keeps the counters after a batch if they are on the disk, and overwrites those that count no more (R3.10). */
  #keepOrWipe(tally: Uint32Array | undefined, durable: boolean): void {
    if (!this.#vault || !tally) return;
    const old = durable ? this.#vault.tally : tally;
    if (durable) this.#vault.tally = tally;
    old.fill(0);
  }

  #commit(batch: readonly Job[], tally: Uint32Array | undefined): boolean {
    const nowMs = this.#host.now();
    this.#dirty = false;
    try {
      const waved = this.#store.transaction(() => {
        for (const job of batch) job.decide(tally, nowMs);
        if (!this.#dirty || !this.#vault || !tally) return false;
        const released = this.#releaseWave(this.#vault, tally);
        if (this.#counter) this.#layout.keepReached(tally, this.#counter.reached());
        this.#store.writeTally(sealTally(this.#host, this.#definition, this.#vault.tallyKey, tally));
        return released;
      });
      // Ask for the wake-up at once: then the edge keeps it together with the writes above, or loses both.
      if (waved) this.#onWave();
      return true;
    } catch {
      this.#host.report('batch-not-written');
      return false;
    }
  }

  /**
   * Sends the older bucket to the ledger and empties it, while both buckets are large enough alone (R2.2). Only one
   * wave waits at a time.
   */
  #releaseWave({ coinKey }: Vault, tally: Uint32Array): boolean {
    const definition = this.#definition;
    const { mode, policy } = definition;
    if (mode !== 'waves' || !isPublishable(definition)) return false;
    const buckets = this.#layout.strataOf(tally);
    if (!bothFull(buckets, policy.k) || this.#store.pendingEntry(this.#definition.id)) return false;
    const seq = this.#store.releases();
    const older = seq % 2;
    const bucket = buckets[older];
    if (!bucket) return false;
    this.#store.beginWave(Released.wave(definition, bucket, seq).entry, (h) => coinOf(coinKey, h) === older);
    this.#layout.clear(tally, older);
    return true;
  }

  #phase(nowMs: number): Phase {
    return phaseOf(this, this.#definition.graceSeconds, nowMs);
  }
}

/** The length of h of R4.1. */
const FINGERPRINT_BYTES = 16;

type Refused = Extract<CastReply, { kind: 'malformed' | 'retry' }>;

const takesAnswers = (phase: Phase): boolean => phase === 'open' || phase === 'grace';
