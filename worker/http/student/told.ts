/**
 * What staff told students, asked of the directory now and then. A directory that does not answer is silence: nobody's
 * answer is lost or delayed twice because of it (E4.7, E5.3).
 */
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Tidings } from '../../directory/loop/told.ts';
import type { Engine } from '../../engines/engine.ts';

/** Staff publish rarely; whoever looks again sees it half a minute later at most. */
const TTL_MS = 30_000;
const CAPACITY = 500;

interface Heard {
  /** Undefined where the directory did not answer. */
  readonly tidings: Tidings | null | undefined;
  readonly atMs: number;
}

export class TidingsHeard {
  readonly #heard = new Map<string, Heard>();
  readonly #asking = new Map<string, Promise<Tidings | null | undefined>>();
  readonly #engine: Pick<Engine, 'now' | 'directory'>;

  constructor(engine: Pick<Engine, 'now' | 'directory'>) {
    this.#engine = engine;
  }

  /** After this pulse. @returns null where nothing was told, undefined where nobody can say */
  of({ code }: Definition): Promise<Tidings | null | undefined> {
    return this.#hear(`of ${code}`, () => this.#engine.directory.tidings(code));
  }

  /** After another pulse of the same course. */
  before({ code, course }: Definition): Promise<Tidings | null | undefined> {
    return this.#hear(`before ${code}`, () => this.#engine.directory.earlierTidings(course.id, code));
  }

  async #hear(key: string, ask: () => Promise<Tidings | null>): Promise<Tidings | null | undefined> {
    const now = this.#engine.now();
    const known = this.#heard.get(key);
    if (known !== undefined && now - known.atMs < TTL_MS) return known.tidings;
    // One asks; a hall of phones that comes meanwhile is told what was known before, or waits for the same answer.
    if (known !== undefined) this.#heard.set(key, { ...known, atMs: now });
    const asking = this.#asking.get(key) ?? this.#ask(key, ask, known?.tidings).finally(() => this.#asking.delete(key));
    this.#asking.set(key, asking);
    return asking;
  }

  async #ask(
    key: string,
    ask: () => Promise<Tidings | null>,
    known: Tidings | null | undefined,
  ): Promise<Tidings | null | undefined> {
    const tidings = await ask().catch(() => known);
    if (this.#heard.size >= CAPACITY) this.#heard.clear();
    this.#heard.set(key, { tidings, atMs: this.#engine.now() });
    return tidings;
  }
}
