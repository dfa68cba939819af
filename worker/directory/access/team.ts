/** Shows who holds which role (the team of a course, the offices of the institution), and hands courses over (E6.4). */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { noteOfGrant } from '../../../schema/contract/audit-note.ts';
import { staffIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import { roleSchema, type Grant, type Role } from '../../../schema/contract/grants.ts';
import type { Offices, Team } from '../../../schema/contract/team.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { grants, staff } from '../../../schema/tables/directory/tables.ts';
import type { Mail } from '../mail/mail.ts';
import type { Foundation } from '../record/foundation.ts';
import { may, mayInvite } from './grants.ts';
import type { InvitationRows } from './invitation-rows.ts';
import type { Leaving } from './leaving.ts';
import { endRepresenting } from './representing.ts';
import type { SessionRows } from './sessions.ts';

/** Somebody must always hold these roles: without a lead nobody could open a course to others, and without an administrator nobody could open the institution. */
const NEVER_EMPTY: readonly Role[] = ['course-lead', 'institution-admin'];

export type DropRefusal =
  | { readonly kind: 'forbidden' | 'not-found' }
  | { readonly kind: 'last-of-role'; readonly role: Role };
export type HandOverRefusal = { readonly kind: 'forbidden' | 'not-found' };

const holderSchema = z.object({ id: staffIdSchema, name: z.string(), role: roleSchema, scope: z.string() });

interface Parts {
  readonly sessions: Pick<SessionRows, 'actingGrantsOf'>;
  readonly leave: Pick<Leaving, 'endAll' | 'endWalls' | 'endTokens'>;
  readonly invited: Pick<InvitationRows, 'ofScope' | 'ofRoles'>;
  readonly mail: Pick<Mail, 'queue' | 'tellOfLastRole'>;
}

/** Each change checks the rights of the one who acts in its own transaction, because their role may just have been taken away. */
export function teamIn({ db, rows, audited }: Foundation, { sessions, leave, invited, mail }: Parts) {
  const holders = (roles: readonly Role[], scope?: string) => {
    const found = db
      .select({ id: staff.id, name: staff.name, role: grants.role, scope: grants.scope })
      .from(grants)
      .innerJoin(staff, eq(staff.id, grants.staffId))
      .where(and(inArray(grants.role, [...roles]), scope === undefined ? undefined : eq(grants.scope, scope)))
      .orderBy(asc(staff.name), staff.id, grants.role, grants.scope)
      .all();
    return rows.readAll('staff', holderSchema, found);
  };
  const the = (person: StaffId, { role, scope }: Grant) =>
    and(eq(grants.staffId, person), eq(grants.role, role), eq(grants.scope, scope ?? ''));
  const holds = (person: StaffId, grant: Grant): boolean =>
    db.select().from(grants).where(the(person, grant)).get() !== undefined;
  const hasAnyRole = (person: StaffId): boolean =>
    db.select().from(grants).where(eq(grants.staffId, person)).get() !== undefined;

  /**
   * Ends all access of somebody who holds no role any more (docs/decisions/0036), and tells them that a role has gone, at the
   * address that goes with the last one. Whoever did it themselves knows it already (H4.2).
   */
  const endRights = (by: StaffId, person: StaffId): void => {
    const keepsOne = hasAnyRole(person);
    if (by !== person && keepsOne) mail.queue({ kind: 'roles-changed', staff: person });
    if (by !== person && !keepsOne) mail.tellOfLastRole(person);
    if (!keepsOne) leave.endAll(person);
  };

  return {
    team(course: CourseId): Omit<Team, 'platforms'> {
      const held = holders(['course-lead', 'co-teacher', 'student-representative'], course);
      return {
        people: byPerson(held).map(([{ id, name }, all]) => ({ id, name, roles: all.map(({ role }) => role) })),
        invitations: invited.ofScope(course),
      };
    },

    /** Call it in the transaction that took a role: it ends what goes with the last one, and tells the person. */
    endRights,

    /** Administrators and programme leads. */
    offices(): Offices {
      const held = holders(['institution-admin', 'programme-lead']);
      const grantOf = ({ role, scope }: (typeof held)[number]): Grant => ({ role, scope: scope === '' ? null : scope });
      return {
        people: byPerson(held).map(([{ id, name }, all]) => ({ id, name, grants: all.map(grantOf) })),
        invitations: invited.ofRoles(['institution-admin', 'programme-lead']),
      };
    },

    /**
     * Takes a role from a person. Whoever may give a role may take it away, and anyone may lay down their own (E6.4).
     * With the last role all access ends: sessions, links and the calendar address (docs/decisions/0036).
     */
    dropRole(by: StaffId, person: StaffId, grant: Grant): Result<null, DropRefusal> {
      return audited<Result<null, DropRefusal>>(
        () => {
          const isHeld = holds(person, grant);
          if (!(isHeld && person === by) && !mayInvite(sessions.actingGrantsOf(by), grant))
            return fail({ kind: 'forbidden' });
          if (!isHeld) return fail({ kind: 'not-found' });
          const { role, scope } = grant;
          const all = db
            .select()
            .from(grants)
            .where(and(eq(grants.role, role), eq(grants.scope, scope ?? '')))
            .all();
          if (NEVER_EMPTY.includes(role) && all.length === 1) return fail({ kind: 'last-of-role', role });
          db.delete(grants).where(the(person, grant)).run();
          if (role === 'student-representative') endRepresenting(db, person, scope ?? '');
          leave.endWalls(person);
          // A right that ended stays ended, also if the role comes back (docs/decisions/0062).
          leave.endTokens(person);
          endRights(by, person);
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'drop-role', subject: person, note: noteOfGrant(grant) } : null),
      );
    },

    /**
     * Makes somebody of the team the lead. The one who hands over must lead the course, and stays in the team as a
     * co-teacher. If two hand-overs come at once, the second one is refused.
     */
    handOver(by: StaffId, course: CourseId, to: StaffId): Result<null, HandOverRefusal> {
      const [lead, coTeacher] = [
        { role: 'course-lead', scope: course },
        { role: 'co-teacher', scope: course },
      ] as const;
      return audited<Result<null, HandOverRefusal>>(
        () => {
          if (!may(sessions.actingGrantsOf(by), 'invite-co-teacher', course)) return fail({ kind: 'forbidden' });
          if (by === to || !(holds(to, coTeacher) || holds(to, lead))) return fail({ kind: 'not-found' });
          for (const [person, loses, gains] of [
            [to, coTeacher, lead],
            [by, lead, coTeacher],
          ] as const) {
            const lost = db.delete(grants).where(the(person, loses)).returning().get();
            // What is left of a role that came from the provider goes with it (H1.4).
            const fromProvider = person === by && lost?.fromProvider === true;
            db.insert(grants)
              .values({ staffId: person, ...gains, fromProvider })
              .onConflictDoNothing()
              .run();
          }
          mail.queue({ kind: 'roles-changed', staff: to });
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'hand-over', subject: to, note: course } : null),
      );
    },
  };
}

/** Each person once, with all their rows, in the order in which they first come. */
function byPerson<T extends { readonly id: StaffId; readonly name: string }>(
  rows: readonly T[],
): (readonly [person: { readonly id: StaffId; readonly name: string }, rows: readonly T[]])[] {
  return [...Map.groupBy(rows, ({ id }) => id).entries()].map(([id, all]) => [{ id, name: all[0]?.name ?? '' }, all]);
}
