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

test('an invitation stays for 90 days after its link has ended, so that it can be sent again, and only a hash was ever kept', () => {
  const { sqlite, clock, invite } = aTeam();
  invite('old');
  clock.nowMs += 97 * DAY - 1;
  invite('later');
  expect(sqlite.prepare('SELECT token_hash FROM invitation ORDER BY rowid').pluck().all()).toEqual(['old', 'later']);
  clock.nowMs += 1;
  invite('new');
  expect(sqlite.prepare('SELECT token_hash FROM invitation ORDER BY rowid').pluck().all()).toEqual(['later', 'new']);
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
  expect(directory.access.people({ search: '', role: '', after: '' }).people).toHaveLength(1);
  expect(sqlite.prepare("SELECT count(*) FROM audit WHERE action = 'invite'").pluck().get()).toBe(0);
});

test('the audit log names who invited and who signed in by id, and holds no name and no token', () => {
  const { directory, me, course, invite } = aTeam();
  invite('link');
  const { me: colleague } = directory.access.signIn('link', 'their session')!;
  const [signIn, invited] = directory.record.latest(2);
  expect([signIn, invited]).toMatchObject([
    { by: colleague.id, action: 'accept-invitation', subject: '', note: `co-teacher ${course}` },
    { by: me.id, action: 'invite', subject: colleague.id },
  ]);
  expect(JSON.stringify(directory.record.latest(100))).not.toMatch(/Cy Reed|"link"|their session/);
});

test('E6.4: an invitation says who invites whom to what, and is listed as one until somebody takes it', () => {
  const { directory, me, course, invite } = aTeam();
  invite('link');
  const [waiting] = directory.access.team(course).invitations;
  const listed = { name: 'Cy Reed', role: 'co-teacher', scope: course, by: 'Ada Moss' };
  expect(waiting).toMatchObject(listed);
  expect(directory.access.team(course).people.map(({ name }) => name)).toEqual(['Ada Moss']);
  expect(directory.access.checkSignIn('link')).toEqual({
    id: waiting!.id,
    name: 'Cy Reed',
    institution: 'Fen College',
    invitation: { by: 'Ada Moss', role: 'co-teacher', of: 'Botany', address: null, isKnown: false },
    confirms: null,
    ways: { mail: false, provider: null, onlyProvider: false },
  });
  directory.access.signIn('link', 'their session');
  expect(directory.access.team(course).invitations).toEqual([]);
  expect(directory.access.offices().invitations).toEqual([]);
  directory.access.invite(me.id, { name: 'Bo', role: 'institution-admin', scope: null }, 'link of Bo');
  expect(directory.access.checkSignIn('link of Bo')?.invitation).toEqual({
    by: 'Ada Moss',
    role: 'institution-admin',
    of: null,
    address: null,
    isKnown: false,
  });
  expect(directory.access.offices().invitations).toMatchObject([{ name: 'Bo', scope: null }]);
});

test('E6.4: an invitation that is sent again has a new link, the old one ends, and no second person comes of it', () => {
  const { directory, sqlite, me, course, clock, invite } = aTeam();
  invite('lost');
  const { id } = directory.access.team(course).invitations[0]!;
  clock.nowMs += 8 * DAY;
  expect(directory.access.renewInvitation(me.id, id, 'found').ok).toBe(true);
  expect(directory.access.signIn('lost', 'a session')).toBeNull();
  expect(directory.access.signIn('found', 'a session')?.me.id).toBe(id);
  expect(sqlite.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(2);
  expect(directory.access.renewInvitation(me.id, id, 'again')).toEqual({ ok: false, error: { kind: 'not-found' } });
});

test('E6.4: an attempt that is repeated for another role makes another invitation, and sends none again for a role that one may not give any more', () => {
  const { directory, sqlite, me, course } = aTeam();
  const zoology = aCourse(directory, me.id, { name: 'Zoology' });
  const attempt = 'the same name';
  const role = { name: 'Cy Reed', role: 'co-teacher' } as const;
  directory.access.invite(me.id, { ...role, scope: zoology }, 'first', attempt);
  sqlite.prepare('DELETE FROM grants WHERE scope = ?').run(zoology);
  expect(directory.access.invite(me.id, { ...role, scope: course }, 'second', attempt).ok).toBe(true);
  expect(directory.access.checkSignIn('second')?.invitation?.of).toBe('Botany');
  expect(directory.access.checkSignIn('first')?.invitation?.of).toBe('Zoology');
});

test('E6.4: a withdrawn invitation admits nobody, and only those who may give its role may withdraw or renew it', () => {
  const { directory, me, course, invite } = aTeam();
  invite('link');
  directory.access.invite(me.id, { name: 'Dee', role: 'co-teacher', scope: course }, 'link of Dee');
  const dee = directory.access.signIn('link of Dee', 'session of Dee')!.me.id;
  const { id } = directory.access.team(course).invitations[0]!;
  const forbidden = { ok: false, error: { kind: 'forbidden' } };
  expect(directory.access.renewInvitation(dee, id, 'mine')).toEqual(forbidden);
  expect(directory.access.withdrawInvitation(dee, id)).toEqual(forbidden);
  expect(directory.access.checkSignIn('link')).not.toBeNull();
  expect(directory.access.withdrawInvitation(me.id, id).ok).toBe(true);
  expect(directory.access.checkSignIn('link')).toBeNull();
  expect(directory.access.signIn('link', 'a session')).toBeNull();
});

test('E6.4: somebody who is signed in takes the role as the person they are, and keeps what they had', () => {
  const { directory, sqlite, me, invite } = aTeam();
  const zoology = aCourse(directory, me.id, { name: 'Zoology' });
  invite('first');
  const cy = directory.access.signIn('first', 'session of Cy')!.me;
  invite('second', { scope: zoology, name: 'C. Reed' });
  expect(directory.access.acceptInvitation(cy.id, 'second', 'session of Cy')).toEqual({ ok: true, value: null });
  expect(directory.access.signedIn('session of Cy')?.me).toMatchObject({ id: cy.id, name: 'Cy Reed' });
  const scopes = directory.access.signedIn('session of Cy')?.me.grants.map(({ scope }) => scope);
  expect(new Set(scopes)).toEqual(new Set([cy.grants[0]!.scope, zoology]));
  expect(sqlite.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(2);
  expect(directory.access.acceptInvitation(cy.id, 'second', 'session of Cy').ok).toBe(false);
});
