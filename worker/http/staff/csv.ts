/**
 * Writes a table as a file for spreadsheets, with the signs of the language that they run in. No text can become a formula
 * or a number, no matter what a course or a note is called (E9.6, docs/decisions/0052).
 */
import { stringify } from 'csv-stringify/sync';
import type { Context } from 'hono';
import type { Spreadsheet } from '../../../schema/contract/spreadsheet.ts';
import { staysText } from './stays-text.ts';

/** A number with a decimal sign. It is kept as it is shown, so that 4.0 does not become 4. */
export interface Figure {
  readonly figure: string;
}

export type Row = Readonly<Record<string, string | number | Figure>>;

/** A column by its name in our rows, with the heading that people read. */
export interface Column {
  readonly key: string;
  readonly header: string;
}

interface File {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly spreadsheet: Spreadsheet;
}

export interface Table extends File {
  readonly rows: readonly Row[];
}

/** A table that is too long for the memory of one request. */
export interface SlicedTable extends File {
  readonly slices: AsyncIterator<readonly Row[], undefined>;
}

export const csvReply = (c: Context, { rows, ...file }: Table): Response =>
  c.body(csvOf(file, rows, true), 200, headersOf(file));

/** Each slice is asked for when the browser has taken the one before. */
export function csvStream(c: Context, { slices, ...file }: SlicedTable): Response {
  const encoder = new TextEncoder();
  let isFirst = true;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const slice = await slices.next();
      if (slice.done === true) return controller.close();
      controller.enqueue(encoder.encode(csvOf(file, slice.value, isFirst)));
      isFirst = false;
    },
  });
  return c.body(body, 200, headersOf(file));
}

/** The byte order mark says to spreadsheets that this is UTF-8. */
const csvOf = ({ columns, spreadsheet }: File, rows: readonly Row[], isFirst: boolean): string =>
  stringify(rows.map(textsStay), {
    header: isFirst,
    columns: [...columns],
    bom: isFirst,
    escape_formulas: true,
    delimiter: SIGNS[spreadsheet].delimiter,
    cast: { object: (cell) => (cell as unknown as Figure).figure.replace('.', SIGNS[spreadsheet].decimal) },
  });

const SIGNS = { comma: { delimiter: ',', decimal: '.' }, semicolon: { delimiter: ';', decimal: ',' } } as const;

const textsStay = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, typeof cell === 'string' ? staysText(cell) : cell]),
  );

const headersOf = ({ name }: File) => ({
  'Content-Type': 'text/csv; charset=utf-8; header=present',
  'Content-Disposition': `attachment; filename="${name}.csv"`,
});
