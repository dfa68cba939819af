/**
 * Archives courses and brings them back (H3.3, H3.4). Whoever leads a course may, and so may administrators. A course with a
 * pulse that has not ended is left as it is; what is only planned is ended before (http/staff/archive.ts).
 */
import { and, eq, or } from 'drizzle-orm';
import type { Archived, ArchivingRefusal } from '../../../schema/contract/courses.ts';
import type { CourseId, StaffId } from '../../../schema/contract/ids.ts';
import { course, grants } from '../../../schema/tables/directory/tables.ts';
import type { Published } from '../published/published.ts';
import { actsNow } from '../record/acts-now.ts';
import type { Foundation } from '../record/foundation.ts';

export function archivingIn({ db, host, audited }: Foundation, published: Pick<Published, 'runningIn'>) {
  const mayArchive = (by: StaffId, id: CourseId): boolean =>
    db
      .select({ role: grants.role })
      .from(grants)
      .where(
        and(
          eq(grants.staffId, by),
          or(eq(grants.role, 'institution-admin'), and(eq(grants.role, 'course-lead'), eq(grants.scope, id))),
          actsNow(db, host.now()),
        ),
      )
      .limit(1)
      .get() !== undefined;

  const archiveOne = (by: StaffId, id: CourseId, archived: boolean): ArchivingRefusal | null => {
    let isChange = false;
    return audited<ArchivingRefusal | null>(
      () => {
        const found = db
          .select({ archived: course.archived, version: course.version })
          .from(course)
          .where(eq(course.id, id))
          .get();
        if (found === undefined) return 'not-found';
        if (!mayArchive(by, id)) return 'forbidden';
        if (found.archived === archived) return null;
        if (archived && published.runningIn(id) !== null) return 'pulse-open-already';
        isChange = true;
        db.update(course)
          .set({ archived, version: found.version + 1 })
          .where(eq(course.id, id))
          .run();
        return null;
      },
      () => (isChange ? { by, action: archived ? 'archive-course' : 'bring-back-course', subject: id } : null),
    );
  };

  return {
    /** Those of the courses that this person may archive. */
    archivable: (by: StaffId, ids: readonly CourseId[]): CourseId[] => ids.filter((id) => mayArchive(by, id)),

    /** Archives these courses or brings them back, all that can be, and says of the others why not. */
    archive: (by: StaffId, ids: readonly CourseId[], archived: boolean): Archived =>
      db.transaction(() => {
        const each = [...new Set(ids)].map((id) => ({ id, why: archiveOne(by, id, archived) }));
        return {
          done: each.flatMap(({ id, why }) => (why === null ? [id] : [])),
          kept: each.flatMap(({ id, why }) => (why === null ? [] : [{ course: id, why }])),
        };
      }),
  };
}
