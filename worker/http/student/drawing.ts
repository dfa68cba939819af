/**
 * Limits how often pages are drawn for visitors, for all together and for each pulse, so that nobody who loads a page at full
 * speed keeps a hall from answering (institution.md H6.9, decision 0124). The form of a pulse that is prepared is never limited.
 */
import { BucketByKey, TokenBucket, type Limit } from '../../token-bucket.ts';

export interface DrawingLimits {
  readonly all: Limit;
  readonly pulse: Limit;
}

/** The largest hall may load a page twice at once, and fifty halls may do so in one minute. */
export const DRAWING: DrawingLimits = { all: { burst: 5000, perSecond: 100 }, pulse: { burst: 2000, perSecond: 20 } };

/** Above this many pulses, the one whose pages nobody has loaded for the longest time is forgotten. */
const MOST_PULSES = 1000;

export class Drawing {
  readonly #all: TokenBucket;
  readonly #pulses: BucketByKey<string>;
  readonly #clock: () => number;

  /** @param clock in milliseconds; nobody can set it, so that a test or an operator who sets the time locks nobody out */
  constructor(limits: DrawingLimits = DRAWING, clock: () => number = () => performance.now()) {
    this.#clock = clock;
    this.#all = new TokenBucket(limits.all, clock());
    this.#pulses = new BucketByKey(limits.pulse, MOST_PULSES);
  }

  /** For how many addresses something is remembered. */
  get size(): number {
    return this.#pulses.size;
  }

  /**
   * Counts that a page is asked for. What was never met is not counted here, because made-up addresses have a limit of their own
   * (student-memory.ts), and whoever makes them up must not take anything from those that there are.
   * @param name the code of a pulse or the key of a course
   * @returns 0 if it may be drawn, else the whole seconds to wait
   */
  take(name: string): number {
    if (!this.#pulses.has(name)) return 0;
    const nowMs = this.#clock();
    // Whoever asks for one pulse too often takes nothing from the others.
    const waitS = this.#pulses.take(name, nowMs);
    return waitS > 0 ? waitS : this.#all.take(nowMs);
  }

  /** Remembers that there is such an address. */
  meet(name: string): void {
    if (!this.#pulses.has(name)) this.#pulses.take(name, this.#clock());
  }
}
