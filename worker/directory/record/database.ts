/** What every part of the directory stands on: a synchronous database, a clock and chance (architecture.md A3). */
import { bytesToHex } from '@noble/hashes/utils.js';
import { sql, type SQL } from 'drizzle-orm';
import type { BaseSQLiteDatabase, SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** better-sqlite3 and Durable Object SQLite both are one. A callback of `transaction` must never be async. */
export type Database = BaseSQLiteDatabase<'sync', unknown>;

export interface Host {
  now(): number;
  randomBytes(length: number): Uint8Array;
}

/** 16 random bytes in hex: the form of every id (schema/contract/ids.ts). */
export function randomId(host: Host): string {
  return bytesToHex(host.randomBytes(16));
}

/** Whether a column is one of so many ids. They are one parameter: a Durable Object takes a hundred at most (https://developers.cloudflare.com/durable-objects/platform/limits/). */
export const isAmong = (column: SQLiteColumn, ids: readonly string[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
