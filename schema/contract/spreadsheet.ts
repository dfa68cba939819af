/**
 * Says for which spreadsheet a table is written, because programs expect the signs of the language that they run in, and in
 * which language its words are (E9.6, E3.9a).
 */
import { z } from 'zod';
import { TAGS } from '../languages/tags.ts';

/**
 * `comma`: commas between cells, and 2.9. `semicolon`: semicolons between cells, and 2,9, as in German, Swedish, Spanish
 * and French.
 */
const SPREADSHEETS = ['comma', 'semicolon'] as const;
export type Spreadsheet = (typeof SPREADSHEETS)[number];

export const tableSchema = z.object({
  spreadsheet: z.enum(SPREADSHEETS).default('comma'),
  /** That of the page which asks; if it is left out, the one that the person chose, or else English. */
  language: z.enum(TAGS).optional(),
});
