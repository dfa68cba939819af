/** What a box needs from the engine it runs on (architecture.md A10). */
import type { Code, PulseId } from '../../schema/contract/ids.ts';
import type { LedgerEntry } from '../../schema/contract/release.ts';
import type { Limit } from '../token-bucket.ts';

export interface BoxHost {
  readonly now: () => number;
  /** Runs `work` after everything that has arrived by now has been read; answers share one commit that way (R3.4). */
  readonly nextTurn: (work: () => void) => void;
  /** Asks the engine to call `wake()` at this time; a later call replaces an earlier one. */
  readonly wakeAt: (epochMs: number) => Promise<void>;
  /** Cryptographically secure. */
  readonly randomBytes: (length: number) => Uint8Array;
  readonly keys: KeyStore;
  readonly ledger: Ledger;
  /** Per pulse, never per address: a classroom shares one (R4.6). */
  readonly answerLimit: Limit;
  /** Tells the operator that something is wrong: a fixed code, never anything of a request (R6.1). */
  readonly report: (fault: BoxFault) => void;
}

/** What can go wrong in a box; docs/self-hosting.md explains each. */
export type BoxFault = 'batch-not-written' | 'key-missing' | 'ledger-unreachable' | 'ledger-conflict' | 'box-not-woken';

/** One 32-byte key per box, in a store that is neither the box's database nor in any backup (R3.1, R3.5). */
export interface KeyStore {
  /** @returns undefined on a miss, which may be temporary */
  get(code: Code): Promise<Uint8Array | undefined>;
  /** Durable when it resolves. */
  put(code: Code, key: Uint8Array): Promise<void>;
  /** Idempotent. */
  destroy(code: Code): Promise<void>;
  /** How long a read may still answer from before the last write: 0, or the life of a cache (R3.5, R3.7.4). */
  readonly staleForMs: number;
}

/** The directory's append-only list, as far as a box may touch it. */
export interface Ledger {
  append(entry: LedgerEntry): Promise<'appended' | 'same' | 'conflict'>;
  read(pulseId: PulseId, seq: number): Promise<LedgerEntry | null>;
}
