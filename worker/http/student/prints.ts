/** Rendered pages, those asked for lately: bounded in bytes, as each pulse has some in each language (E3.9). */
import type { Print } from './print.ts';

/** Some hundred pages. An older one is rendered again, which costs a millisecond. */
const CAPACITY_BYTES = 16 * 1024 * 1024;

interface Kept {
  readonly print: Print;
}

export class Prints<T extends Kept> {
  /** The one that was asked for longest ago comes first. */
  readonly #kept = new Map<string, T>();
  readonly #capacityBytes: number;
  #bytes = 0;

  constructor(capacityBytes = CAPACITY_BYTES) {
    this.#capacityBytes = capacityBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** @param name of the page: pulse, language and whatever else it differs by */
  find(name: string, make: () => T): T {
    const known = this.#kept.get(name);
    const kept = known ?? make();
    if (known === undefined) this.#bytes += sizeOf(kept);
    else this.#kept.delete(name);
    this.#kept.set(name, kept);
    for (const [oldest, { print }] of this.#kept) {
      if (this.#bytes <= this.#capacityBytes || oldest === name) break;
      this.#kept.delete(oldest);
      this.#bytes -= sizeOf({ print });
    }
    return kept;
  }
}

/** Most pages have a character beyond Latin-1, so an engine keeps two bytes for each; what is pressed is a fraction of that. */
const sizeOf = ({ print: { stencil } }: Kept): number => 2 * (stencil.before.length + stencil.after.length);
