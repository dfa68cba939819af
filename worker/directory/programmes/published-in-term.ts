/** Reads what a roll-up is made of: what the courses of a programme have published in a term (privacy.md R2.7). */
import { and, eq, gte, inArray, lte, or, sql } from 'drizzle-orm';
import { courseIdSchema, type CourseId, type ProgrammeId } from '../../../schema/contract/ids.ts';
import type { LedgerEntry } from '../../../schema/contract/release.ts';
import type { Term } from '../../../schema/contract/programmes.ts';
import { institution, ledger, programmeCourse, pulse } from '../../../schema/tables/directory/tables.ts';
import type { ToldSum } from '../../gate/rollup.ts';
import { readEntry } from '../published/ledger.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';

/** An entry of the ledger, and whose it is. */
export interface Published {
  readonly course: CourseId;
  readonly day: string;
  readonly entry: LedgerEntry;
  /** False if the course is no longer in the programme: then only what was told of it still counts. */
  readonly isAssigned: boolean;
}

export function publishedInTermIn({ db, rows }: Pick<Foundation, 'db' | 'rows'>) {
  const deletedBefore = db.select({ day: institution.deletedBeforeDay }).from(institution).prepare();
  const assigned = db
    .select({ id: programmeCourse.courseId })
    .from(programmeCourse)
    .where(
      and(
        eq(programmeCourse.programmeId, sql.placeholder('programme')),
        eq(programmeCourse.termId, sql.placeholder('term')),
      ),
    );
  const allAssigned = assigned.prepare();
  const entries = db
    .select({ course: pulse.courseId, row: ledger })
    .from(pulse)
    .innerJoin(ledger, eq(ledger.pulseId, pulse.id))
    .where(
      and(
        or(inArray(pulse.courseId, assigned), isAmong(pulse.id, sql.placeholder('told'))),
        gte(ledger.day, sql.placeholder('from')),
        lte(ledger.day, sql.placeholder('to')),
      ),
    )
    .orderBy(ledger.day, ledger.pulseId, ledger.seq)
    .prepare();

  /**
   * @param told what the programme was told of this term
   * @returns in the order of days; nothing if something of the term was deleted or cannot be read, because the sum of
   * what is left would reveal single courses by what it lacks (docs/decisions/0022)
   */
  return (programme: ProgrammeId, term: Term, told: readonly ToldSum[] = []): readonly Published[] => {
    if (term.fromDay < (deletedBefore.get()?.day ?? '')) return [];
    const ids = new Set(allAssigned.all({ programme, term: term.id }).map(({ id }) => id));
    const toldCells = told.flat();
    const toldNames = new Set(toldCells.map(({ pulse: of, seq }) => `${of} ${seq}`));
    const found = entries
      .all({
        programme,
        term: term.id,
        told: JSON.stringify(toldCells.map((cell) => cell.pulse)),
        from: term.fromDay,
        to: term.toDay,
      })
      .filter(({ course, row }) => ids.has(course) || toldNames.has(`${row.pulseId} ${row.seq}`));
    const readable = found.flatMap(({ course, row }): Published[] => {
      const id = courseIdSchema.safeParse(course);
      const entry = readEntry(rows, row);
      return id.success && entry !== null
        ? [{ course: id.data, day: row.day, entry, isAssigned: ids.has(course) }]
        : [];
    });
    // A sum that lacks one entry would reveal it by the difference to the sum before.
    return readable.length < found.length ? [] : readable;
  };
}
