/** Tests where the server listens: odd values end in a sentence, and PORT=0 finds a free port (E10.2). */
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { cannotListen, settingsWithPort } from '../../../worker/engines/node-port.ts';
import { readSettings } from '../../../worker/engines/node-settings.ts';

test.each([
  '',
  ' ',
  'http://0.0.0.0',
  '0.0.0.0:8787',
  'my host',
  '*',
  '-a.example',
  'a..b',
  '256.1.1.1',
  '1.2.3',
  '0x7f.1',
  '[::1',
  '::g',
  'pulse.example.org/x',
  'é.example',
  'a'.repeat(300),
])('E10.2: HOST=%j stops the start with a sentence that names it', (HOST) => {
  const read = readSettings({ HOST }, []);
  expect(read.ok ? '' : read.error).toContain('HOST must be an address');
});

test.each([
  ['::1', '::1', 'http://localhost:8787'],
  ['[::1]', '::1', 'http://localhost:8787'],
  ['2001:db8::7', '2001:db8::7', 'http://[2001:db8::7]:8787'],
  ['fe80::1%lo', 'fe80::1%lo', 'http://[fe80::1]:8787'],
  ['localhost', 'localhost', 'http://localhost:8787'],
  ['hall-3.example.org', 'hall-3.example.org', 'http://hall-3.example.org:8787'],
  ['127.0.0.1', '127.0.0.1', 'http://localhost:8787'],
])('HOST=%s listens on %s and is found at %s', (HOST, host, publicUrl) => {
  const read = readSettings({ HOST }, []);
  expect(read.ok && [read.value.host, read.value.publicUrl]).toEqual([host, publicUrl]);
  expect(URL.canParse(publicUrl)).toBe(true);
});

test('PORT=0 finds a free port, and the address names it (E10.2)', async () => {
  const read = await settingsWithPort({ PORT: '0', HOST: '127.0.0.1' }, []);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.port).toBeGreaterThan(0);
  expect(read.value.publicUrl).toBe(`http://localhost:${read.value.port}`);
  const server = createServer();
  await new Promise<void>((listens) => void server.listen(read.value.port, '127.0.0.1', listens));
  await new Promise((closed) => server.close(closed));
});

test('PORT=0 on an address of another machine ends in a sentence', async () => {
  const read = await settingsWithPort({ PORT: '0', HOST: '192.0.2.1' }, []);
  expect(read.ok ? '' : read.error).toBe(
    'HOST 192.0.2.1 is no address of this machine (EADDRNOTAVAIL). Leave it out to listen on all: HOST=0.0.0.0 npm start',
  );
});

test.each(['EADDRINUSE', 'EACCES', 'ENOTFOUND', 'ESTRANGE'])('%s is a sentence', (code) => {
  const sentence = cannotListen({ host: 'hall', port: 80 }, Object.assign(new Error('listen'), { code }));
  expect(sentence).toMatch(/^(HOST hall|PORT 80)[^\n]+[.]?/);
});
