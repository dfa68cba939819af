/** Programmes, terms, and which courses a programme has in a term: what a roll-up adds up, set beforehand (privacy.md R2.7). */
import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm';
import {
  courseIdSchema,
  programmeIdSchema,
  termIdSchema,
  type CourseId,
  type ProgrammeId,
  type TermId,
} from '../../../schema/contract/ids.ts';
import { ledgerEntrySchema, type LedgerEntry } from '../../../schema/contract/release.ts';
import {
  programmeSchema,
  termSchema,
  type Programme,
  type ProgrammeList,
  type Term,
} from '../../../schema/contract/staff.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import {
  course,
  institution,
  ledger,
  programme,
  programmeCourse,
  pulse,
  term,
} from '../../../schema/tables/directory/tables.ts';
import { isAmong, randomId, type Database, type Host } from '../record/database.ts';
import type { Changed } from '../record/version.ts';

/** Exam weeks may be told later. */
export type NewTerm = Omit<Term, 'id' | 'exams'> & Partial<Pick<Term, 'exams'>>;

export interface ExamsChange {
  readonly was: Term['exams'];
  readonly exams: Term['exams'];
}

/** What a roll-up is made of: per course, what it has published in the term. */
export interface RollUpSource {
  readonly programme: Programme;
  readonly term: Term;
  readonly courses: readonly (readonly { readonly day: string; readonly entry: LedgerEntry }[])[];
}

export function programmesIn(db: Database, host: Host) {
  const findTerm = (id: TermId): Term | null => {
    const row = db.select().from(term).where(eq(term.id, id)).get();
    return row === undefined ? null : termOf(row);
  };
  const findProgramme = (id: ProgrammeId): Programme | null => {
    const row = db.select().from(programme).where(eq(programme.id, id)).get();
    return row === undefined ? null : programmeSchema.parse(row);
  };

  const assignedTo = (id: ProgrammeId, during: TermId) =>
    db
      .select({ id: programmeCourse.courseId })
      .from(programmeCourse)
      .where(and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during)));

  return {
    findProgramme,
    findTerm,

    createProgramme(name: string): Programme {
      const made: Programme = { id: programmeIdSchema.parse(randomId(host)), name };
      db.insert(programme).values(made).run();
      return made;
    },

    createTerm(wanted: NewTerm): Term {
      const made: Term = { id: termIdSchema.parse(randomId(host)), exams: null, ...wanted };
      db.insert(term)
        .values({ ...made, ...columnsOf(made.exams) })
        .run();
      return made;
    },

    programmes: (): Programme[] =>
      db
        .select()
        .from(programme)
        .orderBy(asc(programme.name))
        .all()
        .map((row) => programmeSchema.parse(row)),
    terms: (): Term[] => db.select().from(term).orderBy(asc(term.fromDay)).all().map(termOf),

    /** A term has no version: what its exam weeks were says whether somebody else was faster (E7.0). */
    setExams(id: TermId, { was, exams }: ExamsChange): Result<Term, Changed<Term> | { readonly kind: 'not-found' }> {
      const found = findTerm(id);
      if (found === null) return fail({ kind: 'not-found' });
      if (JSON.stringify(found.exams) !== JSON.stringify(was))
        return fail({ kind: 'changed-meanwhile', current: found });
      db.update(term).set(columnsOf(exams)).where(eq(term.id, id)).run();
      return ok({ ...found, exams });
    },

    /** Which courses each programme has in each term. */
    assigned(): ProgrammeList['assigned'] {
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
    },

    /** Replaces the programme's courses in the term. @returns false if programme, term or a course does not exist */
    assign(id: ProgrammeId, during: TermId, courses: readonly CourseId[]): boolean {
      const wanted = [...new Set(courses)];
      const known = db.select({ id: course.id }).from(course).where(isAmong(course.id, wanted)).all();
      if (findProgramme(id) === null || findTerm(during) === null || known.length !== wanted.length) return false;
      db.delete(programmeCourse)
        .where(and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during)))
        .run();
      for (const courseId of wanted)
        db.insert(programmeCourse).values({ programmeId: id, termId: during, courseId }).run();
      return true;
    },

    /** @param wanted other courses than are assigned, to see what they would give */
    rollUpSource(id: ProgrammeId, during: TermId, wanted?: readonly CourseId[]): RollUpSource | null {
      const [found, period] = [findProgramme(id), findTerm(during)];
      if (found === null || period === null) return null;
      // A term of which something was deleted is gone as a whole: what is left would tell single courses, by what it lacks (R2.7).
      const { deletedBeforeDay = '' } =
        db.select({ deletedBeforeDay: institution.deletedBeforeDay }).from(institution).get() ?? {};
      if (period.fromDay < deletedBeforeDay) return { programme: found, term: period, courses: [] };
      const rows = db
        .select({ courseId: pulse.courseId, entry: ledger })
        .from(pulse)
        .innerJoin(ledger, eq(ledger.pulseId, pulse.id))
        .where(
          and(
            wanted === undefined ? inArray(pulse.courseId, assignedTo(id, during)) : isAmong(pulse.courseId, wanted),
            gte(ledger.day, period.fromDay),
            lte(ledger.day, period.toDay),
          ),
        )
        .orderBy(ledger.day, ledger.pulseId, ledger.seq)
        .all();
      const byCourse = Map.groupBy(rows, (row) => row.courseId);
      return {
        programme: found,
        term: period,
        courses: [...byCourse.values()].map((of) =>
          of.map(({ entry }) => ({ day: entry.day, entry: ledgerEntrySchema.parse(entry) })),
        ),
      };
    },
  };
}

const termOf = ({ examsFromDay, examsToDay, ...row }: typeof term.$inferSelect): Term =>
  termSchema.parse({
    ...row,
    exams: examsFromDay === null || examsToDay === null ? null : { fromDay: examsFromDay, toDay: examsToDay },
  });

const columnsOf = (exams: Term['exams']) => ({
  examsFromDay: exams?.fromDay ?? null,
  examsToDay: exams?.toDay ?? null,
});
