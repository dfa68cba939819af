/** The synchronous database that the directory is kept in, and the clock and chance that its host supplies (architecture.md A3). */
import { bytesToHex } from '@noble/hashes/utils.js';
import { is, Placeholder, sql, type SQL } from 'drizzle-orm';
import type { BaseSQLiteDatabase, SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Limit } from '../../token-bucket.ts';

/** Both better-sqlite3 and Durable Object SQLite fit. A callback of `transaction` must never be async. */
export type Database = BaseSQLiteDatabase<'sync', unknown>;

/** What can go wrong in the directory; docs/self-hosting.md explains each. A row is told by its table alone. */
export type DirectoryFault =
  | 'not-written'
  | 'file-away'
  | 'old-results-kept'
  | 'mail-given-up'
  | 'backup-not-made'
  | 'newer-schema'
  | `unreadable-row-in-${string}`;

export interface HostProvider {
  readonly issuer: string;
  /** How staff call it. */
  readonly name: string;
  /** The domains of addresses that it may vouch for. */
  readonly domains: readonly string[];
  /** Whether nobody comes in another way, but by the operator's setup link. */
  readonly only: boolean;
}

export interface Host {
  now(): number;
  randomBytes(length: number): Uint8Array;
  /** How often one person may change something; the default is in access/change-limit.ts. */
  readonly changeLimit?: Limit | undefined;
  /** After how many days without a visit a session ends; the default is in access/sessions.ts. */
  readonly sessionDays?: number | undefined;
  /** Whether this host can send mail; without it no message is kept, and no page promises one (H4.1). */
  readonly sendsMail?: boolean | undefined;
  /** Is called when a message waits. The transaction may not be over yet, so look for the message a moment later. */
  readonly mailWaits?: (() => void) | undefined;
  /** The institution's provider of identities; without one nobody signs in through it (H1.4). */
  readonly provider?: HostProvider | undefined;
  /** Tells the operator what is wrong with the stored data; the fault names no person and no pulse. */
  report(fault: DirectoryFault): void;
}

/** Draws 16 random bytes and writes them in hex, as every id is written (schema/contract/ids.ts). */
export function randomId(host: Host): string {
  return bytesToHex(host.randomBytes(16));
}

/** Whether a column holds one of these ids; a placeholder stands for their JSON. They are sent as one parameter, because a Durable Object takes a hundred at most (https://developers.cloudflare.com/durable-objects/platform/limits/). */
export const isAmong = (column: SQLiteColumn, ids: readonly string[] | Placeholder): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${is(ids, Placeholder) ? ids : JSON.stringify(ids)}))`;
