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
