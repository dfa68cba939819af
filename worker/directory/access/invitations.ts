/** Invites colleagues, each to one role, and lets whoever comes by the link take it (E6.4). */
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { noteOfGrant } from '../../../schema/contract/audit-note.ts';
import { courseIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import type { Grant } from '../../../schema/contract/grants.ts';
import type { Invitation, Invite } from '../../../schema/contract/team.ts';
import type { Tag } from '../../../schema/languages/tags.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { course, courseStaff, grants, programme, staff } from '../../../schema/tables/directory/tables.ts';
import type { AttemptName } from '../record/attempts.ts';
import type { Foundation } from '../record/foundation.ts';
import { nameColumns } from '../record/names.ts';
import { mayInvite } from './grants.ts';
import type { InvitationRows, Offered } from './invitation-rows.ts';
import { endRepresenting } from './representing.ts';
import type { SessionEnded, SessionRows } from './sessions.ts';

export type InviteRefusal = { readonly kind: 'forbidden' | 'not-found' };
export type AcceptRefusal =
  | SessionEnded
  | { readonly kind: 'sign-in-link-spent' }
  | { readonly kind: 'own-course'; readonly as: 'representative' };

interface Parts {
  readonly sessions: Pick<SessionRows, 'actingGrantsOf' | 'lives'>;
  readonly invited: InvitationRows;
}

export function invitationsIn({ db, audited, auditedOnce }: Foundation, { sessions, invited }: Parts) {
  /** The invitation, if this person may give its role: whoever may give a role may also send its invitation again or withdraw it. */
  const toHandle = (by: StaffId, id: StaffId): Result<Invitation, InviteRefusal> => {
    const found = invited.find(id);
    // Somebody who may give no such role does not learn whether there is an invitation.
    if (found === null) return fail({ kind: 'not-found' });
    return mayInvite(sessions.actingGrantsOf(by), found) ? ok(found) : fail({ kind: 'forbidden' });
  };

  return {
    /**
     * Offers a role by a link whose token has this hash. It refuses people who may not give the role (any more), and a
     * role whose course or programme does not exist. Nobody joins the staff before the role is taken.
     */
    invite(
      by: StaffId,
      { name, role, scope, address: typed = null }: Invite,
      tokenHash: string,
      attempt: AttemptName = null,
    ): Result<null, InviteRefusal> {
      // There is no address of a student anywhere, so a representative is invited by link alone (H2.4).
      const address = role === 'student-representative' ? null : typed;
      return db.transaction((): Result<null, InviteRefusal> => {
        // This is checked before an earlier attempt is repeated too, because that makes a new link.
        if (!mayInvite(sessions.actingGrantsOf(by), { role, scope })) return fail({ kind: 'forbidden' });
        const made = auditedOnce<StaffId | null>(
          { by, name: attempt, made: (id) => inviteAgain(invited, id as StaffId, { role, scope, address }, tokenHash) },
          () => (isAGrant(db, { role, scope }) ? invited.put(by, { name, role, scope, address }, tokenHash) : null),
          (id) => id && { by, action: 'invite', subject: id, note: noteOfGrant({ role, scope }) },
        );
        return made === null ? fail({ kind: 'not-found' }) : ok(null);
      });
    },

    /** Gives an invitation a new link, and ends the old one. */
    renewInvitation(by: StaffId, id: StaffId, tokenHash: string): Result<Invitation, InviteRefusal> {
      return audited<Result<Invitation, InviteRefusal>>(
        () => {
          const found = toHandle(by, id);
          if (found.ok) invited.renew(found.value, tokenHash);
          return found;
        },
        (done) => (done.ok ? { by, action: 'renew-invitation', subject: id, note: noteOfGrant(done.value) } : null),
      );
    },

    withdrawInvitation(by: StaffId, id: StaffId): Result<Invitation, InviteRefusal> {
      return audited<Result<Invitation, InviteRefusal>>(
        () => {
          const found = toHandle(by, id);
          if (found.ok) invited.remove(id);
          return found;
        },
        (done) => (done.ok ? { by, action: 'withdraw-invitation', subject: id, note: noteOfGrant(done.value) } : null),
      );
    },

    /**
     * The course whose team a link lets somebody join; null if the link offers nothing (any more), or another role. A student
     * representative joins no team (H2.4).
     */
    courseOffered(tokenHash: string): CourseId | null {
      const offered = invited.offered(tokenHash);
      return offered?.role === 'student-representative'
        ? null
        : (courseIdSchema.safeParse(offered?.scope).data ?? null);
    },

    /**
     * Gives the role of a link to somebody who is signed in already, so that nobody becomes two people (E6.4). They get no
     * address by it: whoever invites could send the mail to an address of their own, pass the link on, and come in by that
     * address as the person who took the role (H1.5, docs/decisions/0106).
     * @param asking the hash of the token of the session that asks
     */
    acceptInvitation(by: StaffId, tokenHash: string, asking: string): Result<null, AcceptRefusal> {
      const taken = audited<Result<Grant, AcceptRefusal>>(
        () => {
          if (!sessions.lives(asking, by)) return fail({ kind: 'signed-out' });
          const offered = invited.offered(tokenHash);
          if (offered !== null && speaksForOwn(db, by, offered))
            return fail({ kind: 'own-course', as: 'representative' });
          if (takeInvitation(db, invited, tokenHash) === null || offered === null)
            return fail({ kind: 'sign-in-link-spent' });
          giveRole(db, by, offered);
          return ok(offered);
        },
        (done) => (done.ok ? { by, action: 'accept-invitation', subject: '', note: noteOfGrant(done.value) } : null),
      );
      return taken.ok ? ok(null) : taken;
    },

    rename(by: StaffId, name: string): void {
      audited(
        () =>
          db
            .update(staff)
            .set(nameColumns(name))
            .where(and(eq(staff.id, by), ne(staff.name, name)))
            .returning()
            .all(),
        ({ length: changed }) => (changed > 0 ? { by, action: 'rename', subject: '' } : null),
      );
    },

    /** Keeps the language in which somebody reads the staff pages. It concerns nobody else, so the audit log leaves it out. */
    speak(by: StaffId, language: Tag): void {
      db.update(staff).set({ language }).where(eq(staff.id, by)).run();
    },
  };
}

type Db = Foundation['db'];

/** Spends the invitation of a link. @returns what it offered; null if it offers nothing (any more) */
export function takeInvitation(db: Db, invited: InvitationRows, tokenHash: string): Offered | null {
  const offered = invited.offered(tokenHash);
  if (offered === null || !isAGrant(db, offered)) return null;
  return invited.remove(offered.id) ? offered : null;
}

/** Somebody new who comes by the link of a mail reads mail at its address: it becomes theirs, unless somebody else has it (H1.5). */
export function confirmAddress({ db, host }: Pick<Foundation, 'db' | 'host'>, of: StaffId, address: string): void {
  if (isTaken(db, address)) return;
  db.update(staff)
    .set({ address, addressDay: new Date(host.now()).toISOString().slice(0, 10) })
    .where(and(eq(staff.id, of), isNull(staff.address)))
    .run();
}

export const isTaken = (db: Db, address: string): boolean =>
  db.select({ id: staff.id }).from(staff).where(eq(staff.address, address)).get() !== undefined;

/** The name of a course or a programme; null if there is none (any more). */
export const placeNamed = (db: Db, id: string): string | null =>
  [course, programme]
    .map((table) => db.select({ name: table.name }).from(table).where(eq(table.id, id)).get()?.name)
    .find((name) => name !== undefined) ?? null;

/** Whether somebody would represent students whom they teach, or ever taught: nobody does (H2.4). */
export const speaksForOwn = (db: Db, person: StaffId, { role, scope }: Grant): boolean =>
  role === 'student-representative' &&
  db
    .select()
    .from(courseStaff)
    .where(and(eq(courseStaff.staffId, person), eq(courseStaff.courseId, scope ?? '')))
    .get() !== undefined;

/** Gives a role; one that the person has already stays as it is. */
export function giveRole(
  db: Db,
  to: StaffId,
  { role, scope }: Grant,
  { fromProvider } = { fromProvider: false },
): void {
  // Whoever begins to teach the course speaks for its students no more (H2.4).
  if (role === 'course-lead' || role === 'co-teacher') endRepresenting(db, to, scope ?? '');
  db.insert(grants)
    .values({ staffId: to, role, scope: scope ?? '', fromProvider })
    // A role that is given here stays, also if the provider gave the same one for a while (docs/decisions/0087).
    .onConflictDoUpdate({
      target: [grants.staffId, grants.role, grants.scope],
      set: { fromProvider: sql`${grants.fromProvider} AND excluded.from_provider` },
    })
    .run();
}

/** Whether the role's course or programme exists. */
export function isAGrant(db: Db, { role, scope }: Grant): boolean {
  const id = scope ?? '';
  switch (role) {
    case 'institution-admin':
      return scope === null;
    case 'programme-lead':
      return db.select().from(programme).where(eq(programme.id, id)).get() !== undefined;
    case 'course-lead':
    case 'co-teacher':
    case 'student-representative':
      return db.select().from(course).where(eq(course.id, id)).get() !== undefined;
  }
}

/**
 * Gives the same invitation a new link, because nobody has seen the first one; null where it was taken or withdrawn, or
 * offers another role than the one that this person may give now.
 */
function inviteAgain(
  invited: InvitationRows,
  id: StaffId,
  { role, scope, address }: Grant & Pick<Invitation, 'address'>,
  tokenHash: string,
): StaffId | null {
  const found = invited.find(id);
  if (found?.role !== role || found.scope !== scope || found.address !== address) return null;
  invited.renew(found, tokenHash);
  return id;
}
