/** Remembers answers for a while, so that a hall of phones costs one question to a box or to the directory. */

interface Options {
  readonly now: () => number;
  /** How long an answer is used before the next caller asks again. */
  readonly ttlMs: number;
  /** The largest number of keys. When a new key needs room, the key that was used longest ago is forgotten. */
  readonly capacity: number;
  /**
   * How long nobody asks again after a question failed and nothing was known before. Without this, the next caller asks
   * at once, and waits until the question fails again.
   */
  readonly failureTtlMs?: number;
}

interface Entry<V> {
  /** It is undefined until the first answer has come. */
  value: V | undefined;
  /** Nobody asks again before this time. */
  untilMs: number;
  asking: Promise<V | undefined> | undefined;
  lastUse: number;
}

export class Remembered<K, V extends {} | null> {
  readonly #entries = new Map<K, Entry<V>>();
  readonly #options: Options;
  #uses = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** @returns undefined if nothing is remembered, or if its time is over */
  find(key: K): V | undefined {
    const entry = this.#use(key);
    return entry !== undefined && this.#options.now() < entry.untilMs ? entry.value : undefined;
  }

  /** Remembers a value that is known without asking. */
  keep(key: K, value: V): V {
    const entry = this.#use(key) ?? this.#add(key);
    entry.value = value;
    entry.untilMs = this.#options.now() + this.#options.ttlMs;
    return value;
  }

  /**
   * Returns the remembered answer, or asks for one. Only one caller asks. Callers who come meanwhile get the last
   * answer, or wait for the new one if there was none. A question that hangs for longer than `ttlMs` is asked again.
   * @param ask may fail: then the last answer is used for another `ttlMs`; if there is none, `failureTtlMs` says when
   * somebody may ask again
   * @returns undefined if `ask` failed and there was no earlier answer
   */
  async ask(key: K, ask: () => Promise<V>): Promise<V | undefined> {
    const known = this.#use(key);
    const now = this.#options.now();
    if (known !== undefined && now < known.untilMs) return known.value === undefined ? known.asking : known.value;
    const entry = known ?? this.#add(key);
    // Set the time before the answer has come, so that nobody else asks.
    entry.untilMs = now + this.#options.ttlMs;
    entry.asking = this.#answer(key, entry, ask);
    return entry.asking;
  }

  async #answer(key: K, entry: Entry<V>, ask: () => Promise<V>): Promise<V | undefined> {
    const { untilMs } = entry;
    const value = await ask().catch(() => undefined);
    // If this question hung for long, another caller has asked since, and that answer is newer.
    const isLatest = entry.untilMs === untilMs;
    if (isLatest && value !== undefined) {
      entry.value = value;
      entry.untilMs = this.#options.now() + this.#options.ttlMs;
    }
    if (isLatest && entry.value === undefined) this.#failed(key, entry);
    return value ?? entry.value;
  }

  /** Handles a failed question about a key for which nothing is known. */
  #failed(key: K, entry: Entry<V>): void {
    const { now, failureTtlMs = 0 } = this.#options;
    entry.untilMs = now() + failureTtlMs;
    if (failureTtlMs === 0 && this.#entries.get(key) === entry) this.#entries.delete(key);
  }

  #use(key: K): Entry<V> | undefined {
    const entry = this.#entries.get(key);
    // Count uses with a number, because moving the key within the map would be a write that allocates.
    if (entry !== undefined) entry.lastUse = this.#uses += 1;
    return entry;
  }

  #add(key: K): Entry<V> {
    if (this.#entries.size >= this.#options.capacity) this.#forgetOne();
    const entry: Entry<V> = { value: undefined, untilMs: -Infinity, asking: undefined, lastUse: (this.#uses += 1) };
    this.#entries.set(key, entry);
    return entry;
  }

  #forgetOne(): void {
    let oldest: K | undefined;
    let lastUse = Infinity;
    for (const [key, entry] of this.#entries) {
      if (entry.lastUse >= lastUse) continue;
      oldest = key;
      ({ lastUse } = entry);
    }
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
