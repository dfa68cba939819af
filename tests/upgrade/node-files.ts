/** Puts the data of a released version into files, as its server has left them on Node (institution.md H6.3). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openDatabase } from '../../worker/engines/node-database.ts';
import type { Folders } from '../contract/node-harness.ts';
import { fromBase64, readingOf, statementsFor, toCell, type Data, type Tables } from './data.ts';
import { migrationsAt } from './released.ts';

export const boxFile = ({ boxes }: Data, code: string): string => `${code}.${boxes[code]?.ended ?? 'sqlite'}`;

/** @param folders they are empty or do not exist */
export async function writeFiles(data: Data, { dataDir, keyDir, boxDir }: Folders): Promise<void> {
  for (const folder of [dataDir, keyDir, boxDir]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  await writeDatabase(join(dataDir, 'directory.sqlite'), data, 'directory', data.directory);
  for (const [code, { tables }] of Object.entries(data.boxes))
    await writeDatabase(join(boxDir, boxFile(data, code)), data, 'box', tables);
  for (const [name, bytes] of Object.entries(data.keys)) writeFileSync(join(keyDir, name), fromBase64(bytes));
}

/** @throws if a row refers to another one that is missing */
async function writeDatabase(
  path: string,
  { version }: Data,
  kind: 'directory' | 'box',
  tables: Tables,
): Promise<void> {
  (await openDatabase(path, migrationsAt(version, kind))).close();
  const file = new Database(path);
  file.pragma('foreign_keys = OFF');
  file.transaction(() => {
    for (const { sql, values } of statementsFor(tables)) file.prepare(sql).run(...values);
  })();
  const dangling = file.pragma('foreign_key_check') as unknown[];
  file.close();
  if (dangling.length > 0) throw new Error(`${path} has rows that refer to nothing`);
}

/** Reads the same columns of the same tables again, and when the newest migration was written that the file has been through. */
export function readDatabase(path: string, tables: Tables): { readonly newestMs: unknown; readonly tables: Tables } {
  const file = new Database(path, { readonly: true });
  const newestMs = file.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get();
  const found = Object.entries(tables).map(([table, { columns }]) => {
    const rows = file.prepare<[], unknown[]>(readingOf(table, columns)).raw().all();
    return [table, { columns, rows: rows.map((row) => row.map(toCell)) }] as const;
  });
  file.close();
  return { newestMs, tables: Object.fromEntries(found) };
}
