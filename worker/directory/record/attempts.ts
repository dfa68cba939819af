/**
 * Remembers attempts. If the answer to a change was lost and the browser sends it again under the same name, it gets
 * what the first attempt made (E7.0).
 */
import { and, eq, gt, lte } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { attempt } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from './database.ts';

/**
 * A random name that the browser gives to an attempt. If it is null, the change is made as often as it is asked for.
 */
export type AttemptName = string | null;

/** For this long somebody may leave a page open, come back and press its button again. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;

export function attemptsIn(db: Database, host: Host) {
  return {
    /** @returns the id of what the attempt made */
    find(by: StaffId, name: AttemptName): string | null {
      if (name === null) return null;
      const known = and(eq(attempt.staffId, by), eq(attempt.name, name), gt(attempt.expiresAtMs, host.now()));
      return db.select().from(attempt).where(known).get()?.subject ?? null;
    },

    keep(by: StaffId, name: AttemptName, subject: string): void {
      if (name === null) return;
      db.delete(attempt).where(lte(attempt.expiresAtMs, host.now())).run();
      const kept = { subject, expiresAtMs: host.now() + REMEMBERED_MS };
      db.insert(attempt)
        .values({ staffId: by, name, ...kept })
        .onConflictDoUpdate({ target: [attempt.staffId, attempt.name], set: kept })
        .run();
    },

    /** @param subject the id of something that an attempt made, and of which nothing shall stay */
    forget(subject: string): void {
      db.delete(attempt).where(eq(attempt.subject, subject)).run();
    },
  };
}
