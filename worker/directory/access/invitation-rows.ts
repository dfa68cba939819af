/**
 * Stores invitations: a role that a link offers, until somebody takes it (E6.4). Only hashes of links are kept: that of the link
 * that was shown, and one for each try of a mail (H1.5).
 */
import { and, asc, eq, gt, inArray, lte, or, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { DAY_MS } from '../../../schema/calendar.ts';
import { staffName } from '../../../schema/contract/former-staff.ts';
import { roleSchema, type Grant, type Role } from '../../../schema/contract/grants.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import type { Invitation } from '../../../schema/contract/team.ts';
import { invitation, invitationLink, outbox, staff, staffLink } from '../../../schema/tables/directory/tables.ts';
import type { Mail } from '../mail/mail.ts';
import { randomId, type Database, type Host } from '../record/database.ts';
import type { Rows } from '../record/rows.ts';

/** For this long the link of an invitation works. */
const LINK_MS = 7 * DAY_MS;
/** For this long after that, it can be sent again. Then nobody needs the name any more. */
const KEPT_MS = 90 * DAY_MS;

const rowSchema = z.object({
  id: staffIdSchema,
  name: z.string(),
  address: z.string().nullable(),
  undelivered: z.coerce.boolean(),
  role: roleSchema,
  scope: z.string(),
  by: z.string(),
  formerNumber: z.int().nullable(),
  expiresAtMs: instantSchema,
});

export type InvitationRows = ReturnType<typeof invitationRows>;

/** An invitation, and the address of its mail if it was found by the link in one. */
export type Offered = Invitation & { readonly mailedTo: string | null };

export function invitationRows(db: Database, host: Host, rows: Rows, mail: Pick<Mail, 'queue'>) {
  const columns = {
    id: invitation.id,
    name: invitation.name,
    address: invitation.address,
    undelivered: sql<number>`EXISTS (SELECT 1 FROM ${outbox} WHERE ${outbox.kind} = 'invitation' AND ${outbox.subject} = ${invitation.id} AND ${outbox.dueAtMs} IS NULL)`,
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

  const listWhere = (where: SQL | undefined): Invitation[] =>
    rows
      .readAll('invitation', rowSchema, select().where(where).orderBy(asc(invitation.name), invitation.id).all())
      .map(told);

  /** Voids the links of an invitation that left by mail, and mails that have not left yet. */
  const voidMailed = (id: StaffId): void => {
    db.delete(invitationLink).where(eq(invitationLink.invitationId, id)).run();
    db.delete(staffLink).where(eq(staffLink.invitationId, id)).run();
    db.delete(outbox)
      .where(and(inArray(outbox.kind, ['invitation', 'sign-in']), eq(outbox.subject, id)))
      .run();
  };
  const removeEach = (where: SQL): number => {
    const gone = db.select({ id: invitation.id }).from(invitation).where(where).all();
    for (const { id } of gone) voidMailed(id as StaffId);
    return db.delete(invitation).where(where).returning().all().length;
  };
  const queue = (id: StaffId, address: string | null): void => {
    if (address !== null) mail.queue({ kind: 'invitation', address, invitation: id });
  };

  return {
    put(
      invitedBy: StaffId,
      { role, scope, name, address }: Grant & Pick<Invitation, 'name' | 'address'>,
      tokenHash: string,
    ): StaffId {
      const now = host.now();
      removeEach(lte(invitation.expiresAtMs, now - KEPT_MS));
      const id = staffIdSchema.parse(randomId(host));
      db.insert(invitation)
        .values({ id, name, address, role, scope: scope ?? '', invitedBy, tokenHash, expiresAtMs: now + LINK_MS })
        .run();
      queue(id, address);
      return id;
    },

    /** The invitation that this link still offers; null if the link does not work (any more). */
    offered(tokenHash: string): Offered | null {
      const mailed = db.select().from(invitationLink).where(eq(invitationLink.tokenHash, tokenHash)).get();
      const byLink = eq(invitation.tokenHash, tokenHash);
      const found = mailed === undefined ? byLink : or(byLink, eq(invitation.id, mailed.invitationId));
      const offered = read(
        select()
          .where(and(found, gt(invitation.expiresAtMs, host.now())))
          .get(),
      );
      return offered && { ...offered, mailedTo: mailed === undefined ? null : (mailed.address ?? offered.address) };
    },

    /**
     * Gives an invitation one more link, which leaves by mail; those before it stay valid (H1.5).
     * @param address where it goes, if somebody asked for it on the page of the invitation; null for the invited address
     */
    addLink(id: StaffId, tokenHash: string, address: string | null = null): void {
      db.insert(invitationLink).values({ tokenHash, invitationId: id, address }).run();
    },

    /** An invitation that nobody has taken, whether its link still works or not. */
    find: (id: StaffId): Invitation | null => read(select().where(eq(invitation.id, id)).get()),

    /** Those to a course or programme, in the order of names. */
    ofScope: (scope: string): Invitation[] => listWhere(eq(invitation.scope, scope)),

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

    /** Those to any of these roles, in the order of names. */
    ofRoles: (roles: readonly Role[]): Invitation[] => listWhere(inArray(invitation.role, [...roles])),

    /** Gives an invitation a new link, and sends it again if it went by mail; all links before it end. */
    renew({ id, address }: Pick<Invitation, 'id' | 'address'>, tokenHash: string): void {
      voidMailed(id);
      db.update(invitation)
        .set({ tokenHash, expiresAtMs: host.now() + LINK_MS })
        .where(eq(invitation.id, id))
        .run();
      queue(id, address);
    },

    /** @returns whether it was there: if two people take one at once, only one finds it */
    remove: (id: StaffId): boolean => removeEach(eq(invitation.id, id)) > 0,

    /** Ends every invitation that this person has made. */
    removeBy(person: StaffId): void {
      removeEach(eq(invitation.invitedBy, person));
    },

    /** Ends every invitation that went to this address. */
    removeTo(address: string): void {
      removeEach(eq(invitation.address, address));
      db.delete(invitationLink).where(eq(invitationLink.address, address)).run();
    },
  };
}
