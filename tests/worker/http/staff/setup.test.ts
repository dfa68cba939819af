/** Tests the routes of the setup link. */
import { describe, expect, test } from 'vitest';
import { meSchema } from '../../../../schema/contract/account.ts';
import { issueSetupLink } from '../../../../worker/http/staff/setup.ts';
import { newcomer } from '../../directory/a-directory.ts';
import { anApp, aSetupToken, kindOf, OPERATOR_SECRET, PUBLIC_URL, Visitor } from '../an-app.ts';

describe('E6.1: the setup link', () => {
  test('has 256 random bits in its fragment, and only their hash is kept', async () => {
    const { engine, sqlite } = anApp();
    const link = await issueSetupLink(engine);
    expect(link).toMatch(/^https:\/\/pulse\.example\/staff\/setup#[0-9a-f]{64}$/);
    const kept = sqlite.prepare('SELECT token_hash FROM setup_link').pluck().all() as string[];
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(link).not.toContain(kept[0]);
  });

  test('can be checked, claimed once, and then no longer exists', async () => {
    const built = anApp();
    const token = await aSetupToken(built);
    const ada = new Visitor(built);
    const ways = { mail: false, provider: null, onlyProvider: false };
    expect(await (await ada.get('/api/setup')).json()).toEqual({ isSetUp: false, linkIsAt: 'console', ways });
    expect(await (await ada.post('/api/setup/check', { token })).json()).toEqual({ administrators: [] });

    const claimed = await ada.post('/api/setup', { token, ...newcomer });
    expect(claimed.status).toBe(200);
    const me = meSchema.strict().parse(await claimed.json());
    expect(me).toMatchObject({
      name: 'Ada Moss',
      institution: 'Fen College',
      grants: [{ role: 'institution-admin', scope: null }],
    });
    expect(await (await ada.get('/api/me')).json()).toEqual({ ...me, usualZone: null, mailIsOn: false });

    expect(await (await ada.get('/api/setup')).json()).toMatchObject({ isSetUp: true });
    for (const [path, body] of [
      ['/api/setup/check', { token }],
      ['/api/setup', { token, ...newcomer }],
      ['/api/setup/restore', { token, person: me.id }],
    ] as const) {
      const again = await new Visitor(built).post(path, body);
      expect(again.status).toBe(404);
      expect(await kindOf(again)).toBe('setup-link-spent');
      expect(again.headers.getSetCookie()).toEqual([]);
    }
  });

  test('makes one administrator if ten people claim it at the same time', async () => {
    const built = anApp();
    const token = await aSetupToken(built);
    const claims = Array.from({ length: 10 }, (_, i) =>
      new Visitor(built).post('/api/setup', { token, ...newcomer, name: `Claimant ${i}` }),
    );
    const statuses = (await Promise.all(claims)).map((reply) => reply.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 404)).toHaveLength(9);
    expect(built.sqlite.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(1);
  });

  test.each([
    ['name', { name: '  ' }],
    ['institution', { institution: 'x'.repeat(121) }],
    ['support', { support: 7 }],
    ['emergency', { emergency: undefined }],
    ['token', { token: 'short' }],
    ['token', { token: 'Z'.repeat(64) }],
  ])('is not spent if %s is bad, and the reply names that field', async (field, wrong) => {
    const built = anApp();
    const token = await aSetupToken(built);
    const reply = await new Visitor(built).post('/api/setup', { token, ...newcomer, ...wrong });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ type: 'malformed', field });
    expect((await new Visitor(built).post('/api/setup/check', { token })).status).toBe(200);
  });

  test('can be claimed by a script that sends our origin and has no cookie', async () => {
    const built = anApp();
    const reply = await built.app.request('/api/setup', {
      method: 'POST',
      body: JSON.stringify({ token: await aSetupToken(built), ...newcomer }),
      headers: { 'Content-Type': 'application/json', Origin: PUBLIC_URL },
    });
    expect(reply.status).toBe(200);
  });
});

describe('if everybody is locked out, whoever can read the key store can print a new link', () => {
  const print = (built: ReturnType<typeof anApp>, authorization?: string) =>
    built.app.request('/api/setup/link', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(authorization !== undefined && { Authorization: authorization }),
      },
    });

  test('the secret makes a new link, and voids the one before', async () => {
    const built = anApp();
    const before = await aSetupToken(built);
    const reply = await print(built, `Bearer ${OPERATOR_SECRET}`);
    expect(reply.status).toBe(200);
    const { link } = (await reply.json()) as { link: string };
    const fresh = new URL(link).hash.slice(1);
    expect((await new Visitor(built).post('/api/setup/check', { token: before })).status).toBe(404);
    expect((await new Visitor(built).post('/api/setup/check', { token: fresh })).status).toBe(200);
  });

  test.each([
    undefined,
    '',
    'Bearer ',
    'Bearer null',
    OPERATOR_SECRET,
    `Bearer ${OPERATOR_SECRET}0`,
    `Bearer ${OPERATOR_SECRET.slice(1)}`,
    `Bearer ${OPERATOR_SECRET.toUpperCase()}`,
    `Basic ${OPERATOR_SECRET}`,
  ])('the authorization %j is refused, and the old link still works', async (authorization) => {
    const built = anApp();
    const token = await aSetupToken(built);
    const reply = await print(built, authorization);
    expect(reply.status).toBe(403);
    expect(await kindOf(reply)).toBe('forbidden');
    expect((await new Visitor(built).post('/api/setup/check', { token })).status).toBe(200);
  });

  test.each(['Bearer null', 'Bearer ', undefined])(
    'if the server has no secret, nobody can get a link in this way (%j)',
    async (authorization) => {
      expect((await print(anApp({ operatorSecret: null }), authorization)).status).toBe(404);
    },
  );
});
