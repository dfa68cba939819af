/** Who may put a pulse's pages in a frame: the institution's list, read from the directory now and then (lms.md L9.4). */
import type { Engine } from '../../engines/engine.ts';

/** A change is live within a minute, and a hall of phones costs one reading. */
const FRESH_MS = 30_000;

/** While the list cannot be read: the page works by itself, and in nobody's frame. */
export const NOBODY = "'none'";

export class Embedders {
  readonly #engine: Pick<Engine, 'directory' | 'now'>;
  #known: string | undefined;
  #readAtMs = -Infinity;
  #first: Promise<string> | undefined;

  constructor(engine: Pick<Engine, 'directory' | 'now'>) {
    this.#engine = engine;
  }

  /** Sources as `frame-ancestors` takes them. */
  async sources(): Promise<string> {
    const now = this.#engine.now();
    if (this.#known !== undefined && now - this.#readAtMs < FRESH_MS) return this.#known;
    // Set before the answer is there: of those who come meanwhile nobody asks again, and none waits for a request that may hang.
    this.#readAtMs = now;
    if (this.#known !== undefined) return this.#read();
    // Nothing is known yet: a hall that comes at once waits for the same reading.
    this.#first ??= this.#read().finally(() => (this.#first = undefined));
    return this.#first;
  }

  async #read(): Promise<string> {
    try {
      this.#known = (await this.#engine.directory.courses.embedOrigins()) || NOBODY;
    } catch {
      return this.#known ?? NOBODY;
    }
    return this.#known;
  }
}
