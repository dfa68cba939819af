/** Tests the setup page of a host without a console (E6.1). */
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { ok } from '../../../schema/result.ts';
import { mountSetupPage } from '../../../worker/http/setup-page.ts';
import { offerSetupLink } from '../../../worker/http/staff/setup.ts';
import { anApp, PUBLIC_URL, Visitor } from './an-app.ts';

function aSetupPage(isOffered: boolean) {
  const app = new Hono();
  const printed: string[] = [];
  mountSetupPage(app, {
    publicUrl: 'https://pulse.example',
    isOffered: async () => isOffered,
    print: async () => {
      printed.push('link');
      return ok('/staff/setup#token');
    },
  });
  return { app, printed };
}

/** The page with a directory behind it, and what it has printed. */
function aRealSetupPage() {
  const built = anApp();
  const app = new Hono();
  const printed: string[] = [];
  mountSetupPage(app, {
    publicUrl: PUBLIC_URL,
    isOffered: async () => true,
    print: async () => {
      const path = await offerSetupLink(built.engine);
      if (path.ok) printed.push(path.value);
      return path;
    },
  });
  const press = async () => (await app.request('/setup', { method: 'POST' })).text();
  const works = async (path: string) =>
    (await new Visitor(built).post('/api/setup/check', { token: path.split('#')[1] })).ok;
  return { ...built, printed, press, works };
}

describe('the setup page (E6.1)', () => {
  test('prints a link only after the button was pressed', async () => {
    const { app, printed } = aSetupPage(true);
    const page = await app.request('/setup');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<form method="post">');
    expect(printed).toEqual([]);
    const after = await app.request('/setup', { method: 'POST' });
    expect(after.status).toBe(200);
    expect(printed).toEqual(['link']);
  });

  test('does not exist once somebody administers the institution', async () => {
    const { app, printed } = aSetupPage(false);
    expect((await app.request('/setup')).status).toBe(404);
    expect((await app.request('/setup', { method: 'POST' })).status).toBe(404);
    expect(printed).toEqual([]);
  });

  test('cannot be framed, and can send its form to no other site', async () => {
    const { app } = aSetupPage(true);
    const policy = (await app.request('/setup')).headers.get('Content-Security-Policy');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
  });

  test.each([
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page of a neighbouring host', { 'Sec-Fetch-Site': 'same-site' }],
    ['an old browser on another site', { Origin: 'https://evil.example' }],
    ['a page without an origin', { Origin: 'null' }],
  ])('is not pressed by %s', async (_, headers) => {
    const { app, printed } = aSetupPage(true);
    const reply = await app.request('/setup', { method: 'POST', headers });
    expect([reply.status, printed]).toEqual([403, []]);
  });

  test('is pressed on its own page, by browsers old and new', async () => {
    const { app, printed } = aSetupPage(true);
    for (const headers of [{ 'Sec-Fetch-Site': 'same-origin' }, { Origin: 'https://pulse.example' }])
      expect((await app.request('/setup', { method: 'POST', headers })).status).toBe(200);
    expect(printed).toHaveLength(2);
  });

  test('voids no link that is younger than ten minutes, however often and by whomever the button is pressed', async () => {
    const { printed, press, works, clock } = aRealSetupPage();
    expect(await press()).toContain('The link is in the log');
    const [first] = printed;
    for (let n = 0; n < 20; n += 1) expect(await press()).toContain('It is in the log, nobody has used it');
    clock.nowMs += 9 * 60_000;
    expect(await press()).toContain('in a minute');
    expect(printed).toEqual([first]);
    expect(await works(first!)).toBe(true);

    clock.nowMs += 60_000;
    await press();
    expect(printed).toHaveLength(2);
    expect([await works(first!), await works(printed[1]!)]).toEqual([false, true]);
  });

  test('prints another link at once if the last one was used', async () => {
    const { printed, press, ...built } = aRealSetupPage();
    await press();
    const visitor = new Visitor(built);
    const claim = { token: printed[0]!.split('#')[1], name: 'Ada', institution: 'Fen', support: 'x', emergency: '112' };
    expect((await visitor.post('/api/setup', claim)).status).toBe(200);
    await press();
    expect(printed).toHaveLength(2);
  });

  test('keeps the interval for everybody: it is stored, and does not depend on the process that answers', async () => {
    const { engine, directory } = anApp();
    expect((await offerSetupLink(engine)).ok).toBe(true);
    expect(await offerSetupLink(engine)).toMatchObject({
      ok: false,
      error: { kind: 'printed-lately', retryAfterSeconds: 600 },
    });
    // Whoever can read the key store gets a new link at any time.
    expect(directory.access.putSetupLink('another')).toEqual({ ok: true, value: null });
  });
});
