/**
 * Describes moments, days and time zones as they cross the wire and as they are stored. Each has bounds, so that no value
 * can pass that a calendar cannot show.
 */
import * as z from 'zod/mini';

/** The first and the last day that any date of the product may have. The product's first release is later than the one. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2199-12-31';

const FIRST_MS = Date.parse(`${FIRST_DAY}T00:00:00Z`);
const LAST_MS = Date.parse(`${LAST_DAY}T23:59:59Z`);

const BETWEEN = `give a moment between ${FIRST_DAY} and ${LAST_DAY}, in milliseconds since 1970`;

/** A moment in epoch milliseconds. Which moments a plan may name is checked when it is made (schema/pulse/check-times.ts). */
export const instantSchema = z
  .int('give a moment in whole milliseconds since 1970')
  .check(z.minimum(FIRST_MS, BETWEEN), z.maximum(LAST_MS, BETWEEN));

/** What `instantSchema` lets through, for lists of thousands, where a schema for each row costs more than all the rest. */
export const isInstant = (ms: number): boolean => Number.isInteger(ms) && ms >= FIRST_MS && ms <= LAST_MS;

/** A day as an ISO date such as 2026-11-27. */
export const daySchema = z.iso
  .date('give a day such as 2026-11-27')
  // ISO days can be compared as text.
  .check(z.refine((day) => day >= FIRST_DAY && day <= LAST_DAY, `give a day between ${FIRST_DAY} and ${LAST_DAY}`));

/** A zone of the IANA database, such as Europe/Stockholm. */
export const zoneSchema = z
  .string()
  .check(z.refine(isTimeZone, 'choose a time zone of the IANA database, such as Europe/Stockholm'));

/** Asking for a zone takes as long as reading the rest of a pulse's definition, so those that were found are remembered. */
const found = new Set<string>();
/** This is more than there are zones, and bounds what spellings in other letters can take. */
const MOST_FOUND = 1000;

function isTimeZone(zone: string): boolean {
  if (found.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  if (found.size < MOST_FOUND) found.add(zone);
  return true;
}
