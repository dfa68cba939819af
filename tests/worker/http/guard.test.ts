/** Tests the checks before every route: origin, type and size of a request, and the headers of a reply. */
import { describe, expect, test } from 'vitest';
import { LONGEST_LIST_BYTES } from '../../../schema/contract/defaults.ts';
import { LIMIT_BYTES } from '../../../worker/http/guard.ts';
import { anApp, aStaffVisitor, kindOf, PUBLIC_URL } from './an-app.ts';

type Headers = Readonly<Record<string, string>>;
const json = { 'Content-Type': 'application/json' };
const signOut = (headers: Headers, body: string | null = 'null', path = '/api/sign-out') =>
  anApp().app.request(path, { method: 'POST', body, headers: { ...json, ...headers } });

describe('requests from another site are refused (CSRF)', () => {
  const ours = PUBLIC_URL;
  const cookie = { Cookie: '__Secure-staff=00' };

  test.each<[string, Headers, number]>([
    ['our own page', { 'Sec-Fetch-Site': 'same-origin', Origin: ours }, 200],
    ['our own page, signed in', { 'Sec-Fetch-Site': 'same-origin', ...cookie }, 200],
    // A developer opens http://localhost, while PUBLIC_URL is the address of the room.
    [
      'our own page at another name of this server',
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:8787' },
      200,
    ],
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }, 403],
    ['another site that claims our origin', { 'Sec-Fetch-Site': 'cross-site', Origin: ours }, 403],
    ['a sister host', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['a bookmark', { 'Sec-Fetch-Site': 'none' }, 403],
    ['an unheard-of value', { 'Sec-Fetch-Site': 'same-origin, cross-site' }, 403],
    // On plain http in a lecture hall, browsers send only Origin.
    ['a browser without Sec-Fetch-Site, our origin', { Origin: ours, ...cookie }, 200],
    ['a browser without Sec-Fetch-Site, another origin', { Origin: 'https://evil.example', ...cookie }, 403],
    ['the same without a cookie', { Origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', { Origin: 'null' }, 403],
    ['our host on another port', { Origin: `${ours}:8443` }, 403],
    ['our host without TLS', { Origin: 'http://pulse.example' }, 403],
    ['a name that begins like ours', { Origin: 'https://pulse.example.evil.example' }, 403],
    ['a script without a cookie', {}, 200],
    ['a script with a session and no origin', cookie, 403],
  ])('%s: %i', async (_who, headers, status) => {
    const reply = await signOut(headers);
    expect(reply.status).toBe(status);
    if (status === 403) expect(await kindOf(reply)).toBe('wrong-origin');
  });

  test('a refused request changes nothing, and the session goes on', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    await ada.post('/api/sign-out', null, { 'Sec-Fetch-Site': 'cross-site' });
    expect((await ada.get('/api/me')).status).toBe(200);
  });

  test('requests that only read may have any origin, but no other site can read the reply: there is no CORS header anywhere (E10.6)', async () => {
    const { app } = anApp();
    const reply = await app.request('/api/me', {
      headers: { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
    });
    expect(reply.status).toBe(401);
    expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('no preflight request is ever answered with permission', async () => {
    const { app } = anApp();
    const reply = await app.request('/api/setup', {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(reply.status).toBe(404);
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('/api reads JSON only', () => {
  test.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['Application/JSON', 200],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/jsonp', 415],
    ['text/plain; x=application/json', 415],
    ['', 415],
  ])('%j: %i', async (type, status) => {
    const reply = await signOut({ 'Content-Type': type });
    expect(reply.status).toBe(status);
    if (status === 415) expect(await kindOf(reply)).toBe('wrong-type');
  });

  test.each(['{', 'null null', "{'a':1}", '\u0000'])(
    'a body that is called JSON and is not (%j) is malformed',
    async (body) => {
      const reply = await signOut({}, body);
      expect(reply.status).toBe(400);
      expect(await kindOf(reply)).toBe('malformed');
    },
  );

  test('a route without a body accepts no body at all, or null', async () => {
    expect((await signOut({}, null)).status).toBe(200);
    expect((await signOut({}, '{}')).status).toBe(400);
  });
});

describe('bodies above 16 KB are refused', () => {
  const padded = (length: number) => `"${'x'.repeat(length - 2)}"`;
  const withLength = (length: number, path?: string) =>
    signOut({ 'Content-Length': String(length) }, padded(length), path);
  /** Sends a body of unknown length, piece by piece. */
  const streamed = (length: number, path = '/api/sign-out') => {
    const bytes = new TextEncoder().encode(padded(length));
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 1000) controller.enqueue(bytes.slice(at, at + 1000));
        controller.close();
      },
    });
    return anApp().app.request(path, { method: 'POST', body, headers: json, duplex: 'half' } as RequestInit);
  };

  test.each([
    [LIMIT_BYTES, 400, 'malformed'],
    [LIMIT_BYTES + 1, 413, 'too-large'],
    [LIMIT_BYTES * 40, 413, 'too-large'],
  ])('%i bytes, with a declared length or streamed: %i', async (length, status, kind) => {
    for (const reply of [await withLength(length), await streamed(length)]) {
      expect(reply.status).toBe(status);
      expect(await kindOf(reply)).toBe(kind);
    }
  });

  test('only the list of a class may be longer, and no other address that looks like it (R5.6)', async () => {
    const list = '/api/pulses/K7QF2M/list';
    const statuses = async (length: number) =>
      [await streamed(length, list), await withLength(length, list)].map(({ status }) => status);
    // Nobody is signed in, so what is not too long is refused for that.
    expect(await statuses(LONGEST_LIST_BYTES)).toEqual([401, 401]);
    expect(await statuses(LONGEST_LIST_BYTES + 1)).toEqual([401, 413]);
    for (const other of [`${list}/remove`, '/api/sign-out/list', '/api/pulses/K7QF2M/open', '/s/K7QF2M/list'])
      expect([other, (await streamed(LIMIT_BYTES + 1, other)).status]).toEqual([other, 413]);
  });

  test.each(['few', '10', '-1'])('a length of %j beside a chunked body is ignored', async (length) => {
    expect(
      (await signOut({ 'Content-Length': length, 'Transfer-Encoding': 'chunked' }, padded(LIMIT_BYTES + 1))).status,
    ).toBe(413);
  });

  test('a student’s browser gets a page instead of JSON', async () => {
    const reply = await streamed(LIMIT_BYTES + 1, '/s/K7QF2M');
    expect(reply.status).toBe(413);
    expect(reply.headers.get('Content-Type')).toMatch(/^text\/html/);
  });
});

describe('every reply', () => {
  const paths = [
    '/',
    '/s/K7QF2M',
    '/staff',
    '/staff/setup',
    '/assets/app-1a2b3c.js',
    '/robots.txt',
    '/favicon.svg',
    '/healthz',
    '/readyz',
    '/version',
    '/api/me',
    '/api/nothing',
    '/nothing',
  ];

  test.each(paths)('R6.3: %s is not sniffed, sends no referrer, and shares no window', async (path) => {
    const { headers } = await anApp().app.request(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe(path.startsWith('/s/') ? null : 'same-origin');
  });

  test.each(paths)('L9.5: %s sends no header that would forbid every frame whatever its policy says', async (path) => {
    const { headers } = await anApp().app.request(path);
    for (const name of ['X-Frame-Options', 'Cross-Origin-Resource-Policy', 'Cross-Origin-Embedder-Policy'])
      expect(headers.get(name)).toBeNull();
  });

  test.each(paths.filter((path) => !/^\/(assets|robots|favicon|staff)/.test(path)))(
    '%s may be kept by no cache',
    async (path) => {
      expect((await anApp().app.request(path)).headers.get('Cache-Control')).toMatch(/no-store/);
    },
  );

  test.each(paths.filter((path) => !path.startsWith('/api')))(
    'E6.2: %s never sets a cookie, not even for somebody whose session is extended',
    async (path) => {
      const built = anApp();
      const ada = await aStaffVisitor(built);
      built.clock.nowMs += 5 * 24 * 3_600_000;
      expect((await ada.get(path)).headers.getSetCookie()).toEqual([]);
    },
  );
});

describe('a host with TLS tells browsers to stay with it (RFC 6797)', () => {
  test.each([
    ['https://pulse.example', 'max-age=63072000'],
    ['http://192.168.1.7:8787', null],
  ])('%s: %s', async (publicUrl, value) => {
    for (const path of ['/', '/s/ABC123', '/staff', '/api/me', '/healthz', '/no-such-page'])
      expect((await anApp({ publicUrl }).app.request(path)).headers.get('Strict-Transport-Security'), path).toBe(value);
  });
});
