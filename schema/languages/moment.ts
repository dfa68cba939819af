/** Writes a moment in a course's own time zone, so that a student elsewhere reads the same hour as the class. */
import { dayAt } from '../calendar.ts';
import { fill } from './fill.ts';
import { dateFormat } from './kept-formats.ts';
import type { DateWords, Language } from './language.ts';

type Dates = Pick<Language, 'locale' | 'dates'>;

const PARTS = { day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;

/** Some languages write "GMT+0" for what others call "GMT". */
const NO_OFFSET = /\+0$/;

/** Writes the same text on every engine: a language whose dates one of them lacks has its own names (E3.9). */
export function sayMoment({ locale, dates }: Dates, atMs: number, zone: string): string {
  if (dates !== undefined) return inWords(dates, atMs, zone);
  const format = dateFormat(locale, { ...PARTS, weekday: 'long', month: 'long', timeZone: zone });
  return format
    .formatToParts(atMs)
    .map(({ type, value }) => (type === 'timeZoneName' ? value.replace(NO_OFFSET, '') : value))
    .join('');
}

/** Writes a whole day, which has no zone. @param day `2026-11-22` */
export function sayDay({ locale, dates }: Dates, day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (dates !== undefined) return `${at.getUTCDate()} ${dates.months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** Writes a whole day in short: "Mon 5 Oct" with its weekday, "5 Oct" without. @param day `2026-11-22` */
export function sayShortDay({ locale, dates }: Dates, day: string, has: { readonly weekday: boolean }): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (dates !== undefined) {
    const said = `${at.getUTCDate()} ${dates.shortMonths[at.getUTCMonth()]}`;
    return has.weekday ? `${dates.shortWeekdays[at.getUTCDay()]} ${said}` : said;
  }
  const parts = {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(has.weekday && ({ weekday: 'short' } as const)),
  } as const;
  return dateFormat(locale, parts).format(at);
}

/** Writes the time of a day: "14:05". */
export const sayTime = ({ locale, dates }: Dates, atMs: number, zone: string): string =>
  dateFormat(dates === undefined ? locale : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(atMs);

/** Writes a moment in short, for a list: "22 Feb 2027, 14:05". */
export function sayShortMoment(how: Dates, atMs: number, zone: string): string {
  if (how.dates !== undefined) {
    const day = dayAt(atMs, zone);
    return `${sayShortDay(how, day, { weekday: false })} ${day.slice(0, 4)}, ${sayTime(how, atMs, zone)}`;
  }
  const parts = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return dateFormat(how.locale, { ...parts, timeZone: zone }).format(atMs);
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Zone and calendar still come from Intl, with a language that every engine knows. */
function inWords({ weekdays, months, moment }: DateWords, atMs: number, zone: string): string {
  const format = dateFormat('en-GB', { ...PARTS, weekday: 'short', month: 'numeric', timeZone: zone });
  const part = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value])) as Record<
    Intl.DateTimeFormatPartTypes,
    string
  >;
  return fill(moment, {
    weekday: weekdays[WEEKDAYS.indexOf(part.weekday)] ?? '',
    day: String(Number(part.day)),
    month: months[Number(part.month) - 1] ?? '',
    time: `${part.hour}:${part.minute}`,
    zone: part.timeZoneName,
  });
}
