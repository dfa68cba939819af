/**
 * Defines the tables of one pulse's box (privacy.md R3.2): a frozen definition, one sealed tally, spent keys. There is
 * no row per respondent and no time of an answer.
 */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bytes } from '../columns.ts';

/** It has one row. After closing only `pulse_id` and the state `closed` are left: a tombstone (R3.7). */
export const def = sqliteTable('def', {
  id: integer().primaryKey(),
  pulseId: text('pulse_id').notNull(),
  state: text({ enum: ['armed', 'closing', 'closed'] }).notNull(),
  definition: text(),
  opensAtMs: integer('opens_at_ms'),
  closesAtMs: integer('closes_at_ms'),
  /**
   * How many releases there were; an odd or even number says which bucket of a `waves` pulse is the older one (R2.2).
   */
  released: integer().notNull().default(0),
});

/** It has one row: IV, ciphertext and tag of the whole vector of counters (R3.3). */
export const tally = sqliteTable('tally', {
  id: integer().primaryKey(),
  sealed: bytes().notNull(),
});

/**
 * Fingerprints of submission keys. The table is WITHOUT ROWID, so that no row has a number in order of arrival (R3.2,
 * R4.1). Within a page SQLite still puts new rows below older ones; this shows the order of fingerprints, which says
 * nothing about answers.
 */
export const seen = sqliteTable('seen', {
  h: bytes().primaryKey(),
  /**
   * The fingerprint of key and answers; one zero byte once the answers were taken back (R4.3); empty once they were
   * released (R4.4).
   */
  c: bytes().notNull(),
});

/** The hashes of the printed codes, and of those that were used; they are deleted when the box ends (R5.2). */
export const codes = sqliteTable('codes', { h: bytes().primaryKey() });
export const spent = sqliteTable('spent', { t: bytes().primaryKey() });

/** A release on its way to the ledger (R3.7). */
export const pending = sqliteTable('pending', {
  seq: integer().primaryKey(),
  entry: text().notNull(),
  sha256: text().notNull(),
  final: integer({ mode: 'boolean' }).notNull(),
});
