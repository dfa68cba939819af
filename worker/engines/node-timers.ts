/**
 * Keeps one timer per box. Node's timers hold 24.8 days at most, and a longer one would fire at once, so long waits are
 * split.
 */
const LONGEST_MS = 2 ** 31 - 1;

export class Timers {
  readonly #now: () => number;
  readonly #byName = new Map<string, NodeJS.Timeout>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Sets the timer, and replaces an earlier one of the same name. A time that has passed fires in the next turn. */
  set(name: string, atMs: number, run: () => void): void {
    clearTimeout(this.#byName.get(name));
    const waitMs = Math.max(0, atMs - this.#now());
    const timer = setTimeout(
      () => {
        this.#byName.delete(name);
        if (waitMs > LONGEST_MS) this.set(name, atMs, run);
        else run();
      },
      Math.min(waitMs, LONGEST_MS),
    );
    this.#byName.set(name, timer);
  }

  stop(): void {
    for (const timer of this.#byName.values()) clearTimeout(timer);
    this.#byName.clear();
  }
}
