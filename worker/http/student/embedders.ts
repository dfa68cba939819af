/**
 * Knows which sites may put a pulse's pages in a frame: the institution's list, which is read from the directory now
 * and then (lms.md L9.4).
 */
import type { Engine } from '../../engines/engine.ts';
import { Remembered } from './remembered.ts';

/** A change takes effect within a minute, and a hall of phones costs only one read. */
const TTL_MS = 30_000;

/** While the list cannot be read, the page works outside frames only. */
export const NOBODY = "'none'";

/** There is only one list, so it needs only one key. */
const LIST = 'list';

export class Embedders {
  readonly #lists: Remembered<typeof LIST, string>;
  readonly #read: () => Promise<string>;

  constructor({ now, directory }: Pick<Engine, 'directory' | 'now'>) {
    this.#lists = new Remembered({ now, ttlMs: TTL_MS, capacity: 1 });
    this.#read = async () => (await directory.courses.embedOrigins()) || NOBODY;
  }

  /** @returns the sources in the form that `frame-ancestors` takes */
  async sources(): Promise<string> {
    return this.#lists.find(LIST) ?? (await this.#lists.ask(LIST, this.#read)) ?? NOBODY;
  }
}
