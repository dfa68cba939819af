/**
 * Stores how many students a course has, as somebody says who does not teach it: a split of results rests on this number, so
 * the lead must not be able to type it (R2.6).
 */
import { and, eq } from 'drizzle-orm';
import { arrangedCourseSchema, type ArrangedCourse } from '../../../schema/contract/courses.ts';
import type { CourseId, StaffId } from '../../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { course, courseStaff, grants } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import type { Changed } from '../record/version.ts';

type Enrolled = ArrangedCourse['enrolled'];

/** `own-course`: whoever asks teaches the course, or has taught it. */
export type EnrolledRefusal = Changed<ArrangedCourse> | { readonly kind: 'forbidden' | 'not-found' | 'own-course' };

export function enrolledIn({ db, rows, audited }: Foundation) {
  const find = (id: CourseId): ArrangedCourse | null =>
    rows.read('course', arrangedCourseSchema, db.select().from(course).where(eq(course.id, id)).get());
  const holds = (by: StaffId): boolean =>
    db
      .select()
      .from(grants)
      .where(and(eq(grants.staffId, by), eq(grants.role, 'institution-admin')))
      .get() !== undefined;
  // A role that was laid down a moment ago counts too.
  const taught = (by: StaffId, id: CourseId): boolean =>
    db
      .select()
      .from(courseStaff)
      .where(and(eq(courseStaff.courseId, id), eq(courseStaff.staffId, by)))
      .get() !== undefined;

  return {
    /** @param was the number that the administrator had on screen (E7.0) */
    setEnrolled(
      by: StaffId,
      id: CourseId,
      { was, enrolled }: { readonly was: Enrolled; readonly enrolled: Enrolled },
    ): Result<ArrangedCourse, EnrolledRefusal> {
      let isChange = false;
      return audited<Result<ArrangedCourse, EnrolledRefusal>>(
        () => {
          if (!holds(by)) return fail({ kind: 'forbidden' });
          const found = find(id);
          if (found === null) return fail({ kind: 'not-found' });
          if (taught(by, id)) return fail({ kind: 'own-course' });
          // The answer to the first attempt was lost, or somebody else has entered the same.
          if (found.enrolled === enrolled) return ok(found);
          if (found.enrolled !== was) return fail({ kind: 'changed-meanwhile', current: found });
          isChange = true;
          db.update(course).set({ enrolled }).where(eq(course.id, id)).run();
          return ok({ ...found, enrolled });
        },
        () =>
          isChange ? { by, action: 'set-enrolled', subject: id, note: `${was ?? '-'} → ${enrolled ?? '-'}` } : null,
      );
    },
  };
}
