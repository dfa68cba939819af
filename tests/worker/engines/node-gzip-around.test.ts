/** Tests how the Node engine compresses a page around its slot. */
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gzipAround } from '../../../worker/engines/node-gzip-around.ts';

const text = fc.string({ unit: 'grapheme' });

test('a browser unpacks the text before the slot, the slot, and the text after it', () => {
  fc.assert(
    fc.property(text, text, text, (before, slot, after) => {
      expect(gunzipSync(gzipAround({ before, after })(slot)).toString()).toBe(before + slot + after);
    }),
  );
});

test('one page can be filled many times, each time with another text', () => {
  const fill = gzipAround({ before: '<p>', after: '</p>' });
  const [first, second] = [fill('ein Wort'), fill('四')];
  expect([first, second].map((page) => gunzipSync(page).toString())).toEqual(['<p>ein Wort</p>', '<p>四</p>']);
});

test('the slot is not compressed, so its length tells nothing about its contents (E4.1)', () => {
  const fill = gzipAround({ before: '<p>'.repeat(100), after: '</p>' });
  expect(fill('aaaaaaaaaaaaaaaa')).toHaveLength(fill('qwertzuiopasdfgh').length);
});

test('a slot that is too long for one stored block is refused', () => {
  expect(() => gzipAround({ before: '', after: '' })('x'.repeat(65_536))).toThrow(RangeError);
});
