/** Says what a row of an import holds once it is read, and which rules it can break (institution.md H3.1). */
import type { Facts } from '../languages/facts.ts';
import type { importWords } from '../languages/staff/import.ts';
import type { Tag } from '../languages/tags.ts';

/** The columns of a file, in any order. A file needs the first one; other columns are named and left alone. */
export const IMPORT_COLUMNS = [
  'external_id',
  'name',
  'size',
  'zone',
  'language',
  'lead_email',
  'lead_name',
  'co_teachers',
  'programme',
  'term',
  'archived',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** The row of headings does not count. */
export const MOST_ROWS = 20_000;

/** This is more than 20,000 long rows, and less than what one call may carry to a Durable Object (32 MiB). */
export const LONGEST_FILE_BYTES = 8 * 1024 * 1024;

/** Somebody who is named in a file. */
export interface NamedPerson {
  /** In lower case. */
  readonly address: string;
  /** Null if the file gives none. */
  readonly name: string | null;
}

/** One course with its people. Null: the cell is empty or there is no such column, so the file says nothing about it. */
export interface ImportRow {
  /** The row of the file as a spreadsheet counts it: the headings are row 1. */
  readonly row: number;
  readonly id: string;
  readonly name: string | null;
  readonly size: number | null;
  readonly zone: string | null;
  readonly language: Tag | null;
  readonly lead: NamedPerson | null;
  readonly coTeachers: readonly NamedPerson[];
  /** In which programme the course is in which term; the file names both or neither. */
  readonly place: { readonly programme: string; readonly term: string } | null;
  readonly archived: boolean | null;
}

/** Why a cell, a row or a whole file cannot be imported. */
export interface RowFault {
  /** Null if the whole file is meant. */
  readonly row: number | null;
  /** Null if the whole row, or the whole file, is meant. */
  readonly column: ImportColumn | null;
  /** The rule has a sentence that says what to do. */
  readonly rule: keyof typeof importWords;
  /** What stands in the holes of that sentence. */
  readonly facts: Facts;
}
