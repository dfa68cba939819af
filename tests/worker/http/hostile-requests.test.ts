/**
 * Sends what nobody sends by accident to every address of the app, without a session (institution.md H6.9): each request ends in
 * a reply of ours, never in a 500, and nothing is made by it.
 */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { api } from '../../../schema/contract/api.ts';
import { anApp, PUBLIC_URL, type Built } from './an-app.ts';
import { everyRoute } from './every-route.ts';

const SEED = 20_261_128;

let built: Built;
let printed: string[];
beforeAll(() => {
  built = anApp({ sendsMail: true });
  printed = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
});
afterAll(() => vi.restoreAllMocks());

/** Every address of the app, by which it is added to the router. */
const paths = (): string[] =>
  [...new Set(everyRoute(built.engine).map(({ path }) => path))].filter((path) => path !== '/*');

const parts = fc.oneof(
  fc.constantFrom(
    'K7QF2M',
    'k7qf2m.',
    'M4TTER1N',
    '..',
    '%',
    '%00',
    '%ff%fe',
    '%2e%2e%2f',
    '%C0%80',
    '__proto__',
    '*',
    '\\',
    '🎓',
  ),
  fc.constantFrom(
    'x'.repeat(5000),
    '%25'.repeat(400),
    '%0d%0aSet-Cookie:a=b',
    '<script>',
    '"',
    "'--",
    '{}',
    '0'.repeat(64),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{6}$/),
);

const hostileValue = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a'.repeat(8000),
    'gzip;q=x',
    'bytes=0-0,5-,-1',
    'en;q=NaN,'.repeat(800),
    '*',
    '\u00ff',
    'Bearer a.b.c',
  ),
  fc.constantFrom(
    'Bearer mp_x',
    `Bearer ${'0f'.repeat(32)}`,
    'Bearer ',
    'null',
    'same-origin',
    '__Secure-staff=%',
    '="";;=',
    '1e9',
    '-1',
  ),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'Accept',
    'Accept-Encoding',
    'Accept-Language',
    'Authorization',
    'Content-Encoding',
    'Cookie',
    'Expect',
    'Host',
    'If-Match',
    'Idempotency-Key',
    'If-None-Match',
    'Origin',
    'Range',
    'Sec-Fetch-Site',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-HTTP-Method-Override',
  ),
  hostileValue,
  { maxKeys: 4 },
);

const deep = (opening: string, length: number): string => opening.repeat(length);
const bodies = fc.oneof(
  fc.constantFrom<string | Uint8Array<ArrayBuffer>>(
    '',
    '{',
    '[]',
    '""',
    '1e999',
    'null',
    '{"__proto__":{"a":1}}',
    '{"token":1,"token":2}',
    '{"constructor":{"prototype":{}}}',
    deep('[', 8000),
    deep('{"a":', 2500),
    '{"name":"\\ud800"}',
    'key=%FF&key=1&key=2',
    '&'.repeat(8000),
    'a=1&'.repeat(4000),
    '%',
    'key=%00',
    `key=${'f'.repeat(32)}&M1=99999999999`,
    `id_token=a.b.c&state=${'x'.repeat(9000)}`,
    'x'.repeat(17_000),
    new Uint8Array(gzipSync('x'.repeat(5_000_000))),
    new Uint8Array([0xff, 0xfe, 0, 0xc0, 0x80]),
  ),
  fc.json(),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
);

const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'text/csv',
  'multipart/form-data',
  'application/json;charset=\u00ff',
  '',
];

const request = fc.record({
  path: fc.nat(),
  values: fc.array(parts, { minLength: 4, maxLength: 4 }),
  query: fc.option(
    fc.oneof(
      fc.constantFrom('?', `?${'a=1&'.repeat(3000)}`, '?l=__proto__&l=de&embed=1', '?code=%', '?code=K7QF2M'),
      parts.map((part) => `?code=${part}`),
    ),
    { nil: '' },
  ),
  method: fc.constantFrom('GET', 'GET', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'QUERY', 'get'),
  headers,
  type: fc.constantFrom(...TYPES),
  body: bodies,
  isStreamed: fc.boolean(),
});

