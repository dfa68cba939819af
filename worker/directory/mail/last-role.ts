/** Tells somebody that their last role is gone (H4.2). Their address goes with it, so the message keeps it until it has left. */
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { meSchema } from '../../../schema/contract/account.ts';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { grants, institution, staff } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import type { optOutsIn } from './opt-outs.ts';
import type { outboxIn } from './outbox.ts';

/** What the text needs. */
export interface Leaver {
  readonly name: string;
  readonly language: z.infer<typeof meSchema>['language'];
  readonly institution: string;
}

const leaverSchema = z.object({ name: z.string(), language: meSchema.shape.language });

interface Parts extends Pick<ReturnType<typeof optOutsIn>, 'wants'> {
  readonly outbox: Pick<ReturnType<typeof outboxIn>, 'queue'>;
}

export function lastRoleIn({ db, rows }: Foundation, { outbox, wants }: Parts) {
  return {
    /** Call it in the transaction that took the role, while the address is still there (docs/decisions/0108). */
    tellOfLastRole(person: StaffId): void {
      const found = db.select({ address: staff.address }).from(staff).where(eq(staff.id, person)).get();
      const address = found?.address ?? null;
      if (address !== null && wants(person, 'roles-changed')) outbox.queue({ kind: 'last-role-gone', address, person });
    },

    /** @returns null if the person has been erased, or has a role again */
    aboutLeaver(person: StaffId): Leaver | null {
      if (db.select().from(grants).where(eq(grants.staffId, person)).get() !== undefined) return null;
      const isThere = and(eq(staff.id, person), isNull(staff.formerNumber));
      const row = db.select({ name: staff.name, language: staff.language }).from(staff).where(isThere).get();
      const who = rows.read('staff', leaverSchema, row);
      return who && { ...who, institution: db.select({ name: institution.name }).from(institution).get()?.name ?? '' };
    },
  };
}
