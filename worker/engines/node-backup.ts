/**
 * Copies the directory while the server runs, and checks the copy (institution.md H6.1). Boxes and keys are in no copy: answers
 * would survive their pulse in it.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import migrations from '../../schema/tables/directory/migrations/migrations.js';
import { damagedEntryIn, ledgerMarkOf, type LedgerMark } from '../directory/archive/backups.ts';
import { readArchive } from '../directory/archive/read-archive.ts';
import { leaveBoxes, restoreArchive, type Restored, type RestoreFault } from '../directory/archive/restore-archive.ts';
import { newestOf, writeArchive } from '../directory/archive/write-archive.ts';
import type { Database as Db } from '../directory/record/database.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { Copy } from './engine.ts';
import { VERSION } from '../version.ts';
import { isNewer, NewerDatabase } from './newer-database.ts';
import { openDatabase, type OpenDatabase } from './node-database.ts';

/** So many pages of 4 KB are copied at once; answers are taken between two of these steps. */
const PAGES_AT_ONCE = 200;

/**
 * Copies some pages at a time, so that answers are taken meanwhile.
 * @param path a file that does not exist yet
 * @returns what the ledger holds at the moment that the copy shows
 */
export async function copyTo(database: OpenDatabase, path: string, ledgerMark: () => LedgerMark): Promise<LedgerMark> {
  await database.backUpTo(path, PAGES_AT_ONCE);
  // The last step and this line are one turn of the event loop, so nothing was published between them.
  const mark = ledgerMark();
  chmodSync(path, 0o600);
  return mark;
}

/** Copies into the data folder, where the server may write, and gives the copy away; the file is gone as soon as it is open. */
export async function nodeCopy(copiedTo: (path: string) => Promise<LedgerMark>, dataDir: string): Promise<Copy> {
  const path = join(dataDir, `copy-${randomBytes(8).toString('hex')}.sqlite`);
  try {
    const ledger = await copiedTo(path);
    const file = await open(path);
    return {
      type: 'application/vnd.sqlite3',
      ledger,
      body: file.readableWebStream({ autoClose: true }) as ReadableStream<Uint8Array>,
    };
  } finally {
    dropCopy(path);
  }
}

export type CopyFault =
  /** The file is not one that can be read from its first to its last page. */
  | 'damaged'
  /** It is a database, but not our directory. */
  | 'not-ours'
  /** An entry of the ledger, or all of it, is not what was published. */
  | 'ledger';

/** @param told what the ledger must hold; without it only the entries are compared with their own hashes */
export function checkCopy(path: string, told?: LedgerMark): Result<LedgerMark, CopyFault> {
  let file: Database.Database;
  try {
    file = new Database(path, { readonly: true, fileMustExist: true });
  } catch {
    return fail('damaged');
  }
  try {
    if (file.pragma('integrity_check', { simple: true }) !== 'ok') return fail('damaged');
    const isOurs = file.prepare("SELECT 1 FROM sqlite_master WHERE name = 'ledger'").get() !== undefined;
    if (!isOurs) return fail('not-ours');
    if ((file.pragma('foreign_key_check') as unknown[]).length > 0) return fail('damaged');
    const db = drizzle(file) as unknown as Db;
    const mark = ledgerMarkOf(db);
    const isSame = told === undefined || (told.rows === mark.rows && told.sha256 === mark.sha256);
    return isSame && damagedEntryIn(db) === null ? ok(mark) : fail('ledger');
  } catch {
    return fail('damaged');
  } finally {
    file.close();
  }
}

/** Makes sure that a file has reached the disk. */
function settle(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes a copy that was begun, with what SQLite has put beside it. */
function dropCopy(path: string): void {
  for (const each of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`]) rmSync(each, { force: true });
}

/** Removes the copies that a server left behind when it was killed in the middle of one. */
export function dropLeftCopies(dataDir: string): void {
  for (const name of readdirSync(dataDir))
    if (/^copy-[0-9a-f]{16}\.sqlite(-\w+)?$/.test(name)) rmSync(join(dataDir, name));
}

/** @returns a sentence if a later version has written this directory; null if not, or if a running server holds it */
export function newerSchemaIn(directory: string): string | null {
  try {
    const file = new Database(directory, { readonly: true, fileMustExist: true, timeout: 0 });
    try {
      const last = Number(file.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get());
      return isNewer(last, migrations) ? new NewerDatabase(directory).message : null;
    } finally {
      file.close();
    }
  } catch {
    return null;
  }
}

/** Copies a directory that no server has open. @returns false if one has */
export async function backUpClosed(directory: string, to: string): Promise<boolean> {
  const file = new Database(directory, { readonly: true, fileMustExist: true, timeout: 0 });
  try {
    await file.backup(to);
    return true;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  } finally {
    file.close();
  }
}

/** Makes an archive of a copy, which is brought to the newest schema by this. */
export async function archiveOf(copy: string): Promise<Uint8Array> {
  const { db, close } = await openDatabase(copy, migrations);
  try {
    const about = { madeAtMs: Date.now(), program: VERSION, schema: newestOf(migrations) };
    return Buffer.concat(writeArchive(db, about).chunks);
  } finally {
    close();
  }
}

/**
 * Makes a directory of a copy or an archive.
 * @param path a file that does not exist yet
 * @throws NewerDatabase, UnknownDatabase, UpgradeFailed, or an error of the disk
 */
export async function restoreFile(
  from: string,
  path: string,
): Promise<Result<Pick<Restored, 'lost' | 'planned'> & { readonly rows: number | null }, RestoreFault>> {
  const bytes = readFileSync(from);
  const isDatabase = bytes.subarray(0, 15).toString('latin1') === 'SQLite format 3';
  if (isDatabase) copyFileSync(from, path);
  const { db, close } = await openDatabase(path, migrations);
  try {
    if (isDatabase) return ok({ rows: null, ...leaveBoxes(db, Date.now()) });
    const archive = readArchive(bytes);
    return archive.ok ? restoreArchive(db, archive.value, migrations, Date.now()) : archive;
  } finally {
    close();
    settle(path);
  }
}
