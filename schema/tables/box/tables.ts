/**
 * Defines the tables of one pulse's box (privacy.md R3.2): a frozen definition, one sealed tally, spent keys. There is
 * no row per respondent and no time of an answer.
 */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bytes } from '../columns.ts';

/**
 * It has one row. Of a pulse that has closed, or was discarded before it opened, only `pulse_id` and the state are left: a
 * tombstone (R3.7, E7.6).
 */
export const def = sqliteTable('def', {
  id: integer().primaryKey(),
  pulseId: text('pulse_id').notNull(),
  state: text({ enum: ['armed', 'closing', 'closed', 'discarded'] }).notNull(),
  definition: text(),
  opensAtMs: integer('opens_at_ms'),
  closesAtMs: integer('closes_at_ms'),
  /**
   * How many releases there were; an odd or even number says which bucket of a `waves` pulse is the older one (R2.2).
   */
  released: integer().notNull().default(0),
  /** The number of the code sheet that is valid: 1 for the first, one more for each that was printed anew (R5.2). */
  sheet: integer().notNull().default(1),
  /** True once staff have ended the grace time, so that nothing is accepted any more (E4.6). */
  graceOver: integer('grace_over', { mode: 'boolean' }).notNull().default(false),
  /** True once the pulse has opened: from then on its definition is frozen (E7.3, decision 0113). */
  begun: integer({ mode: 'boolean' }).notNull().default(false),
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
  /** How often this key came with other answers; after 5 times c is not looked at any more (R4.3a). */
  conflicts: integer().notNull().default(0),
});

/** The hashes of the printed codes, and of the reserve codes of a roster; they are deleted when the box ends (R5.2, R5.9). */
export const codes = sqliteTable('codes', {
  h: bytes().primaryKey(),
  /** The number of the sheet; only codes of the sheet that `def` names are valid. */
  sheet: integer().notNull(),
});

/** The hashes of the codes that were used (R5.2), and of the nonces of the tokens that were (R5.3). */
export const spent = sqliteTable('spent', {
  t: bytes().primaryKey(),
  /** After a take-back, what is stored of the one key that may use the code or token again (R4.3); else nothing. */
  bound: bytes(),
  /** How often the answers of this code or token were taken back. */
  takenBack: integer('taken_back').notNull().default(0),
});

/** It has one row in a pulse with a roster: the key that signs its tokens (R5.3). */
export const issuer = sqliteTable('issuer', {
  id: integer().primaryKey(),
  /** The public key, which anybody may have. */
  spki: bytes().notNull(),
  /** IV, ciphertext and tag of the private key (R3.3, L8.9). */
  sealed: bytes().notNull(),
});

/**
 * Who was given a token, in one row: for each of these members 64 bytes, in the order of their values. SQLite would put a row of
 * its own beside the last one, which shows in which order members asked (L8.8, decision 0080). Nothing in it leads to an answer:
 * the token that was made from the signed message is another number (R5.3).
 */
export const issued = sqliteTable('issued', {
  id: integer().primaryKey(),
  /**
   * For each member HMAC-SHA-256 of platform and person under a pepper that is in no file (L8.2), and SHA-256 of the blinded
   * message, so that a repeated request gets the same signature, and no other gets one.
   */
  given: bytes().notNull(),
});

/**
 * The members of an uploaded list, hashed in the same way, and written in the order of these hashes; it is empty where the
 * platform says who is a member (R5.6).
 */
export const members = sqliteTable('members', {
  h: bytes().primaryKey(),
});

/** A release on its way to the ledger (R3.7). */
export const pending = sqliteTable('pending', {
  seq: integer().primaryKey(),
  entry: text().notNull(),
  sha256: text().notNull(),
  final: integer({ mode: 'boolean' }).notNull(),
});
