/**
 * Compares what Node's server replies to a form by itself with what the app replies to it: the same bytes, whatever was sent
 * (performance.md P8, decision 0129).
 */
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CastReply } from '../../schema/contract/box-office.ts';
import { FOR_SCRIPT } from '../../schema/contract/for-script.ts';
import { CONNECTION_LIMITS, limitedServer, type ConnectionLimits } from '../../worker/engines/node-server.ts';
import { createApp } from '../../worker/http/app.ts';
import { StudentContext } from '../../worker/http/student/student-context.ts';
import { takeForms } from '../../worker/node-submissions.ts';
import { StorageFault } from '../../worker/storage-fault.ts';
import { aStudentApp, CODE, counted, definition, FORM, RECEIPT } from './http/student/a-student-app.ts';
import { SCHEDULE } from './pages/a-pulse.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

interface Wishes extends NonNullable<Parameters<typeof aStudentApp>[0]> {
  readonly fails?: Error;
  readonly publicUrl?: string;
}

/** Two servers for the same pulse: one answers forms by itself where it can, and the other asks the app for everything. */
async function bothServers(
  { fails, publicUrl = 'https://pulse.example', ...wishes }: Wishes = {},
  limits: ConnectionLimits = CONNECTION_LIMITS,
) {
  const { engine, memory, asked } = aStudentApp({ gzip: true, ...wishes });
  Object.assign(engine.settings, { publicUrl });
  if (fails !== undefined) Object.assign(engine.boxes, { cast: () => Promise.reject(fails) });
  // Both make the same number for a defect.
  Object.assign(engine, { randomBytes: (length: number) => new Uint8Array(length).fill(7) });
  if (wishes.kept === undefined) await memory.pulses.warm(definition, SCHEDULE);
  const app = createApp(engine, memory);
  let apps = 0;
  const fetch = (request: Request) => {
    apps += 1;
    return app.fetch(request);
  };
  const listen = async (directly?: ReturnType<typeof takeForms>): Promise<number> => {
    const { server } = limitedServer(fetch, { host: '127.0.0.1', limits, ...(directly && { directly }) });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    stops.push(() => void server.close());
    return (server.address() as AddressInfo).port;
  };
  const [through, direct] = [await listen(), await listen(takeForms(new StudentContext(engine, memory)))];
  /** @returns how often the app was asked for the same request by each of them, and what they replied */
  const send = async (request: string) => {
    const ask = async (port: number) => {
      const before = apps;
      return { reply: await replyTo(port, request), asksApp: apps > before };
    };
    return { app: await ask(through), direct: await ask(direct) };
  };
  return { send, asked };
}

/** @returns everything that the server sends until it ends the connection, without the time */
async function replyTo(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const pieces: Buffer[] = [];
  socket.on('data', (piece: Buffer) => pieces.push(piece));
  socket.write(request, 'latin1');
  await once(socket, 'close');
  return Buffer.concat(pieces)
    .toString('latin1')
    .replace(/\r\nDate: [^\r]+/, '');
}

interface Sent {
  readonly path?: string;
  readonly type?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
  readonly length?: string;
}

function form({
  path = `/s/${CODE}`,
  type = 'application/x-www-form-urlencoded',
  headers = [],
  body = String(FORM),
  length = `Content-Length: ${body.length}`,
}: Sent = {}): string {
  const lines = headers.some((line) => line.startsWith('Host:')) ? headers : ['Host: pulse.example', ...headers];
  return [`POST ${path} HTTP/1.1`, ...lines, `Content-Type: ${type}`, length, 'Connection: close', '', body].join(
    '\r\n',
  );
}

const malformed: CastReply = { kind: 'malformed', field: 'M1', why: 'not an answer to this question' };
const busy: CastReply = { kind: 'busy', retryAfterSeconds: 7 };
const tooLate: CastReply = { kind: 'closed', phase: 'closing' };
const refusedBy = (kind: 'empty' | 'conflict' | 'withdrawn' | 'released' | 'used-code' | 'retry'): CastReply => ({
  kind,
});

