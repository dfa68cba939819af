/**
 * Holds everything that the students' pages remember between requests. What stands here must not tell a visitor, by the
 * time of a reply, that another one has come (privacy.md R2.9b; decision 0031 has the list).
 */
import type { Code } from '../../../schema/contract/ids.ts';
import type { Engine } from '../../engines/engine.ts';
import { TokenBucket } from '../../token-bucket.ts';
import { Drawing, type DrawingLimits } from './drawing.ts';
import { Embedders } from './embedders.ts';
import { KnownCodes } from './known-codes.ts';
import { PREPARED_BEFORE_MS, WarmPulses } from './warm-pulses.ts';

/** This is the room for the pages of some 1,300 pulses on one machine (P20), and of some 40 in an isolate at the edge. */
const MOST_BYTES = { start: 256 * 1024 * 1024, meeting: 32 * 1024 * 1024 } as const;

/**
 * How many made-up codes all visitors together may try. The limit is never per address, because a classroom shares one
 * (E3.1, privacy.md R4.6).
 */
const MISSES = { burst: 120, perSecond: 4 };

/** So many pulses are prepared in one slot: a thousandth of the time goes into each of them. */
const PREPARED_AT_ONCE = 50;

/** How often everything is read again that staff may have changed elsewhere. */
export const RENEW_MS = 30_000;

export class StudentMemory {
  readonly pulses: WarmPulses;
  readonly embedders: Embedders;
  /** Made-up codes and links are charged to it. All host names of a server share it. */
  readonly misses: TokenBucket;
  readonly codes: KnownCodes;
  /** The same for links of courses: made-up ones are charged to the same limit (lms.md L2.5). */
  readonly keys: KnownCodes;
  /** How often pages are drawn that are not prepared. */
  readonly drawing: Drawing;
  readonly #engine: Pick<Engine, 'now' | 'boxes' | 'directory'>;
  #renewedInSlot: number;
  /** The last pulse that was prepared because its opening comes near. */
  #prepared: { readonly opensAtMs: number; readonly code: Code | '' };

  /** @param drawing only tests pass other limits */
  constructor(engine: Engine, drawing?: DrawingLimits) {
    this.#engine = engine;
    this.drawing = new Drawing(drawing);
    this.pulses = new WarmPulses(engine, MOST_BYTES[engine.warmsAt]);
    this.embedders = new Embedders(engine);
    this.misses = new TokenBucket(MISSES, engine.now());
    this.codes = new KnownCodes(engine, (most) => engine.directory.pulses.latestCodes(most));
    this.keys = new KnownCodes(engine, (most) => engine.directory.courses.latestKeys(most));
    this.#renewedInSlot = slotAt(engine.now());
    this.#prepared = { opensAtMs: engine.now(), code: '' };
  }

  /** Opens the boxes of a server that starts, so that nobody's answer is the one that waits for the key. */
  async openBoxes(living: readonly Code[]): Promise<void> {
    await this.embedders.renew();
    for (const code of living) await this.#engine.boxes.band(code).catch(() => undefined);
  }

  /** Prepares the pulses of a server that starts. @param pause lets waiting requests pass between two pages */
  async warmAll(living: readonly Code[], pause: () => Promise<unknown>): Promise<void> {
    for (const code of living) {
      const look = await this.#engine.boxes.look(code).catch(() => undefined);
      if (look?.at === 'live') await this.pulses.warm(look.definition, look.schedule, pause);
      await pause();
    }
  }

  /**
   * Prepares the next pulses that open within a day, on a host that runs all the time: those of a whole term would find no room.
   * @param pause lets waiting requests pass between two pages
   */
  async prepareNext(pause: () => Promise<unknown>): Promise<void> {
    const untilMs = this.#engine.now() + PREPARED_BEFORE_MS;
    const next = await this.#engine.directory.pulses.opensNext(this.#prepared, untilMs, PREPARED_AT_ONCE);
    for (const { code, opensAtMs, definition, schedule } of next) {
      this.#prepared = { opensAtMs, code };
      await this.pulses.warm(definition, schedule, pause);
      await pause();
    }
  }

  /** Reads again what staff may have changed. */
  async renew(): Promise<void> {
    await Promise.all([this.embedders.renew(), this.pulses.renew()]);
  }

  /**
   * Renews once in each slot of the time grid, for a host that runs only while it is asked something.
   * @returns undefined if there is nothing to do, as nearly always
   */
  renewOnGrid(): Promise<void> | undefined {
    const slot = slotAt(this.#engine.now());
    if (slot === this.#renewedInSlot) return undefined;
    this.#renewedInSlot = slot;
    return this.renew();
  }
}

const slotAt = (nowMs: number): number => Math.floor(nowMs / RENEW_MS);
