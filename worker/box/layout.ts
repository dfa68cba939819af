/**
 * Decides where each counter lies in the tally: one vector whose size the definition fixes, so that it says nothing
 * about answers (privacy.md R3.3).
 */
import { itemsOf, POINTS_BY_SCALE, type Definition } from '../../schema/contract/pulse.ts';
import type { Stratum } from '../gate/atoms.ts';
import type { Reached } from './counter.ts';

/** The answers of one form, in frozen item order; 0 is "no answer". */
export type Codes = readonly number[];

/** The first counters: answers ever received, answers taken back (R2.9a), and what the counter reached (R2.9). */
const RECEIVED = 0;
const TAKEN_BACK = 1;
const LABEL = 2;
const FROZEN = 3;
const UNSURE = 4;
const HEADER = 5;

/**
 * The vector is `[received, taken back, label, frozen, unsure, then per stratum: respondents, then per item: one counter
 * per code]`, each an unsigned 32-bit integer. `received` and `taken back` never fall.
 */
export class Layout {
  readonly strata: number;
  readonly length: number;
  readonly #itemOffsets: readonly number[];
  readonly #codesPerItem: readonly number[];
  readonly #stratumLength: number;

  constructor(definition: Definition) {
    this.strata = definition.breakdown?.categories.length ?? (definition.mode === 'waves' ? 2 : 1);
    this.#codesPerItem = itemsOf(definition).map((item) => 1 + POINTS_BY_SCALE[item.scale]);
    let next = 1;
    this.#itemOffsets = this.#codesPerItem.map((codes) => (next += codes) - codes);
    this.#stratumLength = next;
    this.length = HEADER + this.strata * this.#stratumLength;
  }

  empty(): Uint32Array {
    return new Uint32Array(this.length);
  }

  add(tally: Uint32Array, stratum: number, codes: Codes): void {
    this.#bump(tally, RECEIVED, 1);
    this.#change(tally, stratum, codes, 1);
  }

  /** Undoes `add`, but the answer stays received, and is now also taken back. */
  subtract(tally: Uint32Array, stratum: number, codes: Codes): void {
    this.#bump(tally, TAKEN_BACK, 1);
    this.#change(tally, stratum, codes, -1);
  }

  /** Empties a bucket that was released (R2.2). */
  clear(tally: Uint32Array, stratum: number): void {
    const start = this.#start(stratum);
    tally.fill(0, start, start + this.#stratumLength);
  }

  takenBack(tally: Uint32Array): number {
    return tally[TAKEN_BACK] ?? 0;
  }

  /** @returns how many answers count now, those of released waves included */
  counted(tally: Uint32Array): number {
    return (tally[RECEIVED] ?? 0) - this.takenBack(tally);
  }

  reached(tally: Uint32Array): Reached {
    return { label: tally[LABEL] ?? 0, isFrozen: tally[FROZEN] === 1, isUnsure: tally[UNSURE] === 1 };
  }

  keepReached(tally: Uint32Array, { label, isFrozen, isUnsure }: Reached): void {
    tally[LABEL] = label;
    tally[FROZEN] = Number(isFrozen);
    tally[UNSURE] = Number(isUnsure);
  }

  /** @returns the counters in the shape that the gate reads */
  strataOf(tally: Uint32Array): readonly Stratum[] {
    return Array.from({ length: this.strata }, (_, stratum) => {
      const start = this.#start(stratum);
      return {
        respondents: tally[start] ?? 0,
        items: this.#itemOffsets.map((offset, i) =>
          Array.from(tally.subarray(start + offset, start + offset + (this.#codesPerItem[i] ?? 0))),
        ),
      };
    });
  }

  #change(tally: Uint32Array, stratum: number, codes: Codes, by: 1 | -1): void {
    const start = this.#start(stratum);
    this.#bump(tally, start, by);
    this.#itemOffsets.forEach((offset, i) => this.#bump(tally, start + offset + (codes[i] ?? 0), by));
  }

  #bump(tally: Uint32Array, at: number, by: 1 | -1): void {
    const value = tally[at];
    // Stop here: a counter below zero would become four billion and be published.
    if (value === undefined || value + by < 0) throw new Error('The tally does not match its layout');
    tally[at] = value + by;
  }

  #start(stratum: number): number {
    if (stratum < 0 || stratum >= this.strata) throw new Error('No such stratum');
    return HEADER + stratum * this.#stratumLength;
  }
}
