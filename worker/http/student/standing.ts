/**
 * Finds out in which state the pulse of an address is. It asks the box first, and the directory only if there is no box
 * (A9). At the edge even asking would make a box, so there the directory, which knows every code, is asked before a box
 * that was not met yet.
 */
import { parseCode, type Code } from '../../../schema/contract/ids.ts';
import type { LedgerEntry } from '../../../schema/contract/release.ts';
import type { PublicPulse } from '../../directory/pulses/pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import type { StudentMemory } from './student-memory.ts';
import type { KnownPulse } from './warm-pulses.ts';

/** There is no such pulse, or too many made-up codes were tried lately and nothing was looked up. */
export interface NoPulse {
  /** `discarded`: it was withdrawn before it opened (E7.6). */
  readonly at: 'unknown' | 'slowed' | 'discarded';
}

type OutsideBoxes =
  | NoPulse
  | (KnownPulse & { readonly at: 'armed' })
  /** It has ended, and its results are in no directory that this server has. */
  | (KnownPulse & { readonly at: 'lost' })
  /** There are no entries if what the pulse published is no longer kept. */
  | (KnownPulse & { readonly at: 'closed'; readonly entries: readonly LedgerEntry[] });

export type Standing =
  | OutsideBoxes
  | (KnownPulse & { readonly at: 'open' })
  | (KnownPulse & { readonly at: 'grace' | 'closing' });

export class Standings {
  readonly #engine: Pick<Engine, 'boxes' | 'directory' | 'now' | 'warmsAt'>;
  readonly #memory: StudentMemory;

  constructor(engine: Pick<Engine, 'boxes' | 'directory' | 'now' | 'warmsAt'>, memory: StudentMemory) {
    this.#engine = engine;
    this.#memory = memory;
  }

  /** @param typed a code in any spelling (E3.1). What cannot be a code is unknown at once and costs nothing */
  async read(typed: string): Promise<Standing> {
    const code = parseCode(typed);
    if (code === undefined) return { at: 'unknown' };
    return this.#stand(code, this.#mustMeet(code) ? await this.#outsideBoxes(code) : undefined);
  }

  /** Does the same for a pulse that the directory has just told us of. */
  async readTold(pulse: PublicPulse): Promise<Standing> {
    return this.#stand(pulse.definition.code, outsideOf(pulse));
  }

  async #stand(code: Code, outside: OutsideBoxes | undefined): Promise<Standing> {
    const isMet = !this.#mustMeet(code);
    // A closed pulse has a tombstone for a box, and an unknown code has none at all.
    if (outside !== undefined && outside.at !== 'armed') return outside;
    const look = await this.#engine.boxes.look(code);
    if (look.at === 'discarded') return { at: 'discarded' };
    // Read it again, also at the edge: the pulse may have closed between the two.
    if (look.at !== 'live') return this.#ended(look.at, await this.#outsideBoxes(code));
    const { definition, schedule, phase } = look;
    if (!isMet) await this.#memory.pulses.warm(definition, schedule);
    this.#memory.pulses.say(definition);
    this.#memory.pulses.follow(code, schedule);
    return { at: phase, definition, schedule };
  }

  /**
   * A box that has ended has published. Where the directory knows nothing of that, it was restored from before; the same
   * if a box is gone that was there.
   */
  #ended(at: 'closed' | 'nowhere', outside: OutsideBoxes & { readonly armed?: boolean }): OutsideBoxes {
    if (outside.at !== 'armed' || (at === 'nowhere' && outside.armed !== true)) return outside;
    return { at: 'lost', definition: outside.definition, schedule: outside.schedule };
  }

  /** Says whether a box may be asked about this code without asking the directory first. */
  mayAskBox(code: Code): boolean {
    return !this.#mustMeet(code);
  }

  #mustMeet(code: Code): boolean {
    return this.#engine.warmsAt === 'meeting' && this.#memory.pulses.find(code) === undefined;
  }

  /** `armed` is there if there was a box. */
  async #outsideBoxes(code: Code): Promise<OutsideBoxes & { readonly armed?: boolean }> {
    const { misses, codes } = this.#memory;
    // The limit comes before the look-up, and it never stops a code that exists.
    if (misses.waitSeconds(this.#engine.now()) > 0 && !(await codes.has(code))) return { at: 'slowed' };
    const pulse = await this.#engine.directory.pulses.publicView(code);
    if (pulse === 'discarded') return { at: 'discarded' };
    if (pulse === null) return { at: misses.take(this.#engine.now()) === 0 ? 'unknown' : 'slowed' };
    return outsideOf(pulse);
  }
}

/** What the directory's view of a pulse says about it. */
export function outsideOf(pulse: PublicPulse): Exclude<OutsideBoxes, NoPulse> & { readonly armed?: boolean } {
  const { definition, schedule, entries, resultsDeleted, resultsLost, armed } = pulse;
  if (entries.length === 0 && resultsLost) return { at: 'lost', definition, schedule };
  if (entries.length === 0 && !resultsDeleted) return { at: 'armed', definition, schedule, armed };
  return { at: 'closed', definition, schedule, entries };
}
