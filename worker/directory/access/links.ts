/**
 * Stores links that sign a staff member in once: on another device of their own, because an administrator lets them in
 * again, or mailed to their address (E6.1, E6.2, H1.3). Another kind only confirms an address (H1.1). Only their hashes are kept.
 */
import { and, eq, gt, isNotNull, isNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import { staffLink } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from '../record/database.ts';
import type { Rows } from '../record/rows.ts';

const spentSchema = z.object({
  staffId: staffIdSchema,
  expiresAtMs: instantSchema,
  mailed: z.boolean(),
  invitationId: z.nullable(staffIdSchema),
});
const confirmingSchema = z.object({ staffId: staffIdSchema, confirms: z.string() });

export interface MailedAs {
  readonly mailed: boolean;
  /** The address that the link confirms; it then signs nobody in. */
  readonly confirms?: string;
  /** The invitation whose role whoever comes by it takes (H1.5). */
  readonly invitation?: StaffId;
}

export type LinkRows = ReturnType<typeof linkRows>;

export function linkRows(db: Database, host: Host, rows: Rows) {
  const alive = (tokenHash: string) => and(eq(staffLink.tokenHash, tokenHash), gt(staffLink.expiresAtMs, host.now()));
  const signsIn = (tokenHash: string) => and(alive(tokenHash), isNull(staffLink.confirms));
  const confirming = (tokenHash: string) => and(alive(tokenHash), isNotNull(staffLink.confirms));

  return {
    put(
      id: StaffId,
      tokenHash: string,
      lastsMs: number,
      { mailed, confirms, invitation }: MailedAs = { mailed: false },
    ): void {
      db.delete(staffLink).where(lte(staffLink.expiresAtMs, host.now())).run();
      db.insert(staffLink)
        .values({
          tokenHash,
          staffId: id,
          expiresAtMs: host.now() + lastsMs,
          mailed,
          confirms: confirms ?? null,
          invitationId: invitation ?? null,
        })
        .run();
    },

    /** Whom the link would sign in, and which role they would take with it; null if it does not work (any more). */
    find: (tokenHash: string) =>
      rows.read('staff_link', spentSchema, db.select().from(staffLink).where(signsIn(tokenHash)).get()),

    /** Spends the link in one statement: if two people use it at once, only one finds it. */
    spend(tokenHash: string): z.infer<typeof spentSchema> | null {
      const [spent] = db.delete(staffLink).where(signsIn(tokenHash)).returning().all();
      return rows.read('staff_link', spentSchema, spent);
    },

    /** Which address of whom a link would confirm; null if it confirms none (any more). */
    confirms(tokenHash: string): { readonly staffId: StaffId; readonly confirms: string } | null {
      return rows.read('staff_link', confirmingSchema, db.select().from(staffLink).where(confirming(tokenHash)).get());
    },

    /** Spends a link that confirms an address of this person. */
    spendConfirming(tokenHash: string, id: StaffId): string | null {
      const own = and(confirming(tokenHash), eq(staffLink.staffId, id));
      const [spent] = db.delete(staffLink).where(own).returning().all();
      return rows.read('staff_link', confirmingSchema, spent)?.confirms ?? null;
    },

    /** Voids every link that was mailed to a person: one of them was used, or the address is another one. */
    voidMailed(id: StaffId): void {
      db.delete(staffLink)
        .where(and(eq(staffLink.staffId, id), eq(staffLink.mailed, true)))
        .run();
    },

    /** Voids every link of a person that nobody has used yet. @returns whether there was one */
    voidAll(id: StaffId): boolean {
      return db.delete(staffLink).where(eq(staffLink.staffId, id)).returning().all().length > 0;
    },
  };
}
