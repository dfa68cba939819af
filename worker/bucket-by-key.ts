/** Gives each person, pulse or platform a token bucket of its own, and bounds how many are remembered (institution.md H6.9). */
import { TokenBucket, type Limit } from './token-bucket.ts';

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
