/**
 * Checks what "You said, we did" must contain before students read it (W12, E8.3, I5.4). It is pure, and the server and
 * the form both use it.
 */
import type { Told, ToldDraft } from '../contract/loop.ts';
import { fail, ok, type Result } from '../result.ts';
import { isOwner } from './limits.ts';
import { isDay, STUDENTS_OWN_NOTHING, type Unfit } from './refusal.ts';
import { meansStudents } from './students-own-nothing.ts';

type PromiseDraft = ToldDraft['promises'][number];
type Promised = Told['promises'][number];

/** @param closedDay when the pulse closed, in the course's zone; no promise can have an earlier day */
export function checkTold(draft: ToldDraft, closedDay: string): Result<Told, readonly Unfit[]> {
  const { cannot, why, passedTo } = draft;
  const checked = draft.promises.flatMap((promise, at) =>
    isBlank(promise) ? [] : [checkPromise(promise, at, closedDay)],
  );
  const found = checked.flatMap((promise) => (promise.ok ? [] : promise.error));
  const unfit = (field: string, says: string): void => void found.push({ field, says });
  if (checked.length === 0 && cannot === '')
    unfit('promises.0.act', 'Say what you do now, or further down what you cannot do and why.');
  if (cannot !== '' && why === '') unfit('why', 'Say why it cannot be done.');
  if (cannot === '' && (why !== '' || passedTo !== '')) unfit('cannot', 'Say what it is that you cannot do.');
  if (meansStudents(passedTo)) unfit('passedTo', STUDENTS_OWN_NOTHING);
  return found.length > 0
    ? fail(found)
    : ok({ ...draft, promises: checked.flatMap((promise) => (promise.ok ? [promise.value] : [])) });
}

const isBlank = ({ act, day, owner }: PromiseDraft): boolean => act === '' && day === '' && owner === '';

function checkPromise({ act, day, owner }: PromiseDraft, at: number, closedDay: string): Result<Promised, Unfit[]> {
  const found: Unfit[] = [];
  const unfit = (part: keyof PromiseDraft, says: string): void =>
    void found.push({ field: `promises.${at}.${part}`, says });
  if (act === '') unfit('act', 'Say what you do.');
  if (!isDay(day)) unfit('day', 'Say by which day: a promise without a date is none.');
  else if (day < closedDay) unfit('day', 'This day is before the pulse closed. Choose a later one.');
  if (meansStudents(owner)) unfit('owner', STUDENTS_OWN_NOTHING);
  else if (!isOwner(owner))
    unfit('owner', 'Choose who does it: the teacher, the course lead, the programme or the institution.');
  return found.length === 0 && isOwner(owner) ? ok({ act, day, owner }) : fail(found);
}
