/**
 * Reads what staff told students from the directory now and then. If the directory does not answer, the page leaves it
 * out, and no answer of a student is lost (E4.7, E5.3).
 */
import type { Code } from '../../../schema/contract/ids.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { ToldToStudents } from '../../directory/loop/told.ts';
import type { Engine } from '../../engines/engine.ts';
import { Remembered } from './remembered.ts';

/** Staff publish rarely, and students see it after half a minute at most. */
const TTL_MS = 30_000;
/** How many pulses are remembered, in each of the two caches. */
const CAPACITY = 500;

export class ToldCache {
  readonly #after: Remembered<Code, ToldToStudents | null>;
  readonly #before: Remembered<Code, ToldToStudents | null>;
  readonly #engine: Pick<Engine, 'now' | 'directory'>;

  constructor(engine: Pick<Engine, 'now' | 'directory'>) {
    // A directory that fails slowly must not keep every phone of a hall waiting for its receipt (E4.7).
    const options = { now: engine.now, ttlMs: TTL_MS, failureTtlMs: TTL_MS, capacity: CAPACITY };
    this.#after = new Remembered(options);
    this.#before = new Remembered(options);
    this.#engine = engine;
  }

  /** @returns what students were told after this pulse: null if nothing, undefined if the directory does not answer */
  of({ code }: Definition): Promise<ToldToStudents | null | undefined> {
    return this.#after.ask(code, () => this.#engine.directory.loop.toldAfter(code));
  }

  /**
   * @returns what students were told after an earlier pulse of the same course: null if nothing, undefined if the
   * directory does not answer
   */
  before({ code, course }: Definition): Promise<ToldToStudents | null | undefined> {
    return this.#before.ask(code, () => this.#engine.directory.loop.toldBefore(course.id, code));
  }
}
