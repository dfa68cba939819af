/** Assigns courses to a programme in a term, and says why a choice of them is refused (privacy.md R2.7, docs/decisions/0023). */
import { and, eq, gte, lte, ne } from 'drizzle-orm';
import type { CourseId, ProgrammeId, StaffId, TermId } from '../../../schema/contract/ids.ts';
import type { Programme, Term } from '../../../schema/contract/programmes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { programmeCourse, term } from '../../../schema/tables/directory/tables.ts';
import type { Courses } from '../courses/courses.ts';
import type { Foundation } from '../record/foundation.ts';
import type { rollUpIn } from './roll-up.ts';
import { findTerm } from './terms.ts';

export type AssignRefusal =
  | { readonly kind: 'not-found' }
  /** With the name of the other term. */
  | { readonly kind: 'terms-overlap'; readonly other: string }
  | { readonly kind: 'roll-up-told' };

export interface AssigningParts {
  readonly courses: Pick<Courses, 'among'>;
  readonly sums: Pick<ReturnType<typeof rollUpIn>, 'staysAsShown'>;
  readonly findProgramme: (id: ProgrammeId) => Programme | null;
}

export function assigningIn({ db, audited }: Foundation, { courses, sums, findProgramme }: AssigningParts) {
  /**
   * Finds another term of the programme that has courses and shares a day with this one, because two sums over one day
   * would reveal single courses. @returns its name
   */
  const overlapping = (id: ProgrammeId, { id: during, fromDay, toDay }: Term): string | null =>
    db
      .select({ name: term.name })
      .from(programmeCourse)
      .innerJoin(term, eq(term.id, programmeCourse.termId))
      .where(
        and(
          eq(programmeCourse.programmeId, id),
          ne(term.id, during),
          lte(term.fromDay, toDay),
          gte(term.toDay, fromDay),
        ),
      )
      .orderBy(term.fromDay)
      .limit(1)
      .get()?.name ?? null;

  const check = (id: ProgrammeId, during: TermId, wanted: readonly CourseId[]): Result<null, AssignRefusal> => {
    const [programme, period] = [findProgramme(id), findTerm(db, during)];
    if (programme === null || period === null || courses.among(wanted).length !== wanted.length)
      return fail({ kind: 'not-found' });
    const other = wanted.length === 0 ? null : overlapping(id, period);
    if (other !== null) return fail({ kind: 'terms-overlap', other });
    return sums.staysAsShown(programme, period, wanted) ? ok(null) : fail({ kind: 'roll-up-told' });
  };

  return {
    /**
     * Replaces the programme's courses in the term. The choice is checked in the transaction that stores it, so if two
     * people choose at once, the second choice is checked against the first.
     */
    assign(by: StaffId, id: ProgrammeId, during: TermId, wanted: readonly CourseId[]): Result<null, AssignRefusal> {
      const each = [...new Set(wanted)];
      return audited<Result<null, AssignRefusal>>(
        () => {
          const allowed = check(id, during, each);
          if (!allowed.ok) return allowed;
          db.delete(programmeCourse)
            .where(and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during)))
            .run();
          for (const courseId of each)
            db.insert(programmeCourse).values({ programmeId: id, termId: during, courseId }).run();
          return allowed;
        },
        ({ ok: done }) => (done ? { by, action: 'assign-courses', subject: id } : null),
      );
    },
  };
}
