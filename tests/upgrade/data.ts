/**
 * Reads and writes data as a released version has left it: the rows of each table, in JSON (tests/upgrade/README.md). The same rows go
 * into files on Node and into Durable Objects.
 */
import { z } from 'zod';

/** A blob is written as base64. */
const cellSchema = z.union([z.string(), z.number(), z.null(), z.object({ blob: z.string() })]);
const tableSchema = z.object({ columns: z.array(z.string()), rows: z.array(z.array(cellSchema)) });
/** Tables without a row are left out. */
const tablesSchema = z.record(z.string(), tableSchema);
export type Tables = z.infer<typeof tablesSchema>;
type Table = z.infer<typeof tableSchema>;
type Cell = z.infer<typeof cellSchema>;

export const dataSchema = z.object({
  version: z.string(),
  /** The moment at which the server was stopped. */
  nowMs: z.int(),
  /** What people and programs had in their hands. The passwords of this data open nothing but this data. */
  held: z.object({
    admin: z.string(),
    colleague: z.string(),
    token: z.string(),
    invitation: z.string(),
  }),
  /** The course and the results of a pulse that has closed. */
  closed: z.object({ code: z.string(), course: z.string(), results: z.unknown() }),
  /** A pulse that takes answers: how many it has had, how often each code of each question, and the key of one of them. */
  open: z.object({
    code: z.string(),
    respondents: z.int(),
    counts: z.record(z.string(), z.array(z.int())),
    key: z.string(),
    answers: z.record(z.string(), z.string()),
  }),
  /** A pulse with printed codes, some of them used. */
  printed: z.object({ code: z.string(), spent: z.array(z.string()), unspent: z.array(z.string()) }),
  planned: z.object({ code: z.string(), opensAtMs: z.int() }),
  directory: tablesSchema,
  boxes: z.record(z.string(), z.object({ ended: z.enum(['closed', 'discarded']).nullable(), tables: tablesSchema })),
  /** The files of the key folder in base64. */
  keys: z.record(z.string(), z.string()),
});
export type Data = z.infer<typeof dataSchema>;

export const toCell = (value: unknown): Cell =>
  value instanceof Uint8Array
    ? { blob: btoa(String.fromCharCode(...value)) }
    : value instanceof ArrayBuffer
      ? toCell(new Uint8Array(value))
      : z.union([z.string(), z.number(), z.null()]).parse(value);

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

const fromCell = (cell: Cell): string | number | null | Uint8Array<ArrayBuffer> =>
  typeof cell === 'object' && cell !== null ? fromBase64(cell.blob) : cell;

/** One statement for each row, with its values. A trigger may have written a row of another table already, so rows are replaced. */
export const statementsFor = (tables: Tables) =>
  Object.entries(tables).flatMap(([table, { columns, rows }]) =>
    rows.map((row) => ({
      sql: `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      values: row.map(fromCell),
    })),
  );

/** A statement that reads the same columns of the same rows, in an order of their own. */
export const readingOf = (table: string, columns: readonly string[]): string =>
  `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${columns.join(', ')}`;

/** The same rows in the same order as `readingOf` gives them, so that both can be compared. */
export const sorted = ({ columns, rows }: Table): Table => ({
  columns,
  rows: rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
});
