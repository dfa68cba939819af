/** Tests the setup link in the directory. */
import { expect, test } from 'vitest';
import { aCourse, aDirectory, aDraft, aStaffMember, DAY, newcomer } from '../a-directory.ts';

test('E6.1: if two people claim a link, the first becomes administrator and the second reads that it was used', () => {
  const { directory, sqlite } = aDirectory();
  directory.access.putSetupLink('hash');
  const first = directory.access.claimSetupLink('hash', newcomer, 'first session');
  const second = directory.access.claimSetupLink('hash', { ...newcomer, name: 'Mallory' }, 'second session');

  expect(first).toMatchObject({ ok: true, value: { me: { name: 'Ada Moss', institution: 'Fen College' } } });
  expect(second).toEqual({ ok: false, error: 'setup-link-spent' });
  expect(directory.access.signedIn('second session')).toBeNull();
  expect(sqlite.prepare('SELECT name FROM staff').all()).toEqual([{ name: 'Ada Moss' }]);
  expect(directory.access.checkSetupLink('hash')).toBeNull();
});

test('E6.1: a link that nobody made does not exist, and claiming it leaves nothing behind', () => {
  const { directory, sqlite } = aDirectory();
  expect(directory.access.checkSetupLink('guess')).toBeNull();
  expect(directory.access.claimSetupLink('guess', newcomer, 's').ok).toBe(false);
  for (const table of ['institution', 'staff', 'grants', 'session', 'audit']) {
    expect(sqlite.prepare(`SELECT count(*) AS n FROM ${table}`).get(), table).toEqual({ n: 0 });
  }
});

test('E6.1: a new link voids the older one', () => {
  const { directory } = aDirectory();
  directory.access.putSetupLink('older');
  directory.access.putSetupLink('newer');
  expect(directory.access.checkSetupLink('older')).toBeNull();
  expect(directory.access.claimSetupLink('older', newcomer, 's').ok).toBe(false);
  expect(directory.access.claimSetupLink('newer', newcomer, 's').ok).toBe(true);
});

test('E6.1: there is no administrator until somebody claims a link', () => {
  const { directory } = aDirectory();
  directory.access.putSetupLink('hash');
  expect(directory.access.hasAdmin()).toBe(false);
  directory.access.claimSetupLink('hash', newcomer, 's');
  expect(directory.access.hasAdmin()).toBe(true);
});

test('E6.1: a later link makes nobody new: it lets in an administrator there is, with everything they have', () => {
  const { directory, sqlite, clock } = aDirectory();
  expect(directory.access.checkSetupLink('link of one')).toBeNull();
  const ada = aStaffMember(directory, 'one');
  const course = aCourse(directory, ada.id);
  const before = directory.access.signedIn('one')?.me;
  // Nobody was here for so long that every session has ended.
  clock.nowMs += 365 * DAY;
  expect(directory.access.signedIn('one')).toBeNull();
  directory.access.putSetupLink('second link');
  const other = { ...newcomer, name: 'Ada Moss', institution: 'Elsewhere' };
  expect(directory.access.claimSetupLink('second link', other, 'two')).toEqual({ ok: false, error: 'set-up-already' });
  expect(directory.access.checkSetupLink('second link')).toEqual({
    administrators: [{ id: ada.id, name: 'Ada Moss' }],
  });
  const restored = directory.access.restoreAdmin('second link', ada.id, 'two');
  expect(restored).toEqual({ ok: true, value: { me: before } });
  expect(before?.grants).toContainEqual({ role: 'course-lead', scope: course });
  expect(directory.access.restoreAdmin('second link', ada.id, 'three').ok).toBe(false);
  expect(sqlite.prepare('SELECT name FROM staff').pluck().all()).toEqual(['Ada Moss']);
  expect(sqlite.prepare('SELECT name FROM institution').pluck().all()).toEqual(['Fen College']);
  expect(directory.record.latest(1)).toMatchObject([{ by: ada.id, action: 'restore-admin' }]);
});

test('E6.1: a setup link lets in nobody who is not an administrator, and is not spent by that', () => {
  const { directory } = aDirectory();
  const ada = aStaffMember(directory, 'one');
  const course = aCourse(directory, ada.id);
  directory.access.invite(ada.id, { name: 'Cy', role: 'co-teacher', scope: course }, 'link of Cy');
  const cy = directory.access.signIn('link of Cy', 'session of Cy')!.me;
  directory.access.putSetupLink('link');
  expect(directory.access.restoreAdmin('link', cy.id, 'two')).toEqual({ ok: false, error: 'setup-link-spent' });
  expect(directory.access.checkSetupLink('link')).not.toBeNull();
});

test('E2.2: reports go to the support contact until somebody changes that', () => {
  const { directory } = aDirectory();
  const me = aStaffMember(directory);
  const { contacts, institution } = aDraft(directory, me.id, aCourse(directory, me.id));
  expect(contacts).toEqual({ support: 'support@fen.example', report: 'support@fen.example', emergency: '112' });
  expect(institution).toEqual({ name: 'Fen College' });
});
