/**
 * Checks what a planned act must contain: a title, an owner among staff, a date, and what its status needs (E8.2,
 * I5.4). It is pure, and the server and the form both use it.
 */
import { addDays } from '../calendar.ts';
import type { ActDraft, PlannedAct } from '../contract/loop.ts';
import { fail, ok, type Result } from '../result.ts';
import { isOwner } from './limits.ts';
import { isDay, type Unfit } from './refusal.ts';
import { meansStudents } from './students-own-nothing.ts';

/** An act cannot be planned further ahead than this. */
const LONGEST_PLAN_DAYS = 366;

/** The days are those of the course's zone. */
export interface ActDays {
  readonly today: string;
  /** The day on which the act's pulse closed. */
  readonly closedDay: string;
  /** The date that the act has had until now. It may stay, even if it has passed. */
  readonly dueBefore?: string;
}

export type CheckedAct = Omit<PlannedAct, 'id' | 'code' | 'item' | 'library' | 'version'>;

/** @returns the act as it is kept, or everything that is wrong with it */
export function checkAct(act: ActDraft, days: ActDays): Result<CheckedAct, readonly Unfit[]> {
  const { owner, status, passedTo, doneDay } = act;
  const found: Unfit[] = [];
  const unfit = (field: keyof ActDraft, rule: Unfit['rule']): void => void found.push({ field, rule });
  if (act.title === '') unfit('title', 'actTitle');
  if (meansStudents(owner)) unfit('owner', 'studentsOwnNothing');
  else if (!isOwner(owner)) unfit('owner', 'owner');
  const due = dueTrouble(act, days);
  if (due !== null) unfit('dueDay', due);
  if (status === 'done') {
    if (!isDay(doneDay)) unfit('doneDay', 'doneDay');
    else if (doneDay > days.today) unfit('doneDay', 'doneInFuture');
    else if (doneDay < days.closedDay) unfit('doneDay', 'beforeClosing');
  }
  if (status === 'passed-on') {
    if (passedTo === '') unfit('passedTo', 'passedTo');
    else if (meansStudents(passedTo)) unfit('passedTo', 'studentsOwnNothing');
  }
  if (found.length > 0 || !isOwner(owner)) return fail(found);
  const { title, how, dueDay, shared } = act;
  return ok({
    title,
    how,
    owner,
    dueDay,
    status,
    doneDay: status === 'done' ? doneDay : null,
    passedTo: status === 'passed-on' ? passedTo : null,
    shared,
  });
}

function dueTrouble({ dueDay }: ActDraft, { today, dueBefore }: ActDays): Unfit['rule'] | null {
  if (!isDay(dueDay)) return 'dueDay';
  if (dueDay === dueBefore) return null;
  if (dueDay < today) return 'duePast';
  return dueDay > addDays(today, LONGEST_PLAN_DAYS) ? 'dueTooFar' : null;
}
