/** Tests the last way in of a person (H1.1, docs/decisions/0041). */
import { expect, test } from 'vitest';
import type { StaffId } from '../../../../schema/contract/ids.ts';
import { aDirectory, aStaffMember, DAY } from '../a-directory.ts';

/** Devices tell their ids like this. */
const idOf = (name: string): string => Buffer.from(name).toString('base64url');

function anAdmin() {
  const built = aDirectory();
  const { directory } = built;
  const { id } = aStaffMember(directory, 'session');
  const add = (key: string, by: StaffId = id, asking = 'session') => {
    directory.access.putPasskeyChallenge(by, `challenge of ${key}`);
    const made = { id: idOf(key), publicKey: 'eA', counter: 0, synced: false };
    return directory.access.addPasskey(by, made, { challengeHash: `challenge of ${key}`, asking });
  };
  return { ...built, id, add };
}

const lastWay = { ok: false, error: { kind: 'last-way-in' } };

test('H1.1: of two passkeys the second one stays, while no other administrator can come in', () => {
  const { directory, clock, id, add } = anAdmin();
  add('phone');
  add('laptop');
  expect(directory.access.removePasskey(id, idOf('phone')).ok).toBe(true);
  expect(directory.access.removePasskey(id, idOf('laptop'))).toEqual(lastWay);
  // Another administrator can make a link, but only as long as they can come in themselves.
  const bo = aStaffMember(directory, 'session of Bo').id;
  directory.access.signOutEverywhere(bo);
  expect(directory.access.removePasskey(id, idOf('laptop'))).toEqual(lastWay);
  directory.access.putSetupLink('link');
  directory.access.restoreAdmin('link', bo, 'Bo again');
  clock.nowMs += 119 * DAY;
  expect(directory.access.removePasskey(id, idOf('laptop')).ok).toBe(true);
  // What is gone already is no error.
  expect(directory.access.removePasskey(id, idOf('laptop')).ok).toBe(true);
});

test('H1.2: a passkey is added only by a session that lives, once, and at most twenty of them', () => {
  const { id, add } = anAdmin();
  expect(add('key', id, 'a session that has ended')).toEqual({ ok: false, error: { kind: 'signed-out' } });
  expect(add('key').ok).toBe(true);
  expect(add('key')).toEqual({ ok: false, error: { kind: 'passkey-refused' } });
  for (let n = 1; n < 20; n += 1) expect(add(`key ${n}`).ok).toBe(true);
  expect(add('one more')).toEqual({ ok: false, error: { kind: 'too-many-passkeys' } });
});

test('H1.2: a signature counts for the key that has checked it, and not for another one that came under its id meanwhile', () => {
  const { directory, id, add } = anAdmin();
  const bo = aStaffMember(directory, 'session of Bo').id;
  add('key', bo, 'session of Bo');
  const { publicKey } = directory.access.passkey(idOf('key'))!;
  directory.access.removePasskey(bo, idOf('key'));
  directory.access.putPasskeyChallenge(id, 'another challenge');
  const made = { id: idOf('key'), publicKey: 'eQ', counter: 0, synced: false };
  directory.access.addPasskey(id, made, { challengeHash: 'another challenge', asking: 'session' });
  const signIn = (signedWith: string) => {
    directory.access.putSignInChallenge('to sign in');
    const signed = { id: idOf('key'), publicKey: signedWith, challengeHash: 'to sign in', counter: 0 };
    return directory.access.signInByPasskey(signed, `with ${signedWith}`);
  };
  expect(signIn(publicKey)).toEqual({ ok: false, error: { kind: 'passkey-refused' } });
  expect(signIn('eQ')).toMatchObject({ ok: true, value: { me: { id } } });
});

test('H1.2: challenges to sign in with are limited for all together', () => {
  const { directory, clock } = anAdmin();
  const ask = (n: number) => directory.access.putSignInChallenge(`challenge ${n}`);
  for (let n = 0; n < 300; n += 1) expect(ask(n).ok).toBe(true);
  expect(ask(300)).toEqual({ ok: false, error: { kind: 'too-fast', retryAfterSeconds: 1 } });
  clock.nowMs += 1000;
  expect(ask(301).ok).toBe(true);
});

test('H1.2: a passkey whose id cannot be read keeps nobody from adding another one (E10.2)', () => {
  const { directory, sqlite, id, add, reported } = anAdmin();
  add('phone');
  add('laptop');
  sqlite.prepare('UPDATE passkey SET id = ? WHERE id = ?').run('no id of a device', idOf('phone'));
  expect(directory.access.putPasskeyChallenge(id, 'a third')).toEqual([idOf('laptop')]);
  expect(reported).toEqual(['unreadable-row-in-passkey']);
});
