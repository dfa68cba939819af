/** Deletes a course that has no pulse: nobody was ever asked in it, and nothing of it was published. */
import { and, eq, gte, ne } from 'drizzle-orm';
import { LOST_REHEARSAL_HOURS } from '../../../schema/contract/defaults.ts';
import type { CourseId, CourseKey, StaffId } from '../../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import {
  course,
  courseStaff,
  grants,
  invitation,
  programmeCourse,
  proposedCourse,
  pulse,
  rehearsal,
  signal,
} from '../../../schema/tables/directory/tables.ts';
import type { Access } from '../access/access.ts';
import type { Foundation } from '../record/foundation.ts';

const HOUR_MS = 60 * 60 * 1000;

export type DeletingRefusal =
  | { readonly kind: 'not-found' | 'forbidden' }
  /** `has-pulses`: students were asked, or are about to be. `only-role`: whoever deletes it would lose all access. */
  | { readonly kind: 'course-kept'; readonly why: 'has-pulses' | 'rehearsing' | 'only-role' };

/** @param retire makes sure that the key of its link is never given to another course (lms.md L2.5) */
export function deletingIn(
  { db, host, audited }: Foundation,
  access: Pick<Access, 'endRights'>,
  retire: (key: CourseKey) => void,
) {
  const holds = (by: StaffId, which: 'this-lead' | 'another', id: CourseId): boolean =>
    db
      .select()
      .from(grants)
      .where(
        and(
          eq(grants.staffId, by),
          which === 'another' ? ne(grants.scope, id) : and(eq(grants.role, 'course-lead'), eq(grants.scope, id)),
        ),
      )
      .get() !== undefined;

  const deleted = (by: StaffId, id: CourseId): Result<{ readonly name: string }, DeletingRefusal> => {
    const found = db.select({ name: course.name }).from(course).where(eq(course.id, id)).get();
    if (found === undefined) return fail({ kind: 'not-found' });
    if (!holds(by, 'this-lead', id)) return fail({ kind: 'forbidden' });
    if (db.select().from(pulse).where(eq(pulse.courseId, id)).limit(1).get() !== undefined)
      return fail({ kind: 'course-kept', why: 'has-pulses' });
    const lostBeforeMs = host.now() - LOST_REHEARSAL_HOURS * HOUR_MS;
    const rehearses = and(eq(rehearsal.courseId, id), gte(rehearsal.closesAtMs, lostBeforeMs));
    if (db.select().from(rehearsal).where(rehearses).limit(1).get() !== undefined)
      return fail({ kind: 'course-kept', why: 'rehearsing' });
    if (!holds(by, 'another', id)) return fail({ kind: 'course-kept', why: 'only-role' });
    const team = db.delete(grants).where(eq(grants.scope, id)).returning({ id: grants.staffId }).all();
    for (const person of new Set(team.map((each) => each.id))) access.endRights(by, person as StaffId);
    db.delete(invitation).where(eq(invitation.scope, id)).run();
    for (const table of [signal, programmeCourse, proposedCourse, courseStaff])
      db.delete(table).where(eq(table.courseId, id)).run();
    const gone = db.delete(course).where(eq(course.id, id)).returning({ key: course.key }).all();
    for (const { key } of gone) retire(key as CourseKey);
    return ok(found);
  };

  return {
    /**
     * All roles in the course end with it. With the last role of a person all their access ends, and so does an invitation
     * that nobody has used (docs/decisions/0036). The audit log keeps the name.
     */
    delete(by: StaffId, id: CourseId): Result<null, DeletingRefusal> {
      const done = audited(
        () => deleted(by, id),
        (gone) => (gone.ok ? { by, action: 'delete-course', subject: id, note: gone.value.name } : null),
      );
      return done.ok ? ok(null) : done;
    },
  };
}
