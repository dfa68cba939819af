/**
 * Stores the audit log: what staff did, append-only (privacy.md G4). Nothing that a student does is ever written here.
 */
import { desc } from 'drizzle-orm';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { audit } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from './database.ts';

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

export type AuditLog = ReturnType<typeof auditLogIn>;

export function auditLogIn(db: Database, host: Host) {
  return {
    add({ by, action, subject, note }: AuditEntry): void {
      db.insert(audit).values({ atMs: host.now(), staffId: by, action, subject, note }).run();
    },

    /** @returns at most this many entries, the newest first */
    latest(most: number): RecordedEntry[] {
      const rows = db.select().from(audit).orderBy(desc(audit.id)).limit(most).all();
      return rows.map(({ staffId, atMs, action, subject, note }) => ({
        atMs,
        by: staffId === null ? null : staffIdSchema.parse(staffId),
        action,
        subject,
        note,
      }));
    },
  };
}
