/** Tests how the Node engine gets rid of what was secret: key files, request and reply bytes, garbage (privacy.md R3.10). */
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { codeSchema } from '../../../schema/contract/ids.ts';
import { Collector } from '../../../worker/engines/node-collector.ts';
import { nodeKeyStore } from '../../../worker/engines/node-keys.ts';
import { forOneReply, WIPING } from '../../../worker/engines/node-wiping.ts';
import { temporaryFolder } from '../box/builders.ts';

const code = codeSchema.parse('K7QF2M');

test('R3.10: a key file is overwritten before it is removed, and so is a draft that a crash has left', async () => {
  const folder = temporaryFolder('keys');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = nodeKeyStore(folder);
  await keys.put(code, new Uint8Array(32).fill(7));
  writeFileSync(join(folder, `${code}.key.new`), new Uint8Array(32).fill(8));
  // A second name keeps the bytes of the files in reach.
  linkSync(join(folder, `${code}.key`), join(folder, 'other-name'));
  linkSync(join(folder, `${code}.key.new`), join(folder, 'other-draft'));
  await keys.destroy(code);
  expect(readdirSync(folder).toSorted()).toEqual(['instance.secret', 'other-draft', 'other-name']);
  for (const name of ['other-name', 'other-draft'])
    expect([...readFileSync(join(folder, name))]).toEqual(Array.from({ length: 32 }, () => 0));
  await keys.destroy(code);
});

test('R3.10: the pieces of a request and the bytes of its reply hold only zeros once it is over, and a shared file stays', async () => {
  const pieces: Uint8Array[] = [];
  const replies = [Buffer.from('a receipt'), Buffer.from('a file')] as const;
  forOneReply(replies[0]);
  const server = createServer(WIPING as ServerOptions, (request, response) => {
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      expect(Buffer.concat(pieces).toString()).toContain('key=1');
      response.end(request.url === '/text' ? 'a text: ä' : replies[request.url === '/file' ? 1 : 0]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = async (path: string) => (await fetch(origin + path, { method: 'POST', body: 'key=1&q=2' })).text();
  expect([await send('/receipt'), await send('/file'), await send('/text')]).toEqual([
    'a receipt',
    'a file',
    'a text: ä',
  ]);
  await vi.waitFor(() => expect(pieces.flatMap((piece) => [...piece]).filter((byte) => byte !== 0)).toEqual([]));
  expect([replies[0].every((byte) => byte === 0), replies[1].toString()]).toEqual([true, 'a file']);
});

test('R3.10: garbage is collected twice after a burial, and once for burials that come together', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const collect = vi.fn<() => void>();
  const { soon } = new Collector(collect);
  soon();
  soon();
  vi.advanceTimersByTime(3_000);
  expect(collect).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(collect).toHaveBeenCalledTimes(2);
});