type Drawn = typeof request extends fc.Arbitrary<infer T> ? T : never;

function requestOf({ path, values, query, method, headers: sent, type, body, isStreamed }: Drawn): Request {
  const all = paths();
  const filled = values.reduce(
    (filling, value) => filling.replace(/:\w+(\{[^}]*\}\]?\+?\}?)?|\*/, () => value),
    all[path % all.length] ?? '/',
  );
  const mayHaveBody = !['GET', 'HEAD', 'get'].includes(method);
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const stream = new Response(bytes).body;
  return new Request(new URL(filled.replaceAll('\\', '%5C') + query, 'http://pulse.test'), {
    method,
    headers: {
      ...sent,
      ...(mayHaveBody && type !== '' && { 'Content-Type': type }),
      ...(!isStreamed && { 'Content-Length': String(bytes.length) }),
    },
    ...(mayHaveBody && { body: isStreamed ? stream : bytes, duplex: 'half' }),
  });
}

/** Whatever is refused has the headers of every reply, and says nothing that a browser could run. */
async function expectOurs(sent: Request, reply: Response): Promise<void> {
  const said = `${sent.method} ${sent.url.slice(0, 200)} ${reply.status}`;
  expect(reply.status, said).toBeLessThan(500);
  expect(reply.headers.get('X-Content-Type-Options'), said).toBe('nosniff');
  expect(reply.headers.get('Referrer-Policy'), said).toBe('no-referrer');
  expect(reply.headers.has('Cache-Control'), said).toBe(true);
  if (reply.status < 400) return;
  expect(reply.headers.get('Content-Security-Policy'), said).toContain("default-src 'none'");
  if (reply.status === 429) expect(Number(reply.headers.get('Retry-After')), said).toBeGreaterThan(0);
  await reply.arrayBuffer();
}

const rowsOf = (): Record<string, number> => {
  const tables = built.sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  return Object.fromEntries(
    tables.map((table) => [table, built.sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number]),
  );
};

describe('H6.9: hostile requests', () => {
  test('each address of the app answers each of them with less than 500 and our headers, and makes nothing', async () => {
    const before = rowsOf();
    expect(paths().length).toBeGreaterThan(100);
    await fc.assert(
      fc.asyncProperty(request, async (drawn) => {
        const sent = requestOf(drawn);
        await expectOurs(sent, await built.app.fetch(sent));
      }),
      { seed: SEED, numRuns: 600 },
    );
    expect(printed).toEqual([]);
    const { link_asked: _asked, outbox: _outbox, challenge: _challenges, ...made } = rowsOf();
    const { link_asked: _a, outbox: _o, challenge: _c, ...had } = before;
    expect(made).toEqual(had);
  });

  test('each address that takes JSON from anybody reads what is none, or too deep, as malformed', async () => {
    const open = Object.values(api).filter(({ method, needs }) => method === 'POST' && needs === 'anyone');
    expect(open.length).toBeGreaterThan(5);
    for (const { path } of open)
      for (const body of ['{', '['.repeat(8000), '{"a":'.repeat(2500), '\u0000', '1e999']) {
        const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
        const reply = await built.app.request(path, { method: 'POST', headers, body });
        expect([path, body.slice(0, 20), reply.status]).toEqual([path, body.slice(0, 20), 400]);
      }
  });

  test('HEAD and Range get what GET gets, without a body or as a whole', async () => {
    const get = async (init: RequestInit) => built.app.request(`${PUBLIC_URL}/privacy`, init);
    const [head, range] = [await get({ method: 'HEAD' }), await get({ headers: { Range: 'bytes=0-3' } })];
    expect([head.status, await head.text(), range.status]).toEqual([200, '', 200]);
  });
});
