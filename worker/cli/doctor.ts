/** Looks at everything that can be wrong around a server, and says what to do (institution.md H6.4). */
import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, fail } from '../../schema/result.ts';
import { newerSchemaIn } from '../engines/node-backup.ts';
import { mailTrouble } from '../engines/node-mail.ts';
import { askServer, nobodyAt, NOBODY, serverOf, type Asked } from './ask-server.ts';
import { findingsFrom, type Facts, type Finding } from './findings.ts';
import type { Outcome } from './outcome.ts';

const PATIENCE_MS = 10_000;
/** A proxy may write its log a moment after it has answered. */
const LOG_MS = 1500;
const LOOK_MS = 100;
/**
 * What no log may have (privacy.md R6.2): visits of students, also with the code as the QR code has it and from a learning platform, and
 * addresses that are secrets.
 */
const UNLOGGED = ['/s/', '/S/', '/c/', '/lti/', '/assets/', '/calendar/', '/mail/stop/'] as const;
/** What a log may have. If it has not even this, it may be the log of something else. */
const STAFF = '/api/';

export async function doctor(asked: Asked & { readonly accessLog?: string | undefined }): Promise<Outcome> {
  const { settings } = asked;
  const [state, reached, mail, logged] = await Promise.all([
    stateOf(asked),
    reachedAt(settings.publicUrl, asked),
    settings.mail ? mailTrouble(settings.mail) : undefined,
    asked.accessLog === undefined ? null : logOf(settings.publicUrl, asked.accessLog),
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

/**
 * Looks who answers at PUBLIC_URL. The server of this machine makes a mark, and only this server knows it: another one that runs
 * the same version does not.
 */
async function reachedAt(publicUrl: string, asked: Asked): Promise<Facts['reached']> {
  const server = serverOf(asked);
  const made = server.ok ? await askServer(server.value, '/operator/mark') : server;
  const { mark }: { readonly mark: string | null } = made.ok ? await made.value.json() : { mark: null };
  try {
    const reply = await visit(`${publicUrl}${mark === null ? '/version' : `/operator/mark/${mark}`}`);
    if (reply.status >= 300 && reply.status < 400) return { redirectsTo: reply.headers.get('Location') ?? '' };
    if (mark !== null && reply.status === 404) return 'another';
    return reply.ok ? 'here' : { failed: `it answered ${reply.status}` };
  } catch (error) {
    return { failed: error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error) };
  }
}

const visit = (address: string): Promise<Response> =>
  fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });

/**
 * Visits addresses that do not exist and that nobody else asks for, as a student would and as staff would, and looks for them in
 * the log.
 */
async function logOf(publicUrl: string, file: string): Promise<Facts['logged']> {
  const mark = `doctor-${randomBytes(8).toString('hex')}`;
  const places = UNLOGGED.map((path, i) => ({ path, name: `${mark}-${i}.` }));
  const read = (): string => readFileSync(file, 'latin1');
  try {
    await Promise.all(places.map(({ path, name }) => visit(`${publicUrl}${path}${name}`)));
    await visit(`${publicUrl}${STAFF}${mark}-staff`);
  } catch {
    return 'Nobody has looked at the log, because PUBLIC_URL was not reached.';
  }
  try {
    // The visit of staff was the last one. Once it is there, the others would be there too.
    for (let waitedMs = 0; waitedMs < LOG_MS && !read().includes(`${mark}-staff`); waitedMs += LOOK_MS)
      await pause(LOOK_MS);
    await pause(LOOK_MS);
    const log = read();
    const visits = places.filter(({ name }) => log.includes(name)).map(({ path }) => path);
    return { visits, staff: log.includes(`${mark}-staff`) };
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
