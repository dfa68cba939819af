/**
 * What staff told students, asked of the directory now and then. Where the directory does not answer, the page says
 * nothing of it, and nobody's answer is lost (E4.7, E5.3).
 */
import type { Code } from '../../../schema/contract/ids.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { ToldToStudents } from '../../directory/loop/told.ts';
import type { Engine } from '../../engines/engine.ts';
import { Remembered } from './remembered.ts';

/** Staff publish rarely; whoever looks again sees it half a minute later at most. */
const TTL_MS = 30_000;
/** Pulses, before and after each. */
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

  /** After this pulse. @returns null where nothing was told, undefined where nobody can say */
  of({ code }: Definition): Promise<ToldToStudents | null | undefined> {
    return this.#after.ask(code, () => this.#engine.directory.loop.toldAfter(code));
  }

  /** After another pulse of the same course. */
  before({ code, course }: Definition): Promise<ToldToStudents | null | undefined> {
    return this.#before.ask(code, () => this.#engine.directory.loop.toldBefore(course.id, code));
  }
}
