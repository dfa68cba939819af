/** Says for which spreadsheet a table is written: programs expect the signs of the language that they run in (E9.6). */
import { z } from 'zod';

/**
 * `comma`: commas between cells, and 2.9. `semicolon`: semicolons between cells, and 2,9, as in German, Swedish, Spanish
 * and French.
 */
const SPREADSHEETS = ['comma', 'semicolon'] as const;
export type Spreadsheet = (typeof SPREADSHEETS)[number];

export const spreadsheetSchema = z.object({ spreadsheet: z.enum(SPREADSHEETS).default('comma') });

/** @returns what a spreadsheet in this language expects: where 2.9 is written 2,9, a comma cannot part the cells */
export function spreadsheetOf(locale: string | undefined): Spreadsheet {
  const decimal = new Intl.NumberFormat(locale).formatToParts(2.9).find(({ type }) => type === 'decimal')?.value;
  return decimal === '.' ? 'comma' : 'semicolon';
}
