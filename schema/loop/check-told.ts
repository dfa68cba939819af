/**
 * Checks what "You said, we did" must contain before students read it (W12, E8.3, I5.4). It is pure, and the server and
 * the form both use it.
 */
import type { Told, ToldDraft } from '../contract/loop.ts';
import { fail, ok, type Result } from '../result.ts';
import { isOwner } from './limits.ts';
import { isDay, type Unfit } from './refusal.ts';
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
  const unfit = (field: string, rule: Unfit['rule']): void => void found.push({ field, rule });
  if (checked.length === 0 && cannot === '') unfit('promises.0.act', 'nothingPromised');
  if (cannot !== '' && why === '') unfit('why', 'why');
  if (cannot === '' && (why !== '' || passedTo !== '')) unfit('cannot', 'cannot');
  if (meansStudents(passedTo)) unfit('passedTo', 'studentsOwnNothing');
  return found.length > 0
    ? fail(found)
    : ok({ ...draft, promises: checked.flatMap((promise) => (promise.ok ? [promise.value] : [])) });
}

const isBlank = ({ act, day, owner }: PromiseDraft): boolean => act === '' && day === '' && owner === '';

function checkPromise({ act, day, owner }: PromiseDraft, at: number, closedDay: string): Result<Promised, Unfit[]> {
  const found: Unfit[] = [];
  const unfit = (part: keyof PromiseDraft, rule: Unfit['rule']): void =>
    void found.push({ field: `promises.${at}.${part}`, rule });
  if (act === '') unfit('act', 'promise');
  if (!isDay(day)) unfit('day', 'promiseDay');
  else if (day < closedDay) unfit('day', 'beforeClosing');
  if (meansStudents(owner)) unfit('owner', 'studentsOwnNothing');
  else if (!isOwner(owner)) unfit('owner', 'owner');
  return found.length === 0 && isOwner(owner) ? ok({ act, day, owner }) : fail(found);
}
