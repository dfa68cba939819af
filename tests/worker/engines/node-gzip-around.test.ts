/** Tests how the Node engine compresses a page around its slots. */
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gzipAround } from '../../../worker/engines/node-gzip-around.ts';

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
