/**
 * Assigns courses to a programme in a term (privacy.md R2.7). Any choice is allowed: what may be told of it is decided
 * when it is told (R2.7a, docs/decisions/0035).
 */
import { and, eq } from 'drizzle-orm';
import type { CourseId, ProgrammeId, StaffId, TermId } from '../../../schema/contract/ids.ts';
import type { Programme } from '../../../schema/contract/programmes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { programmeCourse } from '../../../schema/tables/directory/tables.ts';
import type { Courses } from '../courses/courses.ts';
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
  return {
    /** Replaces the programme's courses in the term. */
    assign(by: StaffId, id: ProgrammeId, during: TermId, wanted: readonly CourseId[]): Result<null, AssignRefusal> {
      const each = [...new Set(wanted)];
      return audited<Result<null, AssignRefusal>>(
        () => {
          const isKnown = findProgramme(id) !== null && findTerm({ db, rows }, during) !== null;
          if (!isKnown || courses.among(each).length !== each.length) return fail({ kind: 'not-found' });
          db.delete(programmeCourse)
            .where(and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during)))
            .run();
          for (const courseId of each)
            db.insert(programmeCourse).values({ programmeId: id, termId: during, courseId }).run();
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'assign-courses', subject: id } : null),
      );
    },
  };
}
