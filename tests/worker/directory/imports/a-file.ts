/** Builds files of courses for the tests of imports. */
import type { CheckedRows } from '../../../../schema/import/check-rows.ts';
import { IMPORT_COLUMNS, type ImportColumn } from '../../../../schema/import/row.ts';
import { checkedFile } from '../../../../worker/directory/imports/import-file.ts';

export type Cells = Partial<Record<ImportColumn, string>>;

export const aRow = (n: number, cells: Cells = {}): Cells => ({
  external_id: `BIO-${n}`,
  name: `Botany ${n}`,
  size: '40',
  zone: 'Europe/Stockholm',
  language: 'sv',
  ...cells,
});

/** Many courses, each tenth person leading ten of them. */
export const manyRows = (n: number): Cells[] =>
  Array.from({ length: n }, (_, at) =>
    aRow(at, {
      lead_email: `lead${at % Math.ceil(n / 10)}@fen.example`,
      lead_name: `Lead ${at % Math.ceil(n / 10)}`,
      co_teachers: `Co ${at % 97} <co${at % 97}@fen.example>`,
    }),
  );

export function csvOf(rows: readonly Cells[], columns: readonly string[] = IMPORT_COLUMNS, delimiter = ','): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => quoted(row[column as ImportColumn] ?? '')).join(delimiter));
  return [columns.join(delimiter), ...lines].join('\r\n');
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a file as an import does. */
export const checked = (file: string | Uint8Array): CheckedRows =>
  checkedFile(typeof file === 'string' ? bytesOf(file) : file);
