/** Tests links that invite a colleague. */
import { expect, test } from 'vitest';
import type { Invite } from '../../../../schema/contract/team.ts';
import { aCourse, aDirectory, aStaffMember, DAY } from '../a-directory.ts';

function aTeam() {
  const built = aDirectory();
  const me = aStaffMember(built.directory);
  const course = aCourse(built.directory, me.id);
  const invite = (tokenHash: string, wanted: Partial<Invite> = {}) =>
    built.directory.access.invite(me.id, { name: 'Cy Reed', role: 'co-teacher', scope: course, ...wanted }, tokenHash);
  return { ...built, me, course, invite };
}

test('E6.4: a link signs in the person it was made for, with the role they were given', () => {
  const { directory, course, invite } = aTeam();
  expect(invite('hash of a link')).toEqual({ ok: true, value: null });
  const signedIn = directory.access.signIn('hash of a link', 'hash of a session');
  expect(signedIn?.me).toMatchObject({
    name: 'Cy Reed',
    institution: 'Fen College',
    grants: [{ role: 'co-teacher', scope: course }],
  });
  expect(directory.access.signedIn('hash of a session')?.me).toEqual(signedIn?.me);
});

test('E6.2: a link works once; of two people who try it, even at the same time, the second is refused and gets no session', () => {
  const { directory, invite } = aTeam();
  invite('link');
  const two = [directory.access.signIn('link', 'first'), directory.access.signIn('link', 'second')];
  expect(two.map((each) => each !== null)).toEqual([true, false]);
  expect([directory.access.signedIn('first') !== null, directory.access.signedIn('second')]).toEqual([true, null]);
});

test.each([
  ['a millisecond before seven days', 7 * DAY - 1, true],
  ['after seven days', 7 * DAY, false],
  ['after a year', 365 * DAY, false],
])('E6.2: %s a link works: %s', (_, laterMs, works) => {
  const { directory, clock, invite } = aTeam();
  invite('link');
  clock.nowMs += laterMs;
  expect(directory.access.signIn('link', 'their session') !== null).toBe(works);
});

test('a link that nobody made signs nobody in', () => {
  const { directory, invite } = aTeam();
  invite('link');
  for (const other of ['', 'lin', 'session', 'hash of link'])
    expect(directory.access.signIn(other, 'another')).toBeNull();
});

test('links that have ended are deleted at the next invitation, and only their hashes were ever kept', () => {
  const { sqlite, clock, invite } = aTeam();
  invite('old');
  clock.nowMs += 7 * DAY;
  invite('new');
  expect(sqlite.prepare('SELECT token_hash FROM staff_link').pluck().all()).toEqual(['new']);
});

test('two colleagues with the same name are two people', () => {
  const { directory, invite } = aTeam();
  invite('one');
  invite('two');
  const [one, two] = ['one', 'two'].map((link) => directory.access.signIn(link, `session of ${link}`)!.me);
  expect(one!.name).toBe(two!.name);
  expect(one!.id).not.toBe(two!.id);
});

test('an invitation to something that does not exist creates nobody', () => {
  const { directory, sqlite, invite } = aTeam();
  for (const wanted of [
    { scope: '0'.repeat(32) },
    { role: 'programme-lead', scope: null },
    { role: 'institution-admin', scope: 'x' },
  ] satisfies Partial<Invite>[]) {
    expect(invite('link', wanted).ok).toBe(false);
  }
  expect(directory.access.people({ search: '', after: '' }).people).toHaveLength(1);
  expect(sqlite.prepare("SELECT count(*) FROM audit WHERE action = 'invite'").pluck().get()).toBe(0);
});

test('the audit log names who invited and who signed in by id, and holds no name and no token', () => {
  const { directory, me, invite } = aTeam();
  invite('link');
  const { me: colleague } = directory.access.signIn('link', 'their session')!;
  const [signIn, invited] = directory.record.latest(2);
  expect([signIn, invited]).toMatchObject([
    { by: colleague.id, action: 'sign-in', subject: '' },
    { by: me.id, action: 'invite', subject: colleague.id },
  ]);
  expect(JSON.stringify(directory.record.latest(100))).not.toMatch(/Cy Reed|"link"|their session/);
});
