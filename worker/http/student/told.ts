/**
 * What staff told students, asked of the directory now and then. If the directory does not answer, the page leaves it out:
 * nobody's answer is lost because of it, or delayed twice (E4.7, E5.3).
 */
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { ToldToStudents } from '../../directory/loop/told.ts';
import type { Engine } from '../../engines/engine.ts';

/** Staff publish rarely, and whoever looks again sees the change half a minute later at most. */
const TTL_MS = 30_000;
const CAPACITY = 500;

interface Known {
  /** Undefined where the directory did not answer. */
  readonly told: ToldToStudents | null | undefined;
  readonly atMs: number;
}

export class ToldCache {
  readonly #known = new Map<string, Known>();
  readonly #asking = new Map<string, Promise<ToldToStudents | null | undefined>>();
  readonly #engine: Pick<Engine, 'now' | 'directory'>;

  constructor(engine: Pick<Engine, 'now' | 'directory'>) {
    this.#engine = engine;
  }

  /** What was told after this pulse. @returns null where nothing was told, undefined where the directory did not answer */
  after({ code }: Definition): Promise<ToldToStudents | null | undefined> {
    return this.#find(`after ${code}`, () => this.#engine.directory.loop.toldAfter(code));
  }

  /** What was told last after another pulse of the same course. */
  before({ code, course }: Definition): Promise<ToldToStudents | null | undefined> {
    return this.#find(`before ${code}`, () => this.#engine.directory.loop.toldBefore(course.id, code));
  }

  async #find(key: string, ask: () => Promise<ToldToStudents | null>): Promise<ToldToStudents | null | undefined> {
    const now = this.#engine.now();
    const known = this.#known.get(key);
    if (known !== undefined && now - known.atMs < TTL_MS) return known.told;
    // One request asks. A hall of phones that comes meanwhile gets what was known before, or waits for the same answer.
    if (known !== undefined) this.#known.set(key, { ...known, atMs: now });
    const asking = this.#asking.get(key) ?? this.#ask(key, ask, known?.told).finally(() => this.#asking.delete(key));
    this.#asking.set(key, asking);
    return asking;
  }

  async #ask(
    key: string,
    ask: () => Promise<ToldToStudents | null>,
    known: ToldToStudents | null | undefined,
  ): Promise<ToldToStudents | null | undefined> {
    const told = await ask().catch(() => known);
    if (this.#known.size >= CAPACITY) this.#known.clear();
    this.#known.set(key, { told, atMs: this.#engine.now() });
    return told;
  }
}
