/** A token bucket: lets a lecture hall through at once and slows what no hall could send (privacy.md R4.6, E3.1). */
export interface Limit {
  /** So many at once, */
  readonly burst: number;
  /** then so many a second. */
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

  /** @returns 0 if a token is there, else the whole seconds to wait for one */
  waitSeconds(nowMs: number): number {
    const elapsedSeconds = Math.max(0, nowMs - this.#filledAtMs) / 1000;
    this.#tokens = Math.min(this.#limit.burst, this.#tokens + elapsedSeconds * this.#limit.perSecond);
    // Also backwards: a clock that ran ahead and was set right must not lock a class out.
    this.#filledAtMs = nowMs;
    return this.#tokens < 1 ? Math.ceil((1 - this.#tokens) / this.#limit.perSecond) : 0;
  }

  /** Takes a token if there is one. @returns as `waitSeconds` */
  take(nowMs: number): number {
    const wait = this.waitSeconds(nowMs);
    if (wait === 0) this.#tokens -= 1;
    return wait;
  }
}
