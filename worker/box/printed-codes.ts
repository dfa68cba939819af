/**
 * Decides what a printed code may still do: it counts once, and after a take-back only for the page that took back
 * (privacy.md R4.3, R5.2). It runs inside the transaction of a batch.
 */
import type { Slip, SubmissionKey } from '../../schema/contract/ids.ts';
import { bindingTo, equalBytes, hashSlip } from './seal.ts';
import type { BoxStore, SpentCode } from './store.ts';

/** After so many take-backs with one code, answers can still be taken back, but the code stays used. */
const MOST_TAKE_BACKS = 3;

/** A text that cannot be a code is looked up as this hash, which is on no sheet. */
const NO_SLIP = new Uint8Array(32);

export class PrintedCodes {
  readonly #store: BoxStore;
  readonly #pepper: Uint8Array;

  constructor(store: BoxStore, pepper: Uint8Array) {
    this.#store = store;
    this.#pepper = pepper;
  }

  /** @returns why an answer with this code and key is refused, or null */
  whyNot(slip: Slip | undefined, key: SubmissionKey): 'bad-code' | 'used-code' | null {
    const hash = this.#hash(slip);
    if (!this.#store.isOnSheet(hash)) return 'bad-code';
    const spent = this.#store.spentCode(hash);
    return !spent || (!isFinished(spent) && this.#isBound(spent, key)) ? null : 'used-code';
  }

  /** Uses a code up. A binding goes, so that nothing in the file links the code with a key that was used. */
  spend(slip: Slip | undefined): void {
    const hash = this.#hash(slip);
    if (this.#store.spentCode(hash)) this.#store.spendAgain(hash);
    else this.#store.spend(hash);
  }

  /** Binds a code whose answers were taken back to the key of the fresh form: whoever tries codes out burns them. */
  bind(slip: Slip | undefined, freshKey: SubmissionKey): void {
    this.#store.bind(this.#hash(slip), bindingTo(this.#pepper, freshKey));
  }

  /**
   * Tells whether a code may never be used again. A repeated take-back may name any code, so it hears only of the one
   * that is bound to its own fresh key.
   */
  isFinished(slip: Slip | undefined, freshKey: SubmissionKey): boolean {
    const spent = this.#store.spentCode(this.#hash(slip));
    return spent !== undefined && isFinished(spent) && this.#isBound(spent, freshKey);
  }

  #isBound({ bound }: SpentCode, key: SubmissionKey): boolean {
    return bound !== null && equalBytes(bound, bindingTo(this.#pepper, key));
  }

  #hash(slip: Slip | undefined): Uint8Array {
    return slip ? hashSlip(this.#pepper, slip) : NO_SLIP;
  }
}

const isFinished = ({ takenBack }: SpentCode): boolean => takenBack > MOST_TAKE_BACKS;
