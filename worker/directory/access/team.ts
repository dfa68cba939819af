/** Who holds which role, as people see it: the team of a course, the offices of the institution, handing over (E6.4). */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { staffIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import type { Grant, Role } from '../../../schema/contract/staff.ts';
import type { Offices, Team } from '../../../schema/contract/team.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { course, grants, programme, staff } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';

/** Without a lead nobody could open a course to others; without an administrator, the institution. */
const NEVER_EMPTY: readonly Role[] = ['course-lead', 'institution-admin'];

export type DropRefusal = { readonly kind: 'not-found' } | { readonly kind: 'last-of-role'; readonly role: Role };

export function teamsIn(db: Database) {
  const holders = (role: readonly Role[]) =>
    db
      .select({ id: staff.id, name: staff.name, role: grants.role, scope: grants.scope })
      .from(grants)
      .innerJoin(staff, eq(staff.id, grants.staffId))
      .where(inArray(grants.role, [...role]))
      .orderBy(asc(staff.name), staff.id, grants.role, grants.scope)
      .$dynamic();
  const the = (person: StaffId, { role, scope }: Grant) =>
    and(eq(grants.staffId, person), eq(grants.role, role), eq(grants.scope, scope ?? ''));
  const holds = (person: StaffId, grant: Grant): boolean =>
    db.select().from(grants).where(the(person, grant)).get() !== undefined;

  return {
    /** Whether the role's course or programme exists. */
    isAGrant({ role, scope }: Grant): boolean {
      switch (role) {
        case 'institution-admin':
          return scope === null;
        case 'programme-lead':
          return (
            db
              .select()
              .from(programme)
              .where(eq(programme.id, scope ?? ''))
              .get() !== undefined
          );
        case 'course-lead':
        case 'co-teacher':
          return (
            db
              .select()
              .from(course)
              .where(eq(course.id, scope ?? ''))
              .get() !== undefined
          );
      }
    },

    ofCourse(id: CourseId): Team {
      const rows = holders(['course-lead', 'co-teacher'])
        .all()
        .filter(({ scope }) => scope === id);
      const people = [...Map.groupBy(rows, ({ id }) => id).values()];
      return {
        people: people.flatMap((of) =>
          of
            .slice(0, 1)
            .map(({ id, name }) => ({ id: staffIdSchema.parse(id), name, roles: of.map(({ role }) => role) })),
        ),
      };
    },

    offices(): Offices {
      const rows = holders(['institution-admin', 'programme-lead']).all();
      const people = [...Map.groupBy(rows, ({ id }) => id).values()];
      const grantOf = ({ role, scope }: (typeof rows)[number]): Grant => ({ role, scope: scope === '' ? null : scope });
      return {
        people: people.flatMap((of) =>
          of.slice(0, 1).map(({ id, name }) => ({ id: staffIdSchema.parse(id), name, grants: of.map(grantOf) })),
        ),
      };
    },

    hasAnyRole: (person: StaffId): boolean =>
      db.select().from(grants).where(eq(grants.staffId, person)).get() !== undefined,

    drop(person: StaffId, { role, scope }: Grant): Result<null, DropRefusal> {
      if (!holds(person, { role, scope })) return fail({ kind: 'not-found' });
      const all = db
        .select()
        .from(grants)
        .where(and(eq(grants.role, role), eq(grants.scope, scope ?? '')))
        .all();
      if (NEVER_EMPTY.includes(role) && all.length === 1) return fail({ kind: 'last-of-role', role });
      db.delete(grants).where(the(person, { role, scope })).run();
      return ok(null);
    },

    /** The new lead is one of the team; the old one stays in it as a co-teacher. @returns false if they are not of the team */
    handOver(id: CourseId, from: StaffId, to: StaffId): boolean {
      const [lead, coTeacher] = [
        { role: 'course-lead', scope: id },
        { role: 'co-teacher', scope: id },
      ] as const;
      if (from === to || !(holds(to, coTeacher) || holds(to, lead))) return false;
      for (const [person, loses, gains] of [
        [to, coTeacher, lead],
        [from, lead, coTeacher],
      ] as const) {
        db.delete(grants).where(the(person, loses)).run();
        db.insert(grants)
          .values({ staffId: person, ...gains })
          .onConflictDoNothing()
          .run();
      }
      return true;
    },
  };
}
