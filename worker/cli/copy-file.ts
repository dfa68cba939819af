/** Reads and checks a file that `backup` or `export` has written: a database of SQLite, or an archive. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { LedgerMark } from '../directory/archive/backups.ts';
import { readArchive, type Archive } from '../directory/archive/read-archive.ts';
import { checkCopy } from '../engines/node-backup.ts';

export type Kind = 'database' | 'archive';

/** @returns what its first bytes say that it is; null for anything else, and for a file that cannot be read */
export function kindOf(path: string): Kind | null {
  const bytes = Buffer.alloc(16);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, bytes);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
  if (bytes.toString('latin1') === 'SQLite format 3\0') return 'database';
  return bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004' ? 'archive' : null;
}

/** @returns a sentence if the file is not what was kept, or not all of it */
export function checkDatabase(path: string, told?: LedgerMark): Result<LedgerMark, string> {
  const checked = checkCopy(path, told);
  if (checked.ok) return checked;
  switch (checked.error) {
    case 'damaged':
      return fail(`${path} is damaged: SQLite cannot read all of it. Use another backup.`);
    case 'not-ours':
      return fail(`${path} is a database, but not the directory of Mattering Pulse.`);
    case 'ledger':
      return fail(`${path} does not hold what was published. Use another backup, and keep this one for a look at it.`);
  }
}

export function openArchive(path: string): Result<Archive, string> {
  const read = readArchive(readFileSync(path));
  if (read.ok) return ok(read.value);
  switch (read.error.kind) {
    case 'archive-newer':
      return fail(newer(path));
    case 'archive-damaged':
      return fail(damaged(path, read.error.part));
  }
}

export const newer = (path: string): string =>
  `${path} was written by a newer version of Mattering Pulse. Install that version, and restore with it.`;
export const damaged = (path: string, part: string): string =>
  `${path} is no whole archive of Mattering Pulse (${part}). Nothing was changed. Use another copy.`;
