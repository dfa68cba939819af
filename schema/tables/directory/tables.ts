/** The directory of one institution: staff, courses, frozen definitions and the ledger. No column here knows a student. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const institution = sqliteTable('institution', {
  id: text().primaryKey(),
  name: text().notNull(),
  support: text().notNull(),
  report: text().notNull(),
  emergency: text().notNull(),
  /** The least k of new pulses; upward only (privacy.md R2.0, E10.1). */
  leastK: integer('least_k').notNull().default(5),
  /** Origins that may frame the students' pages, as in `frame-ancestors`, parted by spaces (lms.md L9.4). */
  embedOrigins: text('embed_origins').notNull().default('https:'),
  /** How long what was published is kept (R3.9). */
  retentionYears: integer('retention_years').notNull().default(3),
  /** What was published before this day has been deleted; only raised. Empty: nothing yet. */
  deletedBeforeDay: text('deleted_before_day').notNull().default(''),
  /** The role that acts on "bias and fairness"; without one that module is not offered (I2.9). */
  fairnessRole: text('fairness_role').notNull().default(''),
  /** When somebody last looked whether the contacts still hold; empty: never (section 7, Institution). */
  contactsCheckedDay: text('contacts_checked_day').notNull().default(''),
  /** Raised at each change, so that of two editors the second hears of it (E7.0). */
  version: integer().notNull().default(1),
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
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    role: text({ enum: ['institution-admin', 'programme-lead', 'course-lead', 'co-teacher'] }).notNull(),
    scope: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.role, t.scope] })],
);

/** Hash of a session token; slides with use, 14 days (E6.2). */
export const session = sqliteTable('session', {
  tokenHash: text('token_hash').primaryKey(),
  staffId: text('staff_id')
    .notNull()
    .references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** Hash of a single-use link that signs in the person it was made for (E6.4). */
export const staffLink = sqliteTable('staff_link', {
  tokenHash: text('token_hash').primaryKey(),
  staffId: text('staff_id')
    .notNull()
    .references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** Hash of the address that a person's calendar reads: dates of pulses, no results (E7.4). */
export const calendarAddress = sqliteTable('calendar_address', {
  staffId: text('staff_id')
    .primaryKey()
    .references(() => staff.id),
  tokenHash: text('token_hash').notNull().unique(),
});

/** What a change has made, under the name that the browser gave the attempt: after a lost answer the second finds the first (E7.0). */
export const attempt = sqliteTable(
  'attempt',
  {
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    name: text().notNull(),
    subject: text().notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.name] })],
);

export const programme = sqliteTable('programme', { id: text().primaryKey(), name: text().notNull() });

/** Days, both included, in which releases count for a roll-up (R2.7). */
export const term = sqliteTable('term', {
  id: text().primaryKey(),
  name: text().notNull(),
  fromDay: text('from_day').notNull(),
  toDay: text('to_day').notNull(),
  /** Exam weeks, both days included; null: not told (I2.14). */
  examsFromDay: text('exams_from_day'),
  examsToDay: text('exams_to_day'),
});

/** Which courses a programme has in a term. */
export const programmeCourse = sqliteTable(
  'programme_course',
  {
    programmeId: text('programme_id')
      .notNull()
      .references(() => programme.id),
    termId: text('term_id')
      .notNull()
      .references(() => term.id),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
  },
  (t) => [primaryKey({ columns: [t.programmeId, t.termId, t.courseId] })],
);

export const course = sqliteTable('course', {
  id: text().primaryKey(),
  name: text().notNull(),
  classSize: integer('class_size').notNull(),
  zone: text().notNull(),
  /** BCP 47: the language in which its staff write to students. */
  language: text().notNull().default('en'),
  archived: integer({ mode: 'boolean' }).notNull().default(false),
  /** Raised at each change of the row (E7.0). */
  version: integer().notNull().default(1),
});

/** Signals about a course from official figures, typed in by its staff; they suggest modules and decide nothing (I1.25 to I1.29). */
export const signal = sqliteTable(
  'signal',
  {
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
    kind: text({ enum: ['retention', 'absence', 'awards', 'community', 'comments'] }).notNull(),
    /** Where the signal is a figure. */
    percent: integer(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.kind] })],
);

/** The copy of a pulse that serves staff and closed pages; the box has its own (A9). */
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
    /** Its time in the ledger is over (R3.9); the code stays taken. */
    resultsDeleted: integer('results_deleted', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('pulse_by_course').on(t.courseId)],
);

/** Append-only, held so by triggers: what the gate has published, by day, without a time (R3.1, G4). */
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

/** What staff plan to do about a finding (I5.4). */
export const plannedAct = sqliteTable(
  'planned_act',
  {
    id: text().primaryKey(),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    /** The published item that it answers to. */
    itemId: text('item_id').notNull(),
    /** The act of the library that it began from, or null. */
    libraryId: text('library_id'),
    title: text().notNull(),
    how: text().notNull(),
    owner: text({ enum: ['teacher', 'course-lead', 'programme', 'institution'] }).notNull(),
    dueDay: text('due_day').notNull(),
    status: text({ enum: ['planned', 'done', 'dropped', 'passed-on'] }).notNull(),
    /** The day on which it was done: a mark in the trend (E9.4). */
    doneDay: text('done_day'),
    /** "Not in our power": the role it was passed to (I5.4). */
    passedTo: text('passed_to'),
    /** Whether other courses may see the act; never a figure (I1.33). */
    shared: integer({ mode: 'boolean' }).notNull().default(false),
    version: integer().notNull().default(1),
  },
  (t) => [index('planned_act_by_course').on(t.courseId)],
);

/** "You said, we did" while it is written; one per pulse (E8.3). */
export const toldDraft = sqliteTable('told_draft', {
  pulseId: text('pulse_id')
    .primaryKey()
    .references(() => pulse.id),
  body: text().notNull(),
  version: integer().notNull(),
});

/** What students were told, append-only: a correction is a further revision (E8.3). */
export const told = sqliteTable(
  'told',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    revision: integer().notNull(),
    day: text().notNull(),
    body: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.revision] })],
);

/** Staff actions only, append-only. */
export const audit = sqliteTable('audit', {
  id: integer().primaryKey(),
  atMs: integer('at_ms').notNull(),
  staffId: text('staff_id'),
  action: text().notNull(),
  subject: text().notNull(),
  /** A reason that was written where one is asked for (E8.4, E8.5). */
  note: text(),
});
