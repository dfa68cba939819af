/** The record of what staff did, append-only (privacy.md G4). Nothing a student does is ever written here. */
import { desc } from 'drizzle-orm';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { audit } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from './database.ts';

export interface Act {
  /** Null for the operator, who acts from the machine's console. */
  readonly by: StaffId | null;
  readonly action: StaffAction;
  /** Id or code of what was acted on; empty where there is none. Never a name. */
  readonly subject: string;
  /** Why it was done all the same, where that has to be written down (E8.4, E8.5); or which role of which course. Never a name of ours. */
  readonly note?: string;
}

export interface Recorded extends Pick<Act, 'by' | 'subject'> {
  readonly atMs: number;
  readonly action: string;
  readonly note: string | null;
}

export function auditLog(db: Database, host: Host) {
  const record = ({ by, action, subject, note }: Act): void => {
    db.insert(audit).values({ atMs: host.now(), staffId: by, action, subject, note }).run();
  };

  return {
    record,

    /** Makes a change and records it, both or neither. @param act what the record says; null: nothing was done */
    noting<T>(change: () => T, act: (done: T) => Act | null): T {
      return db.transaction(() => {
        const done = change();
        const noted = act(done);
        if (noted !== null) record(noted);
        return done;
      });
    },

    /** The newest first. */
    latest(most: number): Recorded[] {
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
