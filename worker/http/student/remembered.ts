/** Remembers for a while what was asked for, so that a hall of phones costs one question to a box or to the directory. */

interface Options {
  readonly now: () => number;
  /** How long an answer is taken for true. */
  readonly ttlMs: number;
  /** Most keys that are remembered. For a new one, the one that was used least recently is forgotten. */
  readonly capacity: number;
  /**
   * How long nobody asks again after a question failed and nothing was known before. Without it the next caller asks at
   * once, and waits for as long as the failing takes.
   */
  readonly failureTtlMs?: number;
}

interface Entry<V> {
  /** Undefined until the first answer has come. */
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

  /** @returns undefined where nothing is remembered, or where its time is over */
  find(key: K): V | undefined {
    const entry = this.#use(key);
    return entry !== undefined && this.#options.now() < entry.untilMs ? entry.value : undefined;
  }

  /** Remembers what is known without having been asked for. */
  keep(key: K, value: V): V {
    const entry = this.#use(key) ?? this.#add(key);
    entry.value = value;
    entry.untilMs = this.#options.now() + this.#options.ttlMs;
    return value;
  }

  /**
   * What is remembered, or what `ask` brings. One caller asks. Those who come meanwhile are given the answer before, or
   * wait for the same answer where there was none. A question that hangs longer than the time to live is asked again.
   * @param ask may fail: then the answer before stays for another while; without one, `failureTtlMs` says when it is
   *   asked again
   * @returns undefined where `ask` failed and there was no answer before
   */
  async ask(key: K, ask: () => Promise<V>): Promise<V | undefined> {
    const known = this.#use(key);
    const now = this.#options.now();
    if (known !== undefined && now < known.untilMs) return known.value === undefined ? known.asking : known.value;
    const entry = known ?? this.#add(key);
    // Set before the answer is there, so that nobody else asks.
    entry.untilMs = now + this.#options.ttlMs;
    entry.asking = this.#answer(key, entry, ask);
    return entry.asking;
  }

  async #answer(key: K, entry: Entry<V>, ask: () => Promise<V>): Promise<V | undefined> {
    const { untilMs } = entry;
    const value = await ask().catch(() => undefined);
    // Where it has hung, somebody else has asked since, and theirs is the newer answer.
    const isLatest = entry.untilMs === untilMs;
    if (isLatest && value !== undefined) {
      entry.value = value;
      entry.untilMs = this.#options.now() + this.#options.ttlMs;
    }
    if (isLatest && entry.value === undefined) this.#failed(key, entry);
    return value ?? entry.value;
  }

  /** Nothing is known of this key. */
  #failed(key: K, entry: Entry<V>): void {
    const { now, failureTtlMs = 0 } = this.#options;
    entry.untilMs = now() + failureTtlMs;
    if (failureTtlMs === 0 && this.#entries.get(key) === entry) this.#entries.delete(key);
  }

  #use(key: K): Entry<V> | undefined {
    const entry = this.#entries.get(key);
    // A number, as the order of a map changes only by a write that allocates.
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
