/** Writes moments as staff read them: in the course's own zone, which is named (architecture.md, defaults). */
import { dayAt } from '../../../schema/calendar.ts';
import { sayDay, sayMoment, sayShortDay } from '../../../schema/languages/moment.ts';
import { staffDates } from '../server/language.ts';
import { placeOf } from './zone.ts';

export const when = (atMs: number, zone: string): string => sayMoment(staffDates, atMs, zone);

/** @returns the day alone: "22 February 2027" */
export const dayIn = (atMs: number, zone: string): string => sayDay(staffDates, dayAt(atMs, zone));

/** @returns a day that fits under an axis: "22 Feb" */
export const shortDayIn = (atMs: number, zone: string): string =>
  sayShortDay(staffDates, dayAt(atMs, zone), { weekday: false });

/** @returns what the browser says, which may be a name that no calendar knows */
export const saidZone = (): string | undefined => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @returns the zone of the device, or UTC if the browser does not know it */
export const deviceZone = (): string => placeOf(saidZone()) ?? 'UTC';

/** People know a zone by its city, so `America/Argentina/Buenos_Aires` reads as Buenos Aires. */
export const zoneName = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
