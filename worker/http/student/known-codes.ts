/**
 * Lets real codes and links pass while somebody floods the server with made-up ones: it has a list of those that exist, which
 * it reads only then (privacy.md R4.6, lms.md L2.5).
 */
import type { Engine } from '../../engines/engine.ts';

/** The codes of some thirty terms of a large university. */
const MOST_CODES = 50_000;
/** A code that was made a moment ago passes after this time at the latest. */
const READ_AGAIN_MS = 10_000;

export class KnownCodes {
  readonly #now: Engine['now'];
  readonly #latest: (most: number) => Promise<readonly string[]>;
  #codes: ReadonlySet<string> | undefined;
  #readAtMs = -Infinity;

  /** @param latest reads those that were made last */
  constructor({ now }: Pick<Engine, 'now'>, latest: (most: number) => Promise<readonly string[]>) {
    this.#now = now;
    this.#latest = latest;
  }

  async has(code: string): Promise<boolean> {
    const nowMs = this.#now();
    const isDue = nowMs - this.#readAtMs >= READ_AGAIN_MS;
    if (isDue && !this.#codes?.has(code)) {
      // Set the time before the list has come, so that a flood reads it once.
      this.#readAtMs = nowMs;
      const codes = await this.#latest(MOST_CODES).catch(() => undefined);
      if (codes !== undefined) this.#codes = new Set(codes);
    }
    // As long as there is no list, each code is looked up by itself: a code that exists must pass.
    return this.#codes?.has(code) ?? true;
  }
}
