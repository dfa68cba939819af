/** Tests how the Node engine compresses a page around its slots. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { gzipAround } from '../../../worker/engines/node-gzip-around.ts';
import { WIPING } from '../../../worker/engines/node-wiping.ts';

const text = fc.string({ unit: 'grapheme' });

test('a browser unpacks all parts with the slots between them, and finds checksum and length right', () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (first, others) => {
      const parts = [first, ...others.map(([, part]) => part)];
      const slots = others.map(([slot]) => slot);
      const page = first + others.map(([slot, part]) => slot + part).join('');
      const { fill, unpack } = gzipAround({ parts });
      expect(gunzipSync(fill(slots)).toString()).toBe(page);
      expect(Buffer.from(unpack(slots)).toString()).toBe(page);
    }),
  );
});

test('a head stands before the parts (P4)', () => {
  fc.assert(
    fc.property(text, text, text, text, (head, first, slot, last) => {
      const { fill, unpack } = gzipAround({ head, parts: [first, last] });
      const page = head + first + slot + last;
      expect(gunzipSync(fill([slot])).toString()).toBe(page);
      expect(Buffer.from(unpack([slot])).toString()).toBe(page);
    }),
  );
});

test('the head that many pages share takes no more memory for each of them (P12)', () => {
  const head = randomBytes(4000).toString('base64');
  const parts = ['<body>', '</body>'];
  for (const { bytes } of [1, 2].map(() => gzipAround({ head, parts })))
    expect(bytes).toBe(gzipAround({ parts }).bytes);
});

test('pieces are written one after the other, as one text is', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const { fill, unpack } = gzipAround({ parts: ['<p>', '</p>'] });
      const pieces = texts.map((each) => ({ text: each, bytes: Buffer.byteLength(each) }));
      expect(fill([pieces])).toEqual(fill([texts.join('')]));
      expect(unpack([pieces])).toEqual(unpack([texts.join('')]));
    }),
  );
});

test('one page can be filled many times, each time with another text', () => {
  const { fill } = gzipAround({ parts: ['<p>', '</p>'] });
  const [first, second] = [fill(['ein Wort']), fill(['四'])];
  expect([first, second].map((page) => gunzipSync(page).toString())).toEqual(['<p>ein Wort</p>', '<p>四</p>']);
});

test('the slots are not compressed, so their length tells nothing about their contents (E4.1, R4.3a)', () => {
  const { fill } = gzipAround({ parts: ['<p>'.repeat(100), '</p>'] });
  expect(fill(['aaaaaaaaaaaaaaaa'])).toHaveLength(fill(['qwertzuiopasdfgh']).length);
});

test('a slot that is too long for one stored block is refused', () => {
  const { fill: fillIn } = gzipAround({ parts: ['', ''] });
  expect(() => fillIn(['x'.repeat(65_536)])).toThrow(RangeError);
});

test('it says how much memory the parts take, and keeps no more than that (R2.9b)', () => {
  const { bytes, fill } = gzipAround({ parts: ['<p>'.repeat(2000), '</p>'] });
  expect(bytes).toBeLessThan(100);
  // The rest is the header, the trailer and the header of the stored block.
  expect(fill([''])).toHaveLength(bytes + 10 + 8 + 5);
});

test('it keeps neither the texts nor their bytes: a server has thousands of pages (R2.9b, P12)', () => {
  // In a process of its own, because nobody knows what else a test runner keeps in the meantime.
  const script = `
    import { gzipAround } from ${JSON.stringify(pathToFileURL(resolve('worker/engines/node-gzip-around.ts')).href)};
    const made = (i) => gzipAround({ parts: [('<p>' + i).repeat(500_000), '</p>'] });
    const kept = () => {
      gc();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    made(0);
    const before = kept();
    const pages = Array.from({ length: 10 }, (_, i) => made(i));
    const more = kept() - before;
    console.log(JSON.stringify({ more, lengths: pages.map(({ unpack }) => unpack(['']).length) }));`;
  const printed = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script]);
  const { more, lengths } = JSON.parse(printed.toString()) as { more: number; lengths: number[] };
  // Ten pages of two megabytes, each with its own text: 20 MB would be kept if one of the two were.
  expect(more).toBeLessThan(5_000_000);
  expect(lengths).toEqual(Array.from({ length: 10 }, () => 2_000_004));
});

test.each(['fill', 'unpack'] as const)(
  'R3.10: a page made by %s leaves nothing of a slot in the pool of short texts, nor in its own bytes once it was sent',
  async (way) => {
    const key = 'c0ffee'.repeat(5);
    // Short texts lie one after the other in the same pool, so the slot comes to lie in this one.
    const pool = Buffer.from(Buffer.from('short').buffer);
    // A long page, so that it is not in the pool itself.
    const page = gzipAround({ parts: [randomBytes(40_000).toString('hex'), '</p>'] })[way]([key]) as Buffer;
    expect([page.includes(key), pool.includes(key)]).toEqual([true, false]);
    const server = createServer(WIPING as ServerOptions, (_request, response) => void response.end(page));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const reply = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(await reply.arrayBuffer()).toHaveProperty('byteLength', page.length);
    await vi.waitFor(() => expect(page.includes(key)).toBe(false));
  },
);
