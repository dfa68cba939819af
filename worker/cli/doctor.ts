/** Looks at everything that can be wrong around a server, and says what to do (institution.md H6.4). */
import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { programSchema } from '../../schema/contract/program.ts';
import { ok, fail } from '../../schema/result.ts';
import { newerSchemaIn } from '../engines/node-backup.ts';
import { mailTrouble } from '../engines/node-mail.ts';
import { askServer, nobodyAt, NOBODY, serverOf, type Asked } from './ask-server.ts';
import { findingsFrom, type Facts, type Finding } from './findings.ts';
import type { Outcome } from './outcome.ts';

const PATIENCE_MS = 10_000;
/** A proxy may write its log a moment after it has answered. */
const LOG_MS = 1500;

export async function doctor(asked: Asked & { readonly accessLog?: string | undefined }): Promise<Outcome> {
  const { settings } = asked;
  const [state, reached, mail, logged] = await Promise.all([
    stateOf(asked),
    programAt(settings.publicUrl),
    settings.mail ? mailTrouble(settings.mail) : undefined,
    asked.accessLog === undefined ? null : isLogged(settings.publicUrl, asked.accessLog),
  ]);
  const findings = findingsFrom({
    nowMs: Date.now(),
    publicUrl: settings.publicUrl,
    ...state,
    reached,
    mail,
    logged,
    clockIsKept: clockIsKept(),
    disk: diskOf(settings.dataDir),
    modes: { dataDir: modeOf(settings.dataDir), keyDir: modeOf(settings.keyDir) },
    backupEveryMs: settings.backups?.everyMs ?? null,
    schema: newerSchemaIn(join(settings.dataDir, 'directory.sqlite')),
  });
  const says = findings.map(({ check, state: is, says: sentence }) => `${SIGNS[is]} ${check}: ${sentence}`).join('\n');
  return findings.some(({ state: is }) => is === 'wrong')
    ? { ...fail(says), told: { findings } }
    : ok({ says, told: { findings } });
}

const SIGNS: Readonly<Record<Finding['state'], string>> = { well: 'ok   ', look: 'look ', wrong: 'WRONG' };

async function stateOf(asked: Asked): Promise<Pick<Facts, 'server' | 'troubles'>> {
  const server = serverOf(asked);
  if (!server.ok) return { server: server.error, troubles: [] };
  const reply = await askServer(server.value, '/operator/state');
  if (!reply.ok) return { server: reply.error === NOBODY ? nobodyAt(server.value) : reply.error, troubles: [] };
  const ready = await fetch(`${server.value.origin}/readyz`);
  const { says: troubles } = (await ready.json()) as { says: string[] };
  return { server: await reply.value.json(), troubles };
}

async function programAt(publicUrl: string): Promise<Facts['reached']> {
  try {
    const reply = await fetch(`${publicUrl}/version`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!reply.ok) return `it answered ${reply.status}`;
    const program = programSchema.safeParse(await reply.json());
    return program.success ? program.data : 'it is another version of Mattering Pulse';
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return cause;
  }
}

/** Visits a page that does not exist, under an address that nobody else asks for, and looks for it in the log. */
async function isLogged(publicUrl: string, file: string): Promise<boolean | string> {
  const mark = `doctor-${randomBytes(8).toString('hex')}`;
  try {
    await fetch(`${publicUrl}/s/${mark}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    return 'Nobody has looked at the log, because PUBLIC_URL was not reached.';
  }
  await pause(LOG_MS);
  try {
    return readFileSync(file, 'latin1').includes(mark);
  } catch {
    return `The log ${file} cannot be read. Name another one, or run this as somebody who may read it.`;
  }
}

/** systemd makes this file once the clock was set; other systems do not say. */
function clockIsKept(): boolean | null {
  if (existsSync('/run/systemd/timesync/synchronized')) return true;
  try {
    const told = execFileSync('timedatectl', ['show', '-p', 'NTPSynchronized', '--value'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return told.toString().trim() === 'yes';
  } catch {
    return null;
  }
}

function diskOf(folder: string): Facts['disk'] {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    return { freeBytes: bavail * bsize, sizeBytes: blocks * bsize };
  } catch {
    return { freeBytes: 0, sizeBytes: 0 };
  }
}

const modeOf = (folder: string): number => (existsSync(folder) ? statSync(folder).mode & 0o777 : 0);
