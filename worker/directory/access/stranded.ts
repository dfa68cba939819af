/** Finds courses whose leads can no longer sign in, and gives such a course a lead who can (E6.4). */
import { and, asc, eq, inArray, not, sql, type SQL } from 'drizzle-orm';
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
import { endRepresenting } from './representing.ts';
import type { SessionRows } from './sessions.ts';
import { canComeIn, waysIn } from './ways-in.ts';

const personSchema = z.object({ id: staffIdSchema, name: z.string() });
const namedSchema = z.object({ id: courseIdSchema, name: z.string(), madeDay: daySchema });

type Named = z.infer<typeof personSchema>;
type StrandedCourse = Stranded['courses'][number];

/** `conflict`: a lead of the course can sign in after all, or this person cannot be one. */
export type AppointRefusal = { readonly kind: 'forbidden' | 'conflict' };

/** So many courses are listed at once. */
const MOST_STRANDED = 50;

interface Parts {
  readonly sessions: Pick<SessionRows, 'actingGrantsOf'>;
  readonly mail: Pick<Mail, 'queue'>;
}

export function strandedIn({ db, host, rows, audited }: Foundation, { sessions, mail }: Parts) {
  const teaches = inArray(grants.role, ['course-lead', 'co-teacher']);
  const overseen = inArray(grants.role, ['institution-admin', 'programme-lead']);

  /** Everybody who cannot come in. */
  const absentees = (): ReadonlySet<string> => {
    const ways = waysIn(db, host);
    const all = db.select({ id: staff.id }).from(staff).all();
    return new Set(all.flatMap(({ id }) => (canComeIn(ways, id) ? [] : [id])));
  };

  /**
   * Administrators see no results and programme leads see only sums (E6.4). Neither may get a course's results this way,
   * unless they teach the course and see them already. A student representative is a student and leads nothing (H2.4).
   */
  const othersThan = (absent: ReadonlySet<string>): readonly Named[] => {
    const holds = (which: SQL): SQL =>
      sql`EXISTS (SELECT 1 FROM ${grants} WHERE ${grants.staffId} = ${staff.id} AND ${which})`;
    const found = db
      .select({ id: staff.id, name: staff.name })
      .from(staff)
      .where(and(holds(teaches), not(holds(overseen))))
      .orderBy(asc(staff.name), staff.id)
      .all();
    return rows.readAll(
      'staff',
      personSchema,
      found.filter(({ id }) => !absent.has(id)),
    );
  };

  /** None of its leads can come in. */
  const isLeftAlone = (absent: ReadonlySet<string>): SQL => {
    const leads = and(eq(grants.scope, course.id), eq(grants.role, 'course-lead'));
    return sql`NOT EXISTS (SELECT 1 FROM ${grants} WHERE ${leads} AND NOT ${isAmong(grants.staffId, [...absent])})`;
  };

  const told = (found: readonly z.infer<typeof namedSchema>[], absent: ReadonlySet<string>): StrandedCourse[] => {
    const ofThese = isAmong(
      grants.scope,
      found.map(({ id }) => id),
    );
    const held = db
      .select({ id: staff.id, name: staff.name, role: grants.role, scope: grants.scope })
      .from(grants)
      .innerJoin(staff, eq(staff.id, grants.staffId))
      .where(and(ofThese, teaches))
      .orderBy(asc(staff.name), staff.id)
      .all();
    const teams = Map.groupBy(held, ({ scope }) => scope);
    return found.map((row) => {
      const team = teams.get(row.id) ?? [];
      // Somebody may lead and teach it.
      const present = new Map(team.flatMap((one) => (absent.has(one.id) ? [] : [[one.id, one] as const])));
      return {
        course: row,
        leads: team.filter(({ role }) => role === 'course-lead').map(({ name }) => name),
        candidates: rows.readAll('staff', personSchema, [...present.values()]),
      };
    });
  };

  const coursesWhere = (where: SQL | undefined, absent: ReadonlySet<string>) =>
    db
      .select({ id: course.id, name: course.name, madeDay: course.madeDay, all: sql<number>`count(*) OVER ()` })
      .from(course)
      .where(and(isLeftAlone(absent), where))
      .orderBy(course.name, course.id);

  return {
    /** Courses that nobody can lead any more, with who could take over each. */
    stranded(): Stranded {
      const absent = absentees();
      const shown = coursesWhere(undefined, absent).limit(MOST_STRANDED).all();
      const courses = told(rows.readAll('course', namedSchema, shown), absent);
      const more = (shown[0]?.all ?? 0) - shown.length;
      return { courses, more, others: courses.length === 0 ? [] : [...othersThan(absent)] };
    },

    /** Gives such a course a lead. The old leads stay in the team as co-teachers. */
    appointLead(by: StaffId, id: CourseId, to: StaffId): Result<null, AppointRefusal> {
      return audited<Result<null, AppointRefusal>>(
        () => {
          if (!mayAdminister(sessions.actingGrantsOf(by))) return fail({ kind: 'forbidden' });
          const absent = absentees();
          const row = rows.read('course', namedSchema, coursesWhere(eq(course.id, id), absent).get());
          if (row === null) return fail({ kind: 'conflict' });
          const candidates = told([row], absent)[0]?.candidates ?? [];
          const mayLead = candidates.length > 0 ? candidates : othersThan(absent);
          if (!mayLead.some((person) => person.id === to)) return fail({ kind: 'conflict' });
          const ofCourse = eq(grants.scope, id);
          db.delete(grants)
            .where(and(ofCourse, eq(grants.staffId, to), teaches))
            .run();
          const leads = db
            .delete(grants)
            .where(and(ofCourse, eq(grants.role, 'course-lead')))
            .returning({ staffId: grants.staffId, fromProvider: grants.fromProvider })
            .all();
          // What is left of a role that came from the provider goes with it (H1.4).
          for (const { staffId, fromProvider } of leads)
            db.insert(grants)
              .values({ staffId, role: 'co-teacher', scope: id, fromProvider })
              .onConflictDoNothing()
              .run();
          // Whoever begins to teach the course speaks for its students no more (H2.4).
          endRepresenting(db, to, id);
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
