/** Opens one SQLite file the way this product needs it, and brings it to the newest schema. */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { TransactionRollbackError } from 'drizzle-orm/errors';
import { migrate } from 'drizzle-orm/durable-sqlite/migrator';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { isNewer, NewerDatabase, type Migrations } from './newer-database.ts';
import { StorageFault } from '../storage-fault.ts';
import { storageFaultOf, watchPlace } from './node-storage.ts';

export type SyncDatabase = BaseSQLiteDatabase<'sync', unknown, Record<string, never>>;

export interface OpenDatabase {
  readonly db: SyncDatabase;
  /** Writes a copy of the whole database to a new file, some pages at a time, while others go on writing (H6.1). */
  readonly backUpTo: (path: string, pagesAtOnce: number) => Promise<void>;
  /** Whether the file still lies at its path: after somebody has removed it, nothing that is written to it is kept. */
  readonly isInPlace: () => boolean;
  readonly close: () => void;
  /**
   * Empties a file and closes it. The file is overwritten next, so nothing of this needs to reach the disk or could be undone; but what
   * its pages held would stay in memory that is only freed (R3.10).
   */
  readonly drop: () => void;
}

/**
 * With these settings deleted bytes are overwritten, the rollback journal is emptied at each commit, a commit has
 * reached the disk when it returns, and no second process can open the file (privacy.md R3.8, architecture.md A12).
 *
 * The first two remove the journal of a server that was killed, after SQLite has rolled back what it holds. Otherwise it would
 * stay until somebody writes, and a file that is only read and buried would leave it behind (H6.8).
 */
export const PRAGMAS = [
  'journal_mode = PERSIST',
  'journal_mode = DELETE',
  'locking_mode = EXCLUSIVE',
  'journal_size_limit = 0',
  'synchronous = FULL',
  'secure_delete = ON',
  'foreign_keys = ON',
  'temp_store = MEMORY',
] as const;

/** Is thrown for a file that has tables, but none of the migrations that this version knows. */
export class UnknownDatabase extends Error {
  constructor(path: string) {
    super(
      `${path} cannot be brought to the schema of this version, and was left as it is. If it was made before the first release, move it away and start again.`,
    );
  }
}

/**
 * Is thrown if a migration fails, as on a full disk. The migrator throws its own rollback in place of the cause, and the
 * word "Rollback" alone tells an operator nothing.
 */
export class UpgradeFailed extends Error {
  constructor(path: string) {
    super(
      `${path} could not be brought to the schema of this version, and was left as it is. Keep it. Check that the disk has free space and can be written to, then start again.`,
    );
  }
}

/** Is thrown for a file whose bytes are not what was written. */
export class DamagedDatabase extends StorageFault {
  constructor(path: string, says: string) {
    super('damaged');
    // SQLite says it in several lines, and an operator's log has one for each event.
    this.message = `${path} is damaged (${says.replaceAll(/\s+/g, ' ')}), and was left as it is.`;
  }
}

/**
 * @param isWhole whether the file is read from its first to its last page before it is used
 * @throws NewerDatabase, UnknownDatabase, UpgradeFailed, DamagedDatabase; or an error with the code SQLITE_BUSY if another process has the file open
 */
export async function openDatabase(path: string, migrations: Migrations, isWhole = false): Promise<OpenDatabase> {
  const file = new Database(path, { timeout: 0 });
  try {
    return await prepared(file, migrations, isWhole);
  } catch (error) {
    // Close the file, or its lock blocks the next attempt.
    file.close();
    if (error instanceof Error && storageFaultOf(error)?.trouble === 'damaged' && !(error instanceof DamagedDatabase))
      throw new DamagedDatabase(path, error.message);
    throw error;
  }
}

/** Makes the bytes of files that were written once, so that their size and header tell nothing else. */
export interface NewFiles {
  readonly db: SyncDatabase;
  /** @returns the bytes of a file in which this was written, and nothing before */
  readonly bytesWith: (write: () => void) => Uint8Array;
}

export async function newFiles(migrations: Migrations): Promise<NewFiles> {
  const file = new Database(':memory:');
  // Every table has a page of its own, and most of them stay empty.
  file.pragma('page_size = 512');
  const { db } = await prepared(file, migrations, false);
  file.exec('VACUUM');
  return {
    db,
    bytesWith: (write) => {
      file.exec('BEGIN');
      try {
        write();
        return file.serialize();
      } finally {
        file.exec('ROLLBACK');
      }
    },
  };
}

async function prepared(file: Database.Database, migrations: Migrations, isWhole: boolean): Promise<OpenDatabase> {
  for (const pragma of PRAGMAS) file.pragma(pragma);
  // SQLite takes the exclusive lock with the first write, so write once before anything is served.
  file.exec('BEGIN IMMEDIATE; COMMIT');
  if (isWhole) mustBeWhole(file);
  const [last, known] = [lastMigrationMs(file), migrations.journal.entries.map(({ when }) => when)];
  if (isNewer(last, migrations)) throw new NewerDatabase(file.name);
  // An interrupted first start may have left the migrator's own table, empty.
  if (!known.includes(last) && tablesOf(file).length > 0) throw new UnknownDatabase(file.name);
  const db = drizzle(file);
  try {
    await migrate(db as unknown as Parameters<typeof migrate>[0], migrations);
  } catch (error) {
    throw error instanceof TransactionRollbackError ? new UpgradeFailed(file.name) : error;
  }
  // Drizzle would have each transaction prepared anew, which takes longer than beginning it does (P8).
  const within = file.transaction((work: (tx: typeof db) => unknown) => work(db));
  Object.assign(db, { transaction: within });
  return {
    db: db as unknown as SyncDatabase,
    backUpTo: async (path, pagesAtOnce) => {
      await file.backup(path, { progress: () => pagesAtOnce });
      flush(path);
    },
    isInPlace: watchPlace(file.name),
    close: () => file.close(),
    drop: () => {
      try {
        // Otherwise SQLite would keep a journal all the same, with the pages as they were.
        file.unsafeMode();
        for (const pragma of ['synchronous = OFF', 'journal_mode = OFF']) file.pragma(pragma);
        for (const table of tablesOf(file)) file.exec(`DELETE FROM "${table}"`);
      } finally {
        file.close();
      }
    },
  };
}

/** SQLite notices damage only where it reads, which may be weeks later. */
function mustBeWhole(file: Database.Database): void {
  const says = String(file.pragma('quick_check(1)', { simple: true }));
  if (says !== 'ok') throw new DamagedDatabase(file.name, says);
}

/** @returns when the newest change that the file has seen was written, as drizzle recorded it; 0 for a new file */
function lastMigrationMs(file: Database.Database): number {
  const record = file.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (record === undefined) return 0;
  return Number(file.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? 0);
}

/** The tables beside the migrator's own. */
const tablesOf = (file: Database.Database): readonly string[] =>
  file
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'")
    .pluck()
    .all();

function flush(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
