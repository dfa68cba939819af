/** Says which part of what staff wrote breaks which rule (E8.2, E8.3). */
import type { Facts } from '../languages/facts.ts';
import type { unfitWords } from '../languages/staff/unfit.ts';

export interface Unfit {
  /** The path of the part, as in the request: `promises.0.day`. */
  readonly field: string;
  /** The rule has a sentence that says what to do. */
  readonly rule: keyof typeof unfitWords;
  /** What stands in the holes of that sentence. */
  readonly facts?: Facts;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The calendar knows no 31 February. */
export const isDay = (text: string): boolean =>
  DAY.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
