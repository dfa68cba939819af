/**
 * Keeps values in a cache that drops what was used longest ago. It is bounded in bytes, because each pulse has pages in
 * each language (E3.9).
 */

/** This holds some hundred pages. A page that was dropped is rendered again, which costs a millisecond. */
const CAPACITY_BYTES = 16 * 1024 * 1024;

export class LruCache<T> {
  /** The value that was used longest ago comes first. */
  readonly #values = new Map<string, T>();
  readonly #bytesOf: (value: T) => number;
  readonly #capacityBytes: number;
  #bytes = 0;

  /** @param bytesOf how much memory a value takes; it must give the same number at each call */
  constructor(bytesOf: (value: T) => number, capacityBytes = CAPACITY_BYTES) {
    this.#bytesOf = bytesOf;
    this.#capacityBytes = capacityBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Returns the value with this name; if there is none, `make` makes it and the cache keeps it. */
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
