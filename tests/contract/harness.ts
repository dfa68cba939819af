/** What an engine must offer so that the contract can be held against it. */
import type { Code } from '../../schema/contract/ids.ts';
import type { Engine } from '../../worker/engines/engine.ts';
import type { World } from './world.ts';

export interface Harness {
  readonly world: World;
  /** The ports, for what HTTP does not tell. */
  readonly engine: () => Pick<Engine, 'boxes' | 'directory'>;
  /** The app, at `ORIGIN`. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** A new setup link, as the operator gets one. */
  readonly setupLink: () => Promise<string>;
  /** Lets a box do what it asked to be woken for, if that time has come: a timer or an alarm. */
  readonly wake: (code: Code) => Promise<void>;
  /** Everything in memory is gone; what was stored is not. */
  readonly restart: () => Promise<void>;
  /** Rows by table in the store of a box; null where there is no table, or no store at all. */
  readonly rowsOf: (code: Code) => Promise<Readonly<Record<string, number>> | null>;
  readonly keyOf: (code: Code) => Promise<Uint8Array | null>;
  /** null: the key is lost. */
  readonly setKey: (code: Code, key: Uint8Array | null) => Promise<void>;
  readonly discard: () => Promise<void>;
}

export const ORIGIN = 'http://pulse.test';
/** As the operator has set it. */
export const SECURITY_CONTACT = 'mailto:security@pulse.test';
export const SECOND_MS = 1000;
export const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/** The only tables of a box (schema/tables/box/tables.ts); what an engine keeps for itself is none of the product. */
export const BOX_TABLES = ['codes', 'def', 'pending', 'seen', 'spent', 'tally'] as const;
