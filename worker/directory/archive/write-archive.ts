/**
 * Writes everything that a directory holds into one file (institution.md H6.2). It runs to its end without a pause, so that no
 * change can come between two tables; on Node give it a copy of the database, not the one that serves.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sql } from 'drizzle-orm';
import { Zip, ZipDeflate } from 'fflate';
import type { Database } from '../record/database.ts';
import {
  ARCHIVE_VERSION,
  LEFT_OUT,
  MANIFEST,
  PART_CHARACTERS,
  type Manifest,
  type Migrations,
  type Part,
} from './format.ts';
import { columnsOf, tablesOf } from './tables.ts';

export interface ArchiveAbout {
  readonly madeAtMs: number;
  readonly program: string;
  /** The newest migration that this program knows, and that the database has. */
  readonly schema: Manifest['schema'];
}

export interface WrittenArchive {
  /** The file, in pieces. */
  readonly chunks: readonly Uint8Array[];
  readonly rows: number;
}

/** The newest of these migrations: an open database has it. */
export function newestOf({ journal }: Migrations): Manifest['schema'] {
  const { tag, when } = journal.entries.at(-1) ?? { tag: '', when: 0 };
  return { tag, when };
}

/** So many rows are read at once, so that a large table never stands in memory as a whole. */
const ROWS_AT_ONCE = 500;

export function writeArchive(db: Database, { madeAtMs, program, schema }: ArchiveAbout): WrittenArchive {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, bytes: Uint8Array): void => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = madeAtMs;
    zip.add(file);
    file.push(bytes, true);
  };
  const tables: Record<string, Manifest['tables'][string]> = {};
  for (const table of tablesOf(db).filter((name) => !LEFT_OUT.includes(name))) {
    const parts: Part[] = [];
    for (const lines of partsOf(db, table)) {
      const name = `${table}/${String(parts.length + 1).padStart(6, '0')}.jsonl`;
      const bytes = utf8ToBytes(`${lines.join('\n')}\n`);
      add(name, bytes);
      parts.push({ name, rows: lines.length, sha256: bytesToHex(sha256(bytes)) });
    }
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    tables[table] = { columns: [...columnsOf(db, table)], rows, parts };
  }
  const manifest: Manifest = {
    format: 'mattering-pulse-directory',
    version: ARCHIVE_VERSION,
    program,
    madeAt: new Date(madeAtMs).toISOString(),
    schema,
    tables,
  };
  add(MANIFEST, utf8ToBytes(`${JSON.stringify(manifest, null, 2)}\n`));
  zip.end();
  return { chunks, rows: Object.values(tables).reduce((sum, { rows }) => sum + rows, 0) };
}

/** The rows of a table as lines of JSON, in the order in which they were written. */
function* partsOf(db: Database, table: string): Generator<readonly string[]> {
  let lines: string[] = [];
  let characters = 0;
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const found = db.all<Record<string, unknown> & { rowid_: number }>(
      sql`SELECT rowid AS rowid_, * FROM ${sql.identifier(table)} WHERE rowid > ${after} ORDER BY rowid LIMIT ${ROWS_AT_ONCE}`,
    );
    for (const { rowid_, ...row } of found) {
      const line = JSON.stringify(row);
      lines.push(line);
      characters += line.length;
      after = rowid_;
      if (characters < PART_CHARACTERS) continue;
      yield lines;
      lines = [];
      characters = 0;
    }
    if (found.length < ROWS_AT_ONCE) break;
  }
  if (lines.length > 0) yield lines;
}
