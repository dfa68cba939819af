/**
 * Computes with whole days as ISO dates (`2026-11-22`) in no time zone: sums of days, weeks and working days. For time
 * zones it asks Intl (E12.2).
 */

/** The length of a day, for UTC, where every day has 24 hours, and for spans of time. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** @returns the calendar day at this moment in a zone */
export function dayAt(atMs: number, zone: string): string {
  const parts = formatOf(zone).formatToParts(atMs);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** @returns the minute at this moment on the clocks of a zone: `2026-10-05T09:00` */
export function minuteAt(atMs: number, zone: string): string {
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const parts = clock.formatToParts(atMs);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${dayAt(atMs, zone)}T${part('hour')}:${part('minute')}`;
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** This is more than there are zones, and bounds what spellings in other letters can take. */
const MOST_FORMATS = 1000;

function formatOf(zone: string): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (formats.size < MOST_FORMATS) formats.set(zone, made);
  return made;
}

/** Inside this file a day is its midnight in UTC, because there every day has 24 hours. */
const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const fromMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => fromMs(toMs(day) + days * DAY_MS);

/** The number is negative if `to` comes first. */
export const daysBetween = (from: string, to: string): number => (toMs(to) - toMs(from)) / DAY_MS;

/** @returns the Monday of the day's week */
export const mondayOf = (day: string): string => addDays(day, -((weekday(day) + 6) % 7));

/** Counts Monday to Friday as working days; it knows no holidays. */
export function addWorkingDays(day: string, working: number): string {
  let atMs = toMs(day);
  for (let left = working; left > 0; ) {
    atMs += DAY_MS;
    if (![0, 6].includes(new Date(atMs).getUTCDay())) left -= 1;
  }
  return fromMs(atMs);
}

/** @returns 0 for Sunday */
const weekday = (day: string): number => new Date(toMs(day)).getUTCDay();
