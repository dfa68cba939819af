/**
 * Checks that secrets of a student's requests are never kept (privacy.md R2.11, R6). The real server gets a secret in
 * every header of every request of a student through a whole story. Then the test searches everything that the server
 * wrote, printed or answered for these secrets.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Slip } from '../../schema/contract/ids.ts';
import { bodyOf, readForm, type Answers } from '../story/form.ts';
import { freePort } from '../story/free-port.ts';
import { BROKEN, Network, type Message, type Reply } from '../story/network.ts';
import { sendRaw } from '../story/raw-request.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';

/** Headers in which a browser, a proxy or a curious app tells something about the person who holds the phone. */
const HEADERS = [
  'User-Agent',
  'Referer',
  'Cookie',
  'Authorization',
  'Accept-Language',
  'X-Forwarded-For',
  'X-Real-IP',
  'Forwarded',
  'Via',
  'CF-Connecting-IP',
  'CF-IPCountry',
  'CF-Ray',
  'True-Client-IP',
  'X-Client-IP',
  'X-Request-ID',
  'X-Correlation-ID',
  'Traceparent',
  'X-Device-ID',
  'X-Student-Number',
  'From',
  'DNT',
  'Sec-CH-UA',
  'Sec-CH-UA-Platform',
  'Sec-CH-UA-Model',
  'If-None-Match',
  'Origin',
  'X-Timezone',
  'Geo-Position',
  'X-Custom-Canary',
] as const;

/** One secret for each header. They are random, so that none of them appears anywhere by chance. */
const canaries = HEADERS.map(() => `canary${randomBytes(12).toString('hex')}`);

/** Some of these headers in the form in which browsers really send them. */
const inTheWild: Partial<Record<(typeof HEADERS)[number], (canary: string) => string>> = {
  Cookie: (canary) => `staff=${canary}; __Secure-staff=${canary}; session=${canary}`,
  'Accept-Language': (canary) => `xx-${canary},sv;q=0.9,en;q=0.8`,
  Authorization: (canary) => `Bearer ${canary}`,
  Referer: (canary) => `https://lms.example/course/${canary}`,
  'User-Agent': (canary) => `Mozilla/5.0 (${canary})`,
  'X-Forwarded-For': (canary) => `203.0.113.7, ${canary}`,
  Forwarded: (canary) => `for=${canary};proto=https`,
};
const tattling = Object.fromEntries(
  HEADERS.map((name, at) => [name, inTheWild[name]?.(canaries[at]!) ?? canaries[at]!]),
);

const port = await freePort();
const server = new Server(port);
const network = new Network(server.origin);
const replies: { readonly message: Message; readonly reply: Reply }[] = [];
/** All bytes in the data and key folders, at several moments. */
const files: { readonly when: string; readonly name: string; readonly bytes: Buffer }[] = [];
let printed = '';

async function send(message: Message): Promise<Reply> {
  const reply = await network.send({ ...message, headers: { ...tattling, ...message.headers } });
  if (reply === BROKEN) throw new Error(`No reply to ${message.path}`);
  replies.push({ message, reply });
  return reply;
}
const get = (path: string) => send({ method: 'GET', path });
const post = (path: string, body: string) =>
  send({ method: 'POST', path, body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });

function keepFiles(when: string): void {
  for (const entry of readdirSync(server.folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) files.push({ when, name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) });
  }
}

/** The statuses of replies, beside the statuses that should have come. */
const statuses: { readonly path: string; readonly came: number; readonly due: number }[] = [];
async function told(due: number, reply: Promise<Reply>): Promise<void> {
  const { status } = await reply;
  statuses.push({ path: replies.at(-1)?.message.path ?? '', came: status, due });
}

/** Opens the form, sends it twice, and then sends other answers with the same key. */
async function answer(code: string, answers: Answers, slip?: Slip): Promise<string> {
  const form = readForm((await get(`/s/${code}`)).body)!;
  const body = bodyOf(form, { ...answers, ...(slip !== undefined && { code: slip }) });
  await told(200, post(`/s/${code}`, body));
  await told(200, post(`/s/${code}`, body));
  // Sends other answers with the same key. If the wave of an answer is out, the server can no longer tell them apart
  // (R4.2).
  const { status } = await post(`/s/${code}`, body.replace('M1=4', 'M1=1'));
  if (slip === undefined || status !== 200) statuses.push({ path: 'other answers', came: status, due: 409 });
  return body;
}

/**
 * Sends answers as a phone with a bad network does: it hangs up in the middle, loses its network, stops half-way, or is
 * slow. Headers and body hold canaries.
 */
