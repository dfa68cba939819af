/** Writes days of a term as people read them. They are whole days, in no time zone. */
import type { Term } from '../../../schema/contract/programmes.ts';
import { sayDay, sayShortDay } from '../../../schema/languages/moment.ts';
import { staffDates } from '../server/language.ts';
import { appWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';

/** @returns "Mon 5 Oct", for a day or for the day in the field of a moment */
export const shortDay = (iso: string): string => sayShortDay(staffDates, iso.slice(0, 10), { weekday: true });

/** @param iso such as `2026-09-01` */
export const day = (iso: string): string => sayDay(staffDates, iso.slice(0, 10));

export const days = ({ fromDay, toDay }: Pick<Term, 'fromDay' | 'toDay'>): string =>
  fill(appWords.days, { from: day(fromDay), to: day(toDay) });
