/**
 * Keeps which sums over courses were told, because each of them decides what may be told later (privacy.md R2.7a,
 * docs/decisions/0035).
 */
import { and, eq, inArray, not, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { courseIdSchema, pulseIdSchema, type ProgrammeId, type TermId } from '../../../schema/contract/ids.ts';
import { pulse, toldCell, toldSum } from '../../../schema/tables/directory/tables.ts';
import type { ToldSum } from '../../gate/rollup.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { jsonSchema } from '../record/rows.ts';

const cellSchema = z.object({
  pulse: pulseIdSchema,
  seq: z.int(),
  course: courseIdSchema,
  answers: jsonSchema(z.record(z.string(), z.int())),
});

/** Something that was told cannot be read any more, so nobody can say what may be told beside it (R2.7a). */
export class UnreadableSum extends Error {}

export function toldSumsIn({ db, rows: readable }: Pick<Foundation, 'db' | 'rows'>) {
  const cells = (which: SQL | undefined) =>
    db
      .select({ cell: toldCell, course: pulse.courseId })
      .from(toldCell)
      .innerJoin(pulse, eq(pulse.id, toldCell.pulseId))
      .where(which)
      .orderBy(toldCell.sumId);

  const cellsInTerm = cells(
    inArray(
      toldCell.sumId,
      db
        .select({ id: toldSum.id })
        .from(toldSum)
        .where(and(eq(toldSum.programmeId, sql.placeholder('programme')), eq(toldSum.termId, sql.placeholder('term')))),
    ),
  ).prepare();

  const read = (rows: ReturnType<typeof cellsInTerm.all>): ToldSum[] =>
    [...Map.groupBy(rows, ({ cell }) => cell.sumId).values()].map((sum) =>
      sum.map(({ cell: { pulseId, seq, adds }, course }) => {
        const cell = readable.read('told_cell', cellSchema, { pulse: pulseId, seq, course, answers: adds });
        if (cell === null) throw new UnreadableSum();
        return cell;
      }),
    );

  const withPulses = (pulses: Iterable<string>) =>
    inArray(
      toldCell.sumId,
      db
        .select({ id: toldCell.sumId })
        .from(toldCell)
        .where(isAmong(toldCell.pulseId, [...pulses])),
    );

  /** Adds the pulses that some told sum contains together with one of these, and so on. */
  const connected = (some: Iterable<string>): ReadonlySet<string> => {
    const pulses = new Set(some);
    for (let before = -1; before < pulses.size; ) {
      before = pulses.size;
      const rows = db.selectDistinct({ id: toldCell.pulseId }).from(toldCell).where(withPulses(pulses)).all();
      for (const { id } of rows) pulses.add(id);
    }
    return pulses;
  };

  return {
    /** What was told of a programme in a term. @throws UnreadableSum */
    of: (programme: ProgrammeId, term: TermId): readonly ToldSum[] => read(cellsInTerm.all({ programme, term })),

    /** Every sum that was ever told in the institution and has to do with these pulses, also through other sums. */
    relatedTo: (pulses: readonly string[]): readonly ToldSum[] => read(cells(withPulses(connected(pulses))).all()),

    keep(programme: ProgrammeId, term: TermId, sums: readonly ToldSum[]): void {
      for (const sum of sums) {
        const { id } = db
          .insert(toldSum)
          .values({ programmeId: programme, termId: term })
          .returning({ id: toldSum.id })
          .get();
        for (const { pulse: pulseId, seq, answers } of sum)
          db.insert(toldCell)
            .values({ sumId: id, pulseId, seq, adds: JSON.stringify(answers) })
            .run();
      }
    },

    /**
     * Forgets the sums of which nothing is kept any longer, and which share nothing with a sum of which something is: no
     * sum of the future can be subtracted from them (R3.9).
     */
    forgetDeleted(): void {
      const kept = db
        .selectDistinct({ id: toldCell.pulseId })
        .from(toldCell)
        .innerJoin(pulse, eq(pulse.id, toldCell.pulseId))
        .where(eq(pulse.resultsDeleted, false))
        .all();
      db.delete(toldCell)
        .where(not(isAmong(toldCell.pulseId, [...connected(kept.map(({ id }) => id))])))
        .run();
      db.delete(toldSum)
        .where(not(inArray(toldSum.id, db.select({ id: toldCell.sumId }).from(toldCell))))
        .run();
    },
  };
}
