/** Tests the session cookie, and signing out. */
import { describe, expect, test } from 'vitest';
import { newcomer } from '../../directory/a-directory.ts';
import { anApp, aSetupToken, aStaffVisitor, kindOf, Visitor } from '../an-app.ts';

const DAY = 24 * 3_600_000;

describe('E6.2: the session cookie', () => {
  test.each([
    [
      'https://pulse.example',
      /^__Secure-staff=[0-9a-f]{64}; Max-Age=1209600; Path=\/api; HttpOnly; Secure; SameSite=Lax$/,
    ],
    ['http://192.168.1.5:8787', /^staff=[0-9a-f]{64}; Max-Age=1209600; Path=\/api; HttpOnly; SameSite=Lax$/],
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

  test('is extended with use, and ends 14 days after the last use', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    const token = ada.cookie;
    expect((await ada.get('/api/me')).headers.getSetCookie()).toEqual([]);

    built.clock.nowMs += 13 * DAY;
    const slid = await ada.get('/api/me');
    expect(slid.headers.getSetCookie()).toEqual([
      `${token}; Max-Age=1209600; Path=/api; HttpOnly; Secure; SameSite=Lax`,
    ]);

    built.clock.nowMs += 14 * DAY;
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
    expect(await reply.json()).toBeNull();
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
