/**
 * Plays a pulse through Debian's Caddy, with the configuration that we give away, in front of the real server, and then reads what
 * Caddy has logged (institution.md H6.4, H6.6; privacy.md R6.2).
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doctor } from '../../worker/cli/doctor.ts';
import type { Finding } from '../../worker/cli/findings.ts';
import { operatorSecret } from '../../worker/engines/node-keys.ts';
import { readSettings } from '../../worker/engines/node-settings.ts';
import { Caddy, hasCaddy } from '../story/caddy.ts';
import { run } from '../story/command.ts';
import { differences } from '../story/count.ts';
import type { Answers } from '../story/form.ts';
import { freePort } from '../story/free-port.ts';
import { BROKEN, Network } from '../story/network.ts';
import { Phone } from '../story/phone.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';

const isThere = hasCaddy();
if (!isThere)
  console.warn(
    'NOT RUN: Caddy is not installed, so nobody has seen the server behind a proxy (apt-get install caddy).',
  );

/** As many as a file of courses may have, less a line. */
const FILE_BYTES = 7_900_000;
/** Caddy writes its log a moment after it has answered. */
const LOG_MS = 300;

describe.skipIf(!isThere)('behind Caddy', () => {
  const known = getCACertificates('default');
  let server: Server;
  let caddy: Caddy;
  let network: Network;
  let teacher: Teacher;
  let code = '';

  beforeAll(async () => {
    const port = await freePort();
    caddy = await Caddy.start(`http://127.0.0.1:${port}`);
    setDefaultCACertificates([...known, readFileSync(caddy.authority, 'utf8')]);
    server = new Server(port, { PUBLIC_URL: caddy.origin });
    await server.start();
    network = new Network(caddy.origin);
    teacher = new Teacher(network);
    await teacher.claim(await server.setupLink());
    code = await teacher.openPulse('Botany', 40);
  });
  afterAll(async () => {
    setDefaultCACertificates(known);
    await server.discard();
    await caddy.discard();
  });

  const settings = (publicUrl: string) => {
    const { port } = new URL(server.origin);
    const folders = { DATA_DIR: join(server.folder, 'data'), KEY_DIR: join(server.folder, 'keys') };
    const read = readSettings({ HOST: '127.0.0.1', PORT: port, PUBLIC_URL: publicUrl, ...folders }, []);
    if (!read.ok) throw new Error(read.error);
    return read.value;
  };
  const findings = async (through: Caddy): Promise<Readonly<Record<string, string>>> => {
    const told = await doctor({ settings: settings(through.origin), accessLog: through.log });
    const { findings: all } = (told.ok ? told.value.told : told.told) as { findings: readonly Finding[] };
    return Object.fromEntries(all.map(({ check, state, says }) => [check, `${state}: ${says}`]));
  };

  test('H6.6: a class answers over https, everything is counted, and staff read the results', async () => {
    const sent: Answers[] = [];
    for (let i = 0; i < 8; i += 1) {
      const phone = new Phone(network, () => 100);
      const form = await phone.open(code);
      if (typeof form === 'number') throw new Error(`The form is not there: ${form}`);
      const answers = Object.fromEntries(
        [...form.choices].map(([id, values], at) => [id, values[(i + at) % values.length] ?? '']),
      );
      expect((await phone.send(form, answers, i === 3 ? 'double tap' : 'none')).status).toBe(200);
      sent.push(answers);
    }
    await teacher.ask('closePulse', { code }, null);
    await teacher.ask('endGrace', { code }, null);
    expect(differences(await teacher.readRelease(code, 10_000), sent)).toEqual([]);
  });

  test('H6.6: it speaks HTTP/2 with phones, and takes upper-case addresses as a QR code has them', async () => {
    const session = connect(caddy.origin);
    const request = session.request({ ':path': `/S/${code}` });
    const [headers] = (await once(request, 'response')) as [Record<string, unknown>];
    expect([session.alpnProtocol, headers[':status'], headers['referrer-policy']]).toEqual(['h2', 200, 'no-referrer']);
    expect(headers['x-frame-options']).toBeUndefined();
    request.close();
    session.close();
  });

  test('H6.6: the longest file of courses passes, and a copy of the directory comes through as a stream', async () => {
    const row = `B1,Botany 1,40,Europe/London,${'x'.repeat(FILE_BYTES)}`;
    const difference = await teacher.sendFile(`external_id,name,size,zone,remark\n${row}\n`, {
      dryRun: 'true',
    } as never);
    expect(JSON.stringify(difference)).toContain('"new":1');
    const copy = join(server.folder, 'copy.sqlite');
    const token = { OPERATOR_TOKEN: operatorSecret(join(server.folder, 'keys')), NODE_EXTRA_CA_CERTS: caddy.authority };
    expect(await run(['backup', copy, '--url', caddy.origin], { settings: token })).toMatchObject({ code: 0 });
    expect(await run(['check', copy])).toMatchObject({ code: 0 });
  });

  test('H6.4: doctor finds nothing wrong with the proxy', async () => {
    expect(await findings(caddy)).toMatchObject({
      server: expect.stringMatching(/^well/),
      address: expect.stringMatching(/^well/),
      tls: expect.stringMatching(/^well/),
      'access log': expect.stringMatching(/^well/),
    });
  });

  test('H6.4: doctor finds a Caddy that logs everything, and a name that the server was not started with', async () => {
    const chatty = await Caddy.start(server.origin, (config) => config.replace(/^\s*skip_log .*$/m, ''));
    try {
      setDefaultCACertificates([...known, ...[caddy, chatty].map(({ authority }) => readFileSync(authority, 'utf8'))]);
      const told = await findings(chatty);
      expect(told['access log']).toMatch(/^wrong: .* \/s\/ \/S\/ \/c\/ .* \/calendar\/ /);
      expect(told).toMatchObject({
        address: expect.stringMatching(/^well/),
        settings: expect.stringMatching(/^wrong/),
      });
    } finally {
      await chatty.discard();
    }
  });

  test('R6.2: the log has what staff did, and nothing of students, calendars or secret addresses, even when the server is away', async () => {
    const mine = ['/s/', '/c/', '/calendar/', '/mail/stop/', '/lti/jwks/', '/assets/', '/?'].map(
      (path) => `${path}canary-visit`,
    );
    const visits = async (origin: string) => {
      const away = new Network(origin);
      const replies = await Promise.all(mine.map((path) => away.send({ method: 'GET', path })));
      return replies.map((reply) => (reply === BROKEN ? reply : reply.status));
    };
    expect(await visits(caddy.origin)).not.toContain(BROKEN);
    expect(new Set(await visits(caddy.plainOrigin))).toEqual(new Set([308]));
    expect(await server.end('SIGTERM')).toBe(0);
    expect(new Set(await visits(caddy.origin))).toEqual(new Set([502]));
    await network.send({ method: 'GET', path: '/api/me' });
    await pause(LOG_MS);
    expect(caddy.logged.filter((path) => !/^\/(api|staff|operator)(\/|$)/.test(path))).toEqual([]);
    expect(caddy.logged.filter((path) => path.startsWith('/api/')).length).toBeGreaterThan(3);
    expect(caddy.written).not.toContain('canary-visit');
    expect(caddy.written.toLowerCase()).not.toContain(`/s/${code.toLowerCase()}`);
  });
});
