/** Invites colleagues, each with one role (E6.4). */
import { and, eq, ne } from 'drizzle-orm';
import { noteOfGrant } from '../../../schema/contract/audit-note.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import type { Grant } from '../../../schema/contract/grants.ts';
import type { Invite } from '../../../schema/contract/team.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { course, grants, programme, staff } from '../../../schema/tables/directory/tables.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { mayInvite } from './grants.ts';
import type { LinkRows } from './links.ts';
import type { SessionRows } from './sessions.ts';

const LINK_DAYS = 7;
const LINK_MS = LINK_DAYS * 24 * 60 * 60 * 1000;

export type InviteRefusal = { readonly kind: 'forbidden' | 'not-found' };

interface Parts {
  readonly sessions: Pick<SessionRows, 'grantsOf'>;
  readonly links: LinkRows;
}

export function invitationsIn({ db, host, audited, auditedOnce }: Foundation, { sessions, links }: Parts) {
  /** Whether the role's course or programme exists. */
  const isAGrant = ({ role, scope }: Grant): boolean => {
    const id = scope ?? '';
    switch (role) {
      case 'institution-admin':
        return scope === null;
      case 'programme-lead':
        return db.select().from(programme).where(eq(programme.id, id)).get() !== undefined;
      case 'course-lead':
      case 'co-teacher':
        return db.select().from(course).where(eq(course.id, id)).get() !== undefined;
    }
  };

  /** Gives the same person a new link, because nobody has seen the first one; null where somebody has come in by it. */
  const inviteAgain = (id: StaffId, tokenHash: string): StaffId | null => {
    if (!links.voidAll(id)) return null;
    links.put(id, tokenHash, LINK_MS);
    return id;
  };

  return {
    /**
     * Makes a colleague with one role; the link whose token has this hash signs them in once. It refuses people
     * who may not give the role (any more), and a role whose course or programme does not exist.
     */
    invite(
      by: StaffId,
      { name, role, scope }: Invite,
      tokenHash: string,
      attempt: AttemptName = null,
    ): Result<null, InviteRefusal> {
      return db.transaction((): Result<null, InviteRefusal> => {
        // This is checked before an earlier attempt is repeated too, because that makes a new link.
        if (!mayInvite(sessions.grantsOf(by), { role, scope })) return fail({ kind: 'forbidden' });
        const invited = auditedOnce<StaffId | null>(
          { by, name: attempt, made: (id) => inviteAgain(id as StaffId, tokenHash) },
          () => {
            if (!isAGrant({ role, scope })) return null;
            const id = staffIdSchema.parse(randomId(host));
            db.insert(staff).values({ id, name }).run();
            db.insert(grants)
              .values({ staffId: id, role, scope: scope ?? '' })
              .run();
            links.put(id, tokenHash, LINK_MS);
            return id;
          },
          (id) => id && { by, action: 'invite', subject: id, note: noteOfGrant({ role, scope }) },
        );
        return invited === null ? fail({ kind: 'not-found' }) : ok(null);
      });
    },

    rename(by: StaffId, name: string): void {
      audited(
        () =>
          db
            .update(staff)
            .set({ name })
            .where(and(eq(staff.id, by), ne(staff.name, name)))
            .returning()
            .all(),
        ({ length: changed }) => (changed > 0 ? { by, action: 'rename', subject: '' } : null),
      );
    },
  };
}
