/**
 * Finds out in which state the pulse of an address is. It asks the box first, and the directory only if there is no box
 * (A9).
 */
import { parseCode, type Code } from '../../../schema/contract/ids.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../../schema/contract/release.ts';
import type { Engine } from '../../engines/engine.ts';
import { TokenBucket } from '../../token-bucket.ts';
import { Remembered } from './remembered.ts';

interface Known {
  readonly definition: Definition;
  readonly schedule: Schedule;
}

/** There is no such pulse, or too many unknown codes were tried lately and nothing was looked up. */
export interface NoPulse {
  readonly at: 'unknown' | 'slowed';
}

export type Standing =
  | NoPulse
  | (Known & { readonly at: 'open' })
  | (Known & { readonly at: 'armed' | 'grace' | 'closing' })
  /** There are no entries if what the pulse published is no longer kept. */
  | (Known & { readonly at: 'closed'; readonly entries: readonly LedgerEntry[] });

/**
 * How many unknown codes all visitors together may try. The limit is never per address, because a classroom shares one
 * (E3.1, privacy.md R4.6).
 */
const MISSES = { burst: 120, perSecond: 4 };

/**
 * A closed pulse does not change until its results are deleted (R3.9), so a class that looks at its results asks the
 * directory only once.
 */
const CLOSED_CAPACITY = 200;
const CLOSED_TTL_MS = 60 * 60 * 1000;

export class Standings {
  readonly #engine: Pick<Engine, 'boxes' | 'directory' | 'now'>;
  readonly #misses: TokenBucket;
  readonly #closed: Remembered<Code, Standing>;

  constructor(engine: Pick<Engine, 'boxes' | 'directory' | 'now'>) {
    this.#engine = engine;
    this.#misses = new TokenBucket(MISSES, engine.now());
    this.#closed = new Remembered({ now: engine.now, ttlMs: CLOSED_TTL_MS, capacity: CLOSED_CAPACITY });
  }

  /** @param typed a code in any spelling (E3.1) */
  async read(typed: string): Promise<Standing> {
    const code = parseCode(typed);
    if (code === undefined) return this.#miss();
    const look = await this.#engine.boxes.look(code);
    if (look.at !== 'live') return this.#outsideBoxes(code);
    const { definition, schedule, phase } = look;
    return { at: phase, definition, schedule };
  }

  async #outsideBoxes(code: Code): Promise<Standing> {
    const closed = this.#closed.find(code);
    if (closed !== undefined) return closed;
    if (this.#misses.waitSeconds(this.#engine.now()) > 0) return { at: 'slowed' };
    const pulse = await this.#engine.directory.pulses.publicView(code);
    if (pulse === null) return this.#miss();
    const { definition, schedule, entries, resultsDeleted } = pulse;
    if (entries.length === 0 && !resultsDeleted) return { at: 'armed', definition, schedule };
    return this.#closed.keep(code, { at: 'closed', definition, schedule, entries });
  }

  /** Takes a token for a code that names no pulse; other requests cost none. */
  #miss(): NoPulse {
    return { at: this.#misses.take(this.#engine.now()) === 0 ? 'unknown' : 'slowed' };
  }
}
