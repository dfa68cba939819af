/**
 * Reads the bytes of an import: UTF-8 with or without a byte order mark, with commas, semicolons or tabs between the cells
 * (institution.md H3.1). Nothing is repaired: what cannot be read is refused.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { checkRows, type CheckedRows } from '../../../schema/import/check-rows.ts';
import { MOST_ROWS, type RowFault } from '../../../schema/import/row.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';

type Table = readonly (readonly string[])[];

const DELIMITERS = [',', ';', '\t'] as const;

/** Reads a whole file, and says of each row what is wrong with it. */
export function checkedFile(bytes: Uint8Array | ArrayBuffer): CheckedRows {
  const table = readImportFile(bytes);
  return table.ok ? checkRows(table.value) : { rows: [], faults: [table.error], ignored: [] };
}

/** Reads it as a table of cells. */
export function readImportFile(bytes: Uint8Array | ArrayBuffer): Result<Table, RowFault> {
  const text = textOf(bytes);
  if (text === null) return fail(ofFile('notUtf8'));
  const whole = text.trimEnd();
  if (whole === '') return fail(ofFile('empty'));
  try {
    const table = parse(whole, {
      delimiter: delimiterOf(whole),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // The headings, all rows, and one more that shows that there are too many.
      to: MOST_ROWS + 2,
    });
    return table.length > MOST_ROWS + 1 ? fail(ofFile('tooManyRows', { most: MOST_ROWS })) : ok(table);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const record = Number(error['records'] ?? 0);
    return fail({ row: record + 1, column: null, rule: 'quotes', facts: {} });
  }
}

/** The decoder takes a byte order mark away. */
function textOf(bytes: Uint8Array | ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No heading holds such a sign, so the row of headings says which one parts the cells. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split(/[\r\n]/, 1);
  const counted = DELIMITERS.map((delimiter) => [delimiter, headings.split(delimiter).length] as const);
  return counted.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ',';
}

const ofFile = (rule: RowFault['rule'], facts: RowFault['facts'] = {}): RowFault => ({
  row: null,
  column: null,
  rule,
  facts,
});
