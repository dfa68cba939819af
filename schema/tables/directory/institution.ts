/** Tables about the institution itself, about other systems that may do something in its name, and about what was done. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { staff } from './people.ts';

export const institution = sqliteTable('institution', {
  id: text().primaryKey(),
  name: text().notNull(),
  support: text().notNull(),
  report: text().notNull(),
  emergency: text().notNull(),
  /** The least k of new pulses, which can only be raised (privacy.md R2.0, E10.1). */
  leastK: integer('least_k').notNull().default(5),
  /**
   * The origins that may frame the students' pages, as in `frame-ancestors`, with spaces between them (lms.md L9.4).
   */
  embedOrigins: text('embed_origins').notNull().default('https:'),
  /** For how many years published results are kept (R3.9). */
  retentionYears: integer('retention_years').notNull().default(3),
  /**
   * What was published before this day has been deleted. The day is only ever raised; it is empty if nothing has been
   * deleted yet.
   */
  deletedBeforeDay: text('deleted_before_day').notNull().default(''),
  /** The role that acts on "bias and fairness"; without one that module is not offered (I2.9). */
  fairnessRole: text('fairness_role').notNull().default(''),
  /** The day on which somebody last checked the contacts; empty if nobody has (section 7, Institution). */
  contactsCheckedDay: text('contacts_checked_day').notNull().default(''),
  /** What administrators have typed into the institution's documents, by place, as JSON (section 7, Documents). */
  documents: text().notNull().default('{}'),
  /** Each change of these texts raises it (E7.0). */
  documentsVersion: integer('documents_version').notNull().default(1),
  /** Each change raises it, so that the second of two editors learns of the first one's change (E7.0). */
  version: integer().notNull().default(1),
  /** Until when somebody has looked whom the day's mails are due to, so that none is sent twice (H4.2). */
  noticedUntilMs: integer('noticed_until_ms').notNull().default(0),
  /** When the directory was last copied and the copy checked (H6.1); 0: never. */
  backedUpMs: integer('backed_up_ms').notNull().default(0),
});

/** The hash of a single-use setup link's token (E6.1). */
export const setupLink = sqliteTable('setup_link', {
  tokenHash: text('token_hash').primaryKey(),
  /** When it was printed: on a host without a console, nobody can replace a link that is new (docs/decisions/0036). */
  madeAtMs: integer('made_at_ms').notNull(),
});

/**
 * What a change has made, under the name that the browser gave the attempt. If the answer was lost, a second attempt
 * finds what the first one made (E7.0).
 */
export const attempt = sqliteTable(
  'attempt',
  {
    /** The person, or the id under which those act who come from a learning platform (`lti_context`). */
    staffId: text('staff_id').notNull(),
    name: text().notNull(),
    subject: text().notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.name] })],
);

/** What staff did. The table is append-only. */
export const audit = sqliteTable(
  'audit',
  {
    id: integer().primaryKey(),
    atMs: integer('at_ms').notNull(),
    staffId: text('staff_id'),
    action: text().notNull(),
    subject: text().notNull(),
    /** The reason that somebody wrote because one was needed (E8.4, E8.5), or how a learning platform calls itself. */
    note: text(),
  },
  (t) => [
    index('audit_by_staff').on(t.staffId),
    index('audit_by_subject').on(t.subject),
    index('audit_by_action').on(t.action),
  ],
);

/** The hash of a token with which another program reads what its maker may read, or imports courses (institution.md H5.2). */
export const apiToken = sqliteTable('api_token', {
  /** The audit log names the token by it. */
  id: text().primaryKey(),
  /** What uses it, as its maker wrote it. */
  name: text().notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  scope: text({ enum: ['read', 'import'] }).notNull(),
  /** It works only while this person has the role for it: any of staff to read, and that of an administrator to import. */
  madeBy: text('made_by')
    .notNull()
    .references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
  /** The day, in UTC, of its last use; null before the first one. */
  usedDay: text('used_day'),
});
