/**
 * Writes a table as a file for spreadsheets. No cell can become a formula, no matter what a course or a note is called
 * (E9.6).
 */
import { stringify } from 'csv-stringify/sync';
import type { Context } from 'hono';

export type Row = Readonly<Record<string, string | number>>;

interface File {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
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
const csvOf = ({ columns }: File, rows: readonly Row[], isFirst: boolean): string =>
  stringify([...rows], { header: isFirst, columns: [...columns], bom: isFirst, escape_formulas: true });

const headersOf = ({ name }: File) => ({
  'Content-Type': 'text/csv; charset=utf-8; header=present',
  'Content-Disposition': `attachment; filename="${name}.csv"`,
});
