/**
 * Checks every number in the text of a page that is not JSON. It must have stood there before the first answer, or
 * follow from published numbers.
 */
import { addWorkingDays, dayAt } from '../../schema/calendar.ts';
import type { PulseTruth } from './truth.ts';

/** Numbers as they are written, such as 12, 09:30 or 3.5. */
const NUMBER = /\d+(?:[.:]\d+)*/g;

/** What a reader sees: the text without tags, styles, scripts and the secret key of a form. */
export function textOf(body: string): string {
  return body
    .replace(/<(style|script)\b.*?<\/\1>/gis, ' ')
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, ' ')
    .replace(/&#x?[0-9a-f]+;|&[a-z]+;/gi, ' ');
}

export const numbersOf = (text: string): readonly string[] => text.match(NUMBER) ?? [];

/** Making a format takes a hundred times as long as using it. */
const formatByZone = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const made =
    formatByZone.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'full', timeStyle: 'short' });
  formatByZone.set(zone, made);
  return made;
};
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' });

/** Dates and times of the schedule and of what staff promised, in every form in which a page may write them. */
export function numbersOfSchedule({ definition, schedule, toldDays }: PulseTruth): readonly string[] {
  const { graceSeconds, course } = definition;
  const moments = [schedule.opensAtMs, schedule.closesAtMs, schedule.closesAtMs + graceSeconds * 1000].filter(
    (ms) => ms !== null,
  );
  const told = toldDays.flatMap((day) => numbersOf(LONG_DAY.format(new Date(`${day}T00:00:00Z`))));
  return [...told, ...moments.flatMap((ms) => numbersOf(formatOf(course.zone).format(ms)))];
}

const TELL_WITHIN_WORKING_DAYS = 10;
const MOMENT_MS = 15 * 60 * 1000;

/**
 * The same numbers in a calendar (E7.4). Opening and closing each take a quarter of an hour in UTC, and there is the
 * day by which students hear what came of it (E8.3).
 */
export function numbersOfCalendar({
  definition: { course },
  schedule: { opensAtMs, closesAtMs },
}: PulseTruth): readonly string[] {
  const moments = [opensAtMs, closesAtMs].filter((ms) => ms !== null).flatMap((ms) => [ms, ms + MOMENT_MS]);
  const told = addWorkingDays(dayAt(closesAtMs, course.zone), TELL_WITHIN_WORKING_DAYS);
  return [
    told.replaceAll('-', ''),
    ...moments.flatMap((ms) => numbersOf(new Date(ms).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, ''))),
  ];
}
