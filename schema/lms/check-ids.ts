/**
 * Checks a list of the students of a course, id by id (privacy.md R5.6). It uses no schema library, because the staff app says
 * the same before anything is sent.
 */

/** The longest id that a platform may give to a person, to a deployment or to a course. */
export const LONGEST_ID = 255;

/** One id, and the row of the file or text in which it stands. The first row is 1. */
export interface ListedId {
  readonly row: number;
  readonly id: string;
}

/** Its words are in schema/languages/staff/unfit.ts. The id itself is never repeated. */
export interface IdFault {
  readonly rule: 'idMissing' | 'idTooLong' | 'idUnreadable';
  readonly facts: { readonly row: number; readonly most: number };
}

/** @returns what is wrong with the first id that no platform can have sent; null if all can be ids */
export function faultIn(list: readonly ListedId[]): IdFault | null {
  for (const { row, id } of list) {
    const rule = ruleBrokenBy(id);
    if (rule !== null) return { rule, facts: { row, most: LONGEST_ID } };
  }
  return null;
}

function ruleBrokenBy(id: string): IdFault['rule'] | null {
  if (id === '') return 'idMissing';
  if (id.length > LONGEST_ID) return 'idTooLong';
  return UNREADABLE.test(id) ? 'idUnreadable' : null;
}

/** Control characters, ends of lines and paragraphs, and what is left of characters that were read in another encoding. */
const UNREADABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
