/** Tables of pulses: their frozen definitions, where they were asked, their walls, and what the gate has published of them. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { course, programme, term } from './courses.ts';

/**
 * A computer in a lecture hall that shows one pulse (E7.8): first the hash of the code that is typed there, then that of
 * the token in its cookie.
 */
export const wall = sqliteTable('wall', {
  id: text().primaryKey(),
  /** Who made the code and confirms it; what the computer does is done in their name. */
  staffId: text('staff_id').notNull(),
  code: text().notNull(),
  pairHash: text('pair_hash').notNull().unique(),
  /** Null until the code was typed. */
  tokenHash: text('token_hash').unique(),
  allowed: integer({ mode: 'boolean' }).notNull(),
  /** Three digits that computer and phone both show. */
  mark: text().notNull(),
  /** Why the pulse is opened although something speaks against it; empty if nothing does. */
  reason: text().notNull(),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** A sum that the lead of a programme was told (R2.7a). */
export const toldSum = sqliteTable(
  'told_sum',
  {
    id: integer().primaryKey(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programme.id),
    termId: text('term_id')
      .notNull()
      .references(() => term.id),
  },
  (t) => [index('told_sum_by_programme').on(t.programmeId, t.termId)],
);

/**
 * What a told sum adds up. It stays when the results are deleted, for as long as something could be subtracted from the
 * sum that is still kept (R2.7a, R3.9).
 */
export const toldCell = sqliteTable(
  'told_cell',
  {
    sumId: integer('sum_id')
      .notNull()
      .references(() => toldSum.id),
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    /** Which entry of the ledger it is, together with the pulse. */
    seq: integer().notNull(),
    /** For each item of the sum, how many answers the entry adds, as JSON. */
    adds: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sumId, t.pulseId, t.seq] }), index('told_cell_by_pulse').on(t.pulseId)],
);

/** The copy of a pulse for staff and for the pages of closed pulses; the box has its own (A9). */
export const pulse = sqliteTable(
  'pulse',
  {
    id: text().primaryKey(),
    code: text().notNull().unique(),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
    definition: text().notNull(),
    opensAtMs: integer('opens_at_ms'),
    closesAtMs: integer('closes_at_ms').notNull(),
    /** When staff were last allowed to open it by hand. From then on it may be asking, whatever its plan says (R2.1a). */
    openingAllowedMs: integer('opening_allowed_ms'),
    /** True once its box was seen: if that is gone, the pulse is lost, and no second box is ever made for it. */
    armed: integer({ mode: 'boolean' }).notNull().default(false),
    /** True if its box has ended or is gone, and the directory never got the results, as after a restore. */
    resultsLost: integer('results_lost', { mode: 'boolean' }).notNull().default(false),
    /** True once its results were deleted because their time was over (R3.9); the code is never given again. */
    resultsDeleted: integer('results_deleted', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('pulse_by_course').on(t.courseId),
    // Each hour somebody looks for those that open or close today (H4.2). A start reads all that are planned from the index alone.
    index('pulse_by_opening').on(t.opensAtMs, t.code, t.openingAllowedMs),
    index('pulse_by_closing').on(t.closesAtMs),
  ],
);

/** Codes of pulses that were discarded before they opened. They are never given again (A9, E7.6). */
export const discardedCode = sqliteTable('discarded_code', {
  code: text().primaryKey(),
  /** The code of the pulse that took its place; null if none did (E7.0). */
  replacedBy: text('replaced_by'),
});

/**
 * Rehearsals that run now. They have a table of their own, so that nothing that counts or lists pulses can meet one. A row
 * goes with its box (E7.7).
 */
export const rehearsal = sqliteTable('rehearsal', {
  id: text().primaryKey(),
  code: text().notNull().unique(),
  courseId: text('course_id')
    .notNull()
    .references(() => course.id, { onDelete: 'cascade' }),
  definition: text().notNull(),
  opensAtMs: integer('opens_at_ms'),
  closesAtMs: integer('closes_at_ms').notNull(),
});

/**
 * Two pulses of different courses that share staff, and why students are asked by both. Students of both pulses read the
 * reason (R2.1a).
 */
export const askedAcross = sqliteTable(
  'asked_across',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    otherId: text('other_id')
      .notNull()
      .references(() => pulse.id),
    /** They ask within 72 hours of each other, or the first promises smaller groups than the other. */
    kind: text({ enum: ['asked-across', 'k-across'] }).notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.otherId, t.kind] }), index('asked_across_by_other').on(t.otherId)],
);

/** What the gate has published, by day and without a time. Triggers keep the table append-only (R3.1, G4). */
export const ledger = sqliteTable(
  'ledger',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    seq: integer().notNull(),
    day: text().notNull(),
    final: integer({ mode: 'boolean' }).notNull(),
    entry: text().notNull(),
    sha256: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.seq] })],
);
