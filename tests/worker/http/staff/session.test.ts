/** Tests the session cookie, and signing out. */
import { describe, expect, test } from 'vitest';
import { newcomer } from '../../directory/a-directory.ts';
import { CHANGE_LIMIT } from '../../../../worker/directory/access/change-limit.ts';
import { anApp, aSetupToken, aStaffVisitor, kindOf, Visitor } from '../an-app.ts';

const DAY = 24 * 3_600_000;

describe('E6.2: the session cookie', () => {
  test.each([
    [
      'https://pulse.example',
      /^__Secure-staff=[0-9a-f]{64}; Max-Age=31536000; Path=\/api; HttpOnly; Secure; SameSite=Lax$/,
    ],
    ['http://192.168.1.5:8787', /^staff=[0-9a-f]{64}; Max-Age=31536000; Path=\/api; HttpOnly; SameSite=Lax$/],
  ])('is exactly as specified at %s', async (publicUrl, exact) => {
    const built = anApp({ publicUrl });
    const reply = await new Visitor(built).post('/api/setup', { token: await aSetupToken(built), ...newcomer });
    expect(reply.headers.getSetCookie()).toEqual([expect.stringMatching(exact)]);
  });

  test('contains a secret, of which the server keeps only the hash', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    const kept = built.sqlite.prepare('SELECT token_hash FROM session').pluck().all() as string[];
    expect(kept).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(ada.cookie).not.toContain(kept[0]);

    const thief = new Visitor(built);
    thief.cookie = `__Secure-staff=${kept[0]}`;
    expect((await thief.get('/api/me')).status).toBe(401);
  });

  test('signs nobody in on https if its prefix is missing, because another host of the domain could have set it', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    ada.cookie = ada.cookie?.replace('__Secure-', '') ?? null;
    expect((await ada.get('/api/me')).status).toBe(401);
  });

  test('lives for a year, and the session on the server ends 120 days after the last use', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    for (const days of [29, 119]) {
      built.clock.nowMs += days * DAY;
      expect((await ada.get('/api/me')).status).toBe(200);
    }
    built.clock.nowMs += 120 * DAY;
    const ended = await ada.get('/api/me');
    expect(ended.status).toBe(401);
    expect(await kindOf(ended)).toBe('signed-out');
  });
});

describe('signing out', () => {
  test('ends the session on the server, and the cookie with it', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    const stolen = ada.cookie;
    const reply = await ada.post('/api/sign-out');
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({ provider: null });
    expect(reply.headers.getSetCookie()).toEqual([
      '__Secure-staff=; Max-Age=0; Path=/api; HttpOnly; Secure; SameSite=Lax',
    ]);

    const thief = new Visitor(built);
    thief.cookie = stolen;
    expect((await thief.get('/api/me')).status).toBe(401);
  });

  test('works twice without an error', async () => {
    const ada = await aStaffVisitor(anApp());
    await ada.post('/api/sign-out');
    expect((await ada.post('/api/sign-out')).status).toBe(200);
  });
});

describe('changes', () => {
  const rename = (visitor: Visitor, n: number) => visitor.post('/api/me', { name: `Ada ${n}` });

  test('are limited per person: a burst passes, then one a second, and nothing of a refused one is kept (docs/decisions/0036)', async () => {
    const built = anApp({ changeLimit: CHANGE_LIMIT });
    const ada = await aStaffVisitor(built);
    const written = () => built.sqlite.prepare('SELECT count(*) FROM audit').pluck().get();
    for (let n = 0; n < 120; n += 1) expect((await rename(ada, n)).status).toBe(200);
    const before = written();
    const refused = await rename(ada, 120);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1']);
    expect(await kindOf(refused)).toBe('too-fast');
    expect(written()).toBe(before);

    built.clock.nowMs += 3000;
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await rename(ada, 200 + n)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  test('are counted for the person, so that another session of theirs makes no more of them', async () => {
    const built = anApp({ changeLimit: CHANGE_LIMIT });
    const ada = await aStaffVisitor(built);
    const { link } = (await (await ada.post('/api/me/link')).json()) as { link: string };
    const phone = new Visitor(built);
    await phone.post('/api/sign-in', { token: new URL(link).hash.slice(1) });
    for (let n = 0; n < 119; n += 1) await rename(ada, n);
    expect((await rename(phone, 1)).status).toBe(429);
  });

  test('that are refused keep nobody from reading, from signing in or out, nor anybody else from changing things', async () => {
    const built = anApp({ changeLimit: CHANGE_LIMIT });
    const [ada, bo] = [await aStaffVisitor(built), new Visitor(built)];
    const invited = await ada.post('/api/staff', { name: 'Bo', role: 'institution-admin', scope: null });
    const { link: toBo } = (await invited.json()) as { link: string };
    await bo.post('/api/sign-in', { token: new URL(toBo).hash.slice(1) });
    for (let n = 0; n < 130; n += 1) await rename(ada, n);
    expect((await ada.get('/api/courses')).status).toBe(200);
    expect((await rename(bo, 1)).status).toBe(200);
    const { link } = (await (await bo.post('/api/me/link')).json()) as { link: string };
    const token = new URL(link).hash.slice(1);
    expect((await ada.post('/api/sign-in/check', { token })).status).toBe(200);
    expect((await ada.post('/api/sign-in', { token })).status).toBe(200);
    expect((await ada.post('/api/sign-out')).status).toBe(200);
  });
});
