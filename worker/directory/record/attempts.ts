/** A change whose answer was lost on the way is sent again under its name, and finds what it has made (E7.0). */
import { and, eq, gt, lte } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { attempt } from '../../../schema/tables/directory/tables.ts';
import type { Act } from './audit.ts';
import type { Database, Host } from './database.ts';

/** As the browser has named it, at random; null: it may be made as often as it is asked for. */
export type AttemptName = string | null;

/** For as long as somebody may leave a page open and come back to its button. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;

export function attemptsIn(db: Database, host: Host) {
  return {
    /** @returns the id of what it has made */
    find(by: StaffId, name: AttemptName): string | null {
      if (name === null) return null;
      const known = and(eq(attempt.staffId, by), eq(attempt.name, name), gt(attempt.expiresAtMs, host.now()));
      return db.select().from(attempt).where(known).get()?.subject ?? null;
    },

    keep(by: StaffId, name: AttemptName, { subject }: Pick<Act, 'subject'>): void {
      if (name === null) return;
      db.delete(attempt).where(lte(attempt.expiresAtMs, host.now())).run();
      const kept = { subject, expiresAtMs: host.now() + REMEMBERED_MS };
      db.insert(attempt)
        .values({ staffId: by, name, ...kept })
        .onConflictDoUpdate({ target: [attempt.staffId, attempt.name], set: kept })
        .run();
    },
  };
}