async function sendBadly(code: string): Promise<void> {
  const body = `key=${randomBytes(16).toString('hex')}&M1=4&note=${inBodies}`;
  const head = [
    `POST /s/${code} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/x-www-form-urlencoded',
    ...Object.entries(tattling).map(([name, value]) => `${name}: ${value}`),
    '',
  ].join('\r\n');
  const declared = `${head}Content-Length: ${body.length}\r\n\r\n`;
  const chunked = `${head}Transfer-Encoding: chunked\r\n\r\nff\r\n`;
  for (const ending of ['destroy', 'resetAndDestroy', 'end'] as const) {
    await sendRaw(port, [declared + body.slice(0, -5)], ending);
    await sendRaw(port, [chunked + body], ending);
    await sendRaw(port, [declared], ending);
  }
  // All of it comes, a few bytes at a time, and has a reply.
  const slow = await sendRaw(port, [declared, ...(body.match(/.{1,40}/g) ?? [])], 'end');
  slowReplies.push(slow);
}
const inBodies = `canary${randomBytes(12).toString('hex')}`;
const slowReplies: string[] = [];

const EVERYTHING: Answers = { M1: '4', B1: '2', T1: '5', M2: 'n', B2: '3', T2: '4' };
const everyPage = (code: string): readonly string[] => [
  '/',
  `/s?code=${code}`,
  `/s/${code}`,
  `/S/${code}`,
  `/s/${code}/how`,
  `/s/${code}/results`,
  `/s/${code}/count`,
  `/s/${code}/qr.svg`,
  `/s/${code}/withdraw`,
  '/s/ZZZZZ9',
  '/s/nonsense',
  '/privacy',
  '/accessibility',
  `/s/${code}/nowhere`,
];

beforeAll(async () => {
  await server.start();
  const teacher = new Teacher(network);
  await teacher.claim(await server.setupLink());
  const codes = [await teacher.openPulse('Botany', 60, { graceSeconds: 0 })];
  const course = await teacher.ask('createCourse', {}, { name: 'Zoology', classSize: 60, zone: 'Europe/London' });
  const waves = await teacher.ask(
    'createPulse',
    { course: course.id },
    {
      closesAtMs: Date.now() + 48 * 3_600_000,
      graceSeconds: 0,
      eligibility: 'codes',
      mode: 'waves',
      reason: 'Other plants, other animals.',
    },
  );
  codes.push(waves.definition.code);
  await teacher.ask('openPulse', { code: waves.definition.code }, null);
  for (const [at, code] of codes.entries()) {
    const slips = at === 0 ? [] : waves.slips;
    for (const path of everyPage(code)) await get(path);
    const bodies: string[] = [];
    // With this many answers, a wave goes out nearly certainly.
    for (let i = 0; i < 30; i += 1) bodies.push(await answer(code, EVERYTHING, slips[i]));
    await post(`/s/${code}/withdraw`, bodies[29]!);
    await told(400, post(`/s/${code}`, 'key=nonsense'));
    await told(
      415,
      send({ method: 'POST', path: `/s/${code}`, body: '{}', headers: { 'Content-Type': 'application/json' } }),
    );
    await told(413, post(`/s/${code}`, `x=${'y'.repeat(20_000)}`));
    await sendBadly(code);
    if (slips.length > 0) {
      const key = () => `key=${randomBytes(16).toString('hex')}`;
      await told(401, post(`/s/${code}`, `${key()}&M1=1&code=nonsense`));
      await told(409, post(`/s/${code}`, `${key()}&M1=1&code=${slips[0]}`));
      await told(422, post(`/s/${code}`, `${key()}&code=${slips[40]}`));
    }
  }
  keepFiles('open');
  for (const code of codes) {
    await teacher.ask('closePulse', { code }, null);
    await teacher.readRelease(code, 20_000);
    for (const path of everyPage(code)) await get(path);
    await told(410, post(`/s/${code}`, `key=${'0'.repeat(32)}&M1=1`));
  }
  keepFiles('closed');
  await server.end('SIGTERM');
  printed = server.printed;
  keepFiles('ended');
});
afterAll(async () => {
  network.hangUp();
  await server.discard();
});

/** The forms in which a server could have kept a secret: as it is, in part, encoded or hashed. */
const spellings = (canary: string): readonly (string | Buffer)[] => {
  const digest = createHash('sha256').update(canary).digest();
  return [
    canary,
    canary.slice(6, 22),
    Buffer.from(canary.slice(6), 'hex'),
    Buffer.from(canary).toString('hex'),
    Buffer.from(canary).toString('base64').slice(0, 36),
    digest,
    digest.toString('hex'),
    digest.toString('base64').slice(0, 40),
    createHash('md5').update(canary).digest('hex'),
  ];
};
const tellsOn = (bytes: Buffer): string[] =>
  [...canaries, inBodies].filter((canary) => spellings(canary).some((spelling) => bytes.includes(spelling)));

test('the story went as planned: answers were counted, repeated and refused in each way, and the pulses closed', () => {
  expect(statuses.filter(({ came, due }) => came !== due)).toEqual([]);
  expect(new Set(statuses.map(({ due }) => due))).toEqual(new Set([200, 400, 401, 409, 410, 413, 415, 422]));
});

describe('a canary in every header of every request, also of those that are dropped, half or slow', () => {
  test('would be found, in whatever form it was kept', () => {
    const [first = ''] = canaries;
    for (const spelling of spellings(first))
      expect(tellsOn(Buffer.concat([Buffer.from('before'), Buffer.from(spelling), Buffer.from('after')]))).toEqual([
        first,
      ]);
  });

  test('is in no file: not while the pulses were open, not after they had closed, and not after the server had ended', () => {
    expect(new Set(files.map(({ when }) => when))).toEqual(new Set(['open', 'closed', 'ended']));
    expect(files.length).toBeGreaterThan(10);
    expect(tellsOn(Buffer.concat(files.map(({ bytes }) => bytes)))).toEqual([]);
  });

  test('is in no line that the server printed', () => {
    expect(tellsOn(Buffer.from(printed))).toEqual([]);
  });

  test('is in no header and no body of a reply', () => {
    expect(slowReplies.filter((reply) => reply.startsWith('HTTP/1.1 '))).toHaveLength(2);
    expect(tellsOn(Buffer.from(JSON.stringify([...replies.map(({ reply }) => reply), ...slowReplies])))).toEqual([]);
  });
});

describe('R6.2, E10.5: what the server printed through a whole story', () => {
  test('is that it is ready and how to set it up: no line for a request, an answer, a release or a closing', () => {
    const lines = printed.trimEnd().split('\n');
    expect(lines).toEqual([
      `Mattering Pulse is ready at ${server.origin}`,
      expect.stringMatching(/^Set it up, once, with this link: /),
    ]);
  });
});

describe('R6.3: every reply to a student', () => {
  test('sets no cookie and asks for nothing to be reported, stored, hinted or identified', () => {
    expect(replies.length).toBeGreaterThan(200);
    const names = new Set(replies.flatMap(({ reply }) => Object.keys(reply.headers)));
    for (const forbidden of [
      'set-cookie',
      'nel',
      'report-to',
      'reporting-endpoints',
      'accept-ch',
      'etag',
      'last-modified',
      'server',
      'x-powered-by',
      'x-request-id',
      'server-timing',
      'strict-transport-security-report-only',
      'content-security-policy-report-only',
      'access-control-allow-origin',
    ]) {
      expect(names).not.toContain(forbidden);
    }
    // If this fails because of a new header, somebody has to think about what that header tells.
    expect([...names].toSorted()).toEqual(
      [
        'cache-control',
        'connection',
        'content-length',
        'content-security-policy',
        'content-type',
        'cross-origin-opener-policy',
        'date',
        'keep-alive',
        'referrer-policy',
        // The time after which a page with answers expires, which is the same for everybody (decision 0032).
        'refresh',
        'transfer-encoding',
        'vary',
        'x-content-type-options',
      ].filter((name) => names.has(name)),
    );
  });

  test('may be kept by no cache, and sends no address on to other sites', () => {
    const pages = replies.filter(({ message }) => /^\/(s|S)?(\/|\?|$)/.test(message.path));
    expect(pages.length).toBeGreaterThan(150);
    expect(pages.filter(({ reply }) => !String(reply.headers['cache-control']).includes('no-store'))).toEqual([]);
    expect(pages.filter(({ reply }) => reply.headers['referrer-policy'] !== 'no-referrer')).toEqual([]);
    expect(pages.filter(({ reply }) => reply.status >= 300 && reply.status < 400)).toEqual([]);
  });

  test('is the same for the same page except for the submission key, whoever asks and with whatever headers', () => {
    const key = /name="key" form="answers" value="[0-9a-f]{32}"/;
    const forms = replies.filter(
      ({ message, reply }) =>
        message.method === 'GET' && /^\/s\/[0-9A-Z]{6}$/.test(message.path) && key.test(reply.body),
    );
    const byPath = Map.groupBy(forms, ({ message }) => message.path);
    expect(byPath.size).toBe(2);
    for (const same of byPath.values())
      expect(new Set(same.map(({ reply }) => reply.body.replace(key, ''))).size).toBe(1);
  });
});
