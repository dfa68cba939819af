/** Says what is wrong with which part of what staff wrote, in a sentence that says what to do. */

export interface Unfit {
  /** The path of the part, as in the request: `promises.0.day`. */
  readonly field: string;
  readonly says: string;
}

export const STUDENTS_OWN_NOTHING =
  'Students are never responsible for an act: choose a staff role that does it, or that it is passed on to.';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The calendar knows no 31 February. */
export const isDay = (text: string): boolean =>
  DAY.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
