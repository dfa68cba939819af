/**
 * Opens the directory of one machine. A file that is damaged, or that is missing where there was one, stops the start: a new and empty
 * directory in its place would look as if the institution had never been (institution.md H6.8).
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import migrations from '../../schema/tables/directory/migrations/migrations.js';
import { DamagedDatabase, openDatabase, type OpenDatabase } from './node-database.ts';
import { hasOperatorSecret } from './node-keys.ts';

const HOW_TO_RESTORE =
  'Keep a copy of DATA_DIR. Then move directory.sqlite away, restore the last good backup with "npm run cli -- restore FILE", and start again.';

/** Is thrown for a directory whose bytes are not what was written. */
export class DirectoryDamaged extends DamagedDatabase {
  constructor(path: string, damage: DamagedDatabase) {
    super(path, '');
    this.message = `${damage.message} No new one was made. ${HOW_TO_RESTORE}`;
  }
}

/** Is thrown where there is no directory, or an empty file, although there was one. */
export class DirectoryMissing extends Error {
  constructor(path: string) {
    super(
      `${path} is missing or empty, although pulses or keys of it are there. No new one was made. If DATA_DIR lies on a volume, mount it. ${HOW_TO_RESTORE} ` +
        'To begin anew without it, choose an empty DATA_DIR and an empty KEY_DIR.',
    );
  }
}

interface Folders {
  readonly dataDir: string;
  readonly keyDir: string;
}

/** @throws DirectoryMissing, DirectoryDamaged, and what `openDatabase` throws */
export async function openDirectoryFile({ dataDir, keyDir }: Folders, boxesFolder: string): Promise<OpenDatabase> {
  const path = join(dataDir, 'directory.sqlite');
  if (isEmpty(path) && (holdsAnything(boxesFolder) || (existsSync(path) && hasOperatorSecret(keyDir))))
    throw new DirectoryMissing(path);
  try {
    return await openDatabase(path, migrations, true);
  } catch (error) {
    throw error instanceof DamagedDatabase ? new DirectoryDamaged(path, error) : error;
  }
}

/** A first start that was cut off leaves an empty file too, but no box yet and no secret. */
const isEmpty = (path: string): boolean => !existsSync(path) || statSync(path).size === 0;

const holdsAnything = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0;
