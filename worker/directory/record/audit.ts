/**
 * Stores the audit log: what staff did, append-only (privacy.md G4). Nothing that a student does is ever written here.
 */
import { desc } from 'drizzle-orm';
import { z } from 'zod';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { audit } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from './database.ts';
import type { Rows } from './rows.ts';

export interface AuditEntry {
  /** It is null for the operator, who acts from the machine's console. */
  readonly by: StaffId | null;
  readonly action: StaffAction;
  /** The id or code of the thing that was acted on; empty if there is none. It is never a name. */
  readonly subject: string;
  /**
   * The reason, if one has to be written down (E8.4, E8.5), or which role of which course. It is never the name of a
   * person.
   */
  readonly note?: string;
}

/** An entry as it was written, with the time of the change. */
export interface RecordedEntry extends Pick<AuditEntry, 'by' | 'subject'> {
  readonly atMs: number;
  readonly action: string;
  readonly note: string | null;
}

const entrySchema = z.object({
  staffId: staffIdSchema.nullable(),
  atMs: instantSchema,
  action: z.string(),
  subject: z.string(),
  note: z.string().nullable(),
});

export type AuditLog = ReturnType<typeof auditLogIn>;

export function auditLogIn(db: Database, host: Host, rows: Rows) {
  return {
    add({ by, action, subject, note }: AuditEntry): void {
      db.insert(audit).values({ atMs: host.now(), staffId: by, action, subject, note }).run();
    },

    /** @returns at most this many entries, the newest first */
    latest(most: number): RecordedEntry[] {
      const found = db.select().from(audit).orderBy(desc(audit.id)).limit(most).all();
      return rows.readAll('audit', entrySchema, found).map(({ staffId, ...entry }) => ({ ...entry, by: staffId }));
    },
  };
}
