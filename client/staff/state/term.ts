/** A term as it is typed, checked and turned into a request. Pure. */
import type { Term } from '../../../schema/contract/staff.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Errors } from './form.ts';

export interface TermValues {
  readonly term: string;
  /** ISO days, as `date` inputs give them. */
  readonly fromDay: string;
  readonly toDay: string;
}

export function checkTerm({ term, fromDay, toDay }: TermValues): Result<Omit<Term, 'id' | 'exams'>, Errors<keyof TermValues>> {
  const errors: Partial<Record<keyof TermValues, string>> = {};
  if (term.trim() === '') errors.term = staff.field.empty;
  if (fromDay === '') errors.fromDay = staff.field.day;
  if (toDay === '') errors.toDay = staff.field.day;
  // ISO days sort as text.
  else if (fromDay !== '' && toDay < fromDay) errors.toDay = staff.programmes.ends;
  return Object.keys(errors).length > 0 ? fail(errors) : ok({ name: term.trim(), fromDay, toDay });
}
