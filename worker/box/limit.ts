/** A token bucket: lets a lecture hall through at once and slows what no hall could send (privacy.md R4.6). */
import type { AnswerLimit } from './host.ts';

export class TokenBucket {
  readonly #limit: AnswerLimit;
  #tokens: number;
  #filledAtMs: number;

  constructor(limit: AnswerLimit, nowMs: number) {
    this.#limit = limit;
    this.#tokens = limit.burst;
    this.#filledAtMs = nowMs;
  }

  /** @returns 0 if a token was taken, else the whole seconds to wait */
  take(nowMs: number): number {
    const elapsedSeconds = Math.max(0, nowMs - this.#filledAtMs) / 1000;
    this.#tokens = Math.min(this.#limit.burst, this.#tokens + elapsedSeconds * this.#limit.perSecond);
    this.#filledAtMs = nowMs;
    if (this.#tokens < 1) return Math.ceil((1 - this.#tokens) / this.#limit.perSecond);
    this.#tokens -= 1;
    return 0;
  }
}
