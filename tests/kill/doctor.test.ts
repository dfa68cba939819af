/** Plants faults around a real server, and looks whether `doctor` finds each and says what to do (institution.md H6.4). */
import { once } from 'node:events';
import { appendFileSync, chmodSync, cpSync, existsSync, writeFileSync } from 'node:fs';
import { createServer, request as ask, type RequestListener, type Server as Http } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doctor } from '../../worker/cli/doctor.ts';
import type { Finding } from '../../worker/cli/findings.ts';
import { readSettings } from '../../worker/engines/node-settings.ts';
import { run } from '../story/command.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { MailServer } from '../worker/mail/mail-server.ts';

let server: Server;
const doors: Http[] = [];
beforeAll(async () => {
  server = new Server(await freePort());
  await server.start();
  await new Teacher(new Network(server.origin)).claim(await server.setupLink());
});
afterAll(async () => {
  for (const door of doors) door.close();
  await server.discard();
});

/** What `doctor` says with these settings, by the names of its checks. */
async function said(
  planted: Readonly<Record<string, string>> = {},
  accessLog?: string,
): Promise<Record<string, string>> {
  const around = {
    HOST: '127.0.0.1',
    PORT: new URL(server.origin).port,
    PUBLIC_URL: server.origin,
    DATA_DIR: join(server.folder, 'data'),
    KEY_DIR: join(server.folder, 'keys'),
  };
  const settings = readSettings({ ...around, ...planted }, []);
  if (!settings.ok) throw new Error(settings.error);
  const told = await doctor({ settings: settings.value, accessLog });
  const { findings } = (told.ok ? told.value.told : told.told) as { findings: readonly Finding[] };
  return Object.fromEntries(findings.map(({ check, state, says }) => [check, `${state}: ${says}`]));
}

/** Something that listens where a proxy would. */
async function door(answer: RequestListener): Promise<string> {
  const opened = createServer(answer).listen(0, '127.0.0.1');
  await once(opened, 'listening');
  doors.push(opened);
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
}

/** A proxy that writes these requests to a file. @returns its origin */
const proxy = (log: string, writes: (path: string) => boolean): Promise<string> => {
  writeFileSync(log, '');
  return door((request, response) => {
    const path = request.url ?? '';
    if (writes(path)) appendFileSync(log, `127.0.0.1 - - "GET ${path}"\n`);
    ask(`${server.origin}${path}`, (reply) => {
      response.writeHead(reply.statusCode ?? 502);
      reply.pipe(response);
    }).end();
  });
};

test('H6.4: a fresh server has no TLS, no backup, no mail, and contacts that were just written', async () => {
  expect(await said()).toMatchObject({
    server: expect.stringMatching(/^well/),
    address: expect.stringMatching(/^well: .* leads here/),
    tls: expect.stringMatching(/^wrong: .*Put a proxy with TLS in front/),
    'access log': expect.stringMatching(/^look: .*--access-log FILE/),
    backup: expect.stringMatching(/^wrong: .*Set BACKUP_DIR/),
    mail: expect.stringMatching(/^look: Mail is off/),
    folders: expect.stringMatching(/^well/),
    k: expect.stringMatching(/^well/),
    contacts: expect.stringMatching(/^look: Nobody has checked/),
  });
});

test('H6.4: an address that nobody answers, one of another server, and one that leads on', async () => {
  const silent = `http://127.0.0.1:${await freePort()}`;
  const other = await door((_, response) => response.writeHead(404).end());
  const onward = await door((_, response) => response.writeHead(301, { Location: server.origin }).end());
  const told = await Promise.all([silent, other, onward].map((PUBLIC_URL) => said({ PUBLIC_URL })));
  expect(told.map(({ address }) => address)).toEqual([
    expect.stringMatching(/^wrong: .*ECONNREFUSED.*Look at its DNS name, firewall and proxy/),
    expect.stringMatching(/^wrong: Another server answers .*Point the proxy to this one/),
    expect.stringMatching(/^wrong: .* sends visitors on to .*Set PUBLIC_URL to where they arrive/),
  ]);
  for (const [i, at] of [silent, other, onward].entries()) expect(told[i]?.['settings']).toContain(`here it is ${at}`);
});

