/** Tests how the Node engine gets rid of what was secret: key files, request and reply bytes, garbage (privacy.md R3.10). */
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type ServerOptions } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { codeSchema } from '../../../schema/contract/ids.ts';
import { Collector } from '../../../worker/engines/node-collector.ts';
import { nodeKeyStore } from '../../../worker/engines/node-keys.ts';
import { memoryForOneReply, WIPING } from '../../../worker/engines/node-wiping.ts';
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
  const replies = [memoryForOneReply('a receipt'.length), Buffer.from('a file')] as const;
  replies[0].write('a receipt');
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

describe('R3.10: memory for one reply', () => {
  /** A server whose reply to `/N` is N over and over again, so many bytes of it. */
  async function numbering(length: number) {
    const made: Buffer[] = [];
    const server = createServer(WIPING as ServerOptions, (request, response) => {
      const bytes = memoryForOneReply(length).fill(Number(request.url?.slice(1)));
      made.push(bytes);
      response.end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { made, port: (server.address() as AddressInfo).port };
  }

  test('holds zeros once the reply was sent, and no other reply ever gets the same bytes', async () => {
    const { made, port } = await numbering(5_000);
    for (let n = 1; n <= 20; n += 1) await (await fetch(`http://127.0.0.1:${port}/${n}`)).arrayBuffer();
    await vi.waitFor(() => expect(made.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true));
    // Several share a piece of memory, side by side.
    expect(new Set(made.map(({ buffer }) => buffer)).size).toBeLessThan(5);
    for (const [n, bytes] of made.entries()) bytes.fill(n + 1);
    expect(made.map((bytes, n) => bytes.every((byte) => byte === n + 1))).toEqual(made.map(() => true));
  });

  test('shows a phone nothing of another one, whoever reads slowly, breaks off or sends two at once', async () => {
    const length = 16_000;
    const { port } = await numbering(length);
    /** @param after so many bytes it breaks off */
    const visit = (n: number, after: number): Promise<void> =>
      new Promise((resolve, reject) => {
        let got = 0;
        const request = get({ port, host: '127.0.0.1', path: `/${n}`, agent: false }, (reply) => {
          reply.on('data', (piece: Buffer) => {
            if (!piece.every((byte) => byte === n)) reject(new Error(`${n} got what was another one's`));
            got += piece.length;
            if (got >= after) request.destroy();
            else if (n % 3 === 0) {
              reply.pause();
              setTimeout(() => reply.resume(), 2);
            }
          });
          reply.on('end', () => (got === length ? resolve() : reject(new Error(`${n} got ${got} bytes`))));
          reply.on('error', () => resolve());
        });
        request.on('error', () => resolve());
      });
    for (let round = 0; round < 3; round += 1)
      await Promise.all(Array.from({ length: 24 }, (_, n) => visit(n + 1, n % 4 === 1 ? 1 : Infinity)));
    const pipelined = connect(port, '127.0.0.1');
    pipelined.end('GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    const pieces: Buffer[] = [];
    for await (const piece of pipelined) pieces.push(piece as Buffer);
    const heard = Buffer.concat(pieces);
    const [ones, twos] = [1, 2].map((n) => heard.filter((byte) => byte === n).length);
    expect([ones, twos, heard.lastIndexOf(1) < heard.indexOf(2)]).toEqual([length, length, true]);
  });
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
