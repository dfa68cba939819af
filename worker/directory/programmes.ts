/** Programmes, terms, and which courses a programme has in a term: what a roll-up adds up, set beforehand (privacy.md R2.7). */
import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm';
import { courseIdSchema, programmeIdSchema, termIdSchema, type CourseId, type ProgrammeId, type TermId } from '../../schema/contract/ids.ts';
import { ledgerEntrySchema, type LedgerEntry } from '../../schema/contract/release.ts';
import { programmeSchema, termSchema, type Programme, type ProgrammeList, type Term } from '../../schema/contract/staff.ts';
import { course, ledger, programme, programmeCourse, pulse, term } from '../../schema/tables/directory/tables.ts';
import { randomId, type Database, type Host } from './database.ts';

/** What a roll-up is made of: per course, what it has published in the term. */
export interface RollUpSource {
  readonly programme: Programme;
  readonly term: Term;
  readonly courses: readonly (readonly LedgerEntry[])[];
}

export function programmesIn(db: Database, host: Host) {
  const findTerm = (id: TermId): Term | null => {
    const row = db.select().from(term).where(eq(term.id, id)).get();
    return row === undefined ? null : termSchema.parse(row);
  };
  const findProgramme = (id: ProgrammeId): Programme | null => {
    const row = db.select().from(programme).where(eq(programme.id, id)).get();
    return row === undefined ? null : programmeSchema.parse(row);
  };

  return {
    createProgramme(name: string): Programme {
      const made: Programme = { id: programmeIdSchema.parse(randomId(host)), name };
      db.insert(programme).values(made).run();
      return made;
    },

    createTerm(wanted: Omit<Term, 'id'>): Term {
      const made: Term = { id: termIdSchema.parse(randomId(host)), ...wanted };
      db.insert(term).values(made).run();
      return made;
    },

    programmes: (): Programme[] => db.select().from(programme).orderBy(asc(programme.name)).all().map((row) => programmeSchema.parse(row)),
    terms: (): Term[] => db.select().from(term).orderBy(asc(term.fromDay)).all().map((row) => termSchema.parse(row)),

    /** Which courses each programme has in each term. */
    assigned(): ProgrammeList['assigned'] {
      const rows = db.select().from(programmeCourse).orderBy(programmeCourse.programmeId, programmeCourse.termId, programmeCourse.courseId).all();
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
      const known = db.select({ id: course.id }).from(course).where(inArray(course.id, wanted)).all();
      if (findProgramme(id) === null || findTerm(during) === null || known.length !== wanted.length) return false;
      db.delete(programmeCourse).where(and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during))).run();
      for (const courseId of wanted) db.insert(programmeCourse).values({ programmeId: id, termId: during, courseId }).run();
      return true;
    },

    rollUpSource(id: ProgrammeId, during: TermId): RollUpSource | null {
      const [found, period] = [findProgramme(id), findTerm(during)];
      if (found === null || period === null) return null;
      const rows = db
        .select({ courseId: pulse.courseId, entry: ledger })
        .from(programmeCourse)
        .innerJoin(pulse, eq(pulse.courseId, programmeCourse.courseId))
        .innerJoin(ledger, eq(ledger.pulseId, pulse.id))
        .where(and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during), gte(ledger.day, period.fromDay), lte(ledger.day, period.toDay)))
        .orderBy(ledger.day, ledger.pulseId, ledger.seq)
        .all();
      const byCourse = Map.groupBy(rows, (row) => row.courseId);
      return { programme: found, term: period, courses: [...byCourse.values()].map((of) => of.map((row) => ledgerEntrySchema.parse(row.entry))) };
    },
  };
}
