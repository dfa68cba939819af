/**
 * Stores links that sign a staff member in once: on another device of their own, or because an administrator lets them in
 * again (E6.1, E6.2). Only their hashes are kept.
 */
import { and, eq, gt, lte } from 'drizzle-orm';
import { z } from 'zod';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import { staffLink } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from '../record/database.ts';
import type { Rows } from '../record/rows.ts';

const spentSchema = z.object({ staffId: staffIdSchema, expiresAtMs: instantSchema });

export type LinkRows = ReturnType<typeof linkRows>;

export function linkRows(db: Database, host: Host, rows: Rows) {
  return {
    put(id: StaffId, tokenHash: string, lastsMs: number): void {
      db.delete(staffLink).where(lte(staffLink.expiresAtMs, host.now())).run();
      db.insert(staffLink)
        .values({ tokenHash, staffId: id, expiresAtMs: host.now() + lastsMs })
        .run();
    },

    /** Whom the link would sign in; null if it does not work (any more). */
    personOf(tokenHash: string): StaffId | null {
      const alive = and(eq(staffLink.tokenHash, tokenHash), gt(staffLink.expiresAtMs, host.now()));
      const found = db.select({ staffId: staffLink.staffId }).from(staffLink).where(alive).get();
      return found === undefined ? null : staffIdSchema.parse(found.staffId);
    },

    /** Spends the link in one statement: if two people use it at once, only one finds it. */
    spend(tokenHash: string): StaffId | null {
      const alive = and(eq(staffLink.tokenHash, tokenHash), gt(staffLink.expiresAtMs, host.now()));
      const [spent] = db.delete(staffLink).where(alive).returning().all();
      return rows.read('staff_link', spentSchema, spent)?.staffId ?? null;
    },

    /** Voids every link of a person that nobody has used yet. @returns whether there was one */
    voidAll(id: StaffId): boolean {
      return db.delete(staffLink).where(eq(staffLink.staffId, id)).returning().all().length > 0;
    },
  };
}
