/** Reads what a roll-up is made of: for each course of a programme, what it has published in a term (privacy.md R2.7). */
import { and, eq, gte, inArray, lte } from 'drizzle-orm';
import type { CourseId, ProgrammeId } from '../../../schema/contract/ids.ts';
import { ledgerEntrySchema, type LedgerEntry } from '../../../schema/contract/release.ts';
import type { Term } from '../../../schema/contract/programmes.ts';
import { institution, ledger, programmeCourse, pulse } from '../../../schema/tables/directory/tables.ts';
import { isAmong, type Database } from '../record/database.ts';

/** For each course that has published something, its entries of the ledger and their days. */
export type PublishedByCourse = readonly (readonly { readonly day: string; readonly entry: LedgerEntry }[])[];

/** @param wanted courses to use in place of the assigned ones, to see what they would give */
export function publishedByCourse(
  db: Database,
  programme: ProgrammeId,
  term: Term,
  wanted?: readonly CourseId[],
): PublishedByCourse {
  // If something of a term was deleted, the whole term is gone, because the sum of what is left would reveal single
  // courses by what it lacks (R2.7).
  const { deletedBeforeDay = '' } =
    db.select({ deletedBeforeDay: institution.deletedBeforeDay }).from(institution).get() ?? {};
  if (term.fromDay < deletedBeforeDay) return [];
  const assigned = db
    .select({ id: programmeCourse.courseId })
    .from(programmeCourse)
    .where(and(eq(programmeCourse.programmeId, programme), eq(programmeCourse.termId, term.id)));
  const rows = db
    .select({ courseId: pulse.courseId, entry: ledger })
    .from(pulse)
    .innerJoin(ledger, eq(ledger.pulseId, pulse.id))
    .where(
      and(
        wanted === undefined ? inArray(pulse.courseId, assigned) : isAmong(pulse.courseId, wanted),
        gte(ledger.day, term.fromDay),
        lte(ledger.day, term.toDay),
      ),
    )
    .orderBy(ledger.day, ledger.pulseId, ledger.seq)
    .all();
  return [...Map.groupBy(rows, ({ courseId }) => courseId).values()].map((of) =>
    of.map(({ entry }) => ({ day: entry.day, entry: ledgerEntrySchema.parse(entry) })),
  );
}
