/**
 * Repeats work at random moments. A box that also writes at such moments hides when somebody answered: on a slow disk
 * each write delays every reply, and a stopwatch could see that (privacy.md R3.11).
 */

/** The mean time between two moments. */
export const MEAN_GAP_MS = 20_000;
const DRAWN_BYTES = 6;

export class RandomMoments {
  readonly #randomBytes: (length: number) => Uint8Array;

  /** @param randomBytes draws cryptographically secure bytes, or nobody could tell which writes were planned */
  constructor(randomBytes: (length: number) => Uint8Array) {
    this.#randomBytes = randomBytes;
  }

  /** Repeats `work`, which must not throw. @returns a function that ends the repetition */
  repeat(work: () => void): () => void {
    let timer: NodeJS.Timeout | undefined;
    const plan = (): void => {
      timer = setTimeout(() => {
        plan();
        work();
      }, this.#gapMs()).unref();
    };
    plan();
    return () => clearTimeout(timer);
  }

  /** Draws an exponential gap: however long nothing happened, the next moment is as near as ever. */
  #gapMs(): number {
    const drawn = Buffer.from(this.#randomBytes(DRAWN_BYTES)).readUIntBE(0, DRAWN_BYTES);
    return -Math.log((drawn + 1) / 2 ** (8 * DRAWN_BYTES)) * MEAN_GAP_MS;
  }
}
