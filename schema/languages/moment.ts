/** Says a moment in a course's own time zone, so that a student elsewhere reads the same hour as the class. */
import type { Language } from './language.ts';

export function sayMoment({ locale }: Language, atMs: number, zone: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return format.format(atMs);
}
