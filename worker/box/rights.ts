/**
 * Decides what a printed code or a token may still do: it counts once, and after a take-back only for the page that took
 * back (privacy.md R4.3, R5.2, R5.3). It runs inside the transaction of a batch.
 */
import type { Slip, SubmissionKey } from '../../schema/contract/ids.ts';
import { bindingTo, equalBytes, hashSlip } from './seal.ts';
import type { BoxStore, SpentRight } from './store.ts';
import type { Tokens } from './tokens.ts';

/** What somebody shows who wants to answer. A token counts before a code. */
interface Shown {
  readonly slip: Slip | undefined;
  readonly token: Uint8Array | undefined;
}

type WhyNot = 'bad-code' | 'used-code' | 'bad-token' | 'used-token';

/** After so many take-backs with one code or token, answers can still be taken back, but it stays used. */
const MOST_TAKE_BACKS = 3;

/** A text that cannot be a code is looked up as this hash, which is on no sheet. */
const NO_SLIP = new Uint8Array(32);

export class Rights {
  readonly #store: BoxStore;
  readonly #pepper: Uint8Array;
  readonly #tokens: Tokens | undefined;

  /** @param tokens is undefined where only printed codes count */
  constructor(store: BoxStore, pepper: Uint8Array, tokens: Tokens | undefined) {
    this.#store = store;
    this.#pepper = pepper;
    this.#tokens = tokens;
  }

  /** @returns why an answer with this code or token and this key is refused, or null */
  whyNot(shown: Shown, key: SubmissionKey): WhyNot | null {
    const t = this.#markOf(shown);
    const is = this.#isToken(shown) ? 'token' : 'code';
    if (!this.#exists(shown, t)) return `bad-${is}`;
    const spent = this.#store.spentRight(t);
    return !spent || (!isFinished(spent) && this.#isBound(spent, key)) ? null : `used-${is}`;
  }

  /** Uses it up. A binding goes, so that nothing in the file links a code or token with a key that was used. */
  spend(shown: Shown): void {
    const t = this.#markOf(shown);
    if (this.#store.spentRight(t)) this.#store.spendAgain(t);
    else this.#store.spend(t);
  }

  /** Binds it, after its answers were taken back, to the key of the fresh form: whoever tries codes out burns them. */
  bind(shown: Shown, freshKey: SubmissionKey): void {
    this.#store.bind(this.#markOf(shown), bindingTo(this.#pepper, freshKey));
  }

  /**
   * Tells whether it may never be used again. A repeated take-back may name any code, so it hears only of the one that is
   * bound to its own fresh key.
   */
  isFinished(shown: Shown, freshKey: SubmissionKey): boolean {
    const spent = this.#store.spentRight(this.#markOf(shown));
    return spent !== undefined && isFinished(spent) && this.#isBound(spent, freshKey);
  }

  #isBound({ bound }: SpentRight, key: SubmissionKey): boolean {
    return bound !== null && equalBytes(bound, bindingTo(this.#pepper, key));
  }

  /** Without anything to show, a pulse with a roster misses a token, and another one a code. */
  #isToken({ slip, token }: Shown): boolean {
    return token !== undefined || (slip === undefined && this.#tokens !== undefined);
  }

  #exists({ token }: Shown, t: Uint8Array): boolean {
    return token === undefined ? this.#store.isOnSheet(t) : (this.#tokens?.isGenuine(token) ?? false);
  }

  /** @returns what is stored once it was used */
  #markOf({ slip, token }: Shown): Uint8Array {
    if (token !== undefined) return this.#tokens?.markOf(token) ?? NO_SLIP;
    return slip === undefined ? NO_SLIP : hashSlip(this.#pepper, slip);
  }
}

const isFinished = ({ takenBack }: SpentRight): boolean => takenBack > MOST_TAKE_BACKS;
