/** Links that sign somebody in once: how colleagues join, with the roles they were given (E6.4). Only hashes are kept. */
import { and, eq, gt, lte } from 'drizzle-orm';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import type { Grant, Me } from '../../../schema/contract/staff.ts';
import { grants, staff, staffLink } from '../../../schema/tables/directory/tables.ts';
import { randomId, type Database, type Host } from '../record/database.ts';

const LINK_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
const OWN_LINK_MS = 15 * 60 * 1000;

export function invitationsIn(db: Database, host: Host) {
  const put = (id: StaffId, tokenHash: string, lastsMs: number): void => {
    db.delete(staffLink).where(lte(staffLink.expiresAtMs, host.now())).run();
    db.insert(staffLink)
      .values({ tokenHash, staffId: id, expiresAtMs: host.now() + lastsMs })
      .run();
  };

  return {
    /** Makes a colleague with one role, and the link that signs them in. */
    invite(name: string, { role, scope }: Grant, tokenHash: string): StaffId {
      const id = staffIdSchema.parse(randomId(host));
      db.insert(staff).values({ id, name }).run();
      db.insert(grants)
        .values({ staffId: id, role, scope: scope ?? '' })
        .run();
      put(id, tokenHash, LINK_DAYS * DAY_MS);
      return id;
    },

    /** For the same person a new link, as nobody has seen the first; null where somebody has come in by it. */
    inviteAgain(id: StaffId, tokenHash: string): StaffId | null {
      const [unused] = db.delete(staffLink).where(eq(staffLink.staffId, id)).returning().all();
      if (unused === undefined) return null;
      put(id, tokenHash, LINK_DAYS * DAY_MS);
      return id;
    },

    /** For one's own other device, so it need not last. */
    linkFor: (id: StaffId, tokenHash: string): void => put(id, tokenHash, OWN_LINK_MS),

    /** Voids every link of a person that nobody has used yet. */
    voidLinks(id: StaffId): void {
      db.delete(staffLink).where(eq(staffLink.staffId, id)).run();
    },

    rename(id: StaffId, name: string): void {
      db.update(staff).set({ name }).where(eq(staff.id, id)).run();
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
