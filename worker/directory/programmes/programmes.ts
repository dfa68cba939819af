/** The room of programmes: programmes, terms, and which courses a programme has in a term. A roll-up adds up these courses, and they are set beforehand (privacy.md R2.7). */
import { and, asc, eq } from 'drizzle-orm';
import {
  courseIdSchema,
  programmeIdSchema,
  termIdSchema,
  type CourseId,
  type ProgrammeId,
  type StaffId,
  type TermId,
} from '../../../schema/contract/ids.ts';
import { programmeSchema, type Programme, type ProgrammeList } from '../../../schema/contract/programmes.ts';
import { programme, programmeCourse } from '../../../schema/tables/directory/tables.ts';
import type { Courses } from '../courses/courses.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId, type Database } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { rollUpSourceIn } from './roll-up-source.ts';
import { findTerm, termsIn } from './terms.ts';

export type Programmes = ReturnType<typeof programmesIn>;

export function programmesIn(foundation: Foundation, courses: Pick<Courses, 'names' | 'among'>) {
  const { db, host, audited, auditedOnce } = foundation;
  const terms = termsIn(foundation);

  return {
    ...terms,
    ...rollUpSourceIn(db, (id) => findProgramme(db, id)),

    /** Everything that programmes are arranged from. */
    list: (): ProgrammeList => ({
      programmes: programmesOf(db),
      terms: terms.terms(),
      courses: courses.names(),
      assigned: assignedIn(db),
    }),

    create(by: StaffId, name: string, attempt: AttemptName = null): Programme {
      return auditedOnce(
        { by, name: attempt, made: (id) => findProgramme(db, id as ProgrammeId) },
        () => {
          const made: Programme = { id: programmeIdSchema.parse(randomId(host)), name };
          db.insert(programme).values(made).run();
          return made;
        },
        ({ id }) => ({ by, action: 'create-programme', subject: id }),
      );
    },

    /** Replaces the programme's courses in the term. @returns false if programme, term or a course does not exist */
    assign(by: StaffId, id: ProgrammeId, during: TermId, wanted: readonly CourseId[]): boolean {
      const each = [...new Set(wanted)];
      return audited(
        () => {
          const isKnown = findProgramme(db, id) !== null && findTerm(db, during) !== null;
          if (!isKnown || courses.among(each).length !== each.length) return false;
          db.delete(programmeCourse)
            .where(and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during)))
            .run();
          for (const courseId of each)
            db.insert(programmeCourse).values({ programmeId: id, termId: during, courseId }).run();
          return true;
        },
        (done) => (done ? { by, action: 'assign-courses', subject: id } : null),
      );
    },
  };
}

function findProgramme(db: Database, id: ProgrammeId): Programme | null {
  const row = db.select().from(programme).where(eq(programme.id, id)).get();
  return row === undefined ? null : programmeSchema.parse(row);
}

const programmesOf = (db: Database): Programme[] =>
  db
    .select()
    .from(programme)
    .orderBy(asc(programme.name))
    .all()
    .map((row) => programmeSchema.parse(row));

/** Which courses each programme has in each term. */
function assignedIn(db: Database): ProgrammeList['assigned'] {
  const rows = db
    .select()
    .from(programmeCourse)
    .orderBy(programmeCourse.programmeId, programmeCourse.termId, programmeCourse.courseId)
    .all();
  const byPlace = Map.groupBy(rows, ({ programmeId, termId }) => `${programmeId} ${termId}`);
  return [...byPlace.values()].flatMap((of) =>
    of.slice(0, 1).map(({ programmeId, termId }) => ({
      programme: programmeIdSchema.parse(programmeId),
      term: termIdSchema.parse(termId),
      courses: of.map(({ courseId }) => courseIdSchema.parse(courseId)),
    })),
  );
}
