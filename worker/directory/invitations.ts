/** Links that sign somebody in once: how colleagues join, with the roles they were given (E6.4). Only hashes are kept. */
import { and, eq, gt, lte } from 'drizzle-orm';
import { staffIdSchema, type StaffId } from '../../schema/contract/ids.ts';
import type { Grant, Me } from '../../schema/contract/staff.ts';
import { grants, staff, staffLink } from '../../schema/tables/directory/tables.ts';
import { randomId, type Database, type Host } from './database.ts';

const LINK_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

export function invitationsIn(db: Database, host: Host) {
  return {
    /** Makes a colleague with one role, and the link that signs them in. */
    invite(name: string, { role, scope }: Grant, tokenHash: string): StaffId {
      const id = staffIdSchema.parse(randomId(host));
      db.insert(staff).values({ id, name }).run();
      db.insert(grants).values({ staffId: id, role, scope: scope ?? '' }).run();
      db.delete(staffLink).where(lte(staffLink.expiresAtMs, host.now())).run();
      db.insert(staffLink).values({ tokenHash, staffId: id, expiresAtMs: host.now() + LINK_DAYS * DAY_MS }).run();
      return id;
    },

    people(): Pick<Me, 'id' | 'name'>[] {
      const rows = db.select({ id: staff.id, name: staff.name }).from(staff).orderBy(staff.name, staff.id).all();
      return rows.map(({ id, name }) => ({ id: staffIdSchema.parse(id), name }));
    },

    /** Spends the link, in one statement, so that of two that sign in at once one finds nothing. */
    spend(tokenHash: string): StaffId | null {
      const alive = and(eq(staffLink.tokenHash, tokenHash), gt(staffLink.expiresAtMs, host.now()));
      const [spent] = db.delete(staffLink).where(alive).returning({ staffId: staffLink.staffId }).all();
      return spent === undefined ? null : staffIdSchema.parse(spent.staffId);
    },
  };
}
