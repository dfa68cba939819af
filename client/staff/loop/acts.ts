/** Says how planned acts stand today, and turns them into fields of a form and back. Pure. */
import { addDays } from '../../../schema/calendar.ts';
import type { Takes } from '../../../schema/contract/api.ts';
import type { ActStatus, LoopPage, PlannedAct } from '../../../schema/contract/loop.ts';
import type { Act } from '../../../schema/instrument/shapes.ts';
import { checkAct, type ActDays } from '../../../schema/loop/check-act.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Errors } from '../ui/form.ts';

export const isOpen = ({ status }: PlannedAct): boolean => status === 'planned';
export const isOverdue = (act: PlannedAct, today: string): boolean => isOpen(act) && act.dueDay < today;

/** Overdue acts come first, then those that are due next, then those that are settled. */
export function sorted(acts: readonly PlannedAct[]): readonly PlannedAct[] {
  return [...acts].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || a.dueDay.localeCompare(b.dueDay));
}

/** An act that is planned, done or passed on is not suggested again. One that was dropped may be. */
export function withoutPlanned(suggested: readonly Act[], planned: readonly PlannedAct[]): readonly Act[] {
  const taken = new Set(planned.filter(({ status }) => status !== 'dropped').map(({ library }) => library));
  return suggested.filter(({ id }) => !taken.has(id));
}

export interface Summary {
  readonly open: readonly PlannedAct[];
  readonly overdue: number;
  readonly done: number;
}

export function summaryOf({ acts, today }: Pick<LoopPage, 'acts' | 'today'>): Summary {
  return {
    open: sorted(acts.filter(isOpen)),
    overdue: acts.filter((act) => isOverdue(act, today)).length,
    done: acts.filter(({ status }) => status === 'done').length,
  };
}

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
  return fail(Object.fromEntries(checked.error.map(({ field, says }) => [field, says])) as Errors<ActField>);
}
