/**
 * Reads a list of ids as people have it: one per line, or as a table that a spreadsheet has saved (privacy.md R5.6). Pure.
 */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { ListedId } from '../../../schema/lms/check-ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';

/** It is the heading of the column of ids, and the name under which platforms send them. */
const HEADING = 'sub';

export type ListFault =
  | { readonly kind: 'empty' }
  /** There are several columns, and none has the heading. */
  | { readonly kind: 'columns' }
  /** A quotation mark is opened in this row, and not closed. */
  | { readonly kind: 'quotes'; readonly row: number };

/** @returns each id with its row; blank rows at the end are left out, and others are kept, so that somebody looks at them */
export function parseList(text: string): Result<readonly ListedId[], ListFault> {
  const table = tableOf(text);
  if (!table.ok) return table;
  const rows = table.value.map((cells) => cells.map((cell) => cell.trim()));
  while (rows.at(-1)?.every((cell) => cell === '') === true) rows.pop();
  const [first] = rows;
  if (first === undefined) return fail({ kind: 'empty' });
  const column = first.findIndex((cell) => cell.toLowerCase() === HEADING);
  if (column < 0 && rows.some((cells) => cells.slice(1).some((cell) => cell !== ''))) return fail({ kind: 'columns' });
  const ids = rows.map((cells, at) => ({ row: at + 1, id: cells[Math.max(column, 0)] ?? '' }));
  const listed = column < 0 ? ids : ids.slice(1);
  return listed.length === 0 ? fail({ kind: 'empty' }) : ok(listed);
}

function tableOf(text: string): Result<readonly (readonly string[])[], ListFault> {
  try {
    return ok(
      parse(text, {
        bom: true,
        delimiter: [',', ';', '\t'],
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
      }),
    );
  } catch (error) {
    if (error instanceof CsvError) return fail({ kind: 'quotes', row: Number(error['lines'] ?? 1) });
    throw error;
  }
}
