/** Says in one word what a disk has failed in, whether SQLite or the system noticed it (institution.md H6.8). */
import { open, rm } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { KeysUnreachable } from '../box/host.ts';
import { StorageFault, type StorageTrouble } from '../storage-fault.ts';

/** The first words of SQLite's codes (https://www.sqlite.org/rescode.html) and the codes of the system. */
const TROUBLES: readonly (readonly [code: RegExp, trouble: StorageTrouble])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'full'],
  [/^(SQLITE_READONLY|EROFS|EACCES|EPERM)/, 'read-only'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'damaged'],
  [/^(SQLITE_CANTOPEN|ENOENT|ENOTDIR|ESTALE)/, 'gone'],
  [/^(SQLITE_IOERR|SQLITE_PROTOCOL|EIO|EFBIG|EMFILE|ENFILE)/, 'failed'],
];

/** @returns the fault of the disk behind this error; undefined if the disk has nothing to do with it */
export function storageFaultOf(error: unknown): StorageFault | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof StorageFault) return at;
    if (at instanceof KeysUnreachable) return new StorageFault('gone', error);
    const code = 'code' in at ? String(at.code) : '';
    const found = TROUBLES.find(([codes]) => codes.test(code));
    if (found !== undefined) return new StorageFault(found[1], error);
  }
  return undefined;
}

/**
 * Lets work go on beside the requests. While the disk is full or away it does not get done, of which the operator has a line by then, and
 * that must not end a server whose pulses are open (H6.8).
 */
export function beside(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (storageFaultOf(error) === undefined) throw error;
  });
}

/**
 * Remembers which file lies at a path. Whoever has a file open can go on writing after somebody has removed it or its folder, and
 * what was acknowledged then would be on no disk.
 * @returns a check whether the same file still lies there
 */
export function watchPlace(path: string): () => boolean {
  const at = placeOf(path);
  return () => at !== undefined && placeOf(path) === at;
}

/** Looks once for all who ask in one turn of the event loop: the answers of a whole batch come in one. */
export function onceATurn(look: () => boolean): () => boolean {
  let seen: boolean | undefined;
  return () => {
    if (seen === undefined) setImmediate(() => (seen = undefined));
    return (seen ??= look());
  };
}

function placeOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path);
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}

const PROBE = 'probe.tmp';
/** About what a commit of answers needs. */
const PROBE_BYTES = 64 * 1024;

/** Removes what a server left behind that was killed while it looked whether it can write. */
export const dropLeftProbe = (folder: string): Promise<void> => rm(join(folder, PROBE), { force: true });

/** Writes a file, waits until it is on the disk, and removes it. @returns what keeps it from that; null if nothing does */
export async function cannotWriteInto(folder: string): Promise<StorageTrouble | null> {
  const path = join(folder, PROBE);
  try {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(new Uint8Array(PROBE_BYTES).fill(1));
      await file.sync();
    } finally {
      await file.close();
      await rm(path, { force: true });
    }
    return null;
  } catch (error) {
    return storageFaultOf(error)?.trouble ?? 'failed';
  }
}
