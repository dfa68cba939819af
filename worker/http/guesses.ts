/**
 * Counts links and passkeys that somebody has made up, for all together (institution.md H6.9). What there is was found by then, so
 * it always passes: nobody can lock staff out by guessing. What the limit takes away is that anybody learns something at full speed.
 */
import { GUESSED } from '../../schema/contract/problem.ts';
import { fail, type Result } from '../../schema/result.ts';
import type { Engine } from '../engines/engine.ts';
import { TokenBucket, type Limit } from '../token-bucket.ts';
import type { Refusal } from './problems.ts';

/** More people than this do not open a spent link at the same time. */
const GUESSES: Limit = { burst: 300, perSecond: 5 };

export class Guesses {
  readonly #now: () => number;
  #bucket: TokenBucket | undefined;

  constructor({ now }: Pick<Engine, 'now'>) {
    this.#now = now;
  }

  /** @returns 0, or the whole seconds after which one more made-up secret is answered */
  take(): number {
    const nowMs = this.#now();
    return (this.#bucket ??= new TokenBucket(GUESSES, nowMs)).take(nowMs);
  }

  /** Passes a result on, unless it says that there is no such secret and too many were made up lately. */
  count(result: Result<unknown, Refusal>): Result<unknown, Refusal> {
    if (result.ok || !GUESSED.some((kind) => kind === result.error.kind)) return result;
    const retryAfterSeconds = this.take();
    return retryAfterSeconds === 0 ? result : fail({ kind: 'too-fast', retryAfterSeconds });
  }
}
