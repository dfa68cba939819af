/**
 * Checks what a planned act must contain: a title, an owner among staff, a date, and what its status needs (E8.2,
 * I5.4). It is pure, and the server and the form both use it.
 */
import { addDays } from '../calendar.ts';
import type { ActDraft, PlannedAct } from '../contract/loop.ts';
import { fail, ok, type Result } from '../result.ts';
import { isOwner } from './limits.ts';
import { isDay, STUDENTS_OWN_NOTHING, type Unfit } from './refusal.ts';
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
  const unfit = (field: keyof ActDraft, says: string): void => void found.push({ field, says });
  if (act.title === '') unfit('title', 'Give the act a name, so that others know what is meant.');
  if (meansStudents(owner)) unfit('owner', STUDENTS_OWN_NOTHING);
  else if (!isOwner(owner))
    unfit('owner', 'Choose who does it: the teacher, the course lead, the programme or the institution.');
  const due = dueTrouble(act, days);
  if (due !== null) unfit('dueDay', due);
  if (status === 'done') {
    if (!isDay(doneDay)) unfit('doneDay', 'Say on which day it was done.');
    else if (doneDay > days.today) unfit('doneDay', 'This day is still to come. Mark it as done when it is.');
    else if (doneDay < days.closedDay) unfit('doneDay', 'This day is before the pulse closed. Choose a later one.');
  }
  if (status === 'passed-on') {
    if (passedTo === '') unfit('passedTo', 'Say which role it is passed on to, for example: head of timetabling.');
    else if (meansStudents(passedTo)) unfit('passedTo', STUDENTS_OWN_NOTHING);
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

function dueTrouble({ dueDay }: ActDraft, { today, dueBefore }: ActDays): string | null {
  if (!isDay(dueDay)) return 'Choose the day by which it is done.';
  if (dueDay === dueBefore) return null;
  if (dueDay < today) return 'This day has passed. Choose a later one.';
  return dueDay > addDays(today, LONGEST_PLAN_DAYS) ? 'Choose a day within a year.' : null;
}
