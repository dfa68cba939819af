/**
 * Reads and writes moments in a form's field, on the clock of the course wherever the device is: `2026-10-05T09:00`. The
 * rules of zones are those of Intl; the device's own zone and clock play no part (docs/decisions/0051). Pure.
 */
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { create, toString, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import { toPlainDateTime } from 'temporal-polyfill/fns/ZonedDateTime';
import { addDays, mondayOf } from '../../../schema/calendar.ts';

const FIELD = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** @param atMs may have a fraction, as browsers count it @returns the value for a `datetime-local` input */
export const toCourseTime = (atMs: number, zone: string): string =>
  toString(toPlainDateTime(toZonedDateTimeISO(fromEpochMilliseconds(Math.floor(atMs)), zone)), {
    smallestUnit: 'minute',
  });

/**
 * A time that the clocks skip is read as the same time after the change, and one that comes twice as the earlier of the
 * two. The moment written beside the field shows which.
 * @returns epoch milliseconds, or NaN if nothing valid was typed
 */
export function fromCourseTime(value: string, zone: string): number {
  const typed = FIELD.exec(value)?.slice(1).map(Number);
  if (typed === undefined) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = typed;
  try {
    return toZonedDateTime(create(year, month, day, hour, minute), zone).epochMilliseconds;
  } catch {
    // There is no such day, such as the 31st of February.
    return Number.NaN;
  }
}

/** What the clocks of a zone do to a time that was typed: they skip it, or show it twice; null as nearly always. */
export function changeAt(value: string, zone: string): 'skipped' | 'twice' | null {
  const atMs = fromCourseTime(value, zone);
  if (Number.isNaN(atMs)) return null;
  if (toCourseTime(atMs, zone) !== value.slice(0, 16)) return 'skipped';
  // Clocks go back by an hour nearly everywhere, and by half an hour on Lord Howe Island.
  return [30, 60].some((minutes) => toCourseTime(atMs + minutes * 60_000, zone) === value.slice(0, 16))
    ? 'twice'
    : null;
}

/** @returns the Monday of a term's week; the week in which the term begins is the first */
export const mondayOfWeek = (fromDay: string, week: number): string => addDays(mondayOf(fromDay), 7 * (week - 1));
