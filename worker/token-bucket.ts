/**
 * Limits requests with a token bucket: a whole lecture hall passes at once, and more than any hall could send is slowed
 * down (privacy.md R4.6, E3.1).
 */
export interface Limit {
  /** How many may pass at once. */
  readonly burst: number;
  /** How many more may pass each second after that. */
  readonly perSecond: number;
}

export class TokenBucket {
  readonly #limit: Limit;
  #tokens: number;
  #filledAtMs: number;

  constructor(limit: Limit, nowMs: number) {
    this.#limit = limit;
    this.#tokens = limit.burst;
    this.#filledAtMs = nowMs;
  }

  /** @returns 0 if there is a token, else the whole seconds to wait for one */
  waitSeconds(nowMs: number): number {
    const elapsedSeconds = Math.max(0, nowMs - this.#filledAtMs) / 1000;
    this.#tokens = Math.min(this.#limit.burst, this.#tokens + elapsedSeconds * this.#limit.perSecond);
    // The time may also go backwards: a clock that ran ahead and was set right must not lock a class out.
    this.#filledAtMs = nowMs;
    return this.#tokens < 1 ? Math.ceil((1 - this.#tokens) / this.#limit.perSecond) : 0;
  }

  /** Takes a token if there is one. @returns the same as `waitSeconds` */
  take(nowMs: number): number {
    const wait = this.waitSeconds(nowMs);
    if (wait === 0) this.#tokens -= 1;
    return wait;
  }
}

/** Gives each person, pulse or platform a bucket of its own, and bounds how many are remembered (institution.md H6.9). */
export class BucketByKey<K> {
  readonly #limit: Limit;
  readonly #most: number;
  /** It stays in the order of use, so the first one has been idle for the longest time. */
  readonly #buckets = new Map<K, TokenBucket>();

  /** @param most above this many, the one that has been idle for the longest time is forgotten, and would be full again */
  constructor(limit: Limit, most: number) {
    this.#limit = limit;
    this.#most = most;
  }

  get size(): number {
    return this.#buckets.size;
  }

  has(key: K): boolean {
    return this.#buckets.has(key);
  }

  /** Takes a token, from a full bucket if there is none yet. @returns 0, or the whole seconds to wait for one */
  take(key: K, nowMs: number): number {
    const bucket = this.#buckets.get(key) ?? new TokenBucket(this.#limit, nowMs);
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const [idle] = this.#buckets.keys();
    if (this.#buckets.size > this.#most && idle !== undefined) this.#buckets.delete(idle);
    return bucket.take(nowMs);
  }
}
