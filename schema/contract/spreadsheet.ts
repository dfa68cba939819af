/** Says for which spreadsheet a table is written: programs expect the signs of the language that they run in (E9.6). */
import { z } from 'zod';

/**
 * `comma`: commas between cells, and 2.9. `semicolon`: semicolons between cells, and 2,9, as in German, Swedish, Spanish
 * and French.
 */
const SPREADSHEETS = ['comma', 'semicolon'] as const;
export type Spreadsheet = (typeof SPREADSHEETS)[number];

export const spreadsheetSchema = z.object({ spreadsheet: z.enum(SPREADSHEETS).default('comma') });
