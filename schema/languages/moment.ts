/** Writes a moment in a course's own time zone, so that a student elsewhere reads the same hour as the class. */
import { fill } from './fill.ts';
import type { DateWords, Language } from './language.ts';

const PARTS = { day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;

/** Some languages write "GMT+0" for what others call "GMT". */
const NO_OFFSET = /\+0$/;

/** Writes the same text on every engine: a language whose dates one of them lacks has its own names (E3.9). */
export function sayMoment({ locale, dates }: Pick<Language, 'locale' | 'dates'>, atMs: number, zone: string): string {
  if (dates !== undefined) return inWords(dates, atMs, zone);
  const format = new Intl.DateTimeFormat(locale, { ...PARTS, weekday: 'long', month: 'long', timeZone: zone });
  return format
    .formatToParts(atMs)
    .map(({ type, value }) => (type === 'timeZoneName' ? value.replace(NO_OFFSET, '') : value))
    .join('');
}

/** Writes a whole day, which has no zone. @param day `2026-11-22` */
export function sayDay({ locale, dates }: Pick<Language, 'locale' | 'dates'>, day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (dates !== undefined) return `${at.getUTCDate()} ${dates.months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Zone and calendar still come from Intl, with a language that every engine knows. */
function inWords({ weekdays, months, moment }: DateWords, atMs: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...PARTS, weekday: 'short', month: 'numeric', timeZone: zone });
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
