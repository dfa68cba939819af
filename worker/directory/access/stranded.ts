/** Finds courses whose leads can no longer sign in, and gives such a course a lead who can (E6.4). */
import { and, asc, eq, inArray, notInArray, sql, type SQL } from 'drizzle-orm';
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

  /** Everybody who can come in, by name. */
  const present = (): readonly Named[] => {
    const ways = waysIn(db, host);
    const all = db.select({ id: staff.id, name: staff.name }).from(staff).orderBy(asc(staff.name), staff.id).all();
    return rows.readAll('staff', personSchema, all).filter(({ id }) => canComeIn(ways, id));
  };

  /**
   * Administrators see no results and programme leads see only sums (E6.4). Neither may get a course's results this way,
   * unless they teach the course and see them already. A student representative is a student and leads nothing (H2.4).
   */
  const othersOf = (everybody: readonly Named[]): readonly Named[] => {
    const idsWhere = (where: SQL) =>
      new Set(
        db
          .selectDistinct({ id: grants.staffId })
          .from(grants)
          .where(where)
          .all()
          .map(({ id }) => id),
      );
    const [teachers, overseers] = [idsWhere(teaches), idsWhere(overseen)];
    return everybody.filter(({ id }) => teachers.has(id) && !overseers.has(id));
  };

  const led = (everybody: readonly Named[]): SQL => {
    const present = everybody.map(({ id }) => id);
    const leads = and(eq(grants.role, 'course-lead'), isAmong(grants.staffId, present));
    return notInArray(course.id, db.select({ id: grants.scope }).from(grants).where(leads));
  };

  const told = (found: readonly z.infer<typeof namedSchema>[], everybody: readonly Named[]): StrandedCourse[] => {
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
      const ofTheTeam = new Set<string>(team.map(({ id }) => id));
      return {
        course: row,
        leads: team.filter(({ role }) => role === 'course-lead').map(({ name }) => name),
        candidates: everybody.filter(({ id }) => ofTheTeam.has(id)).map(({ id, name }) => ({ id, name })),
      };
    });
  };

  const coursesWhere = (where: SQL | undefined, everybody: readonly Named[]) =>
    db
      .select({ id: course.id, name: course.name, madeDay: course.madeDay, all: sql<number>`count(*) OVER ()` })
      .from(course)
      .where(and(led(everybody), where))
      .orderBy(course.name, course.id);

  return {
    /** Courses that nobody can lead any more, with who could take over each. */
    stranded(): Stranded {
      const everybody = present();
      const shown = coursesWhere(undefined, everybody).limit(MOST_STRANDED).all();
      const courses = told(rows.readAll('course', namedSchema, shown), everybody);
      const more = (shown[0]?.all ?? 0) - shown.length;
      return { courses, more, others: courses.length === 0 ? [] : [...othersOf(everybody)] };
    },

    /** Gives such a course a lead. The old leads stay in the team as co-teachers. */
    appointLead(by: StaffId, id: CourseId, to: StaffId): Result<null, AppointRefusal> {
      return audited<Result<null, AppointRefusal>>(
        () => {
          if (!mayAdminister(sessions.actingGrantsOf(by))) return fail({ kind: 'forbidden' });
          const everybody = present();
          const row = rows.read('course', namedSchema, coursesWhere(eq(course.id, id), everybody).get());
          if (row === null) return fail({ kind: 'conflict' });
          const candidates = told([row], everybody)[0]?.candidates ?? [];
          const mayLead = candidates.length > 0 ? candidates : othersOf(everybody);
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