const PROXIES: readonly (readonly [string, (path: string) => boolean, RegExp])[] = [
  ['everything', () => true, /^wrong: .*\/s\/ \/S\/ \/c\/ \/lti\/ \/assets\/ \/calendar\/ \/mail\/stop\/,/],
  ['lower-case addresses', (path) => path.startsWith('/s/'), /^wrong: .* under \/s\/,/],
  ['QR codes', (path) => path.startsWith('/S/'), /^wrong: .* under \/S\/,/],
  ['only staff', (path) => path.startsWith('/api/'), /^well/],
  ['nothing', () => false, /^look: .*another one/],
];

test('H6.4: proxies that log students, only staff, or nothing at all', async () => {
  const told = await Promise.all(
    PROXIES.map(async ([kind, writes]) => {
      const log = join(server.folder, `${kind}.log`);
      return (await said({ PUBLIC_URL: await proxy(log, writes) }, log))['access log'];
    }),
  );
  for (const [i, [, , found]] of PROXIES.entries()) expect(told[i]).toMatch(found);
});

test('H6.4: a log that is not there', async () => {
  expect((await said({}, join(server.folder, 'none.log')))['access log']).toMatch(/^wrong: The log .* cannot be read/);
});

test('H6.4: keys that everybody can read', async () => {
  const keys = join(server.folder, 'keys');
  chmodSync(keys, 0o755);
  try {
    expect((await said())['folders']).toMatch(/^wrong: Others can read KEY_DIR\. Close it: chmod 700/);
  } finally {
    chmodSync(keys, 0o700);
  }
});

test('H6.4: a mail server that refuses the password', async () => {
  const post = await MailServer.start({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('Who are you?')),
  });
  const SMTP_URL = `smtp://pulse:wrong@127.0.0.1:${post.port}`;
  const mail = (await said({ SMTP_URL, MAIL_FROM: 'pulse@example.org' }))['mail'];
  await post.stop();
  expect(mail).toMatch(/^wrong: The server for mail refuses us: .*Look at SMTP_URL/);
});

test('H6.4: a backup that was made is well', async () => {
  const { folder, origin } = server;
  const file = join(folder, 'copy.sqlite');
  expect(await run(['backup', file], { folder, origin })).toMatchObject({ code: 0 });
  expect((await said())['backup']).toMatch(/^well: .* 0 day/);
});

test('H6.4: keys inside the data, and a directory that a newer version has written, with the command itself', async () => {
  const { folder, origin } = server;
  const inside = await run(['doctor'], { folder, origin, settings: { KEY_DIR: join(folder, 'data/keys') } });
  expect(inside).toMatchObject({ code: 1, err: expect.stringMatching(/^KEY_DIR must not lie inside DATA_DIR/) });

  const DATA_DIR = join(folder, 'newer');
  const copy = join(folder, 'copy.sqlite');
  if (!existsSync(copy)) await run(['backup', copy], { folder, origin });
  cpSync(copy, join(DATA_DIR, 'directory.sqlite'), { recursive: true });
  const file = new Database(join(DATA_DIR, 'directory.sqlite'));
  file.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of tomorrow', 9999999999999)").run();
  file.close();
  const newer = await run(['doctor', '--json'], { folder, origin, settings: { DATA_DIR, PUBLIC_URL: origin } });
  expect(newer.code).toBe(1);
  const { findings } = JSON.parse(newer.out) as { findings: readonly Finding[] };
  expect(findings.find(({ check }) => check === 'schema')).toMatchObject({
    state: 'wrong',
    says: expect.stringMatching(/newer version/),
  });
});

test('H6.4: a server that does not run is said, with what can be done', async () => {
  const PORT = String(await freePort());
  expect((await said({ PORT }))['server']).toMatch(/^wrong: No server answers at .*npm start/);
});
