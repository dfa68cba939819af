/** Turns "You said, we did" into fields of a form, and back. Pure. */
import { addDays } from '../../../schema/calendar.ts';
import type { KeptDraft, PlannedAct, Told, ToldDraft, ToldPage } from '../../../schema/contract/loop.ts';
import type { Act } from '../../../schema/instrument/shapes.ts';
import { unfitWords } from '../../../schema/languages/staff/unfit.ts';
import { checkTold } from '../../../schema/loop/check-told.ts';
import { isOwner, LONGEST_TOLD, MOST_PROMISES } from '../../../schema/loop/limits.ts';
import { isDay, type Unfit } from '../../../schema/loop/refusal.ts';
import type { Sentence } from '../../../schema/loop/sentences.ts';
import { fail, type Result } from '../../../schema/result.ts';
import type { Errors } from '../ui/form.ts';
import { TRY_DAYS } from './act-values.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';

type Part = 'act' | 'day' | 'owner';
type Numbered = `${Part}${1 | 2}`;
export type ToldField = 'good' | 'hard' | Numbered | 'cannot' | 'why' | 'passedTo' | 'again';
export type ToldValues = Readonly<Record<ToldField, string>>;

const NO_PROMISE = { act: '', day: '', owner: '' };

export function valuesOf({ body: { promises, ...texts } }: Pick<KeptDraft, 'body'>): ToldValues {
  const [first = NO_PROMISE, second = NO_PROMISE] = promises;
  return {
    ...texts,
    act1: first.act,
    day1: first.day,
    owner1: first.owner,
    act2: second.act,
    day2: second.day,
    owner2: second.owner,
  };
}

export function bodyOf({ act1, day1, owner1, act2, day2, owner2, ...texts }: ToldValues): ToldDraft {
  const promises = [
    { act: act1, day: day1, owner: owner1 },
    { act: act2, day: day2, owner: owner2 },
  ];
  return trimmed({ ...texts, promises: isEmpty(promises[1]) ? promises.slice(0, 1) : promises });
}

const isEmpty = (promise: ToldDraft['promises'][number] | undefined): boolean =>
  promise === undefined || Object.values(promise).every((text) => text.trim() === '');

const trimmed = ({ promises, ...texts }: ToldDraft): ToldDraft => ({
  ...(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()])) as typeof texts),
  promises: promises.map(({ act, day, owner }) => ({ act: act.trim(), day, owner })),
});

/** @returns what may be published, or what is wrong with which field */
export function checkPublishing(values: ToldValues, closedDay: string): Result<Told, Errors<ToldField>> {
  const checked = checkTold(bodyOf(values), closedDay);
  return checked.ok
    ? checked
    : fail(
        Object.fromEntries(checked.error.map((unfit) => [fieldOf(unfit), unfitWords[unfit.rule]])) as Errors<ToldField>,
      );
}

/** For example, the form calls the server's `promises.0.day` `day1`. */
export function fieldOf({ field }: Pick<Unfit, 'field'>): string {
  const [, at, part] = /^promises\.(\d)\.(\w+)$/.exec(field) ?? [];
  return at === undefined || part === undefined ? field : `${part}${Number(at) + 1}`;
}

/** @returns as much as a preview can show while it is written: it leaves out incomplete promises */
export function previewOf(values: ToldValues): Told {
  const { promises, ...texts } = bodyOf(values);
  const complete = promises.flatMap(({ act, day, owner }) =>
    act !== '' && isDay(day) && isOwner(owner) ? [{ act, day, owner }] : [],
  );
  return { ...texts, promises: complete };
}

export const isBlank = (told: Told): boolean =>
  told.promises.length === 0 && [told.good, told.hard, told.cannot].every((text) => text === '');

/**
 * Adds a sentence about the result to what works or to what is difficult.
 * @returns null if there is no room for it, or if it stands there already
 */
export function withSentence(values: ToldValues, { about, text }: Pick<Sentence, 'about' | 'text'>): ToldValues | null {
  const before = values[about].trim();
  if (before.includes(text)) return null;
  const after = joinSentences([before, text]);
  return after.length > LONGEST_TOLD[about] ? null : { ...values, [about]: after };
}

/** What a promise needs to know of an act, whether it is planned or still in the library. */
export type Promised = Pick<PlannedAct, 'library' | 'title' | 'status' | 'dueDay' | 'doneDay' | 'owner' | 'passedTo'>;

/** @returns an act of the library as if it were planned today, with two weeks to try it */
export const asPromise = ({ id, title, who }: Act, today: string): Promised => ({
  library: id,
  title,
  owner: who,
  dueDay: addDays(today, TRY_DAYS),
  status: 'planned',
  doneDay: null,
  passedTo: null,
});

/**
 * Words an act of the library in the language of the course. What staff have worded themselves stays as it is.
 * @param library the acts as this app words them
 * @param titles the titles in the language of the course, by the act's id
 */
export function inClassWords(
  act: Promised,
  library: readonly Pick<Act, 'id' | 'title'>[],
  titles: ToldPage['titles'],
): Promised {
  const taken = library.find(({ id }) => id === act.library);
  return taken?.title === act.title ? { ...act, title: titles[taken.id] ?? act.title } : act;
}

/**
 * Puts an act of the plan into the first free place. An act that was passed on belongs under "What you cannot do".
 * @returns null if there is no free place
 */
export function withAct(
  values: ToldValues,
  { title, status, dueDay, doneDay, owner, passedTo }: Promised,
): ToldValues | null {
  if (status === 'passed-on')
    return values.cannot === '' ? { ...values, cannot: title, passedTo: passedTo ?? '' } : null;
  for (let at = 1; at <= MOST_PROMISES; at += 1) {
    const number = at as 1 | 2;
    if (values[`act${number}`].trim() !== '') continue;
    return { ...values, [`act${number}`]: title, [`day${number}`]: doneDay ?? dueDay, [`owner${number}`]: owner };
  }
  return null;
}
