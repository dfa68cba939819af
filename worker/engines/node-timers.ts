/**
 * Keeps for each box when it wants to be woken. One timer of Node looks at the machine's clock again at least once a minute: a
 * machine that sleeps stops Node's timers and not the clock, somebody may set the clock, and Node holds no timer longer than
 * 24.8 days.
 */
const LOOK_MS = 60_000;

interface Wait {
  readonly atMs: number;
  readonly run: () => void;
}

export type BoxTimers = Pick<Timers, 'set' | 'stop'>;

export class Timers {
  readonly #now: () => number;
  readonly #waits = new Map<string, Wait>();
  #timer: NodeJS.Timeout | undefined;
  /** When the timer fires, by the time that nobody can set. */
  #firesAtMs = Number.POSITIVE_INFINITY;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Sets when this runs, and replaces an earlier time of the same name. What is due already runs in the next turn. */
  set(name: string, atMs: number, run: () => void): void {
    this.#waits.set(name, { atMs, run });
    if (this.#timer === undefined || performance.now() + this.#waitFor(atMs) < this.#firesAtMs) this.#lookAt(atMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waits.clear();
  }

  #lookAt(atMs: number): void {
    clearTimeout(this.#timer);
    const waitMs = this.#waitFor(atMs);
    this.#firesAtMs = performance.now() + waitMs;
    this.#timer = setTimeout(() => this.#look(), waitMs);
  }

  #waitFor = (atMs: number): number => Math.min(Math.max(0, atMs - this.#now()), LOOK_MS);

  #look(): void {
    this.#timer = undefined;
    const nowMs = this.#now();
    for (const [name, { atMs, run }] of this.#waits) {
      if (atMs > nowMs) continue;
      this.#waits.delete(name);
      run();
    }
    let next = Number.POSITIVE_INFINITY;
    for (const { atMs } of this.#waits.values()) next = Math.min(next, atMs);
    if (this.#waits.size > 0) this.#lookAt(next);
  }
}
