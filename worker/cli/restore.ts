/** Puts a backup or an archive into an empty data folder, or into a deployment that nobody has set up (institution.md H6.1, H6.2). */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { Restored, RestoreFault } from '../directory/archive/restore-archive.ts';
import { restoreFile } from '../engines/node-backup.ts';
import { syncFolder } from '../engines/node-keys.ts';
import { armAll } from './arm.ts';
import { askServer, nobodyAt, NOBODY, serverOf, type Asked } from './ask-server.ts';
import { cannotWrite } from './backup.ts';
import { checkDatabase, damaged, kindOf, newer, openArchive } from './copy-file.ts';
import type { Outcome } from './outcome.ts';

export async function restore(asked: Asked & { readonly file: string }): Promise<Outcome> {
  const file = resolve(asked.file);
  const kind = kindOf(file);
  if (kind === null)
    return fail(
      `${file} cannot be read, or is neither a backup nor an archive of Mattering Pulse. Nothing was changed.`,
    );
  const checked = kind === 'database' ? checkDatabase(file) : openArchive(file);
  if (!checked.ok) return checked;
  const done = asked.url === undefined ? await intoFolder(asked, file) : await intoDeployment(asked, file);
  if (!done.ok) return done;
  const { rows, lost, planned } = done.value;
  return ok({
    says: [
      `Restored ${file}${rows === null ? '' : ` (${rows} rows)`}.`,
      lost === 0 ? '' : `${lost} pulse(s) had begun; their answers were in no backup, so they end as lost.`,
      planned === 0
        ? ''
        : `${planned} planned pulse(s) get new boxes${asked.url === undefined ? ' when the server starts' : ''}. Lists of students and printed codes of them have to be given again.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    told: { file, ...done.value },
  });
}

type Told = Pick<Restored, 'lost' | 'planned'> & { readonly rows: number | null };

async function intoFolder({ settings: { dataDir } }: Asked, file: string): Promise<Result<Told, string>> {
  const to = join(dataDir, 'directory.sqlite');
  if (existsSync(to))
    return fail(
      `${to} exists already. Stop the server, move that file away, and restore again; or set DATA_DIR to an empty folder.`,
    );
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const part = `${to}.part`;
  dropParts(dataDir);
  // SQLite would take it for a journal of the new file, and write what the old one held into it.
  if (existsSync(`${to}-journal`)) renameSync(`${to}-journal`, `${to}-journal.old`);
  try {
    const done = await restoreFile(file, part);
    if (!done.ok) return fail(sentenceOf(done.error, file));
    renameSync(part, to);
    syncFolder(dataDir);
    return ok(done.value);
  } catch (error) {
    return fail(cannotWrite(to, error));
  } finally {
    dropParts(dataDir);
  }
}

/** Removes what a restore has begun, also one that was killed. */
function dropParts(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((each) => each.startsWith('directory.sqlite.part')))
    rmSync(join(dataDir, name), { force: true });
}

async function intoDeployment(asked: Asked, file: string): Promise<Result<Told, string>> {
  if (kindOf(file) === 'database')
    return fail(`${file} is a backup of one machine. Make an archive of it first: export --from ${file} ARCHIVE.zip`);
  const server = serverOf(asked);
  if (!server.ok) return server;
  const reply = await askServer(server.value, '/operator/restore', readFileSync(file));
  if (!reply.ok) return fail(reply.error === NOBODY ? nobodyAt(server.value) : reply.error);
  if (reply.value.status === 409) {
    const fault = (await reply.value.json()) as RestoreFault | { readonly kind: 'stop-first' };
    if (fault.kind === 'stop-first')
      return fail('That server runs on one machine: stop it, and restore there without --url.');
    return fail(sentenceOf(fault, file));
  }
  const told = (await reply.value.json()) as Restored;
  const failed = told.planned === 0 ? null : await armAll(server.value);
  if (failed !== null)
    return fail(`The rows are restored, but not all planned pulses have a box yet: ${failed} Then run: arm --url`);
  return ok(told);
}

function sentenceOf(fault: RestoreFault, file: string): string {
  switch (fault.kind) {
    case 'not-empty':
      return 'Somebody has set up this deployment already. Restore into one that is new. Nothing was changed.';
    case 'archive-newer':
      return newer(file);
    case 'archive-damaged':
      return damaged(file, fault.part);
  }
}
