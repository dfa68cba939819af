/** Writes days of a term as people read them. They are whole days, in no time zone. */
import type { Term } from '../../../schema/contract/programmes.ts';
import { STAFF_LOCALE } from '../server/language.ts';
import { appWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';

const format = new Intl.DateTimeFormat(STAFF_LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const short = new Intl.DateTimeFormat(STAFF_LOCALE, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** @returns "Mon 5 Oct", for a day or for the day in the field of a moment */
export const shortDay = (iso: string): string => short.format(new Date(iso.slice(0, 10)));

/** @param iso such as `2026-09-01`; it is read as midnight UTC and written as that */
export const day = (iso: string): string => format.format(new Date(iso));

export const days = ({ fromDay, toDay }: Pick<Term, 'fromDay' | 'toDay'>): string =>
  fill(appWords.days, { from: day(fromDay), to: day(toDay) });
