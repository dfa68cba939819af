/**
 * Stores the audit log: what staff did, append-only (privacy.md G4). Nothing that a student does is ever written here.
 */
import { and, desc, eq, gte, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { AuditLog as AuditPage, AuditQuery } from '../../../schema/contract/audit-log.ts';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { audit, plannedAct, pulse } from '../../../schema/tables/directory/tables.ts';
import { isAmong, type Database, type Host } from './database.ts';
import { namesIn } from './names.ts';
import type { Rows } from './rows.ts';

export interface AuditEntry {
  /** It is null for the operator, who acts from the machine's console. */
  readonly by: StaffId | null;
  readonly action: StaffAction;
  /** The id or code of the thing that was acted on; empty if there is none. It is never a name. */
  readonly subject: string;
  /**
   * The reason, if one has to be written down (E8.4, E8.5), which role of which course, or how a learning platform calls
   * itself. It is never the name of a person.
   */
  readonly note?: string;
}

type NumberedEntry = AuditPage['entries'][number];

/** An entry as it was written, with the time of the change. */
export type RecordedEntry = Omit<NumberedEntry, 'id'>;

/** No reply of the log holds more entries than this, and neither does a slice of the file with all of it. */
export const MOST_ENTRIES = 1000;

const entrySchema = z.object({
  id: z.int(),
  staffId: z.nullable(staffIdSchema),
  atMs: instantSchema,
  action: z.string(),
  subject: z.string(),
  note: z.string().nullable(),
});

export type AuditLog = ReturnType<typeof auditLogIn>;

export function auditLogIn(db: Database, host: Host, rows: Rows) {
  const names = namesIn(db, rows);

  const rowsOf = (where: SQL | undefined, most: number) =>
    db.select().from(audit).where(where).orderBy(desc(audit.id)).limit(most).all();

  const readable = (found: readonly unknown[]): NumberedEntry[] =>
    rows.readAll('audit', entrySchema, found).map(({ staffId, ...entry }) => ({ ...entry, by: staffId }));

  const whereOf = ({ by, action, about, text, fromMs, beforeMs, before }: AuditQuery): SQL | undefined =>
    and(
      by === '' ? undefined : isBy(by),
      action === '' ? undefined : eq(audit.action, action),
      about === '' ? undefined : isAbout(about),
      text === '' ? undefined : contains(audit.note, text),
      fromMs === undefined ? undefined : gte(audit.atMs, Number(fromMs)),
      beforeMs === undefined ? undefined : lt(audit.atMs, Number(beforeMs)),
      before === undefined ? undefined : lt(audit.id, Number(before)),
    );

  const isBy = (by: string): SQL | undefined => {
    if (by === OPERATOR) return isNull(audit.staffId);
    return isId(by) ? eq(audit.staffId, by) : isAmong(audit.staffId, names.staffNamed(by));
  };

  const isAbout = (about: string): SQL | undefined => {
    if (isId(about)) return eq(audit.subject, about);
    const { ids, courses } = names.anythingNamed(about);
    const named = [about.toUpperCase(), ...ids, ...courses];
    const ofThem = (table: typeof pulse | typeof plannedAct, key: SQLiteColumn): SQL =>
      sql`${audit.subject} IN (SELECT ${key} FROM ${table} WHERE ${isAmong(table.courseId, courses)})`;
    if (named.length <= MANY_SUBJECTS)
      return or(isAmong(audit.subject, named), ofThem(pulse, pulse.code), ofThem(plannedAct, plannedAct.id));
    // Entries about so much stand everywhere in the log, so reading it from its end soon fills a page, and each entry is
    // looked up by itself. The plus keeps SQLite from collecting and sorting them all
    // (https://www.sqlite.org/optoverview.html).
    const isOf = (table: typeof pulse | typeof plannedAct, key: SQLiteColumn): SQL =>
      sql`EXISTS (SELECT 1 FROM ${table} WHERE ${key} = ${audit.subject} AND +${isAmong(table.courseId, courses)})`;
    return or(sql`+${isAmong(audit.subject, named)}`, isOf(pulse, pulse.code), isOf(plannedAct, plannedAct.id));
  };

  return {
    add({ by, action, subject, note }: AuditEntry): void {
      db.insert(audit).values({ atMs: host.now(), staffId: by, action, subject, note }).run();
    },

    /** @returns at most this many entries, the newest first */
    latest: (most: number): RecordedEntry[] => readable(rowsOf(undefined, most)).map(({ id: _id, ...entry }) => entry),

    /**
     * One page of what is asked for, with the names that its entries need.
     * @param most at most `MOST_ENTRIES`
     */
    page(query: AuditQuery, most: number): AuditPage {
      const size = Math.min(most, MOST_ENTRIES);
      const found = rowsOf(whereOf(query), size + 1);
      const asked = found.slice(0, size);
      const shown = readable(asked);
      const ids = shown.flatMap(({ by, subject, note }) => [by ?? '', subject, ...idsIn(note ?? '')]);
      return {
        entries: shown,
        names: names.namesOf([...new Set(ids)]),
        next: found.length > size ? (asked.at(-1)?.id ?? null) : null,
      };
    },
  };
}

const MANY_SUBJECTS = 500;

/** How people ask for the operator, who has no account. */
const OPERATOR = 'operator';

const isId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);
const idsIn = (note: string): readonly string[] => note.match(/\b[0-9a-f]{32}\b/g) ?? [];

/** Signs with a meaning in LIKE are looked for as they stand. SQLite ignores the case of ASCII letters only. */
const contains = (column: SQLiteColumn, part: string): SQL =>
  sql`${column} LIKE ${`%${part.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`} ESCAPE '\\'`;
