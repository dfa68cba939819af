/** Writes a checked copy of the directory to a file, while the server runs or while it is stopped (institution.md H6.1, H6.2). */
import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { LedgerMark } from '../directory/archive/backups.ts';
import { archiveOf, backUpClosed } from '../engines/node-backup.ts';
import { syncFolder } from '../engines/node-keys.ts';
import { askServer, nobodyAt, NOBODY, serverOf, type Asked } from './ask-server.ts';
import { checkDatabase, kindOf, openArchive } from './copy-file.ts';
import type { Outcome } from './outcome.ts';

/** What every copy leaves out, because answers would survive their pulse in it. */
const LEFT_OUT = 'Boxes and keys are not in it: answers of pulses that are open now are in no backup.';

export interface BackupAsked extends Asked {
  readonly file: string;
  /** Whether a file that is there already may be replaced. */
  readonly force?: boolean | undefined;
  /** Whether the file is to be an archive that both engines read, and not what this one keeps. */
  readonly asArchive?: boolean | undefined;
}

export async function backup(asked: BackupAsked): Promise<Outcome> {
  const file = resolve(asked.file);
  if (existsSync(file) && asked.force !== true)
    return fail(`${file} exists already. Choose another name, or add --force.`);
  if (!existsSync(dirname(file))) return fail(`The folder ${dirname(file)} does not exist. Make it first.`);
  const part = `${file}.part`;
  try {
    const copied = await copyTo(part, asked);
    if (!copied.ok) return copied;
    const isDatabase = kindOf(part) === 'database';
    const checked = isDatabase ? checkDatabase(part, copied.value.mark) : openArchive(part);
    if (!checked.ok) return checked;
    if (asked.asArchive === true && isDatabase) writeFileSync(part, await archiveOf(part), { mode: 0o600 });
    keep(part, file);
    await copied.value.kept();
  } catch (error) {
    return fail(cannotWrite(file, error));
  } finally {
    for (const end of ['', '-journal']) rmSync(`${part}${end}`, { force: true });
  }
  const bytes = statSync(file).size;
  return ok({ says: `Wrote ${file} (${bytes} bytes), and checked it. ${LEFT_OUT}`, told: { file, bytes } });
}

interface Copied {
  /** What the ledger must hold; undefined if nobody else can say it. */
  readonly mark: LedgerMark | undefined;
  /** Tells the server that the copy is good. */
  readonly kept: () => Promise<unknown>;
}

async function copyTo(path: string, asked: BackupAsked): Promise<Result<Copied, string>> {
  const server = serverOf(asked);
  if (!server.ok) return server;
  const reply = await askServer(server.value, '/operator/backup');
  if (reply.ok) {
    const { body, headers } = reply.value;
    if (body === null) return fail(`The server at ${server.value.origin} sent nothing.`);
    await pipeline(
      Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(path, { mode: 0o600 }),
    );
    const mark = { rows: Number(headers.get('ledger-rows')), sha256: headers.get('ledger-sha256') ?? '' };
    return ok({ mark, kept: () => askServer(server.value, '/operator/backup/kept') });
  }
  if (reply.error !== NOBODY) return fail(reply.error);
  if (asked.url !== undefined) return fail(nobodyAt(server.value));
  const directory = join(asked.settings.dataDir, 'directory.sqlite');
  if (!existsSync(directory)) return fail(`There is no directory in DATA_DIR ${asked.settings.dataDir}.`);
  const done = await backUpClosed(directory, path);
  return done
    ? ok({ mark: undefined, kept: async () => undefined })
    : fail(`${nobodyAt(server.value)} Something holds ${directory} open all the same.`);
}

/** Gives the file its name only when all of it has reached the disk. */
function keep(part: string, file: string): void {
  const handle = openSync(part, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
  syncFolder(dirname(file));
}

export function cannotWrite(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return `The disk of ${file} is full. Nothing was kept.`;
  if (code === 'EACCES' || code === 'EROFS' || code === 'SQLITE_CANTOPEN')
    return `${file} cannot be written (${code}).`;
  return `${file} could not be written: ${error instanceof Error ? error.message : code}`;
}