describe('the server replies by itself, in the words of the app', () => {
  test.each<[string, number, Sent, Wishes?]>([
    ['an answer that is counted', 200, {}],
    ['one to a browser that takes gzip', 200, { headers: ['Accept-Encoding: gzip, deflate, br'] }],
    ['one that our own script sends', 200, { headers: [`Accept: ${FOR_SCRIPT}`, 'Accept-Encoding: gzip'] }],
    ['one that our own script sends, not compressed', 200, { headers: [`Accept: ${FOR_SCRIPT}`] }],
    ['one that came before', 200, {}, { cast: { ...counted, kind: 'repeated' } }],
    ['one in the language of the address', 200, { path: `/s/${CODE}?l=sv` }],
    ['one in the language of the browser', 200, { headers: ['Accept-Language: cy-GB, en;q=0.5'] }],
    ['one in a frame', 200, { path: `/s/${CODE}?l=de&embed=1`, headers: ['Accept-Encoding: gzip'] }],
    ['one to the address of the QR code', 200, { path: `/S/${CODE}` }],
    ['one on a server without https', 200, {}, { publicUrl: 'http://127.0.0.1' }],
    ['one while the list of sites cannot be read', 200, {}, { embedOrigins: () => expect.unreachable() }],
    ['one to a pulse that is not prepared', 200, {}, { kept: null }],
    ['another type', 415, { type: 'text/plain' }],
    ['a code that nobody has', 404, { path: '/s/ZZZZZZ' }],
    ['no answer at all', 400, { body: '' }, { cast: malformed }],
    ['a malformed one', 400, {}, { cast: malformed }],
    ['an empty one', 422, {}, { cast: refusedBy('empty') }],
    ['one with other answers', 409, {}, { cast: refusedBy('conflict') }],
    ['one that was taken back', 410, {}, { cast: refusedBy('withdrawn') }],
    ['one that was published', 200, {}, { cast: refusedBy('released') }],
    ['one to a busy box', 429, {}, { cast: busy }],
    ['one that came too late', 410, {}, { cast: tooLate }],
    ['one with a used code', 409, {}, { cast: refusedBy('used-code') }],
    ['one that could not be written', 503, {}, { cast: refusedBy('retry') }],
    ['one while the disk is full (H6.8)', 503, {}, { fails: new StorageFault('full') }],
    ['one that meets a defect of ours', 500, {}, { fails: new Error('with the answers in it') }],
  ])('%s', async (_what, status, sent, wishes) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { send } = await bothServers(wishes);
    const { app, direct } = await send(form(sent));
    expect([app.asksApp, direct.asksApp]).toEqual([true, false]);
    expect(app.reply).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(direct.reply).toBe(app.reply);
    // The log says the same too, which is a number for a defect and nothing else (R6.1).
    const lines = log.mock.calls.flat();
    expect(lines).toEqual(status === 500 ? Array.from({ length: 2 }, () => 'defect 070707070707') : []);
  });

  test('the box gets the same fields', async () => {
    const { send, asked } = await bothServers();
    await send(form({ body: `${String(FORM)}&x=%C3%A9+%zz&M1` }));
    expect(asked.sent).toHaveLength(2);
    expect(asked.sent[1]).toEqual(asked.sent[0]);
    expect(asked.sent[1]).toContainEqual(['x', 'é %zz']);
  });

  test('every kind of header is there, so that the comparison means something', async () => {
    const { send } = await bothServers();
    const { direct } = await send(form());
    for (const header of [
      'strict-transport-security: max-age=63072000',
      'x-content-type-options: nosniff',
      'referrer-policy: no-referrer',
      'cache-control: no-store, no-transform',
      "content-security-policy: default-src 'none'",
      'refresh: 600',
    ])
      expect(direct.reply).toContain(`\r\n${header}`);
    for (const { item } of RECEIPT) expect(direct.reply).toContain(`name="${item}" value="4"`);
  });
});

describe('the server asks the app for whatever is unusual', () => {
  test.each<[string, number, Sent]>([
    ['a code in another spelling', 200, { path: `/s/${CODE.toLowerCase()}` }],
    ['a query with an escape', 200, { path: `/s/${CODE}?l=%73v` }],
    ['a take-back', 200, { path: `/s/${CODE}/withdraw` }],
    ['a form in chunks', 200, { length: 'Transfer-Encoding: chunked', body: chunked(String(FORM)) }],
    ['a form that is too long', 413, { body: `${String(FORM)}&x=${'x'.repeat(16 * 1024)}` }],
    ['a host with another spelling', 200, { headers: ['Host: Pulse.example:80'] }],
    ['a host that is none', 400, { headers: ['Host: pulse example'] }],
  ])('%s', async (_what, status, sent) => {
    const { send } = await bothServers();
    const { app, direct } = await send(form(sent));
    expect(app.reply).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(direct.reply).toBe(app.reply);
    expect(direct.asksApp).toBe(app.asksApp);
  });
});

function chunked(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
}

test('a form that comes too slowly is ended as any other body is, and leaves no line (H6.9, R2.11)', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { send, asked } = await bothServers({}, { ...CONNECTION_LIMITS, bodyMs: 200 });
  const { app, direct } = await send(form({ length: 'Content-Length: 4000' }));
  expect(direct.reply).toMatch(/^HTTP\/1.1 408 /);
  expect(direct.reply).toBe(app.reply);
  expect(asked.sent).toEqual([]);
  expect(log).not.toHaveBeenCalled();
});
