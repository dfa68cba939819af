/**
 * Checks that every later version can read what the first release has written (experience.md, convention 33; decision
 * 0025).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import box from '../../../schema/tables/box/migrations/migrations.js';
import directory from '../../../schema/tables/directory/migrations/migrations.js';
import type { Migrations } from '../../../worker/engines/newer-database.ts';
import { openDatabase } from '../../../worker/engines/node-database.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pulse-'))));
afterEach(() => rmSync(folder, { recursive: true }));

interface Column {
  readonly name: string;
  readonly type: string;
}
type Rows = Readonly<Record<string, unknown>>;

const VALUE_BY_TYPE: Readonly<Record<string, unknown>> = { TEXT: 'kept', INTEGER: 1, BLOB: Buffer.from('kept') };

const tablesOf = (file: Database.Database): string[] =>
  file
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'")
    .pluck()
    .all();
const columnsOf = (file: Database.Database, table: string): Column[] =>
  file.prepare<[string], Column>('SELECT name, type FROM pragma_table_info(?)').all(table);

const namesOf = (columns: readonly Column[]): string => columns.map(({ name }) => name).join(', ');

/** Writes one row into each table, with something in every column. @returns the columns that each table had */
function fill(path: string): ReadonlyMap<string, readonly Column[]> {
  const file = new Database(path);
  // The made-up rows need not refer to each other here.
  file.pragma('foreign_keys = OFF');
  const columnsByTable = new Map(tablesOf(file).map((table) => [table, columnsOf(file, table)] as const));
  for (const [table, columns] of columnsByTable)
    file
      .prepare(`INSERT INTO ${table} (${namesOf(columns)}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...columns.map(({ type }) => VALUE_BY_TYPE[type.toUpperCase()]));
  file.close();
  return columnsByTable;
}

function read(path: string, columnsByTable: ReadonlyMap<string, readonly Column[]>): Rows {
  const file = new Database(path);
  const rows = [...columnsByTable].map(
    ([table, columns]) => [table, file.prepare(`SELECT ${namesOf(columns)} FROM ${table}`).all()] as const,
  );
  file.close();
  return Object.fromEntries(rows);
}

test.each<[string, Migrations, number]>([
  ['a box', box, 9],
  ['the directory', directory, 49],
])(
  'a row in each table of %s, as the first release has them, is still there after every later change',
  async (...each) => {
    const [, migrations, tables] = each;
    const path = join(folder, 'first.sqlite');
    const first = { ...migrations, journal: { entries: migrations.journal.entries.slice(0, 1) } };
    (await openDatabase(path, first)).close();
    const columnsByTable = fill(path);
    expect(columnsByTable.size).toBe(tables);
    const before = read(path, columnsByTable);

    (await openDatabase(path, migrations)).close();
    expect(read(path, columnsByTable)).toEqual(before);
  },
);
