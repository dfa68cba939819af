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
    /** Replaces the programme's courses in the term. If they are the same, nothing is written. */
    assign(by: StaffId, id: ProgrammeId, during: TermId, wanted: readonly CourseId[]): Result<null, AssignRefusal> {
      const each = [...new Set(wanted)];
      let isChange = false;
      return audited<Result<null, AssignRefusal>>(
        () => {
          const isKnown = findProgramme(id) !== null && findTerm({ db, rows }, during) !== null;
          if (!isKnown || courses.among(each).length !== each.length) return fail({ kind: 'not-found' });
          const place = and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during));
          const before = new Set<string>(
            db
              .select()
              .from(programmeCourse)
              .where(place)
              .all()
              .map(({ courseId }) => courseId),
          );
          if (before.size === each.length && each.every((course) => before.has(course))) return ok(null);
          isChange = true;
          db.delete(programmeCourse).where(place).run();
          for (const courseId of each)
            db.insert(programmeCourse).values({ programmeId: id, termId: during, courseId }).run();
          return ok(null);
        },
        () => (isChange ? { by, action: 'assign-courses', subject: id } : null),
      );
    },
  };
}
