/** Tests the ways in that an institution switches on: mail, its provider, and only the provider (H1.1 to H1.4). */
import { expect, test } from 'vitest';
import type { Vouched } from '../../../../worker/directory/access/provider.ts';
import { forDirectory } from '../../../../worker/provider-settings.ts';
import { PROVIDER } from '../../../oidc/fake-provider.ts';
import type { CourseId, StaffId } from '../../../../schema/contract/ids.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, DAY, HOUR, newcomer } from '../a-directory.ts';

const provider = forDirectory(PROVIDER);
const admin = { role: 'institution-admin', scope: null } as const;
const vouched = (subject: string, more: Partial<Vouched> = {}): Vouched => ({
  issuer: PROVIDER.issuer,
  subject,
  address: `${subject}@fen.example`,
  isVerified: true,
  roles: null,
  ...more,
});

/** An administrator, and a colleague who was invited by address. */
function anInstitution(more: Parameters<typeof aDirectory>[1] = {}) {
  const built = aDirectory(undefined, { provider, sendsMail: true, ...more });
  const me = aStaffMember(built.directory);
  const invited = { name: 'Cy', ...admin, address: 'cy@fen.example' };
  built.directory.access.invite(me.id, invited, 'link of Cy');
  return { ...built, me };
}

test('H1.3: each message takes one row of the outbox, at most three an hour for an address, and nothing grows', () => {
  const { directory, sqlite, clock } = anInstitution();
  sqlite.exec('DELETE FROM outbox');
  const rows = (table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  for (let n = 0; n < 5; n += 1)
    expect(directory.access.askForLink('who@fen.example')).toEqual({ ok: true, value: null });
  expect([rows('outbox'), rows('link_asked')]).toEqual([3, 3]);
  expect(sqlite.prepare('SELECT address_hash FROM link_asked').pluck().get()).toMatch(/^[0-9a-f]{64}$/);
  clock.nowMs += HOUR;
  directory.access.askForLink('who@fen.example');
  expect([rows('outbox'), rows('link_asked')]).toEqual([4, 1]);
  // All together: a burst, then one every two seconds, whatever addresses somebody makes up.
  for (let n = 0; n < 400; n += 1) directory.access.askForLink(`n${n}@fen.example`);
  expect(rows('link_asked')).toBe(300);
  clock.nowMs += 2000;
  directory.access.askForLink('one-more@fen.example');
  directory.access.askForLink('too-many@fen.example');
  expect(rows('link_asked')).toBe(301);
});

test('H1.3: links that are asked for are bounded by a table too, however slowly somebody asks', () => {
  const { directory, sqlite, clock } = anInstitution();
  const put = sqlite.prepare('INSERT INTO link_asked (address_hash, asked_at_ms) VALUES (?, ?)');
  for (let n = 0; n < 2000; n += 1) put.run(`hash ${n}`, clock.nowMs);
  sqlite.exec('DELETE FROM outbox');
  directory.access.askForLink('one-more@fen.example');
  expect(sqlite.prepare('SELECT count(*) FROM outbox').pluck().get()).toBe(0);
});

test('H1.3: a mailed link lasts a quarter of an hour, also if the clock was set back, and none leaves for somebody without a role', () => {
  const { directory, sqlite, clock, me } = anInstitution();
  const { access } = directory;
  sqlite.prepare("UPDATE staff SET address = 'ada@fen.example' WHERE id = ?").run(me.id);
  // By the clock of that time it was asked for tomorrow.
  for (const hash of ['first', 'second'])
    expect(access.linkForMail('ada@fen.example', hash, clock.nowMs + DAY)).not.toBeNull();
  clock.nowMs += HOUR / 4 - 1;
  expect(access.checkSignIn('first')).not.toBeNull();
  clock.nowMs += 1;
  expect(access.signIn('second', 'late')).toBeNull();
  sqlite.exec('DELETE FROM grants');
  expect(access.linkForMail('ada@fen.example', 'third', clock.nowMs)).toBeNull();
});

test('H1.1: an address does not count if meanwhile somebody else got it, another one is wanted, or the session has ended', () => {
  const { directory, sqlite, clock, me } = anInstitution();
  const { access } = directory;
  const wantMailed = (address: string): void => {
    access.wantAddress(me.id, address);
    expect(access.linkForMail(address, `link to ${address}`, clock.nowMs)).toMatchObject({ confirms: true });
  };
  const confirm = (address: string, session = 'session') => access.confirmAddress(me.id, `link to ${address}`, session);
  const spent = { ok: false, error: { kind: 'sign-in-link-spent' } };
  wantMailed('first@fen.example');
  wantMailed('second@fen.example');
  expect(confirm('first@fen.example')).toEqual(spent);
  expect(confirm('second@fen.example', 'a session that ended')).toEqual({ ok: false, error: { kind: 'signed-out' } });
  const cy = access.signIn('link of Cy', 'session of Cy');
  sqlite.prepare("UPDATE staff SET address = 'second@fen.example' WHERE id = ?").run(cy?.me.id);
  expect(confirm('second@fen.example')).toEqual(spent);
  expect(access.sessions(me.id, 'session').address).toBeNull();
});

test('H1.3: nobody is shut out by whoever asks for links to their address: when none works any more, the next one leaves', () => {
  const { directory, sqlite, clock } = anInstitution();
  sqlite.exec('DELETE FROM outbox');
  const asked = () => sqlite.prepare('SELECT asked_at_ms FROM outbox ORDER BY asked_at_ms').pluck().all() as number[];
  const MINUTE = HOUR / 60;
  // Somebody presses the button for another's address every ten seconds, for two hours.
  for (const end = clock.nowMs + 2 * HOUR; clock.nowMs < end; clock.nowMs += 10_000) {
    directory.access.askForLink('cy@fen.example');
    expect(clock.nowMs - asked().at(-1)!).toBeLessThan(15 * MINUTE);
  }
  expect(asked()).toHaveLength(3 + 7);
});

test('H1.3: without mail nobody is asked for an address, and an address is no way in', () => {
  const { directory, me } = anInstitution({ sendsMail: false });
  const off = { ok: false, error: { kind: 'mail-off' } };
  expect([directory.access.askForLink('a@fen.example'), directory.access.wantAddress(me.id, 'a@fen.example')]).toEqual([
    off,
    off,
  ]);
  expect(directory.access.waysOffered()).toEqual({ mail: false, provider: { name: 'Fen Login' }, onlyProvider: false });
});

test('H1.4: only through the provider, no other way lets anybody in but the setup link, and sessions of other ways end', () => {
  const { directory, db, clock, me, randomBytes, report } = anInstitution();
  const { access } = directory;
  const key = { id: 'key', publicKey: 'eA', counter: 0, synced: false };
  access.putPasskeyChallenge(me.id, 'challenge');
  access.addPasskey(me.id, key, { challengeHash: 'challenge', asking: 'session' });
  access.putOwnLink(me.id, 'session', 'own link');
  const cy = directory.pulses.signInByProvider(vouched('cy'), 'session of Cy');
  expect(cy.ok).toBe(true);
  if (cy.ok) {
    access.putPersonLink(me.id, cy.value.me.id, 'link for Cy');
    access.putPasskeyChallenge(cy.value.me.id, 'challenge of Cy');
    const asking = { challengeHash: 'challenge of Cy', asking: 'session of Cy' };
    expect(access.addPasskey(cy.value.me.id, { ...key, id: 'keyOfCy' }, asking).ok).toBe(true);
  }
  access.signIn('own link', 'another session');

  const host = { now: () => clock.nowMs, randomBytes, report, sendsMail: true };
  const restarted = new (directory.constructor as new (...all: unknown[]) => typeof directory)(db, {
    ...host,
    provider: { ...provider, only: true },
  });
  const strict = restarted.access;
  expect(['session', 'session of Cy', 'another session'].map((hash) => strict.signedIn(hash) !== null)).toEqual([
    // It began with the setup link of the operator.
    true,
    true,
    false,
  ]);
  const closed = { ok: false, error: { kind: 'only-provider' } };
  expect(strict.signIn('link for Cy', 'x')).toBeNull();
  expect(strict.askForLink('cy@fen.example')).toEqual(closed);
  expect(strict.linkForMail('cy@fen.example', 'x', clock.nowMs)).toBeNull();
  // No link is made either that could let nobody in, and somebody new with a link comes through the provider (H1.5).
  expect(strict.putOwnLink(me.id, 'session', 'x')).toEqual(closed);
  if (cy.ok) expect(strict.putPersonLink(me.id, cy.value.me.id, 'x')).toEqual(closed);
  strict.invite(me.id, { name: 'Di', ...admin }, 'link of Di');
  expect([strict.signIn('link of Di', 'x'), strict.checkSignIn('link of Di')?.ways.onlyProvider]).toEqual([null, true]);
  const from = { replaced: null, invitationHash: 'link of Di' };
  expect(strict.signInByProvider(vouched('di'), 'session of Di', from, () => true)).toMatchObject({
    value: { me: { name: 'Di' } },
  });
  strict.putSignInChallenge('again');
  const signed = { id: 'key', publicKey: 'eA', challengeHash: 'again', counter: 1 };
  expect(strict.signInByPasskey(signed, 'x')).toEqual(closed);
  strict.putSetupLink('setup');
  expect(strict.restoreAdmin('setup', me.id, 'restored').ok).toBe(true);
  expect(restarted.pulses.signInByProvider(vouched('cy'), 'again').ok).toBe(true);
  // An account is the only way then, whatever else somebody has, so it stays.
  if (cy.ok) {
    const [identity] = strict.sessions(cy.value.me.id, 'again').identities;
    expect(strict.dropIdentity(cy.value.me.id, identity!.id)).toEqual({ ok: false, error: { kind: 'last-way-in' } });
  }
});

test('H1.4: the last administrator loses the role at the provider too, never without a line, and the operator lets the next one in', () => {
  const { directory, sqlite, me } = anInstitution();
  const { access } = directory;
  const come = (roles: Vouched['roles']) =>
    directory.pulses.signInByProvider(vouched('cy', { roles }), `session ${Math.random()}`);
  sqlite.exec("DELETE FROM invitation; DELETE FROM grants WHERE staff_id <> ''");
  sqlite
    .prepare('UPDATE staff SET address = ?, address_day = ? WHERE id = ?')
    .run('cy@fen.example', '2026-10-05', me.id);
  expect(come([admin]).ok).toBe(true);
  expect(access.hasAdmin()).toBe(true);
  expect(come([])).toEqual({ ok: false, error: 'no-role' });
  expect(access.hasAdmin()).toBe(false);
  const actions = sqlite.prepare('SELECT action FROM audit ORDER BY id DESC LIMIT 1').pluck().all();
  expect(actions).toEqual(['lose-role']);
  access.putSetupLink('setup');
  expect(access.claimSetupLink('setup', newcomer, 'new session').ok).toBe(true);
  // The account still belongs to the same person, who gets the role again with the group.
  const back = come([admin]);
  expect(back.ok && back.value.me.id).toBe(me.id);
});

test('H1.4: a role for a course or programme that does not exist is given to nobody, and what was given by hand stays', () => {
  const { directory, me } = anInstitution();
  const programme = directory.programmes.create(me.id, 'Life').id;
  const roles = [
    { role: 'programme-lead', scope: programme },
    { role: 'programme-lead', scope: 'f'.repeat(32) },
  ] as const;
  const come = (now: Vouched['roles']) => {
    const done = directory.pulses.signInByProvider(vouched('cy', { roles: now }), `session ${now?.length ?? 'none'}`);
    return done.ok ? done.value.me.grants : done.error;
  };
  const byHand = { role: 'institution-admin', scope: null };
  expect(come(roles)).toEqual([byHand, { role: 'programme-lead', scope: programme }]);
  // The provider gives what was given here already: it stays when the group goes.
  expect(come([admin])).toEqual([byHand]);
  expect(come([])).toEqual([byHand]);
});

test('H1.4: what somebody could do by a role that the provider took away ends with it, and does not come back with the role', () => {
  const { directory, sqlite, clock, me } = anInstitution();
  const { access } = directory;
  const programme = directory.programmes.create(me.id, 'Life').id;
  sqlite.exec("DELETE FROM invitation; UPDATE staff SET address = 'cy@fen.example'; DELETE FROM grants");
  const byHand = sqlite.prepare("INSERT INTO grants (staff_id, role, scope) VALUES (?, 'programme-lead', ?)");
  byHand.run(me.id, programme);
  const come = (session: string, roles: Vouched['roles']) => {
    const came = directory.pulses.signInByProvider(vouched('cy', { roles }), session);
    return came.ok ? came.value.me.grants.length : came.error;
  };
  expect(come('first', [admin])).toBe(2);
  expect(access.makeApiToken(me.id, { name: 'Student system', days: 30 }, 'token').ok).toBe(true);
  sqlite
    .prepare(
      'INSERT INTO wall (id, staff_id, code, pair_hash, allowed, mark, reason, expires_at_ms) VALUES (?, ?, ?, ?, 1, ?, ?, ?)',
    )
    .run('wall', me.id, 'ABC123', 'pair', '123', '', clock.nowMs + DAY);
  expect(come('second', [])).toBe(1);
  expect(sqlite.prepare('SELECT count(*) FROM wall').pluck().get()).toBe(0);
  expect(come('third', [admin])).toBe(2);
  expect(access.useApiToken('token', 'import')).toEqual({ ok: false, error: { kind: 'token-bad' } });
  // With the last role all sessions end, for good.
  sqlite.exec("DELETE FROM grants WHERE role = 'programme-lead'");
  expect(access.signedIn('first')).not.toBeNull();
  expect(come('fourth', [])).toBe('no-role');
  expect(come('fifth', [admin])).toBe(1);
  expect(access.signedIn('first')).toBeNull();
});

test.each<readonly [string, Parameters<typeof aDirectory>[1], (of: ReturnType<typeof anInstitution>) => void]>([
  [
    'an address without mail',
    { sendsMail: false },
    ({ sqlite }) => void sqlite.exec("UPDATE staff SET address = 'ada@fen.example', address_day = '2026-10-05'"),
  ],
  [
    'an account at the provider of last year',
    {},
    ({ sqlite, me }) =>
      void sqlite
        .prepare(
          "INSERT INTO identity (id, issuer, subject, staff_id, added_day) VALUES (?, ?, 'ada', ?, '2026-10-05')",
        )
        .run('1'.repeat(32), 'https://login.of-last-year.example', me.id),
  ],
])('H1.1: %s lets nobody in, so a passkey is the last way', (_, more, give) => {
  const built = anInstitution(more);
  const { directory, me } = built;
  const { access } = directory;
  const key = { id: 'key', publicKey: 'eA', counter: 0, synced: false };
  access.putPasskeyChallenge(me.id, 'challenge');
  expect(access.addPasskey(me.id, key, { challengeHash: 'challenge', asking: 'session' }).ok).toBe(true);
  give(built);
  expect(access.removePasskey(me.id, 'key')).toEqual({ ok: false, error: { kind: 'last-way-in' } });
});

test('H1.4: an account counts only at the provider of today, nobody has more than five, and beginning is limited for all together', () => {
  const { directory, me } = anInstitution();
  const { access } = directory;
  const before = 'https://login.of-last-year.example';
  expect(directory.pulses.signInByProvider(vouched('cy', { issuer: before }), 'x')).toEqual({
    ok: false,
    error: 'other-account',
  });
  const add = (subject: string, issuer = PROVIDER.issuer) => access.addIdentity(me.id, { issuer, subject }, 'session');
  expect(add('ada', before)).toEqual({ ok: false, error: 'spent' });
  const added = ['one', 'two', 'three', 'four', 'five', 'six'].map((subject) => add(subject).ok);
  expect(added).toEqual([true, true, true, true, true, false]);
  const begun = Array.from({ length: 301 }, (_, n) =>
    access.beginAtProvider(`flow ${n}`, { staffId: null, invitationHash: null }),
  );
  expect(begun.filter(({ ok }) => ok)).toHaveLength(300);
  expect(begun.at(-1)).toMatchObject({ ok: false, error: { kind: 'too-fast' } });
});

test('H1.4: no other way in keeps a role that came from the provider: it counts while a session lives that began there', () => {
  const { directory, sqlite, clock, me } = anInstitution();
  const { access } = directory;
  const come = (roles: Vouched['roles'], at: string) =>
    directory.pulses.signInByProvider(vouched('dee', { roles }), `provider ${at}`);
  const course = aCourse(directory, me.id);
  const invited = { name: 'Dee', role: 'co-teacher', scope: course, address: 'dee@fen.example' } as const;
  access.invite(me.id, invited, 'link of Dee');
  const first = come([admin], 'first');
  if (!first.ok) throw new Error(first.error);
  const dee = first.value.me.id;
  const byHand = { role: 'co-teacher', scope: course };
  expect(access.signedIn('provider first')?.me.grants).toEqual([admin, byHand]);
  access.putOwnLink(dee, 'provider first', 'own link');
  access.signIn('own link', 'phone');
  const token = access.makeApiToken(dee, { name: 'Student system', days: 9 }, 'token');
  expect(token.ok && access.useApiToken('token', 'import').ok).toBe(true);
  expect(access.signedIn('phone')?.me.grants).toHaveLength(2);

  // Twelve hours later nobody knows what the provider would say. The phone goes on with what was given here.
  clock.nowMs += 12 * HOUR;
  expect([access.signedIn('provider first'), access.signedIn('phone')?.me.grants]).toEqual([null, [byHand]]);
  const colleague = { name: 'An accomplice', ...admin };
  expect(access.invite(dee, colleague, 'x')).toEqual({ ok: false, error: { kind: 'forbidden' } });
  expect(access.signOutPerson(dee, me.id)).toEqual({ ok: false, error: { kind: 'forbidden' } });
  expect(access.putPersonLink(dee, me.id, 'x')).toEqual({ ok: false, error: { kind: 'forbidden' } });
  const others = aCourse(directory, me.id);
  expect(directory.courses.archivable(dee, [others])).toEqual([]);
  // The group is still there, so the role counts again, on the phone too. Then it goes for good, and the token with it.
  expect(come([admin], 'second').ok).toBe(true);
  expect(access.signedIn('phone')?.me.grants).toHaveLength(2);
  expect(come([], 'third').ok).toBe(true);
  expect(come([admin], 'fourth').ok).toBe(true);
  expect(access.useApiToken('token', 'import').ok).toBe(false);
  // Also where the operator has taken the table of roles away.
  expect(come(null, 'fifth').ok).toBe(true);
  expect(access.signedIn('provider fifth')?.me.grants).toEqual([byHand]);

  // Whoever has nothing but roles from there comes in by nothing else, unless the operator lets them in.
  sqlite.prepare("UPDATE grants SET from_provider = 1 WHERE staff_id = ? AND role = 'co-teacher'").run(dee);
  access.putOwnLink(dee, 'provider fifth', 'another link');
  access.putPasskeyChallenge(dee, 'challenge');
  const key = { id: 'key', publicKey: 'eA', counter: 0, synced: false };
  expect(access.addPasskey(dee, key, { challengeHash: 'challenge', asking: 'provider fifth' }).ok).toBe(true);
  const [identity] = access.sessions(dee, 'provider fifth').identities;
  expect(access.dropIdentity(dee, identity!.id)).toEqual({ ok: false, error: { kind: 'last-way-in' } });
  clock.nowMs += 14 * 60 * 1000;
  access.signOut('provider fifth');
  for (const hash of ['provider second', 'provider third', 'provider fourth']) access.signOut(hash);
  expect(access.signIn('another link', 'tablet')).toBeNull();
  access.putSignInChallenge('again');
  const signed = { id: 'key', publicKey: 'eA', challengeHash: 'again', counter: 0 };
  expect(access.signInByPasskey(signed, 'tablet')).toEqual({ ok: false, error: { kind: 'only-provider' } });
  expect(access.linkForMail('dee@fen.example', 'mailed', clock.nowMs)).toBeNull();
  expect(access.signedIn('phone')).toBeNull();
  sqlite.prepare("INSERT INTO grants VALUES (?, 'institution-admin', '', 1)").run(dee);
  access.putSetupLink('setup');
  const restored = access.restoreAdmin('setup', dee, 'restored');
  expect(restored.ok && restored.value.me.grants).toHaveLength(2);
  // The operator vouches for no longer than the provider does, also if the session lives on with what was given here.
  clock.nowMs += 12 * HOUR - 1;
  expect(access.signedIn('restored')?.me.grants).toHaveLength(2);
  clock.nowMs += 1;
  expect(access.signedIn('restored')).toBeNull();
});

test('H1.4, R2.1a: nobody gets onto a second team at the provider while pulses of the two courses lie too near each other', () => {
  const { directory, clock, me } = anInstitution();
  const { access, pulses } = directory;
  const bo = aStaffMember(directory, 'session of Bo').id;
  const [mine, theirs, later] = [
    aCourse(directory, me.id, { name: 'Algae' }),
    aCourse(directory, bo, { name: 'Botany' }),
    aCourse(directory, bo, { name: 'Moss' }),
  ] as const;
  aDraft(directory, me.id, mine);
  aDraft(directory, bo, theirs);
  const invite = (by: StaffId, scope: CourseId) =>
    access.invite(by, { name: 'Dee', role: 'co-teacher', scope, address: 'dee@fen.example' }, `link to ${scope}`);
  // The oldest one is taken first.
  for (const [by, scope] of [
    [me.id, mine],
    [bo, theirs],
    [bo, later],
  ] as const) {
    invite(by, scope);
    clock.nowMs += 1;
  }
  const come = (roles: Vouched['roles'] = null) => {
    const done = pulses.signInByProvider(vouched('dee', { roles }), `session ${clock.nowMs} ${roles?.length}`);
    return done.ok ? new Set(done.value.me.grants.map(({ scope }) => scope)) : done.error;
  };
  // The first invitation and the third are taken. The second one stays, and the table gives no such role either.
  expect(come()).toEqual(new Set([mine, later]));
  expect(access.team(theirs).invitations).toHaveLength(1);
  expect(come([{ role: 'co-teacher', scope: theirs }])).toEqual(new Set([mine, later]));
  clock.nowMs += 30 * DAY;
  expect(come([{ role: 'co-teacher', scope: theirs }])).toEqual(new Set([mine, theirs, later]));
});

test('H1.4: what is left of a role that came from the provider goes with it, after a hand-over and an appointment too', () => {
  const { directory, sqlite, me } = anInstitution();
  const { access } = directory;
  const course = aCourse(directory, me.id);
  const lead = { role: 'course-lead', scope: course } as const;
  access.invite(me.id, { name: 'Dee', role: 'co-teacher', scope: course, address: 'dee@fen.example' }, 'link of Dee');
  const come = (roles: Vouched['roles'], at: string) => {
    const done = directory.pulses.signInByProvider(vouched('dee', { roles }), `session ${at}`);
    return done.ok ? done.value.me.id : me.id;
  };
  const roleOf = (person: StaffId) => access.team(course).people.find(({ id }) => id === person)?.roles;
  const dee = come([lead], 'one');
  access.dropRole(me.id, dee, { role: 'co-teacher', scope: course });
  access.handOver(dee, course, me.id);
  expect([roleOf(me.id), roleOf(dee)]).toEqual([['course-lead'], ['co-teacher']]);
  // Without the group nothing is left, so Dee is not let in; what was handed over stays.
  come([], 'two');
  expect([roleOf(me.id), roleOf(dee)]).toEqual([['course-lead'], undefined]);

  // Bo teaches with Dee, whose session has ended; an administrator lets Bo lead.
  come([lead], 'three');
  access.dropRole(me.id, me.id, lead);
  access.invite(dee, { name: 'Bo', role: 'co-teacher', scope: course }, 'link of Bo');
  const bo = access.signIn('link of Bo', 'session of Bo')!.me.id;
  access.signOutPerson(me.id, dee);
  expect(access.appointLead(me.id, course, bo).ok).toBe(true);
  expect([roleOf(bo), roleOf(dee)]).toEqual([['course-lead'], ['co-teacher']]);
  const kept = sqlite.prepare('SELECT from_provider FROM grants WHERE staff_id = ?').pluck();
  expect([kept.all(dee), kept.all(bo)]).toEqual([[1], [0]]);
});

test('H2.1: the last day of use is written once a day, and never goes back', () => {
  const written: string[] = [];
  const { directory, sqlite, clock, me } = anInstitution({
    hearsSql: (sql) => void (/^update "staff" set "used_day"/i.test(sql) && written.push(sql)),
  });
  const day = () => sqlite.prepare('SELECT used_day FROM staff WHERE id = ?').pluck().get(me.id);
  expect(day()).toBe('2026-10-05');
  for (let n = 0; n < 3; n += 1) directory.access.signedIn('session');
  expect(written).toHaveLength(1);
  clock.nowMs += DAY;
  directory.access.signedIn('session');
  directory.access.signedIn('session');
  expect([day(), written.length]).toEqual(['2026-10-06', 2]);
  clock.nowMs -= DAY;
  directory.access.signedIn('session');
  expect([day(), written.length]).toEqual(['2026-10-06', 2]);
});

test('H1.1: removing somebody takes their address and accounts; a new person may have them', () => {
  const { directory, me } = anInstitution();
  const come = () => directory.pulses.signInByProvider(vouched('cy'), `session ${Math.random()}`);
  const cy = come();
  if (!cy.ok) throw new Error(cy.error);
  directory.access.removePerson(me.id, cy.value.me.id);
  expect(come()).toEqual({ ok: false, error: 'not-invited' });
  directory.access.invite(me.id, { name: 'Cyd', ...admin, address: 'cy@fen.example' }, 'another link');
  const cyd = come();
  expect(cyd.ok && cyd.value.me.name).toBe('Cyd');
});

test('H1.5, R2.1a: no way in takes a role whose course lies too near another of theirs, and the invitation stays', () => {
  const { directory, me, clock } = anInstitution();
  const { access, pulses } = directory;
  const cy = pulses.signInByProvider(vouched('cy'), 'session of Cy');
  const course = aCourse(directory, me.id, { name: 'Optics' });
  access.invite(me.id, { name: 'Cy', role: 'co-teacher', scope: course }, 'link');
  const from = { replaced: null, invitationHash: 'link' };
  expect(access.signInByProvider(vouched('cy'), 'again', from, () => false)).toEqual({
    ok: false,
    error: 'pulses-too-close',
  });
  // A link by mail names who would join what, so that the room of pulses can judge it before it is spent.
  const [{ id } = { id: me.id }] = access.team(course).invitations;
  access.linkForMail('cy@fen.example', 'mailed', clock.nowMs, id);
  expect(access.joinsBy('mailed')).toEqual({ person: cy.ok && cy.value.me.id, course });
  expect([access.joinsBy('link'), access.joinsBy('none')]).toEqual([null, null]);
  expect(access.signInByProvider(vouched('cy'), 'again', from, () => true).ok).toBe(true);
});
