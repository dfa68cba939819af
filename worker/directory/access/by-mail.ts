/**
 * Makes the tokens of links that leave by mail (H1.3, H1.5). They are made when the mail leaves, and only their hashes are
 * kept.
 */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { meSchema } from '../../../schema/contract/account.ts';
import type { Role } from '../../../schema/contract/grants.ts';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { institution, invitation, staff } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import { placeNamed } from './invitations.ts';
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

const inviterSchema = z.object({ language: meSchema.shape.language });

/** What an invitation says in a mail; null if it can be taken no more. */
export type Invites = (id: StaffId) => InvitationForMail | null;

export function invitesIn(
  { db, host, rows }: Foundation,
  { invited }: { readonly invited: Pick<InvitationRows, 'find'> },
): Invites {
  const place = (): string => db.select({ name: institution.name }).from(institution).get()?.name ?? '';
  return (id) => {
    const found = invited.find(id);
    if (found === null || found.untilMs <= host.now()) return null;
    const { name, by, role, scope } = found;
    const of = scope === null ? null : placeNamed(db, scope);
    // A course may have been deleted since.
    if (scope !== null && of === null) return null;
    const inviter = db
      .select({ language: staff.language })
      .from(invitation)
      .innerJoin(staff, eq(staff.id, invitation.invitedBy))
      .where(eq(invitation.id, id))
      .get();
    const language = rows.read('staff', inviterSchema, inviter)?.language ?? null;
    return { by, role, of, name, institution: place(), language };
  };
}

interface Parts {
  readonly invited: Pick<InvitationRows, 'find' | 'addLink'>;
  readonly invites: Invites;
}

export function byMailIn({ db }: Foundation, { invited, invites }: Parts) {
  return {
    /**
     * Gives an invitation one more link, for the mail that leaves now; each try makes one, and all of them work until the role
     * is taken (H1.5).
     * @returns null if nobody is to be invited by mail any more
     */
    invitationForMail: (id: StaffId, tokenHash: string): InvitationForMail | null =>
      db.transaction((): InvitationForMail | null => {
        const wentByMail = (invited.find(id)?.address ?? null) !== null;
        const says = wentByMail ? invites(id) : null;
        if (says !== null) invited.addLink(id, tokenHash);
        return says;
      }),
  };
}
