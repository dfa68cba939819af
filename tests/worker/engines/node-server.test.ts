/** Tests what the server does with connections that send slowly, send nothing, or send what is no request (H6.9). */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  CONNECTION_LIMITS,
  limitedServer,
  type ConnectionLimits,
  type LimitedServer,
} from '../../../worker/engines/node-server.ts';

const LIMITS: ConnectionLimits = { headMs: 200, bodyMs: 200, bytesPerSecond: 4000, mostWaiting: 8 };

interface Opened {
  readonly socket: Socket;
  readonly heard: Promise<string>;
  readonly text: () => string;
}

const running: { readonly limited: LimitedServer; readonly sockets: Socket[] }[] = [];
afterEach(() => {
  for (const { limited, sockets } of running.splice(0)) {
    for (const socket of sockets) socket.destroy();
    limited.server.closeAllConnections();
    limited.server.close();
  }
});

/** An app that reads each body and says how long it was. */
async function listening(limits: Partial<ConnectionLimits> = {}) {
  const app = new Hono();
  app.all('*', async (c) => {
    const body = await c.req.arrayBuffer().catch(() => null);
    return body === null ? c.text('broken off', 400) : c.text(`read ${body.byteLength}`);
  });
  const limited = limitedServer(app.fetch, { host: '127.0.0.1', limits: { ...LIMITS, ...limits } });
  await new Promise<void>((resolve) => limited.listen(0, resolve));
  const { port } = limited.server.address() as AddressInfo;
  const sockets: Socket[] = [];
  running.push({ limited, sockets });
  /** Opens a connection. `heard` is everything that comes until the server ends it. */
  const open = async (): Promise<Opened> => {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', () => undefined);
    const heard = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
    await once(socket, 'connect');
    return { socket, heard, text: () => text };
  };
  return { ...limited, port, open };
}

