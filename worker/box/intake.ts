/** Takes answers while a pulse is open: groups those that arrive together into one commit, and replies when it is durable (privacy.md R3.4, R4.2). */
import type { CastReply, Fields, WithdrawReply } from '../../schema/contract/box-office.ts';
import { itemsOf, phaseAt, type Definition, type Item, type Phase, type Schedule } from '../../schema/contract/pulse.ts';
import type { Stratum } from '../gate/atoms.ts';
import { BallotReader, isBlank, receiptOf, type Ballot } from './ballot.ts';
import { Counter } from './counter.ts';
import type { BoxHost } from './host.ts';
import type { Layout } from './layout.ts';
import { fingerprint, type Fingerprint } from './seal.ts';
import { TokenBucket } from '../token-bucket.ts';
import type { BoxStore } from './store.ts';
import { sealTally, type Vault } from './vault.ts';

interface Start {
  readonly definition: Definition;
  readonly schedule: Schedule;
  readonly layout: Layout;
  /** Undefined while the key is missing: known answers are still recognised, new ones must wait (R3.6). */
  readonly vault: Vault | undefined;
  /** What the counter may tell in the slot in which the box started (R2.9). */
  readonly countAtStart: number | undefined;
}

/** One request of a batch. `decide` works on the batch's copy of the tally inside the batch's transaction. */
interface Job {
  readonly decide: (tally: Uint32Array | undefined, nowMs: number) => void;
  /** Sends the reply once the batch is durable. */
  readonly settle: (durable: boolean) => void;
}

/** No stratum but the first is used while nothing divides the pulse (open, at-close, no breakdown). */
const WHOLE_PULSE = 0;

export class Intake {
  schedule: Schedule;
  readonly #host: BoxHost;
  readonly #store: BoxStore;
  readonly #definition: Definition;
  readonly #items: readonly Item[];
  readonly #layout: Layout;
  readonly #reader: BallotReader;
  readonly #vault: Vault | undefined;
  readonly #counter: Counter;
  readonly #bucket: TokenBucket;
  #queue: Job[] = [];
  /** True while the batch at hand has changed the tally. */
  #dirty = false;

  constructor(host: BoxHost, store: BoxStore, start: Start) {
    const nowMs = host.now();
    this.#host = host;
    this.#store = store;
    this.#definition = start.definition;
    this.schedule = start.schedule;
    this.#items = itemsOf(start.definition);
    this.#layout = start.layout;
    this.#reader = new BallotReader(start.definition.questions);
    this.#vault = start.vault;
    this.#counter = new Counter(start.definition.policy.k, nowMs, start.countAtStart);
    this.#bucket = new TokenBucket(host.answerLimit, nowMs);
  }

  isReadable(): boolean {
    return this.#vault !== undefined;
  }

  async cast(fields: Fields): Promise<CastReply> {
    return this.#enqueue(fields, (ballot, print, tally, nowMs) => this.#decideCast(ballot, print, tally, nowMs));
  }

  async withdraw(fields: Fields): Promise<WithdrawReply> {
    return this.#enqueue(fields, (ballot, print, tally, nowMs) => this.#decideWithdrawal(ballot, print, tally, nowMs));
  }

  band(): string | null {
    if (!this.#vault) return null;
    this.#counter.tick(this.#host.now(), this.#layout.received(this.#vault.tally));
    return this.#counter.band();
  }

  /** The counters, for the gate alone, at closing (R3.7.1). Undefined if they cannot be opened. */
  strataForGate(): readonly Stratum[] | undefined {
    this.#flush();
    return this.#vault && this.#layout.strataOf(this.#vault.tally);
  }

  /** R4.2, in its order. */
  #decideCast(ballot: Ballot, print: Fingerprint, tally: Uint32Array | undefined, nowMs: number): CastReply {
    const receipt = receiptOf(this.#items, ballot.codes);
    switch (this.#store.seenBefore(print)) {
      case 'same answers':
        return { kind: 'repeated', receipt };
      case 'other answers':
        return { kind: 'conflict' };
      case 'taken back':
        return { kind: 'withdrawn' };
      case 'never':
    }
    const phase = this.#phase(nowMs);
    if (!takesAnswers(phase)) return { kind: 'closed', phase };
    if (isBlank(ballot.codes)) return { kind: 'empty' };
    const retryAfterSeconds = this.#bucket.take(nowMs);
    if (retryAfterSeconds > 0) return { kind: 'busy', retryAfterSeconds };
    if (!tally) return { kind: 'retry' };
    this.#counter.tick(nowMs, this.#layout.received(tally));
    this.#store.rememberSeen(print);
    this.#layout.add(tally, WHOLE_PULSE, ballot.codes);
    this.#dirty = true;
    return { kind: 'counted', receipt };
  }

  /** R4.3: exactly what this key added is taken out again, once. */
  #decideWithdrawal(ballot: Ballot, print: Fingerprint, tally: Uint32Array | undefined, nowMs: number): WithdrawReply {
    switch (this.#store.seenBefore(print)) {
      case 'never':
        return { kind: 'unknown-key' };
      case 'other answers':
        return { kind: 'conflict' };
      case 'taken back':
        return { kind: 'taken-back' };
      case 'same answers':
    }
    const phase = this.#phase(nowMs);
    if (!takesAnswers(phase)) return { kind: 'closed', phase };
    if (!tally) return { kind: 'retry' };
    this.#store.markTakenBack(print);
    this.#layout.subtract(tally, WHOLE_PULSE, ballot.codes);
    this.#dirty = true;
    return { kind: 'taken-back' };
  }

  #enqueue<R>(
    fields: Fields,
    decide: (ballot: Ballot, print: Fingerprint, tally: Uint32Array | undefined, nowMs: number) => R,
  ): Promise<R | Refused> {
    const read = this.#reader.read(fields);
    if (!read.ok) return Promise.resolve(read.error);
    const ballot = read.value;
    const print = fingerprint(this.#definition.id, ballot.key, ballot.codes, WHOLE_PULSE);
    return new Promise((resolve) => {
      let reply: R | Refused = { kind: 'retry' };
      this.#queue.push({
        decide: (tally, nowMs) => (reply = decide(ballot, print, tally, nowMs)),
        settle: (durable) => resolve(durable ? reply : { kind: 'retry' }),
      });
      if (this.#queue.length === 1) this.#host.nextTurn(() => this.#flush());
    });
  }

  /** One transaction and one sealed write for all that is waiting; memory follows only what was committed. */
  #flush(): void {
    const batch = this.#queue;
    if (batch.length === 0) return;
    this.#queue = [];
    const tally = this.#vault?.tally.slice();
    const durable = this.#commit(batch, tally);
    if (durable && this.#vault && tally) this.#vault.tally = tally;
    for (const job of batch) job.settle(durable);
  }

  #commit(batch: readonly Job[], tally: Uint32Array | undefined): boolean {
    const nowMs = this.#host.now();
    this.#dirty = false;
    try {
      this.#store.transaction(() => {
        for (const job of batch) job.decide(tally, nowMs);
        if (this.#dirty && this.#vault && tally) this.#store.writeTally(sealTally(this.#host, this.#definition, this.#vault.tallyKey, tally));
      });
      return true;
    } catch {
      this.#host.report('batch-not-written');
      return false;
    }
  }

  #phase(nowMs: number): Phase {
    return phaseAt(this.schedule, this.#definition.graceSeconds, nowMs);
  }
}

type Refused = Extract<CastReply, { kind: 'malformed' | 'retry' }>;

const takesAnswers = (phase: Phase): boolean => phase === 'open' || phase === 'grace';
