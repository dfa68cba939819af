/**
 * Collects garbage after a box has ended. Forms, keys and codes were texts, which nobody can overwrite; otherwise they
 * would stay in memory until the process happens to need the room (privacy.md R3.10).
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The request that ended the box is over by the first time, and the connections of its phones by the second. */
const AFTER_MS = [2_000, 15_000] as const;

type Collect = (options: { readonly type: 'major'; readonly flavor: 'last-resort' }) => void;

export class Collector {
  readonly #collect: Collect;
  readonly #timers = new Set<NodeJS.Timeout>();

  /** @param collect collects everything that nobody holds any more; by default the engine's own collector */
  constructor(collect: Collect = engineCollector()) {
    this.#collect = collect;
  }

  /** Plans the collections after a burial. If some are planned already, the later ones are enough. */
  soon = (): void => {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    for (const waitMs of AFTER_MS) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        // Only this kind also gives emptied pages back; other kinds leave the old texts in them.
        this.#collect({ type: 'major', flavor: 'last-resort' });
      }, waitMs).unref();
      this.#timers.add(timer);
    }
  };
}

function engineCollector(): Collect {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  return (options) => {
    // Otherwise a page where much still lives is left as it is, and the dead texts between stay readable in it.
    setFlagsFromString('--compact-on-every-full-gc');
    collect(options);
    setFlagsFromString('--no-compact-on-every-full-gc');
  };
}
