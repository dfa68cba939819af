/**
 * Computes the counter that staff and students may see while a pulse is open: a lower bound, on a fixed time grid of
 * 30 s (privacy.md R2.9; docs/decisions/0027).
 */
export const SLOT_MS = 30_000;

/** For so many slots the label stays where it is after a take-back. */
export const FROZEN_SLOTS = 20;

/** How many more answers than its number a label waits for: r of R2.9, a secret of the box from 0 to 4. */
export type Delay = (label: number) => number;

/** What the sealed tally keeps of the counter. */
export interface Reached {
  /** The label's number; 0 before the first label. */
  readonly label: number;
  /** True if a take-back keeps the label where it is. */
  readonly isFrozen: boolean;
  /** True if nobody knows whether the label was ever shown. */
  readonly isUnsure: boolean;
}

/** @returns k, and after it the multiples of 5 above it */
const labelAfter = (label: number, k: number): number => (label === 0 ? k : 5 * (Math.floor(label / 5) + 1));

/**
 * @returns how many answers a label needs. The second label needs at least one more than the first: k may be less than 5
 * below it, and if it could come first, it would tell the number too often.
 */
export function answersFor(label: number, k: number, delay: Delay): number {
  const needs = label + delay(label);
  return label === labelAfter(k, k) ? Math.max(needs, k + delay(k) + 1) : needs;
}

/** @returns the highest label that so many answers reach, and never a lower one than `from` */
export function labelFor(counted: number, k: number, delay: Delay, from = 0): number {
  let label = from;
  for (let next = labelAfter(label, k); counted >= answersFor(next, k, delay); next = labelAfter(next, k)) label = next;
  return label;
}

interface WokenUp {
  readonly reached: Reached;
  /** How many answers count now. */
  readonly counted: number;
}

/**
 * Holds the label at the start of the current slot, so that nobody sees it move when a neighbour sends. It never falls.
 * A box that woke up does not know which label it showed last, so it shows nothing until that can be no change inside
 * a slot, and no fall (docs/decisions/0005, 0027).
 */
export class Counter {
  readonly #k: number;
  readonly #delay: Delay;
  #slot: number;
  #label: number;
  /** The last slots in which the label may not rise, and in which nothing is shown. */
  #frozenUntil = Number.NEGATIVE_INFINITY;
  #silentUntil = Number.NEGATIVE_INFINITY;
  #isUnsure = false;

  /** @param wokenUp undefined for a new box */
  constructor(k: number, delay: Delay, nowMs: number, wokenUp: WokenUp | undefined) {
    this.#k = k;
    this.#delay = delay;
    this.#slot = slotOf(nowMs);
    this.#label = 0;
    if (wokenUp) this.#resume(wokenUp);
  }

  /** Call this before each answer is counted, and at each read, with the number of answers that count so far. */
  tick(nowMs: number, counted: number): void {
    const slot = slotOf(nowMs);
    if (slot <= this.#slot) return;
    this.#slot = slot;
    if (slot > this.#silentUntil) this.#isUnsure = false;
    if (slot > this.#frozenUntil) this.#rise(counted);
  }

  /** Keeps the label where it is, because an answer was taken back. */
  freeze(): void {
    this.#frozenUntil = this.#slot + FROZEN_SLOTS;
    // If the label was never shown, showing it now would be a rise. If it was, showing the one before would be a fall.
    if (this.#isUnsure) this.#silentUntil = this.#frozenUntil;
  }

  reached(): Reached {
    return { label: this.#label, isFrozen: this.#slot <= this.#frozenUntil, isUnsure: this.#isUnsure };
  }

  /** @returns `7+`, `10+`, `15+` …, or null, which claims nothing */
  band(): string | null {
    return this.#label === 0 || this.#slot <= this.#silentUntil ? null : `${this.#label}+`;
  }

  /** No time is stored (R2.11), so a freeze begins again at the wake-up. */
  #resume({ reached, counted }: WokenUp): void {
    this.#label = reached.label;
    this.#rise(counted);
    // The label may have risen after the last write, and been shown.
    this.#isUnsure = reached.isUnsure || this.#label > reached.label;
    this.#silentUntil = this.#slot;
    if (reached.isFrozen) this.freeze();
  }

  #rise(counted: number): void {
    this.#label = labelFor(counted, this.#k, this.#delay, this.#label);
  }
}

/** @returns when the slot after this one begins */
export const nextSlotMs = (nowMs: number): number => (slotOf(nowMs) + 1) * SLOT_MS;

const slotOf = (nowMs: number): number => Math.floor(nowMs / SLOT_MS);
