/** Checks the days of a term and of its exam weeks. It is pure, and server and form both use it (I2.14). */
import { daysBetween } from '../calendar.ts';

interface Days {
  readonly fromDay: string;
  readonly toDay: string;
}

/** A longer one was mistyped, and roll-ups and the count of pulses would then span years (R2.7, E8.5). */
export const LONGEST_TERM_DAYS = 366;

// ISO days can be compared as text.
export const isTooLong = ({ fromDay, toDay }: Days): boolean => daysBetween(fromDay, toDay) >= LONGEST_TERM_DAYS;

/** Exam weeks outside their term would never be noticed by a pulse of that term. */
export const isInside = (exams: Days | null, term: Days): boolean =>
  exams === null || (term.fromDay <= exams.fromDay && exams.toDay <= term.toDay);
