/** What an engine must offer so that the contract can be tested on it. */
import type { Code } from '../../schema/contract/ids.ts';
import type { Engine } from '../../worker/engines/engine.ts';
import type { World } from './world.ts';

export interface Harness {
  readonly world: World;
  /** The ports, for what HTTP does not tell. */
  readonly engine: () => Pick<Engine, 'boxes' | 'directory'>;
  /** Sends a request to the app at `ORIGIN`. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** A new setup link, as the operator gets one. */
  readonly setupLink: () => Promise<string>;
  /** Lets a box do what it asked to be woken for, if that time has come. An engine has a timer or an alarm for this. */
  readonly wake: (code: Code) => Promise<void>;
  /** Looks whom a mail is due to, and sends what waits; with a number, as often at once. An engine has a timer or an alarm for this. */
  readonly sendMail: (times?: number) => Promise<void>;
  /** Loses everything in memory. What was stored stays. */
  readonly restart: () => Promise<void>;
  /** How many rows each table of a box has; null if there is no table, or no store at all. */
  readonly rowsOf: (code: Code) => Promise<Readonly<Record<string, number>> | null>;
  /** Everything that is stored, as bytes: files, or each value of each table of the directory. */
  readonly storedBytes: () => Promise<Uint8Array>;
  /** Everything that is stored in one box, likewise; its blobs as they are. */
  readonly bytesOf: (code: Code) => Promise<Uint8Array>;
  /** How many boxes there are, with tombstones. */
  readonly boxes: () => Promise<number>;
  readonly keyOf: (code: Code) => Promise<Uint8Array | null>;
  /** With null, the key is lost. */
  readonly setKey: (code: Code, key: Uint8Array | null) => Promise<void>;
  readonly discard: () => Promise<void>;
}

export const ORIGIN = 'http://pulse.test';
/** The contact that the operator has set. */
export const SECURITY_CONTACT = 'mailto:security@pulse.test';
/** The clock of a test stands still, so one teacher does everything at the same moment. */
export const CHANGE_LIMIT = { burst: 3000, perSecond: 1 };
/** Mail can be sent, and people sign in through a provider, in the tests of every engine. */
export { PROVIDER } from '../oidc/fake-provider.ts';
export const SECOND_MS = 1000;
export const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/**
 * The only tables of a box (schema/tables/box/tables.ts). Tables that an engine keeps for itself are not part of the
 * product.
 */
export const BOX_TABLES = ['codes', 'def', 'issued', 'issuer', 'members', 'pending', 'seen', 'spent', 'tally'] as const;

/** How many rows each table of a box has: none, unless `some` says otherwise. */
export const rows = (
  some: Partial<Record<(typeof BOX_TABLES)[number], number>> = {},
): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(BOX_TABLES.map((table) => [table, 0])),
  ...some,
});
