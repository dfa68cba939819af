/**
 * Reads and writes moments in a form's field, on the clock of the course wherever the device is: `2026-10-05T09:00`.
 * Pure.
 */
import { TZDate } from '@date-fns/tz';
import { addDays, mondayOf } from '../../../schema/calendar.ts';

const FIELD = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** @returns the value for a `datetime-local` input */
export function toCourseTime(atMs: number, zone: string): string {
  const at = new TZDate(atMs, zone);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/**
 * In the one hour that clocks skip or repeat, the field cannot say which moment is meant. It is read as a neighbouring
 * one, and the moment written beside the field shows which.
 * @returns epoch milliseconds, or NaN if nothing valid was typed
 */
export function fromCourseTime(value: string, zone: string): number {
  const [, year, month, day, hour, minute] = FIELD.exec(value) ?? [];
  if (minute === undefined) return Number.NaN;
  return new TZDate(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), zone).getTime();
}

/** @returns the Monday of a term's week; the week in which the term begins is the first */
export const mondayOfWeek = (fromDay: string, week: number): string => addDays(mondayOf(fromDay), 7 * (week - 1));