const GET = 'GET / HTTP/1.1\r\nHost: pulse.test\r\n\r\n';
const post = (length: number | 'chunked') =>
  `POST / HTTP/1.1\r\nHost: pulse.test\r\n${length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`}\r\n\r\n`;

/** Every reply that the app does not make has the headers that the app would set, and a sentence. */
function expectSentence(reply: string, status: number): void {
  expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(reply).toContain("Content-Security-Policy: default-src 'none'");
  expect(reply).toContain('X-Content-Type-Options: nosniff');
  expect(reply).toContain('Cache-Control: no-store');
  expect(reply).toMatch(/\r\n\r\n[A-Z][^\r\n]{20,}\.$/);
}

test('H6.9: heads and bodies have ten seconds, and 512 connections may wait', () => {
  expect(CONNECTION_LIMITS).toEqual({ headMs: 10_000, bodyMs: 10_000, bytesPerSecond: 16_384, mostWaiting: 512 });
});

describe('H6.9: what comes slowly is ended with a sentence', () => {
  test('a connection that says nothing, one with half a head, and one that sends a head byte by byte', async () => {
    const { open } = await listening();
    const [silent, half, dripping] = [await open(), await open(), await open()];
    half.socket.write('GET / HTTP/1.1\r\nHost: pu');
    dripping.socket.write('GET / HTTP/1.1\r\nHost: pulse.test\r\nX: ');
    const drip = setInterval(() => dripping.socket.write('x'), 50);
    for (const { heard } of [silent, half, dripping]) expectSentence(await heard, 408);
    clearInterval(drip);
  });

  test.each<[string, number | 'chunked', string]>([
    ['with a declared length', 1000, 'x'],
    ['in chunks', 'chunked', '1\r\nx\r\n'],
  ])('a body %s, and a head that came at once does not help it', async (_how, length, piece) => {
    const { open } = await listening();
    const { socket, heard } = await open();
    socket.write(post(length));
    const drip = setInterval(() => socket.write(piece), 50);
    const begunAtMs = performance.now();
    const reply = await heard;
    clearInterval(drip);
    expectSentence(reply, 408);
    expect(reply).toContain('Retry-After: 1');
    expect(performance.now() - begunAtMs).toBeGreaterThan(LIMITS.bodyMs - 50);
  });

  test('a long body that keeps coming is read, however long it takes', async () => {
    const { open } = await listening();
    const { socket, text } = await open();
    socket.write(post(4000));
    for (let sent = 0; sent < 4000; sent += 250) {
      socket.write('x'.repeat(250));
      await pause(25);
    }
    await vi.waitFor(() => expect(text()).toContain('read 4000'));
  });

  test('a body that has come in time is read, also if the machine was busy when its time was over', async () => {
    const { open, server } = await listening();
    const { socket, text } = await open();
    const begun = once(server, 'request');
    socket.write(post(10));
    await begun;
    socket.write('x'.repeat(10));
    // The bytes lie in the socket of the server now, which reads nothing until this is over.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LIMITS.bodyMs + 100);
    await vi.waitFor(() => expect(text()).not.toBe(''));
    expect(text()).toContain('read 10');
  });

  test('a connection that has sent a request may wait for its next one', async () => {
    const { open } = await listening();
    const { socket, text } = await open();
    socket.write(GET);
    await vi.waitFor(() => expect(text()).toContain('read 0'));
    await pause(LIMITS.headMs * 2);
    socket.write(GET);
    await vi.waitFor(() => expect(text().split('read 0')).toHaveLength(3));
  });
});

test.skipIf(process.platform !== 'linux')(
  'P10: a thousand phones that connect at the same moment are all let in at once',
  async () => {
    const { port } = await listening({ mostWaiting: 2000 });
    const turnedAway = connectionsTurnedAway();
    // The server takes none of them before all have asked, because both are in this thread.
    const phones = Array.from({ length: 1000 }, () => connect(port, '127.0.0.1'));
    running.at(-1)?.sockets.push(...phones);
    await Promise.all(phones.map((phone) => once(phone, 'connect')));
    expect(connectionsTurnedAway()).toBe(turnedAway);
  },
);

/** How often this system has dropped a connection since its start, because too many were waiting for their server. */
function connectionsTurnedAway(): number {
  const [names = [], values = []] = readFileSync('/proc/net/netstat', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('TcpExt:'))
    .map((line) => line.split(' '));
  return Number(values[names.indexOf('ListenOverflows')]);
}

describe('H6.9: at most so many connections wait that have never sent a request', () => {
  test('whoever has said nothing for the longest time makes room, and the newest phone is answered', async () => {
    const { open, waiting } = await listening({ headMs: 10_000 });
    const silent: Opened[] = [];
    for (let i = 0; i < LIMITS.mostWaiting * 3; i += 1) silent.push(await open());
    const phone = await open();
    phone.socket.write(GET);
    await vi.waitFor(() => expect(phone.text()).toContain('read 0'));
    expect(waiting()).toBeLessThanOrEqual(LIMITS.mostWaiting);
    const ended = silent.slice(0, LIMITS.mostWaiting * 2);
    for (const { heard } of ended) expectSentence(await heard, 503);
    expect(silent.at(-1)?.socket.destroyed).toBe(false);
  });

  test('a hall that keeps its connections is not counted, and none of it is ended', async () => {
    const { open, waiting } = await listening({ headMs: 10_000 });
    const hall: Opened[] = [];
    for (let i = 0; i < LIMITS.mostWaiting * 4; i += 1) {
      const phone = await open();
      phone.socket.write(GET);
      hall.push(phone);
    }
    await vi.waitFor(() => expect(hall.every(({ text }) => text().includes('read 0'))).toBe(true));
    expect(waiting()).toBe(0);
    for (let i = 0; i < LIMITS.mostWaiting * 2; i += 1) await open();
    for (const { socket } of hall) socket.write(GET);
    await vi.waitFor(() => expect(hall.every(({ text }) => text().split('read 0').length === 3)).toBe(true));
  });

  test('slow bodies count as well, and make room after those that have sent nothing', async () => {
    const { open, waiting } = await listening({ headMs: 10_000, bodyMs: 10_000 });
    const slow: Opened[] = [];
    for (let i = 0; i < LIMITS.mostWaiting; i += 1) {
      const connection = await open();
      connection.socket.write(`${post(100)}x`);
      slow.push(connection);
    }
    await vi.waitFor(() => expect(waiting()).toBe(LIMITS.mostWaiting));
    const phone = await open();
    phone.socket.write(GET);
    await vi.waitFor(() => expect(phone.text()).toContain('read 0'));
    expect(waiting()).toBeLessThanOrEqual(LIMITS.mostWaiting);
  });
});

describe('H6.9: what is no request is refused with a sentence, and never hangs', () => {
  const head = (lines: string) => `${lines}\r\n\r\n`;
  test.each<[string, string, number]>([
    ['no HTTP at all', head('hello'), 400],
    ['a TLS hello', '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n', 400],
    ['an unknown method', head('BREW / HTTP/1.1\r\nHost: pulse.test'), 400],
    ['no Host', head('GET / HTTP/1.1'), 400],
    ['a Host that is none', head('GET / HTTP/1.1\r\nHost: pulse test@x'), 400],
    ['a Host with a path', head('GET / HTTP/1.1\r\nHost: pulse.test/x?y'), 400],
    ['an address that is none', head('GET http:// HTTP/1.1\r\nHost: pulse.test'), 400],
    ['a star', head('OPTIONS * HTTP/1.1\r\nHost: pulse.test'), 400],
    ['a head of 20 KB', head(`GET / HTTP/1.1\r\nHost: pulse.test\r\nX: ${'x'.repeat(20_000)}`), 431],
    ['an address of 20 KB', head(`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: pulse.test`), 431],
    ['a thousand headers', head(`GET / HTTP/1.1\r\nHost: a\r\n${'Xxxxxxxxxxx: yyyyy\r\n'.repeat(1000)}A: b`), 431],
    ['two lengths', head('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2'), 400],
    ['a length and chunks', head('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked'), 400],
    ['a length that is none', head('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1'), 400],
    ['a chunk that is none', `${post('chunked')}zz\r\n`, 400],
    [
      'an expectation',
      head('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nExpect: miracles\r\nConnection: close'),
      417,
    ],
  ])('%s', async (_what, request, status) => {
    const { open } = await listening();
    const { socket, heard } = await open();
    socket.write(request);
    const reply = await heard;
    expectSentence(reply, status);
  });

  test.each(['TRACE', 'CONNECT', 'PURGE', 'QUERY'])('%s ends without a 500', async (method) => {
    const { open } = await listening();
    const { socket, heard } = await open();
    socket.write(`${method} / HTTP/1.1\r\nHost: pulse.test\r\nConnection: close\r\n\r\n`);
    expect(await heard).not.toMatch(/^HTTP\/1\.1 5/);
  });

  test('nothing is written about it', async () => {
    const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'info'), vi.spyOn(console, 'log')];
    const { open } = await listening();
    const { socket, heard } = await open();
    socket.write('hello\r\n\r\n');
    await heard;
    expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

test('E10.2: a server that stops waits for nobody who has sent nothing', async () => {
  const { open, server, endSilent } = await listening({ headMs: 10_000 });
  const { heard } = await open();
  await vi.waitFor(() => {
    endSilent();
    return heard;
  });
  await new Promise((resolve) => server.close(resolve));
  expect(server.listening).toBe(false);
});
