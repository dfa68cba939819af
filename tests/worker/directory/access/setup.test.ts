/** Tests the setup link in the directory. */
import { expect, test } from 'vitest';
import { aCourse, aDirectory, aDraft, aStaffMember, newcomer } from '../a-directory.ts';

test('E6.1: if two people claim a link, the first becomes administrator and the second reads that it was used', () => {
  const { directory, sqlite } = aDirectory();
  directory.access.putSetupLink('hash');
  const first = directory.access.claimSetupLink('hash', newcomer, 'first session');
  const second = directory.access.claimSetupLink('hash', { ...newcomer, name: 'Mallory' }, 'second session');

  expect(first).toMatchObject({ ok: true, value: { me: { name: 'Ada Moss', institution: 'Fen College' } } });
  expect(second).toEqual({ ok: false, error: 'setup-link-spent' });
  expect(directory.access.signedIn('second session')).toBeNull();
  expect(sqlite.prepare('SELECT name FROM staff').all()).toEqual([{ name: 'Ada Moss' }]);
  expect(directory.access.setupLinkExists('hash')).toBe(false);
});

test('E6.1: a link that nobody made does not exist, and claiming it leaves nothing behind', () => {
  const { directory, sqlite } = aDirectory();
  expect(directory.access.setupLinkExists('guess')).toBe(false);
  expect(directory.access.claimSetupLink('guess', newcomer, 's').ok).toBe(false);
  for (const table of ['institution', 'staff', 'grants', 'session', 'audit']) {
    expect(sqlite.prepare(`SELECT count(*) AS n FROM ${table}`).get(), table).toEqual({ n: 0 });
  }
});

test('E6.1: a new link voids the older one', () => {
  const { directory } = aDirectory();
  directory.access.putSetupLink('older');
  directory.access.putSetupLink('newer');
  expect(directory.access.setupLinkExists('older')).toBe(false);
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

test('E6.1: a later link makes another administrator of the same institution, and changes nothing else about it', () => {
  const { directory, sqlite } = aDirectory();
  const ada = aStaffMember(directory, 'one');
  directory.access.putSetupLink('second link');
  const claimed = directory.access.claimSetupLink(
    'second link',
    { ...newcomer, name: 'Ben', institution: 'Elsewhere', support: 'x' },
    'two',
  );
  expect(claimed).toMatchObject({ ok: true, value: { me: { name: 'Ben', institution: 'Fen College' } } });
  expect(directory.access.signedIn('one')?.me.id).toBe(ada.id);
  expect(sqlite.prepare('SELECT name, support FROM institution').all()).toEqual([
    { name: 'Fen College', support: 'support@fen.example' },
  ]);
});

test('E2.2: reports go to the support contact until somebody changes that', () => {
  const { directory } = aDirectory();
  const me = aStaffMember(directory);
  const { contacts, institution } = aDraft(directory, me.id, aCourse(directory, me.id));
  expect(contacts).toEqual({ support: 'support@fen.example', report: 'support@fen.example', emergency: '112' });
  expect(institution).toEqual({ name: 'Fen College' });
});
