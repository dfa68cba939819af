/**
 * Makes the tokens of links that leave by mail (H1.3, H1.5). They are made when the mail leaves, and only their hashes are
 * kept.
 */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { meSchema } from '../../../schema/contract/account.ts';
import { roleSchema, type Role } from '../../../schema/contract/grants.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { staffName } from '../../../schema/contract/former-staff.ts';
import { course, institution, invitation, programme, staff } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import type { InvitationRows } from './invitation-rows.ts';

type Language = z.infer<typeof meSchema>['language'];

/** Whom the link of a mail signs in. */
export interface LinkForMail {
  readonly name: string;
  readonly institution: string;
  readonly language: Language;
}

/** Who offers what to whom. */
export interface InvitationForMail extends LinkForMail {
  readonly by: string;
  readonly role: Role;
  /** The course or programme; null for the institution. */
  readonly of: string | null;
}

const inviterSchema = z.object({
  name: z.string(),
  formerNumber: z.int().nullable(),
  language: meSchema.shape.language,
});
const offeredSchema = z.object({ role: roleSchema, scope: z.string(), name: z.string(), invitedBy: staffIdSchema });

interface Parts {
  readonly invited: Pick<InvitationRows, 'renew'>;
}

export function byMailIn({ db, rows }: Foundation, { invited }: Parts) {
  const place = (): string => db.select({ name: institution.name }).from(institution).get()?.name ?? '';
  const scopeName = (scope: string): string | null =>
    [course, programme]
      .map((table) => db.select({ name: table.name }).from(table).where(eq(table.id, scope)).get()?.name)
      .find((name) => name !== undefined) ?? null;

  return {
    /** Keeps the hash of a link that takes an invitation. @returns null if nobody offers it any more */
    invitationForMail: (id: StaffId, tokenHash: string): InvitationForMail | null =>
      db.transaction((): InvitationForMail | null => {
        const offered = rows.read(
          'invitation',
          offeredSchema,
          db.select().from(invitation).where(eq(invitation.id, id)).get(),
        );
        if (offered === null) return null;
        const { role, scope, name, invitedBy } = offered;
        const of = scope === '' ? null : scopeName(scope);
        const by = rows.read('staff', inviterSchema, db.select().from(staff).where(eq(staff.id, invitedBy)).get());
        if (by === null || (scope !== '' && of === null)) return null;
        invited.renew(id, tokenHash);
        const whoInvites = staffName(by.name, by.formerNumber);
        return { by: whoInvites, role, of, name, institution: place(), language: by.language };
      }),
  };
}
