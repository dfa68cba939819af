/** A token bucket: so many at once, then so many a second. */
export class TokenBucket {
  readonly #capacity: number;
  readonly #perSecond: number;
  #tokens: number;
  #atMs: number;

  constructor({ capacity, perSecond }: { readonly capacity: number; readonly perSecond: number }, nowMs: number) {
    this.#capacity = capacity;
    this.#perSecond = perSecond;
    this.#tokens = capacity;
    this.#atMs = nowMs;
  }

  hasOne(nowMs: number): boolean {
    const elapsedSeconds = Math.max(0, nowMs - this.#atMs) / 1000;
    this.#tokens = Math.min(this.#capacity, this.#tokens + elapsedSeconds * this.#perSecond);
    this.#atMs = Math.max(this.#atMs, nowMs);
    return this.#tokens >= 1;
  }

  take(nowMs: number): boolean {
    const free = this.hasOne(nowMs);
    if (free) this.#tokens -= 1;
    return free;
  }
}
