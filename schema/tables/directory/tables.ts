/** The directory of one institution: staff, courses, frozen definitions and the ledger. No column here knows a student. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const institution = sqliteTable('institution', {
  id: text().primaryKey(),
  name: text().notNull(),
  support: text().notNull(),
  report: text().notNull(),
  emergency: text().notNull(),
});

/** Hash of a single-use setup link's token (E6.1). */
export const setupLink = sqliteTable('setup_link', {
  tokenHash: text('token_hash').primaryKey(),
});

export const staff = sqliteTable('staff', {
  id: text().primaryKey(),
  name: text().notNull(),
});

/** Who may read what (E6.4); `scope` is a course or programme id, empty for the institution. */
export const grants = sqliteTable(
  'grants',
  {
    staffId: text('staff_id').notNull().references(() => staff.id),
    role: text({ enum: ['institution-admin', 'programme-lead', 'course-lead', 'co-teacher'] }).notNull(),
    scope: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.role, t.scope] })],
);

/** Hash of a session token; slides with use, 14 days (E6.2). */
export const session = sqliteTable('session', {
  tokenHash: text('token_hash').primaryKey(),
  staffId: text('staff_id').notNull().references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** Hash of a single-use link that signs in the person it was made for (E6.4). */
export const staffLink = sqliteTable('staff_link', {
  tokenHash: text('token_hash').primaryKey(),
  staffId: text('staff_id').notNull().references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

export const programme = sqliteTable('programme', { id: text().primaryKey(), name: text().notNull() });

/** Days, both included, in which releases count for a roll-up (R2.7). */
export const term = sqliteTable('term', {
  id: text().primaryKey(),
  name: text().notNull(),
  fromDay: text('from_day').notNull(),
  toDay: text('to_day').notNull(),
});

/** Which courses a programme has in a term. */
export const programmeCourse = sqliteTable(
  'programme_course',
  {
    programmeId: text('programme_id').notNull().references(() => programme.id),
    termId: text('term_id').notNull().references(() => term.id),
    courseId: text('course_id').notNull().references(() => course.id),
  },
  (t) => [primaryKey({ columns: [t.programmeId, t.termId, t.courseId] })],
);

export const course = sqliteTable('course', {
  id: text().primaryKey(),
  name: text().notNull(),
  classSize: integer('class_size').notNull(),
  zone: text().notNull(),
});

/** The copy of a pulse that serves staff and closed pages; the box has its own (A9). */
export const pulse = sqliteTable(
  'pulse',
  {
    id: text().primaryKey(),
    code: text().notNull().unique(),
    courseId: text('course_id').notNull().references(() => course.id),
    definition: text().notNull(),
    opensAtMs: integer('opens_at_ms'),
    closesAtMs: integer('closes_at_ms').notNull(),
  },
  (t) => [index('pulse_by_course').on(t.courseId)],
);

/** Append-only, held so by triggers: what the gate has published, by day, without a time (R3.1, G4). */
export const ledger = sqliteTable(
  'ledger',
  {
    pulseId: text('pulse_id').notNull().references(() => pulse.id),
    seq: integer().notNull(),
    day: text().notNull(),
    final: integer({ mode: 'boolean' }).notNull(),
    entry: text().notNull(),
    sha256: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.seq] })],
);

/** Staff actions only, append-only. */
export const audit = sqliteTable('audit', {
  id: integer().primaryKey(),
  atMs: integer('at_ms').notNull(),
  staffId: text('staff_id'),
  action: text().notNull(),
  subject: text().notNull(),
});
