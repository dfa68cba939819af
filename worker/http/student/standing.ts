/** Where the pulse behind an address stands: its box is asked first, the directory only where there is no box (A9). */
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

/** No pulse of ours, or too many unknown codes lately: then nothing was looked up. */
export interface NoPulse {
  readonly at: 'unknown' | 'slowed';
}

export type Standing =
  | NoPulse
  | (Known & { readonly at: 'open' })
  | (Known & { readonly at: 'armed' | 'grace' | 'closing' })
  /** Without entries: what it published is no longer kept. */
  | (Known & { readonly at: 'closed'; readonly entries: readonly LedgerEntry[] });

/** Misses per second of all visitors together; never by address, as a classroom shares one (E3.1, privacy.md R4.6). */
const MISSES = { burst: 120, perSecond: 4 };

/** Closed pulses do not change until their time is over (R3.9), so a class that looks at its results asks the directory once. */
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

  /** Only a code that names nothing is charged. */
  #miss(): NoPulse {
    return { at: this.#misses.take(this.#engine.now()) === 0 ? 'unknown' : 'slowed' };
  }
}
