/** Terms, and the exam weeks in them. */
import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { termIdSchema, type StaffId, type TermId } from '../../../schema/contract/ids.ts';
import { daySchema } from '../../../schema/contract/instant.ts';
import { termSchema, type Term } from '../../../schema/contract/programmes.ts';
import type { Unfit } from '../../../schema/loop/refusal.ts';
import { isInside } from '../../../schema/pulse/check-term.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { term } from '../../../schema/tables/directory/tables.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { isUnchanged, type Changed } from '../record/version.ts';

/** Exam weeks may be set later. */
export type NewTerm = Omit<Term, 'id' | 'exams'> & Partial<Pick<Term, 'exams'>>;

export interface ExamsChange {
  readonly was: Term['exams'];
  readonly exams: Term['exams'];
}

export type ExamsRefusal = Changed<Term> | { readonly kind: 'not-found' } | ({ readonly kind: 'unfit' } & Unfit);

export const findTerm = ({ db, rows }: Pick<Foundation, 'db' | 'rows'>, id: TermId): Term | null =>
  rows.read('term', keptTermSchema, db.select().from(term).where(eq(term.id, id)).get());

export function termsIn({ db, host, rows, audited, auditedOnce }: Foundation) {
  const find = (id: TermId): Term | null => findTerm({ db, rows }, id);

  return {
    terms: (): Term[] => rows.readAll('term', keptTermSchema, db.select().from(term).orderBy(asc(term.fromDay)).all()),

    createTerm(by: StaffId, wanted: NewTerm, attempt: AttemptName = null): Term {
      return auditedOnce(
        { by, name: attempt, made: (id) => find(id as TermId) },
        () => {
          const made: Term = { id: termIdSchema.parse(randomId(host)), exams: null, ...wanted };
          db.insert(term)
            .values({ ...made, ...columnsOf(made.exams) })
            .run();
          return made;
        },
        ({ id }) => ({ by, action: 'create-term', subject: id }),
      );
    },

    /** A term has no version. Whether somebody else was faster is seen by what its exam weeks were (E7.0). */
    setExams(by: StaffId, id: TermId, { was, exams }: ExamsChange): Result<Term, ExamsRefusal> {
      return audited<Result<Term, ExamsRefusal>>(
        () => {
          const found = find(id);
          if (found === null) return fail({ kind: 'not-found' });
          if (!isInside(exams, found))
            return fail({
              kind: 'unfit',
              field: 'exams',
              rule: 'examsOutside',
              facts: { from: { day: found.fromDay }, to: { day: found.toDay } },
            });
          if (JSON.stringify(found.exams) !== JSON.stringify(was))
            return fail({ kind: 'changed-meanwhile', current: found });
          db.update(term).set(columnsOf(exams)).where(eq(term.id, id)).run();
          return ok({ ...found, exams });
        },
        ({ ok: done }) =>
          done && !isUnchanged({ exams: was }, { exams }) ? { by, action: 'set-exams', subject: id } : null,
      );
    },
  };
}

/** A term as it is stored, with the exam weeks in two columns. */
const keptTermSchema = termSchema
  .omit({ exams: true })
  .extend({ examsFromDay: z.nullable(daySchema), examsToDay: z.nullable(daySchema) })
  .transform(
    ({ examsFromDay, examsToDay, ...row }): Term => ({
      ...row,
      exams: examsFromDay === null || examsToDay === null ? null : { fromDay: examsFromDay, toDay: examsToDay },
    }),
  );

const columnsOf = (exams: Term['exams']) => ({
  examsFromDay: exams?.fromDay ?? null,
  examsToDay: exams?.toDay ?? null,
});
