/**
 * Computes the counter that staff and students may see while a pulse is open: a band, on a fixed time grid of 30 s
 * (privacy.md R2.9).
 */
export const SLOT_MS = 30_000;

/** @returns `fewer than 7`, `7+`, `10+`, `15+` … */
export function bandOf(count: number, k: number): string {
  return count < k ? `fewer than ${k}` : `${Math.max(k, 5 * Math.floor(count / 5))}+`;
}

/**
 * Holds the count at the start of the current slot, so that nobody sees the counter move when a neighbour sends. A box
 * that woke up in the middle of a slot does not know that count and shows nothing until the next slot.
 */
export class Counter {
  readonly #k: number;
  #slot: number;
  #atStart: number | undefined;

  /** @param atStart 0 for a new box; undefined for one that was read back from storage */
  constructor(k: number, nowMs: number, atStart: number | undefined) {
    this.#k = k;
    this.#slot = slotOf(nowMs);
    this.#atStart = atStart;
  }

  /** Call this before each answer is counted, and at each read, with the count so far. */
  tick(nowMs: number, received: number): void {
    const slot = slotOf(nowMs);
    if (slot <= this.#slot) return;
    this.#slot = slot;
    this.#atStart = received;
  }

  band(): string | null {
    return this.#atStart === undefined ? null : bandOf(this.#atStart, this.#k);
  }
}

/** @returns when the slot after this one begins */
export const nextSlotMs = (nowMs: number): number => (slotOf(nowMs) + 1) * SLOT_MS;

const slotOf = (nowMs: number): number => Math.floor(nowMs / SLOT_MS);
