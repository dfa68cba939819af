/** Describes what a box needs from the engine that it runs on (architecture.md A10). */
import type { Code, PulseId } from '../../schema/contract/ids.ts';
import type { Opening } from '../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../schema/contract/release.ts';
import type { Limit } from '../token-bucket.ts';

export interface BoxHost {
  readonly now: () => number;
  /** Runs `work` after everything that has arrived by now was read, so that these answers share one commit (R3.4). */
  readonly nextTurn: (work: () => void) => void;
  /** Asks the engine to call `wake()` at this time; a later call replaces an earlier one. */
  readonly wakeAt: (epochMs: number) => Promise<void>;
  /** The bytes must be cryptographically secure. */
  readonly randomBytes: (length: number) => Uint8Array;
  readonly keys: KeyStore;
  readonly ledger: Ledger;
  /** Tells the directory to forget a rehearsal that has ended. Forgetting one that is gone is no error (E7.7). */
  readonly forgetRehearsal: (id: PulseId) => Promise<void>;
  /**
   * Asks the directory, in the moment in which a pulse opens, with which definition it opens (E7.3).
   *
   * @throws if the directory cannot be reached; ask again later
   */
  readonly atOpening: (code: Code) => Promise<Opening>;
  /** The limit is per pulse, never per address, because a whole classroom shares one address (R4.6). */
  readonly answerLimit: Limit;
  /** Tells the operator that something is wrong. It says a fixed code and never anything from a request (R6.1). */
  readonly report: (fault: BoxFault) => void;
}

/** What can go wrong in a box; docs/self-hosting.md explains each. */
export type BoxFault =
  | 'batch-not-written'
  | 'token-not-signed'
  | 'key-missing'
  | 'keys-unreachable'
  | 'ledger-unreachable'
  | 'ledger-conflict'
  | 'box-not-woken';

/** Is thrown while the whole store of keys is away, as a folder that is not mounted. No key counts as lost meanwhile (R3.6). */
export class KeysUnreachable extends Error {
  constructor() {
    super('The keys cannot be reached');
  }
}

/** One 32-byte key per box, in a store that is neither the box's database nor in any backup (R3.1, R3.5). */
export interface KeyStore {
  /**
   * @returns a copy, which the caller overwrites when it is done (R3.10); undefined if the key was not found, which may
   * be temporary
   * @throws KeysUnreachable if nobody can say whether there is a key
   */
  get(code: Code): Promise<Uint8Array | undefined>;
  /** The key is durable when the promise resolves; then the store uses these bytes no more. */
  put(code: Code, key: Uint8Array): Promise<void>;
  /** Destroying a key that is gone is no error. @throws KeysUnreachable if it may still be in a store that is away */
  destroy(code: Code): Promise<void>;
  /**
   * For how long a read may still see the state before the last write: 0, or the lifetime of a cache (R3.5, R3.7.4).
   */
  readonly staleForMs: number;
}

/** The part of the directory's append-only list that a box may use. */
export interface Ledger {
  append(entry: LedgerEntry): Promise<'appended' | 'same' | 'conflict'>;
  read(pulseId: PulseId, seq: number): Promise<LedgerEntry | null>;
}
