/** Tests the server process as its operator meets it: wrong settings, a second server, an orderly stop (E10.2, A12). */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../story/free-port.ts';
import { Server } from '../story/server.ts';

const BUNDLE = resolve(import.meta.dirname, '../../dist/node.js');

/** Runs the server with these settings until it ends by itself. */
function startWith(settings: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const { status, stderr } = spawnSync(process.execPath, [BUNDLE, ...args], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stderr };
}

test.each([
  ['PORT', { PORT: 'eighty' }],
  ['HOST', { HOST: 'http://0.0.0.0' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'pulse.example.org' }],
  ['KEY_DIR', { DATA_DIR: '/tmp/pulse', KEY_DIR: '/tmp/pulse/keys' }],
  ['DATA_DIR', { DATADIR: '/tmp/pulse' }],
  ['ANSWER_BURST', { ANSWER_BURST: '0' }],
  ['SECURITY_CONTACT', { SECURITY_CONTACT: 'security@example.org' }],
  ['SMTP_URL', { SMTP_URL: 'mail.example.org', MAIL_FROM: 'pulse@example.org' }],
])(
  'E10.2: a wrong value of %s ends the start with status 1 and a sentence that names the setting',
  (name, settings) => {
    const { status, stderr } = startWith(settings);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(name);
  },
);

test.each(['18.20.8', '20.20.2', '22.17.1'])('E10.2: on Node %s the server says what to do', (version) => {
  const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${old}`, BUNDLE], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Mattering Pulse needs Node 22.18 or newer; this is [\d.]+\. .*run npm ci again\.\n$/);
  // The server itself is loaded after the check: an older Node could not even read it.
  expect(readFileSync(BUNDLE, 'utf8')).not.toMatch(/^import /m);
});

test('E10.2: a command-line option is refused with a sentence that names the settings', () => {
  const { status, stderr } = startWith({}, ['--port', '8080']);
  expect(status).toBe(1);
  expect(stderr).toContain('--port');
  expect(stderr).toContain('PUBLIC_URL');
});

let server: Server;
beforeAll(async () => {
  server = new Server(await freePort());
  await server.start();
});
afterAll(() => server.discard());

test('A12: a second server on the same folders ends with status 1 and says why, and the first goes on', async () => {
  const { status, stderr } = startWith({
    PORT: '0',
    DATA_DIR: `${server.folder}/data`,
    KEY_DIR: `${server.folder}/keys`,
  });
  expect(status).toBe(1);
  expect(stderr).toContain('in use by another server');
  const ready = await fetch(`${server.origin}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true, troubles: [], says: [] }]);
  expect(server.printed).not.toContain('box:');
});

test('E6.1: each start without an administrator prints a new link and voids the one before', async () => {
  const before = await server.setupLink();
  await server.end('SIGTERM');
  await server.start();
  const after = await server.setupLink();
  const check = async (link: string): Promise<number> => {
    const reply = await fetch(`${server.origin}/api/setup/check`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: new URL(link).hash.slice(1) }),
    });
    return reply.status;
  };
  expect([await check(before), await check(after)]).toEqual([404, 200]);
});

test('E10.2: SIGTERM finishes a request that is under way, and then ends with status 0', async () => {
  const body = JSON.stringify({ token: '0'.repeat(64) });
  const { hostname, port } = new URL(server.origin);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const heard = everythingFrom(socket);
  // The server gets half of a request, which is under way when the signal comes.
  socket.write(
    `POST /api/setup/check HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 9)}`,
  );
  await answered(server);
  const ended = server.end('SIGTERM');
  socket.write(body.slice(9));
  expect(await heard).toMatch(/^HTTP\/1\.1 404 .*setup-link-spent/s);
  expect(await ended).toBe(0);
});

test.skipIf(process.platform === 'win32')(
  'R3.1: a data folder that others could read is closed with one line, and no file in it or beside the keys is for others',
  async () => {
    const open = new Server(await freePort());
    onTestFinished(() => open.discard());
    const folders = [join(open.folder, 'data'), join(open.folder, 'keys')];
    for (const folder of folders) mkdirSync(folder);
    for (const folder of folders) chmodSync(folder, 0o755);
    await open.start();
    expect(open.printed.match(/could be read by others \(mode 755\), and is now closed/g)).toHaveLength(2);
    const made = folders.flatMap((folder) => [
      folder,
      ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    ]);
    expect(made.length).toBeGreaterThan(4);
    expect(made.filter((path) => (statSync(path).mode & 0o077) !== 0)).toEqual([]);
  },
);

async function everythingFrom(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

/**
 * Sends a whole request on another connection. When it is answered, the server has read what was sent on the first one.
 */
async function answered({ origin }: Server): Promise<void> {
  await (await fetch(`${origin}/healthz`, { headers: { Connection: 'close' } })).text();
}
