/** Reads exam weeks from two days that are typed, or from none. Pure. */
import type { Term } from '../../../schema/contract/programmes.ts';
import { institutionWords as words } from './words.ts';
import { isInside } from '../../../schema/pulse/check-term.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { days } from '../ui/day.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';

export interface ExamsValues {
  readonly exams: Term['exams'];
}

export const shownExams = (exams: Term['exams']) => ({ from: exams?.fromDay ?? '', to: exams?.toDay ?? '' });

/** @returns what is wrong with the two days together */
export function checkExams(
  { from, to }: { readonly from: string; readonly to: string },
  term: Pick<Term, 'fromDay' | 'toDay'>,
): Result<ExamsValues, string> {
  if (from === '' && to === '') return ok({ exams: null });
  if (from === '' || to === '') return fail(words.bothDays);
  // ISO days can be compared as text.
  if (from > to) return fail(words.order);
  const exams = { fromDay: from, toDay: to };
  return isInside(exams, term) ? ok({ exams }) : fail(fill(words.inTerm, { days: days(term) }));
}
