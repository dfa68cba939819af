/** Cases about signing in through the institution's provider, and everything that is refused there (H1.4). */
import { expect } from 'vitest';
import { FakeProvider, ISSUER, PROVIDER, type Lie, type Person } from '../../oidc/fake-provider.ts';
import type { Case, Scene } from '../case.ts';
import { DAY_MS, SECOND_MS, type Harness } from '../harness.ts';
import { Teacher } from '../people.ts';

const AT_ONCE = 20;
const HOUR_MS = 60 * 60 * SECOND_MS;

let made = 0;
const aPerson = (more: Partial<Person> = {}): Person => {
  made += 1;
  return { sub: `subject-${made}`, email: `provided${made}@fen.example`, ...more };
};

/** One for all cases: the server knows what it has told about itself for some minutes. */
let login: FakeProvider | undefined;
function providerOf(h: Harness): FakeProvider {
  login ??= new FakeProvider(h.world.now);
  h.world.platforms.set(new URL(ISSUER).host, login.fetch);
  return login;
}

/** Somebody goes to the provider and comes back. @returns where their browser is sent then */
async function comesBack(
  h: Harness,
  person: Person,
  { lie, by = new Teacher(h), invitation }: { lie?: Lie; by?: Teacher; invitation?: string } = {},
) {
  const login = providerOf(h);
  const { to } = await by.expect('startProvider', {}, { ...(invitation !== undefined && { invitation }) });
  const { pathname, search } = login.authorize(to, person, lie);
  const reply = await by.follow(pathname + search);
  expect(reply.status).toBe(303);
  return { at: reply.headers.get('Location'), by, back: pathname + search };
}

const refusedFor = (why: string) => `/staff/not-signed-in/${why}`;

async function invite({ teacher }: Pick<Scene, 'teacher'>, person: Person, name = 'Di Fen') {
  const { id: scope } = await teacher.expect('createCourse', {}, { name: 'Login', classSize: 60, zone: 'UTC' });
  await teacher.expect('invite', {}, { name, role: 'co-teacher', scope, address: person.email! });
  return scope;
}

/** An invitation by link alone. */
async function inviteByLink({ teacher }: Pick<Scene, 'teacher'>, role: 'co-teacher' | 'student-representative') {
  const { id: scope } = await teacher.expect('createCourse', {}, { name: 'Linked', classSize: 60, zone: 'UTC' });
  const { link } = await teacher.expect('invite', {}, { name: 'Di Fen', role, scope });
  return { scope, role, token: new URL(link).hash.slice(1) };
}

