/**
 * Knows which sites may put a pulse's pages in a frame: the institution's list, and its platforms (lms.md L9.4). It is read at the start,
 * when an administrator changes it, and on a time grid; a visitor waits for it only if it could never be read
 * (privacy.md R2.9b).
 */
import type { Engine } from '../../engines/engine.ts';

/** While the list cannot be read, the page works outside frames only. */
export const NOBODY = "'none'";

export class Embedders {
  readonly #read: () => Promise<string>;
  #sources: string | undefined;

  constructor({ directory }: Pick<Engine, 'directory'>) {
    this.#read = async () => {
      const [ofInstitution, ofPlatforms] = await Promise.all([
        directory.courses.embedOrigins(),
        directory.lms.platformOrigins(),
      ]);
      return [...new Set([...ofInstitution.split(' '), ...ofPlatforms])].join(' ').trim() || NOBODY;
    };
  }

  /** Reads the list again. If that fails, the last list stays. */
  async renew(): Promise<void> {
    this.#sources = await this.#read().catch(() => this.#sources);
  }

  /** The same as `sources`, once the list was read; null before. */
  get known(): string | null {
    return this.#sources ?? null;
  }

  /** @returns the sources in the form that `frame-ancestors` takes */
  async sources(): Promise<string> {
    if (this.#sources === undefined) await this.renew();
    return this.#sources ?? NOBODY;
  }
}
