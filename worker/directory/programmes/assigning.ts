/**
 * Assigns courses to a programme in a term (privacy.md R2.7). Any choice is allowed: what may be told of it is decided
 * when it is told (R2.7a, docs/decisions/0035).
 */
import { and, eq } from 'drizzle-orm';
import type { CourseId, ProgrammeId, StaffId, TermId } from '../../../schema/contract/ids.ts';
import type { AssignmentChange, Programme } from '../../../schema/contract/programmes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { programmeCourse } from '../../../schema/tables/directory/tables.ts';
import type { Courses } from '../courses/courses.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { findTerm } from './terms.ts';

export interface AssignRefusal {
  readonly kind: 'not-found';
}

export interface AssigningParts {
  readonly courses: Pick<Courses, 'among'>;
  readonly findProgramme: (id: ProgrammeId) => Programme | null;
}

export function assigningIn({ db, rows, audited }: Foundation, { courses, findProgramme }: AssigningParts) {
  /** @param change what is put in and taken out, given the courses that are there */
  const changeIn = (
    { by, id, during }: { readonly by: StaffId; readonly id: ProgrammeId; readonly during: TermId },
    named: readonly CourseId[],
    change: (before: ReadonlySet<string>) => { readonly add: readonly CourseId[]; readonly remove: readonly string[] },
  ): Result<null, AssignRefusal> => {
    let isChange = false;
    return audited<Result<null, AssignRefusal>>(
      () => {
        const isKnown = findProgramme(id) !== null && findTerm({ db, rows }, during) !== null;
        if (!isKnown || courses.among(named).length !== named.length) return fail({ kind: 'not-found' });
        const place = and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during));
        const found = db.select({ course: programmeCourse.courseId }).from(programmeCourse).where(place).all();
        const { add, remove } = change(new Set(found.map((row) => row.course)));
        isChange = add.length > 0 || remove.length > 0;
        if (remove.length > 0)
          db.delete(programmeCourse)
            .where(and(place, isAmong(programmeCourse.courseId, remove)))
            .run();
        for (const courseId of add)
          db.insert(programmeCourse).values({ programmeId: id, termId: during, courseId }).run();
        return ok(null);
      },
      () => (isChange ? { by, action: 'assign-courses', subject: id } : null),
    );
  };

  return {
    /** Puts courses into the programme in the term, and takes others out; what is there or gone already is left alone. */
    changeAssigned(
      by: StaffId,
      id: ProgrammeId,
      during: TermId,
      { add, remove }: AssignmentChange,
    ): Result<null, AssignRefusal> {
      const wanted = [...new Set(add)];
      return changeIn({ by, id, during }, wanted, (before) => ({
        add: wanted.filter((course) => !before.has(course)),
        remove: remove.filter((course) => before.has(course) && !wanted.includes(course)),
      }));
    },

    /** Replaces the programme's courses in the term. If they are the same, nothing is written. */
    assign(by: StaffId, id: ProgrammeId, during: TermId, wanted: readonly CourseId[]): Result<null, AssignRefusal> {
      const each = [...new Set(wanted)];
      return changeIn({ by, id, during }, each, (before) => ({
        add: each.filter((course) => !before.has(course)),
        remove: [...before].filter((course) => !each.some((one) => one === course)),
      }));
    },
  };
}
