/** Finds courses whose leads can no longer sign in, and gives such a course a lead who can (E6.4). */
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import { z } from 'zod';
import { courseIdSchema, staffIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import type { Stranded } from '../../../schema/contract/team.ts';
import { course, grants, staff } from '../../../schema/tables/directory/tables.ts';
import { daySchema } from '../../../schema/contract/instant.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Mail } from '../mail/mail.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { mayAdminister } from './grants.ts';
import type { SessionRows } from './sessions.ts';
import { canComeIn, waysIn } from './ways-in.ts';

const personSchema = z.object({ id: staffIdSchema, name: z.string() });
const namedSchema = z.object({ id: courseIdSchema, name: z.string(), madeDay: daySchema });

type StrandedCourse = Stranded['courses'][number];

/** `conflict`: a lead of the course can sign in after all, or this person cannot be one. */
export type AppointRefusal = { readonly kind: 'forbidden' | 'conflict' };

interface Parts {
  readonly sessions: Pick<SessionRows, 'grantsOf'>;
  readonly mail: Pick<Mail, 'queue'>;
}

export function strandedIn({ db, host, rows, audited }: Foundation, { sessions, mail }: Parts) {
  const list = (): readonly StrandedCourse[] => {
    const ways = waysIn(db, host);
    const everyone = rows.readAll(
      'staff',
      personSchema,
      db.select().from(staff).orderBy(asc(staff.name), staff.id).all(),
    );
    const comesIn = new Set<string>(everyone.filter((person) => canComeIn(ways, person.id)).map(({ id }) => id));
    // With ten thousand courses, looking through all roles for each of them would take seconds.
    const led = db
      .select({ scope: grants.scope })
      .from(grants)
      .where(and(eq(grants.role, 'course-lead'), isAmong(grants.staffId, [...comesIn])));
    const overseers = new Set(
      db
        .select({ staffId: grants.staffId })
        .from(grants)
        .where(inArray(grants.role, ['institution-admin', 'programme-lead']))
        .all()
        .map(({ staffId }) => staffId),
    );
    const present = everyone.filter((person) => comesIn.has(person.id));
    // Administrators see no results and programme leads see only sums (E6.4). Neither may get a course's results this way,
    // unless they teach the course and see them already.
    const others = present.filter((person) => !overseers.has(person.id)).map(({ id, name }) => ({ id, name }));
    const courses = db
      .select({ id: course.id, name: course.name, madeDay: course.madeDay })
      .from(course)
      .where(notInArray(course.id, led))
      .orderBy(course.name, course.id)
      .all();
    const heldIn = Map.groupBy(
      db
        .select()
        .from(grants)
        .where(
          isAmong(
            grants.scope,
            courses.map(({ id }) => id),
          ),
        )
        .all(),
      ({ scope }) => scope,
    );
    return rows.readAll('course', namedSchema, courses).flatMap(({ id, name, madeDay }) => {
      const team = heldIn.get(id) ?? [];
      const leads = new Set(team.filter(({ role }) => role === 'course-lead').map(({ staffId }) => staffId));
      const teaches = new Set(team.map(({ staffId }) => staffId));
      const ofTheTeam = present.filter((person) => teaches.has(person.id));
      return [
        {
          course: { id, name, madeDay },
          leads: everyone.filter((person) => leads.has(person.id)).map((person) => person.name),
          candidates: ofTheTeam.length > 0 ? ofTheTeam.map((person) => ({ id: person.id, name: person.name })) : others,
        },
      ];
    });
  };

  return {
    /** Courses that nobody can lead any more, with who could take over each. */
    stranded: (): Stranded => ({ courses: [...list()] }),

    /** Gives such a course a lead. The old leads stay in the team as co-teachers. */
    appointLead(by: StaffId, id: CourseId, to: StaffId): Result<null, AppointRefusal> {
      return audited<Result<null, AppointRefusal>>(
        () => {
          if (!mayAdminister(sessions.grantsOf(by))) return fail({ kind: 'forbidden' });
          const found = list().find((each) => each.course.id === id);
          if (found?.candidates.some((person) => person.id === to) !== true) return fail({ kind: 'conflict' });
          const ofCourse = eq(grants.scope, id);
          db.delete(grants)
            .where(and(ofCourse, eq(grants.staffId, to)))
            .run();
          const leads = db
            .delete(grants)
            .where(and(ofCourse, eq(grants.role, 'course-lead')))
            .returning({ staffId: grants.staffId })
            .all();
          for (const { staffId } of leads)
            db.insert(grants).values({ staffId, role: 'co-teacher', scope: id }).onConflictDoNothing().run();
          db.insert(grants).values({ staffId: to, role: 'course-lead', scope: id }).run();
          for (const person of [to, ...leads.map(({ staffId }) => staffId as StaffId)])
            if (person !== by) mail.queue({ kind: 'roles-changed', staff: person });
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'appoint-lead', subject: to, note: id } : null),
      );
    },
  };
}
