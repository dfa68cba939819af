/** Writes the one archive that both engines read (institution.md H6.2), from a running server or from a backup. */
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok } from '../../schema/result.ts';
import { archiveOf } from '../engines/node-backup.ts';
import { backup, cannotWrite, type BackupAsked } from './backup.ts';
import { checkDatabase } from './copy-file.ts';
import type { Outcome } from './outcome.ts';

export async function exportArchive({
  from,
  ...asked
}: BackupAsked & { readonly from?: string | undefined }): Promise<Outcome> {
  if (from === undefined) return backup({ ...asked, asArchive: true });
  const file = resolve(asked.file);
  if (existsSync(file) && asked.force !== true)
    return fail(`${file} exists already. Choose another name, or add --force.`);
  const checked = checkDatabase(resolve(from));
  if (!checked.ok) return checked;
  const copy = `${file}.part`;
  try {
    // A backup of an older version is brought to the newest schema, so it is a copy that changes.
    copyFileSync(resolve(from), copy);
    writeFileSync(file, await archiveOf(copy), { mode: 0o600 });
    return ok({ says: `Wrote ${file}.`, told: { file } });
  } catch (error) {
    return fail(cannotWrite(file, error));
  } finally {
    for (const end of ['', '-journal']) rmSync(`${copy}${end}`, { force: true });
  }
}