export function providerCases(it: Case): void {
  it('joins somebody who was invited, knows them by issuer and subject from then on, and signs out there too (H1.4)', async (scene) => {
    const { h } = scene;
    const person = aPerson();
    const scope = await invite(scene, person);
    const first = await comesBack(h, person);
    expect(first.at).toBe('/staff');
    const me = await first.by.expect('me', {}, null);
    expect(me).toMatchObject({ name: 'Di Fen', grants: [{ role: 'co-teacher', scope }] });
    const { identities, address } = await first.by.expect('sessions', {}, null);
    const today = new Date(h.world.nowMs).toISOString().slice(0, 10);
    expect(identities).toEqual([
      { id: expect.any(String), issuer: ISSUER, name: 'Fen Login', addedDay: today, usedDay: today },
    ]);
    expect(address?.address).toBe(person.email);
    // The account counts, and no address: another one changes nothing, and a new subject with the old one is somebody else.
    const moved = await comesBack(h, { sub: person.sub, email: 'moved@elsewhere.example', verified: false });
    expect(await moved.by.expect('me', {}, null)).toEqual(me);
    expect((await comesBack(h, aPerson({ email: person.email! }))).at).toBe(refusedFor('other-account'));

    expect(await moved.by.expect('signOut', {}, null)).toEqual({
      provider: `${ISSUER}/leave?client_id=pulse&post_logout_redirect_uri=http%3A%2F%2Fpulse.test%2Fstaff`,
    });
    // However much it is used, such a session ends after twelve hours.
    h.world.nowMs += 12 * HOUR_MS - 1;
    await first.by.expect('me', {}, null);
    h.world.nowMs += 1;
    expect((await first.by.send('me', {}, null)).status).toBe(401);
  });

  it('lets nobody in whom the provider has not vouched for, and says why (H1.4)', async (scene) => {
    const { h } = scene;
    const cases: readonly (readonly [Person, string])[] = [
      [aPerson({ verified: false }), 'not-verified'],
      [aPerson({ verified: 'true' }), 'not-verified'],
      [aPerson({ email: `foreign${made}@fen.example.evil.example` }), 'foreign-domain'],
      [aPerson({ email: `below${made}@staff.fen.example` }), 'foreign-domain'],
    ];
    for (const [person, why] of cases) {
      await invite(scene, person);
      expect((await comesBack(h, person)).at, why).toBe(refusedFor(why));
    }
    expect((await comesBack(h, aPerson())).at).toBe(refusedFor('not-invited'));
    // In lower case the sign for kelvin is a k, so this would be the address of somebody else.
    const kim = aPerson({ email: `kim${made}@fen.example` });
    await invite(scene, kim);
    expect((await comesBack(h, aPerson({ email: kim.email!.replace('k', '\u212A') }))).at).toBe(
      refusedFor('no-address'),
    );
    expect((await comesBack(h, { sub: 'nameless' })).at).toBe(refusedFor('no-address'));
  });

  it('gives whoever comes from the page of an invitation exactly its role, one of twenty who come at once, and nobody else (H1.5)', async (scene) => {
    const { h } = scene;
    const [one, other] = [await inviteByLink(scene, 'co-teacher'), await inviteByLink(scene, 'co-teacher')];
    // An invitation to the address waits too, and is left alone.
    const people = Array.from({ length: AT_ONCE }, () => aPerson());
    await invite(scene, people[0]!);
    const stranger = aPerson({ email: 'stranger@elsewhere.example' });
    expect((await comesBack(h, stranger, { invitation: one.token })).at).toBe(refusedFor('foreign-domain'));
    const came = await Promise.all(people.map((person) => comesBack(h, person, { invitation: one.token })));
    const [first, ...more] = came.filter(({ at }) => at === '/staff');
    expect([more.length, came.filter(({ at }) => at === refusedFor('invitation-gone')).length]).toEqual([0, 19]);
    const me = await first!.by.expect('me', {}, null);
    expect(me).toMatchObject({ name: 'Di Fen', grants: [{ role: 'co-teacher', scope: one.scope }] });
    const person = people[came.indexOf(first!)]!;
    expect((await first!.by.expect('sessions', {}, null)).address?.address).toBe(person.email);

    // Somebody who is known takes the next one as the person they are; a link that does not work any more gives nothing.
    const again = await comesBack(h, person, { invitation: other.token });
    const known = await again.by.expect('me', {}, null);
    expect([known.id, new Set(known.grants.map(({ scope }) => scope))]).toEqual([
      me.id,
      new Set([one.scope, other.scope]),
    ]);
    expect((await comesBack(h, person, { invitation: other.token })).at).toBe(refusedFor('invitation-gone'));

    // No address of a student is kept, and nobody speaks for students whom they teach (H2.4).
    const rep = await inviteByLink(scene, 'student-representative');
    const student = await comesBack(h, aPerson(), { invitation: rep.token });
    expect((await student.by.expect('sessions', {}, null)).address).toBeNull();
    const { link } = await scene.teacher.expect(
      'invite',
      {},
      { name: 'Di Fen', role: 'student-representative', scope: one.scope },
    );
    const own = new URL(link).hash.slice(1);
    expect((await comesBack(h, person, { invitation: own })).at).toBe(refusedFor('own-course'));
  });

  it('lets one of twenty in who bring one state at once, and none without the browser that began (H1.4)', async (scene) => {
    const { h } = scene;
    const person = aPerson();
    await invite(scene, person);
    const login = providerOf(h);
    const browser = new Teacher(h);
    const { to } = await browser.expect('startProvider', {}, { add: false });
    const { pathname, search } = login.authorize(to, person);
    const thief = await new Teacher(h).follow(pathname + search);
    expect(thief.headers.get('Location')).toBe(refusedFor('spent'));
    // Another browser that is on its way itself is not the one that began this either.
    const other = new Teacher(h);
    await other.expect('startProvider', {}, { add: false });
    expect((await other.follow(pathname + search)).headers.get('Location')).toBe(refusedFor('spent'));
    const replies = await Promise.all(Array.from({ length: AT_ONCE }, () => browser.copy().follow(pathname + search)));
    const places = replies.map(({ headers }) => headers.get('Location'));
    expect(places.filter((at) => at === '/staff')).toHaveLength(1);
    expect(places.filter((at) => at === refusedFor('spent'))).toHaveLength(AT_ONCE - 1);
    // After ten minutes nobody is on the way any more.
    const slow = new Teacher(h);
    const late = login.authorize((await slow.expect('startProvider', {}, { add: false })).to, person);
    h.world.nowMs += 10 * 60 * SECOND_MS;
    expect((await slow.follow(late.pathname + late.search)).headers.get('Location')).toBe(refusedFor('spent'));
  });

  it('refuses what the provider has not signed for this sign-in, and each lie about it (H1.4)', async (scene) => {
    const { h } = scene;
    const person = aPerson();
    await invite(scene, person);
    const now = () => Math.floor(h.world.nowMs / 1000);
    const lies: readonly (readonly [string, Lie, string])[] = [
      ['wrong nonce', { claims: { nonce: 'another' } }, 'not-right'],
      ['another client', { claims: { aud: 'another-client' } }, 'not-right'],
      ['several clients', { claims: { aud: [PROVIDER.clientId, 'another-client'] } }, 'not-right'],
      ['expired', { claims: { iat: now() - 200, exp: now() - 61 } }, 'clock'],
      ['old', { claims: { iat: now() - 301 } }, 'clock'],
      ['of the future', { aheadSeconds: 600 }, 'clock'],
      ['of the past', { aheadSeconds: -600 }, 'clock'],
      ['not signed', { unsigned: true }, 'not-right'],
      ['signed by somebody else', { stranger: true }, 'not-right'],
      ['another issuer in the token', { claims: { iss: 'https://other.example' } }, 'not-right'],
      ['another issuer beside the code', { iss: 'https://other.example' }, 'not-right'],
      ['no issuer beside the code', { iss: null }, 'not-right'],
    ];
    for (const [what, lie, why] of lies) expect((await comesBack(h, person, { lie })).at, what).toBe(refusedFor(why));
    // The two clocks may differ by a minute.
    for (const aheadSeconds of [59, -59])
      expect((await comesBack(h, person, { lie: { aheadSeconds } })).at).toBe('/staff');
  });

  it('proves with S256 that it began, and asks no provider that knows only less or writes itself in another way (H1.4)', async (scene) => {
    const { h } = scene;
    const person = aPerson();
    await invite(scene, person);
    const login = providerOf(h);
    const browser = new Teacher(h);
    const { to } = await browser.expect('startProvider', {}, { add: false });
    // Somebody on the way takes the challenge out, or weakens it: then the provider has no reason to give a token.
    const weaker = new URL(to);
    weaker.searchParams.set('code_challenge_method', 'plain');
    const { pathname, search } = login.authorize(weaker.href, person);
    expect((await browser.follow(pathname + search)).headers.get('Location')).toBe(refusedFor('not-right'));
    expect(login.asked.at(-1)?.get('code_verifier')).toMatch(/^[0-9a-f]{64}$/);
    login.challengeMethods = ['plain'];
    h.world.nowMs += 11 * 60 * SECOND_MS;
    expect((await browser.send('startProvider', {}, { add: false })).status).toBe(503);
    login.challengeMethods = ['S256'];
    login.issuer = `${ISSUER}/`;
    h.world.nowMs += 11 * 60 * SECOND_MS;
    expect((await browser.send('startProvider', {}, { add: false })).status).toBe(503);
    login.issuer = ISSUER;
    // Nor is a browser sent where a provider that lies would run a script in our page.
    login.challengeMethods = undefined;
    login.pagesAt = 'javascript:alert(1)//';
    h.world.nowMs += 11 * 60 * SECOND_MS;
    expect((await browser.send('startProvider', {}, { add: false })).status).toBe(503);
    login.pagesAt = ISSUER;
    h.world.nowMs += 11 * 60 * SECOND_MS;
    const came = await comesBack(h, person);
    expect(came.at).toBe('/staff');
    login.challengeMethods = ['S256'];
    login.pagesAt = 'javascript:alert(1)//';
    h.world.nowMs += 11 * 60 * SECOND_MS;
    expect(await came.by.expect('signOut', {}, null)).toEqual({ provider: null });
    login.pagesAt = ISSUER;
    h.world.nowMs += 11 * 60 * SECOND_MS;
  });

  it('tells the person and the administrators when the provider is down or a clock is wrong, and nothing is lost (H1.4)', async (scene) => {
    const { h, teacher } = scene;
    const person = aPerson();
    await invite(scene, person);
    const login = providerOf(h);
    const browser = new Teacher(h);
    const { to } = await browser.expect('startProvider', {}, { add: false });
    login.isDown = true;
    const { pathname, search } = login.authorize(to, person);
    expect((await browser.follow(pathname + search)).headers.get('Location')).toBe(refusedFor('down'));
    const sinceDay = new Date(h.world.nowMs).toISOString().slice(0, 10);
    expect(await teacher.expect('providerState', {}, null)).toEqual({
      name: 'Fen Login',
      trouble: { kind: 'down', sinceDay },
    });
    login.isDown = false;
    await comesBack(h, person, { lie: { aheadSeconds: 600 } });
    expect((await teacher.expect('providerState', {}, null)).trouble).toMatchObject({ kind: 'clock' });
    login.hasNewSecret = true;
    expect((await comesBack(h, person)).at).toBe(refusedFor('not-right'));
    login.hasNewSecret = false;
    expect((await teacher.expect('providerState', {}, null)).trouble).toMatchObject({ kind: 'not-right' });
    expect((await comesBack(h, person)).at).toBe('/staff');
    expect((await teacher.expect('providerState', {}, null)).trouble).toBeNull();
  });

  it('lets roles follow the provider at each sign-in, also when they vanish, and notes it (H1.4)', async (scene) => {
    const { h, teacher } = scene;
    const login = providerOf(h);
    const person = aPerson();
    const scope = await invite(scene, person);
    const grown = await comesBack(h, { ...person, groups: ['others', 'pulse-admins'] });
    const { id: by, grants } = await grown.by.expect('me', {}, null);
    expect(grants.map(({ role }) => role).toSorted()).toEqual(['co-teacher', 'institution-admin']);
    // What was given here stays; what came from there goes, also where the claim comes late or not at all.
    login.tellsLate = true;
    const still = await comesBack(h, { ...person, groups: ['pulse-admins'] });
    expect((await still.by.expect('me', {}, null)).grants).toHaveLength(2);
    const shrunk = await comesBack(h, person);
    login.tellsLate = false;
    expect((await shrunk.by.expect('me', {}, null)).grants).toEqual([{ role: 'co-teacher', scope }]);
    expect((await grown.by.send('people', {}, {})).status).toBe(403);
    const { entries } = await teacher.expect('auditLog', {}, { by });
    const about = entries.filter(({ action }) => ['gain-role', 'lose-role'].includes(action));
    expect(about.map(({ action }) => action)).toEqual(['lose-role', 'gain-role']);
    // Without any role left, nobody is let in; the account stays theirs.
    await teacher.expect('dropRole', {}, { person: by, role: 'co-teacher', scope });
    expect((await comesBack(h, person)).at).not.toBe('/staff');
  });

  it('lets no other way in keep what the provider gave, after the twelve hours of its sessions (H1.4)', async (scene) => {
    const { h } = scene;
    const person = aPerson({ groups: ['pulse-admins'] });
    const scope = await invite(scene, person);
    const { by } = await comesBack(h, person);
    const { link } = await by.expect('makeOwnLink', {}, null);
    const phone = new Teacher(h);
    await phone.expect('signIn', {}, { token: new URL(link).hash.slice(1) });
    await phone.expect('people', {}, {});
    h.world.nowMs += 12 * HOUR_MS;
    expect((await phone.send('people', {}, {})).status).toBe(403);
    expect((await phone.send('invite', {}, { name: 'Bo', role: 'institution-admin', scope: null })).status).toBe(403);
    expect((await phone.expect('me', {}, null)).grants).toEqual([{ role: 'co-teacher', scope }]);
  });

  it('adds an account to somebody who is signed in, each to one person only (H1.1, H1.4)', async (scene) => {
    const { h, teacher } = scene;
    const login = providerOf(h);
    const person = aPerson({ email: `own${made}@elsewhere.example` });
    const add = async (by: Teacher) => {
      const { to } = await by.expect('startProvider', {}, { add: true });
      const { pathname, search } = login.authorize(to, person);
      return (await by.follow(pathname + search)).headers.get('Location');
    };
    const { id: scope } = await teacher.expect('createCourse', {}, { name: 'Own', classSize: 60, zone: 'UTC' });
    const [cy, bo] = [
      await teacher.invited({ role: 'co-teacher', scope }),
      await teacher.invited({ role: 'co-teacher', scope }),
    ];
    expect(await add(cy)).toBe('/staff/me');
    expect(await add(bo)).toBe(refusedFor('other-account'));
    const came = await comesBack(h, person);
    expect(await came.by.expect('me', {}, null)).toEqual(await cy.expect('me', {}, null));
    // Where somebody has been signed out meanwhile, nothing is added.
    const { to } = await bo.expect('startProvider', {}, { add: true });
    await bo.expect('signOut', {}, null);
    const { pathname, search } = login.authorize(to, aPerson());
    expect((await bo.follow(pathname + search)).headers.get('Location')).toBe(refusedFor('spent'));
    const { identities } = await cy.expect('sessions', {}, null);
    await cy.expect('dropIdentity', {}, { identity: identities[0]!.id });
    expect((await comesBack(h, person)).at).toBe(refusedFor('foreign-domain'));
    // An administrator who signs somebody out ends every way in that they have.
    await add(cy);
    await teacher.expect('signOutPerson', {}, { person: (await cy.expect('me', {}, null)).id });
    expect((await comesBack(h, person)).at).toBe(refusedFor('foreign-domain'));
    h.world.nowMs += DAY_MS;
  });
}
