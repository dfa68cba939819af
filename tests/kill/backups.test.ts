/** Lets the server make backups by itself, with a real directory, real files and the real command that checks them (institution.md H6.1). */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BackupKeeper } from '../../worker/engines/node-backup-keeper.ts';
import { openNodeEngine, type NodeEngine } from '../../worker/engines/node.ts';
import { issueSetupLink } from '../../worker/http/staff/setup.ts';

const HOUR_MS = 60 * 60 * 1000;
const START_MS = Date.UTC(2040, 9, 1, 9);
const ROOT = resolve(import.meta.dirname, '../..');

const home = mkdtempSync(join(tmpdir(), 'backups-'));
const folder = join(home, 'backups');
let engine: NodeEngine;
let nowMs = START_MS;
/** When the keeper wants to be woken, and for what. */
let woken: { readonly atMs: number; readonly run: () => void } | undefined;
const reported: string[] = [];

beforeAll(async () => {
  engine = await openNodeEngine({
    settings: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://pulse.test',
      dataDir: join(home, 'data'),
      keyDir: join(home, 'keys'),
      answerLimit: { burst: 1, perSecond: 1 },
      securityContact: null,
    },
    version: 'test',
    clientFolder: join(ROOT, 'dist/client'),
    now: () => nowMs,
    report: (fault) => void reported.push(fault),
  });
  const institution = { name: 'Ada', institution: 'Fen', support: 'help@fen.example', emergency: '112' };
  await engine.directory.access.claimSetupLink(
    // A claimed directory has a row that says when it was last copied.
    await hashOf(new URL(await issueSetupLink(engine)).hash.slice(1)),
    institution,
    'session',
  );
});
beforeEach(() => {
  woken = undefined;
  reported.length = 0;
});
afterAll(async () => {
  await engine.shut();
  rmSync(home, { recursive: true });
});

async function hashOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return Buffer.from(digest).toString('hex');
}

const aKeeper = (settings: { folder: string; everyMs: number; keep: number }) =>
  new BackupKeeper(settings, engine.backups, {
    now: () => nowMs,
    command: join(ROOT, 'dist/node-cli.js'),
    report: (fault) => void reported.push(fault),
    timers: { set: (_name, atMs, run) => void (woken = { atMs, run }), stop: () => undefined },
  });

test('H6.1: backups are made in their rhythm, the last of them are kept, and nothing else is touched', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes of the operator.sqlite'), 'mine');
  // A server that was killed in the middle of a copy has left it behind.
  writeFileSync(join(folder, 'directory-2040-10-01T080000Z.sqlite.part'), 'half');
  const keeper = aKeeper({ folder, everyMs: 24 * HOUR_MS, keep: 2 });
  await keeper.start();
  expect(woken?.atMs).toBe(START_MS + 60_000);
  for (let day = 0; day < 3; day += 1) {
    await keeper.round();
    expect(woken?.atMs).toBe(nowMs + 24 * HOUR_MS);
    nowMs += 24 * HOUR_MS;
  }
  expect(reported).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual([
    'directory-2040-10-02T090000Z.sqlite',
    'directory-2040-10-03T090000Z.sqlite',
    'notes of the operator.sqlite',
  ]);
  expect(statSync(join(folder, 'directory-2040-10-03T090000Z.sqlite')).mode & 0o077).toBe(0);
  expect((await engine.backups.state()).backedUpMs).toBe(nowMs - 24 * HOUR_MS);
  // After a restart the rhythm goes on.
  await aKeeper({ folder, everyMs: 48 * HOUR_MS, keep: 2 }).start();
  expect(woken?.atMs).toBe(nowMs + 24 * HOUR_MS);
});

test('H6.8: a part of a backup that a killed server has left goes when the next one starts', async () => {
  writeFileSync(join(folder, 'directory-2040-10-01T080000Z.sqlite.part'), 'half');
  await aKeeper({ folder, everyMs: 48 * HOUR_MS, keep: 2 }).start();
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('H6.8: a directory that cannot be read at the start does not end the backups', async () => {
  const away = { ...engine.backups, state: () => Promise.reject(new Error('away')) };
  const timers = {
    set: (_name: string, atMs: number, run: () => void) => void (woken = { atMs, run }),
    stop: () => {},
  };
  const host = { now: () => nowMs, command: '', report: (fault: string) => void reported.push(fault), timers };
  await new BackupKeeper({ folder, everyMs: HOUR_MS, keep: 2 }, away, host).start();
  expect(woken?.atMs).toBe(nowMs + 60_000);
});

test('H6.1: what cannot be made is told, tried again in an hour, and no good backup is lost', async () => {
  const before = readdirSync(folder);
  const blocked = join(home, 'a file');
  writeFileSync(blocked, '');
  await aKeeper({ folder: blocked, everyMs: 24 * HOUR_MS, keep: 1 }).round();
  expect(reported).toEqual(['backup-not-made']);
  expect(woken?.atMs).toBe(nowMs + HOUR_MS);

  // The copy is good, but what it holds is not what the server has published.
  const lying = {
    ...engine.backups,
    copyTo: async (path: string) => ({ ...(await engine.backups.copyTo(path)), rows: 7 }),
  };
  const keeper = new BackupKeeper({ folder, everyMs: 24 * HOUR_MS, keep: 1 }, lying, {
    now: () => nowMs,
    command: join(ROOT, 'dist/node-cli.js'),
    report: (fault) => void reported.push(fault),
    timers: { set: () => undefined, stop: () => undefined },
  });
  await keeper.round();
  expect(reported).toHaveLength(2);
  expect(readdirSync(folder).filter((name) => !name.endsWith('.part'))).toEqual(before);
});
