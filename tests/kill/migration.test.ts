/**
 * Upgrades on real files with real processes: a kill in the middle of a migration leaves the old or the new state, and a server does not
 * start on what a newer version has written (institution.md H6.3, H6.8).
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import box from '../../schema/tables/box/migrations/migrations.js';
import directory from '../../schema/tables/directory/migrations/migrations.js';
import { openDatabase } from '../../worker/engines/node-database.ts';
import { IN_MEMORY } from '../in-memory.ts';
import { freePort } from '../story/free-port.ts';
import { dataSchema } from '../upgrade/data.ts';
import { boxFile, readDatabase, writeFiles } from '../upgrade/node-files.ts';
import { nthWrite } from './nth-write.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OPENER = join(ROOT, 'tests/upgrade/migrating.ts');
/** Before the first page is written, while pages are written, and about when the journal is emptied. */
const DEATHS = [1, 4, 16];
const QUIET_MS = 2000;
const LATER_MS = Date.UTC(2100, 0, 1);

const data = dataSchema.parse(JSON.parse(readFileSync(join(ROOT, 'tests/upgrade/0.1.0.json'), 'utf8')));
const folder = mkdtempSync(join(IN_MEMORY, 'upgrade-'));
const folders = { dataDir: join(folder, 'data'), keyDir: join(folder, 'keys'), boxDir: join(folder, 'data/boxes') };
const fileOf = {
  directory: join(folders.dataDir, 'directory.sqlite'),
  box: join(folders.boxDir, boxFile(data, data.open.code)),
};

beforeAll(() => writeFiles(data, folders));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the real server and waits until it has ended by itself. */
async function startServer() {
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    DATA_DIR: folders.dataDir,
    KEY_DIR: folders.keyDir,
  };
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/node.js')], {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stderr };
}

describe('a database of a newer version', () => {
  /** A box that the directory does not know, so that it is looked at when the server starts. */
  const unknownBox = join(folders.boxDir, 'ZZZZZZ.sqlite');

  test.each([
    ['the directory', fileOf.directory],
    ['a box', unknownBox],
  ])('H6.3: %s stops the start; the server says what to do, and leaves the file as it is', async (_, path) => {
    const kept = join(folder, 'kept.sqlite');
    copyFileSync(path === unknownBox ? fileOf.box : path, kept);
    copyFileSync(kept, path);
    const file = new Database(path);
    file.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('', ?)").run(LATER_MS);
    file.close();
    const newer = readFileSync(path);
    const { status, stderr } = await startServer();
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${path} was written by a newer version of Mattering Pulse. Start that version, or restore a backup made with this one.\n`,
    );
    expect(readFileSync(path).equals(newer)).toBe(true);
    if (path === unknownBox) rmSync(path);
    else copyFileSync(kept, path);
  });
});

describe.each(['directory', 'box'] as const)('SIGKILL during a migration: %s', (kind) => {
  /** The migrations of today, and one more that rewrites a table and fills another. */
  const today = kind === 'directory' ? directory : box;
  const table = kind === 'directory' ? 'audit' : 'seen';
  const next = today.journal.entries.length;
  const later = {
    journal: { entries: [...today.journal.entries, { idx: next, when: LATER_MS, tag: 'later', breakpoints: true }] },
    migrations: {
      ...today.migrations,
      [`m${String(next).padStart(4, '0')}`]: [
        'CREATE TABLE made_later (n INTEGER PRIMARY KEY, text TEXT NOT NULL)',
        `WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < 20000) INSERT INTO made_later SELECT n, hex(zeroblob(100)) FROM up`,
        `ALTER TABLE ${table} ADD COLUMN since INTEGER NOT NULL DEFAULT 7`,
      ].join('\n--> statement-breakpoint\n'),
    },
  };
  const before = kind === 'directory' ? data.directory : data.boxes[data.open.code]!.tables;

  test(`H6.3, H6.8: ${DEATHS.length} times, the old or the new state is there, and the next start ends at the new one`, async () => {
    const home = mkdtempSync(join(IN_MEMORY, 'migrating-'));
    const [path, migrations] = [join(home, 'db/file.sqlite'), join(home, 'migrations.json')];
    const states: string[] = [];
    try {
      writeFileSync(migrations, JSON.stringify(later));
      for (const n of DEATHS) {
        rmSync(join(home, 'db'), { recursive: true, force: true });
        mkdirSync(join(home, 'db'));
        copyFileSync(fileOf[kind], path);
        const child = spawn(process.execPath, [OPENER, path, migrations], { stdio: 'ignore' });
        const gone = once(child, 'exit');
        await Promise.race([nthWrite([join(home, 'db')], n, QUIET_MS), gone]);
        child.kill('SIGKILL');
        await gone;
        states.push(stateOf(path));
        (await openDatabase(path, later)).close();
        expect(stateOf(path)).toBe('new');
      }
    } finally {
      rmSync(home, { recursive: true });
    }
    expect(states.filter((state) => state !== 'old' && state !== 'new')).toEqual([]);
    // At least the first kill came before the migration was through.
    expect(states).toContain('old');
  });

  /** `half` if a part of the migration is there and another is not. */
  function stateOf(path: string): 'old' | 'new' | 'half' {
    // Opening it for writing lets SQLite roll back what a kill has left, as any start does.
    const file = new Database(path);
    const one = (sql: string): unknown => file.prepare(sql).pluck().get();
    expect(one('PRAGMA integrity_check')).toBe('ok');
    const parts = [
      one('SELECT max(created_at) FROM __drizzle_migrations') === LATER_MS,
      one("SELECT count(*) FROM sqlite_master WHERE name = 'made_later'") === 1 &&
        one('SELECT count(*) FROM made_later') === 20_000,
      one(`SELECT count(*) FROM pragma_table_info('${table}') WHERE name = 'since'`) === 1,
    ];
    file.close();
    const rows = readDatabase(path, before).tables;
    expect(rows).toEqual(before);
    return parts.every(Boolean) ? 'new' : parts.some(Boolean) ? 'half' : 'old';
  }
});
