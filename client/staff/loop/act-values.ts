/**
 * Turns a planned act into fields of a form and back. Pure. It stands apart from the list of acts, so that the page of a
 * course does not load what only the form checks (row 22).
 */
import { addDays } from '../../../schema/calendar.ts';
import type { Takes } from '../../../schema/contract/api.ts';
import type { ActStatus, PlannedAct } from '../../../schema/contract/loop.ts';
import type { Act } from '../../../schema/instrument/shapes.ts';
import { unfitWords } from '../../../schema/languages/staff/unfit.ts';
import { checkAct, type ActDays } from '../../../schema/loop/check-act.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Errors } from '../ui/form.ts';

export type ActField = 'title' | 'how' | 'owner' | 'dueDay' | 'status' | 'doneDay' | 'passedTo' | 'shared';
export type ActValues = Readonly<Record<ActField, string>>;

/** Two weeks are long enough to try an act, and short enough to remember it. */
export const TRY_DAYS = 14;

/** @param from the act of the library that the form starts from */
export const newValues = (today: string, from?: Act): ActValues => ({
  title: from?.title ?? '',
  how: from?.how ?? '',
  owner: from?.who ?? '',
  dueDay: addDays(today, TRY_DAYS),
  status: 'planned',
  doneDay: '',
  passedTo: '',
  shared: '',
});

export const valuesOf = ({ title, how, owner, dueDay, status, doneDay, passedTo, shared }: PlannedAct): ActValues => ({
  title,
  how,
  owner,
  dueDay,
  status,
  doneDay: doneDay ?? '',
  passedTo: passedTo ?? '',
  shared: shared ? 'yes' : '',
});

export type ActRequest = Omit<Takes<'changeAct'>, 'version'>;

/** @returns the request for the server, or what is wrong with which field */
export function checkValues(values: ActValues, days: ActDays): Result<ActRequest, Errors<ActField>> {
  const trimmed = {
    title: values.title.trim(),
    how: values.how.trim(),
    owner: values.owner,
    passedTo: values.passedTo.trim(),
  };
  const request = { ...values, ...trimmed, status: values.status as ActStatus, shared: values.shared === 'yes' };
  const checked = checkAct(request, days);
  if (checked.ok) return ok(request);
  return fail(
    Object.fromEntries(checked.error.map(({ field, rule }) => [field, unfitWords[rule]])) as Errors<ActField>,
  );
}
