/** Checks a term as it is typed, and turns it into a request. Pure. */
import type { Term } from '../../../schema/contract/programmes.ts';
import { fieldWords } from '../ui/words.ts';
import { programmesWords } from './words.ts';
import { isTooLong } from '../../../schema/pulse/check-term.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Errors } from '../ui/form.ts';

export interface TermValues {
  readonly term: string;
  /** Both are ISO days, as `date` inputs give them. */
  readonly fromDay: string;
  readonly toDay: string;
}

export function checkTerm({
  term,
  fromDay,
  toDay,
}: TermValues): Result<Omit<Term, 'id' | 'exams'>, Errors<keyof TermValues>> {
  const errors: Partial<Record<keyof TermValues, string>> = {};
  if (term.trim() === '') errors.term = fieldWords.empty;
  if (fromDay === '') errors.fromDay = fieldWords.day;
  if (toDay === '') errors.toDay = fieldWords.day;
  // ISO days can be compared as text.
  else if (fromDay !== '' && toDay < fromDay) errors.toDay = programmesWords.ends;
  else if (fromDay !== '' && isTooLong({ fromDay, toDay })) errors.toDay = programmesWords.tooLong;
  return Object.keys(errors).length > 0 ? fail(errors) : ok({ name: term.trim(), fromDay, toDay });
}
