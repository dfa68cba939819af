/** Plants each fault that `doctor` must find, and checks that it finds this one and no other (institution.md H6.4). */
import { expect, test } from 'vitest';
import { findingsFrom, type Facts } from '../../../worker/cli/findings.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 28, 9);

const SERVER = {
  backedUpMs: NOW - DAY_MS,
  mailWaiting: 3,
  mailGivenUp: 0,
  contactsCheckedDay: '2026-09-01',
  leastK: 7,
  lowestK: 7,
  nowMs: NOW,
  version: '0.2.0',
  commit: 'abc',
  publicUrl: 'https://pulse.example.org',
};

/** A server with which everything is well. */
const FACTS: Facts = {
  nowMs: NOW,
  publicUrl: 'https://pulse.example.org',
  server: SERVER,
  troubles: [],
  reached: 'here',
  mail: null,
  clockIsKept: true,
  disk: { freeBytes: 80e9, sizeBytes: 200e9 },
  modes: { dataDir: 0o700, keyDir: 0o700 },
  backupEveryMs: DAY_MS,
  logged: { visits: [], staff: true },
  schema: null,
};

const unwell = (facts: Partial<Facts>) =>
  findingsFrom({ ...FACTS, ...facts })
    .filter(({ state }) => state !== 'well')
    .map(({ check, state }) => `${check}: ${state}`);

test('H6.4: with nothing planted, it finds nothing', () => {
  expect(unwell({})).toEqual([]);
});

const PLANTED: readonly (readonly [string, Partial<Facts>, readonly string[]])[] = [
  [
    'no TLS',
    { publicUrl: 'http://pulse.example.org', server: { ...SERVER, publicUrl: 'http://pulse.example.org' } },
    ['tls: wrong'],
  ],
  ['PUBLIC_URL that nobody answers', { reached: { failed: 'ENOTFOUND' } }, ['address: wrong']],
  ['PUBLIC_URL that leads to another server', { reached: 'another' }, ['address: wrong']],
  ['PUBLIC_URL that leads on', { reached: { redirectsTo: 'https://www.example.org/' } }, ['address: wrong']],
  ['PUBLIC_URL that is not the one of the server', { publicUrl: 'https://other.example.org' }, ['settings: wrong']],
  ['a proxy that logs /s/', { logged: { visits: ['/s/'], staff: true } }, ['access log: wrong']],
  ['a log that has nothing at all', { logged: { visits: [], staff: false } }, ['access log: look']],
  ['a log that nobody has named', { logged: null }, ['access log: look']],
  ['a log that cannot be read', { logged: 'No.' }, ['access log: wrong']],
  ['a clock that runs freely', { clockIsKept: false }, ['clock: wrong']],
  ['a clock that is an hour off', { server: { ...SERVER, nowMs: NOW + 3_600_000 } }, ['clock: wrong']],
  ['a machine that says nothing about its clock', { clockIsKept: null }, ['clock: look']],
  ['mail that is refused', { mail: '535 Who are you?' }, ['mail: wrong']],
  ['no mail', { mail: undefined }, ['mail: look']],
  ['mail that was given up', { server: { ...SERVER, mailGivenUp: 2 } }, ['mail: look']],
  ['no backup', { server: { ...SERVER, backedUpMs: null } }, ['backup: wrong']],
  [
    'a backup that should have been renewed',
    { server: { ...SERVER, backedUpMs: NOW - 3 * DAY_MS } },
    ['backup: wrong'],
  ],
  [
    'an old backup by hand',
    { backupEveryMs: null, server: { ...SERVER, backedUpMs: NOW - 8 * DAY_MS } },
    ['backup: wrong'],
  ],
  ['keys that others can read', { modes: { dataDir: 0o700, keyDir: 0o755 } }, ['folders: wrong']],
  ['data that the group can read', { modes: { dataDir: 0o750, keyDir: 0o700 } }, ['folders: wrong']],
  ['a disk that is nearly full', { disk: { freeBytes: 3e9, sizeBytes: 200e9 } }, ['disk: wrong']],
  ['a small disk that is nearly full', { disk: { freeBytes: 4e8, sizeBytes: 1e9 } }, ['disk: wrong']],
  ['a pulse below the k of the institution', { server: { ...SERVER, lowestK: 5 } }, ['k: look']],
  ['contacts of last year', { server: { ...SERVER, contactsCheckedDay: '2025-11-01' } }, ['contacts: look']],
  ['contacts that nobody has checked', { server: { ...SERVER, contactsCheckedDay: '' } }, ['contacts: look']],
  ['storage that does not work', { troubles: ['Nothing can be written. Look at the disk.'] }, ['server: wrong']],
  ['a newer schema', { schema: 'It was written by a newer version.' }, ['schema: wrong']],
];

test.each(PLANTED)('H6.4: it finds %s, and says what to do', (_, facts, found) => {
  expect(unwell(facts)).toEqual(found);
  const said = findingsFrom({ ...FACTS, ...facts }).find(({ state }) => state !== 'well');
  expect(said?.says).toMatch(/[.]$|chmod 700$/);
});

test('H6.4: without a server it still finds what can be seen from outside', () => {
  expect(unwell({ server: 'No server answers.', reached: { failed: 'ECONNREFUSED' } })).toEqual([
    'server: wrong',
    'address: wrong',
    'backup: look',
    'contacts: look',
  ]);
});
