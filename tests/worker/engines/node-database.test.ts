/** Tests how the Node engine opens a database file. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import migrations from '../../../schema/tables/box/migrations/migrations.js';
import { NewerDatabase } from '../../../worker/engines/newer-database.ts';
import { openDatabase, UnknownDatabase, UpgradeFailed } from '../../../worker/engines/node-database.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pulse-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('opens a file again that it has written', async () => {
  const path = join(folder, 'box.sqlite');
  (await openDatabase(path, migrations)).close();
  const again = await openDatabase(path, migrations);
  expect(again.db.values(sql`SELECT count(*) FROM __drizzle_migrations`)).toEqual([
    [migrations.journal.entries.length],
  ]);
  again.close();
});

test('H6.8: the empty journal of a server that was killed is gone, also if nothing is written any more', async () => {
  const path = join(folder, 'box.sqlite');
  (await openDatabase(path, migrations)).close();
  writeFileSync(`${path}-journal`, '');
  (await openDatabase(path, migrations)).close();
  expect(readdirSync(folder)).toEqual(['box.sqlite']);
});

test('refuses a file that a newer version has changed, and leaves the file as it is (E10.4)', async () => {
  const path = join(folder, 'box.sqlite');
  (await openDatabase(path, migrations)).close();
  const file = new Database(path);
  file.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('', ?)").run(Date.UTC(2100, 0, 1));
  file.close();
  await expect(openDatabase(path, migrations)).rejects.toThrow(NewerDatabase);
  await expect(openDatabase(path, { ...migrations, journal: { entries: [] } })).rejects.toThrow(/newer version/);
});

test('says which file has tables that it does not know, and leaves the file as it is', async () => {
  const path = join(folder, 'box.sqlite');
  const file = new Database(path);
  file.exec('CREATE TABLE tally (id integer)');
  file.close();
  await expect(openDatabase(path, migrations)).rejects.toThrow(UnknownDatabase);
  const after = new Database(path);
  expect(after.prepare('SELECT name FROM sqlite_master').pluck().all()).toEqual(['tally']);
  after.close();
});

test('keeps a file that is a known one, and asks for space, if an upgrade fails (E10.4)', async () => {
  const path = join(folder, 'box.sqlite');
  (await openDatabase(path, migrations)).close();
  const [first] = migrations.journal.entries;
  const next = { ...first!, idx: first!.idx + 1, when: first!.when + 1, tag: '0001_fails' };
  const failing = {
    journal: { entries: [...migrations.journal.entries, next] },
    migrations: { ...migrations.migrations, m0001: 'INSERT INTO nowhere VALUES (1)' },
  };
  await expect(openDatabase(path, failing)).rejects.toThrow(UpgradeFailed);
  await expect(openDatabase(path, failing)).rejects.toThrow(/Keep it/);
  (await openDatabase(path, migrations)).close();
});

test('refuses a file that another process holds (A12)', async () => {
  const path = join(folder, 'box.sqlite');
  const first = await openDatabase(path, migrations);
  await expect(openDatabase(path, migrations)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  first.close();
});
