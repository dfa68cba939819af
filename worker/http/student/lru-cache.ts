/** A cache that gives up what was used least recently. It is bounded in bytes, as each pulse has pages in each language (E3.9). */

/** Some hundred pages. An older one is rendered again, which costs a millisecond. */
const CAPACITY_BYTES = 16 * 1024 * 1024;

export class LruCache<T> {
  /** The least recently used comes first. */
  readonly #values = new Map<string, T>();
  readonly #bytesOf: (value: T) => number;
  readonly #capacityBytes: number;
  #bytes = 0;

  /** @param bytesOf how much memory a value takes; the same at each call */
  constructor(bytesOf: (value: T) => number, capacityBytes = CAPACITY_BYTES) {
    this.#bytesOf = bytesOf;
    this.#capacityBytes = capacityBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** What the cache has under this name, or what `make` returns, which it keeps. */
  find(name: string, make: () => T): T {
    const known = this.#values.get(name);
    const value = known ?? make();
    if (known === undefined) this.#bytes += this.#bytesOf(value);
    else this.#values.delete(name);
    this.#values.set(name, value);
    for (const [oldest, old] of this.#values) {
      if (this.#bytes <= this.#capacityBytes || oldest === name) break;
      this.#values.delete(oldest);
      this.#bytes -= this.#bytesOf(old);
    }
    return value;
  }
}
