/** What a roll-up is made of: per course of a programme, what it has published in a term (privacy.md R2.7). */
import { and, eq, gte, inArray, lte } from 'drizzle-orm';
import type { CourseId, ProgrammeId, TermId } from '../../../schema/contract/ids.ts';
import { ledgerEntrySchema, type LedgerEntry } from '../../../schema/contract/release.ts';
import type { Programme, Term } from '../../../schema/contract/programmes.ts';
import { institution, ledger, programmeCourse, pulse } from '../../../schema/tables/directory/tables.ts';
import { isAmong, type Database } from '../record/database.ts';
import { findTerm } from './terms.ts';

export interface RollUpSource {
  readonly programme: Programme;
  readonly term: Term;
  readonly courses: readonly (readonly { readonly day: string; readonly entry: LedgerEntry }[])[];
}

export function rollUpSourceIn(db: Database, findProgramme: (id: ProgrammeId) => Programme | null) {
  const assignedTo = (id: ProgrammeId, during: TermId) =>
    db
      .select({ id: programmeCourse.courseId })
      .from(programmeCourse)
      .where(and(eq(programmeCourse.programmeId, id), eq(programmeCourse.termId, during)));

  return {
    /** @param wanted other courses than are assigned, to see what they would give */
    rollUpSource(id: ProgrammeId, during: TermId, wanted?: readonly CourseId[]): RollUpSource | null {
      const [found, period] = [findProgramme(id), findTerm(db, during)];
      if (found === null || period === null) return null;
      // If something of a term was deleted, the whole term is gone: the sum of what is left would tell single courses, by
      // what it lacks (R2.7).
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
