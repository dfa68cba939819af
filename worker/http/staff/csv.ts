/**
 * Writes a table as a file for spreadsheets. No cell can become a formula, no matter what a course or a note is called
 * (E9.6).
 */
import { stringify } from 'csv-stringify/sync';
import type { Context } from 'hono';

export interface Table {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

export function csvReply(c: Context, { name, columns, rows }: Table): Response {
  // The byte order mark says to spreadsheets that this is UTF-8.
  const csv = stringify([...rows], { header: true, columns: [...columns], bom: true, escape_formulas: true });
  return c.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  });
}
