/** Stores invitations: a role that a link offers, until somebody takes it (E6.4). Only the hash of the link is kept. */
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import { z } from 'zod';
import { DAY_MS } from '../../../schema/calendar.ts';
import { staffName } from '../../../schema/contract/former-staff.ts';
import { roleSchema, type Grant } from '../../../schema/contract/grants.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import type { Invitation } from '../../../schema/contract/team.ts';
import { invitation, staff } from '../../../schema/tables/directory/tables.ts';
import { randomId, type Database, type Host } from '../record/database.ts';
import type { Rows } from '../record/rows.ts';

/** For this long the link of an invitation works. */
const LINK_MS = 7 * DAY_MS;
/** For this long after that, it can be sent again. Then nobody needs the name any more. */
const KEPT_MS = 90 * DAY_MS;

const rowSchema = z.object({
  id: staffIdSchema,
  name: z.string(),
  role: roleSchema,
  scope: z.string(),
  by: z.string(),
  formerNumber: z.int().nullable(),
  expiresAtMs: instantSchema,
});

export type InvitationRows = ReturnType<typeof invitationRows>;

export function invitationRows(db: Database, host: Host, rows: Rows) {
  const columns = {
    id: invitation.id,
    name: invitation.name,
    role: invitation.role,
    scope: invitation.scope,
    by: staff.name,
    formerNumber: staff.formerNumber,
    expiresAtMs: invitation.expiresAtMs,
  };
  const select = () => db.select(columns).from(invitation).innerJoin(staff, eq(staff.id, invitation.invitedBy));
  const told = ({ scope, by, formerNumber, expiresAtMs, ...row }: z.infer<typeof rowSchema>): Invitation => ({
    ...row,
    scope: scope === '' ? null : scope,
    by: staffName(by, formerNumber),
    untilMs: expiresAtMs,
  });
  const read = (found: unknown): Invitation | null => {
    const row = rows.read('invitation', rowSchema, found);
    return row && told(row);
  };

  return {
    put(
      invitedBy: StaffId,
      { role, scope, name, address }: Grant & { readonly name: string; readonly address: string | null },
      tokenHash: string,
    ): StaffId {
      const now = host.now();
      db.delete(invitation)
        .where(lte(invitation.expiresAtMs, now - KEPT_MS))
        .run();
      const id = staffIdSchema.parse(randomId(host));
      db.insert(invitation)
        .values({ id, name, address, role, scope: scope ?? '', invitedBy, tokenHash, expiresAtMs: now + LINK_MS })
        .run();
      return id;
    },

    /** The invitation that this link still offers; null if the link does not work (any more). */
    offered(tokenHash: string): Invitation | null {
      const alive = and(eq(invitation.tokenHash, tokenHash), gt(invitation.expiresAtMs, host.now()));
      return read(select().where(alive).get());
    },

    /** An invitation that nobody has taken, whether its link still works or not. */
    find: (id: StaffId): Invitation | null => read(select().where(eq(invitation.id, id)).get()),

    /** All of them, in the order of names. */
    list: (): Invitation[] =>
      rows.readAll('invitation', rowSchema, select().orderBy(asc(invitation.name), invitation.id).all()).map(told),

    /** What was offered to this address and can still be taken, the oldest first (H1.4). */
    listFor(address: string): Invitation[] {
      const alive = and(eq(invitation.address, address), gt(invitation.expiresAtMs, host.now()));
      return rows
        .readAll(
          'invitation',
          rowSchema,
          select().where(alive).orderBy(asc(invitation.expiresAtMs), invitation.id).all(),
        )
        .map(told);
    },

    /** Gives an invitation a new link; the old one ends. */
    renew(id: StaffId, tokenHash: string): void {
      db.update(invitation)
        .set({ tokenHash, expiresAtMs: host.now() + LINK_MS })
        .where(eq(invitation.id, id))
        .run();
    },

    /** @returns whether it was there: if two people take one at once, only one finds it */
    remove: (id: StaffId): boolean => db.delete(invitation).where(eq(invitation.id, id)).returning().all().length > 0,

    /** Ends every invitation that this person has made. */
    removeBy(person: StaffId): void {
      db.delete(invitation).where(eq(invitation.invitedBy, person)).run();
    },
  };
}
