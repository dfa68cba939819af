import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { press } from '../../../worker/engines/node-press.ts';

const text = fc.string({ unit: 'grapheme' });

test('what a browser unpacks is the text before the hole, the hole, and the text after it', () => {
  fc.assert(
    fc.property(text, text, text, (before, hole, after) => {
      expect(gunzipSync(press({ before, after })(hole)).toString()).toBe(before + hole + after);
    }),
  );
});

test('one page can be filled many times, each time with its own text', () => {
  const fill = press({ before: '<p>', after: '</p>' });
  const [first, second] = [fill('ein Wort'), fill('四')];
  expect([first, second].map((page) => gunzipSync(page).toString())).toEqual(['<p>ein Wort</p>', '<p>四</p>']);
});

test('a hole stays as it is, so that its length tells nothing of what it says (E4.1)', () => {
  const fill = press({ before: '<p>'.repeat(100), after: '</p>' });
  expect(fill('aaaaaaaaaaaaaaaa')).toHaveLength(fill('qwertzuiopasdfgh').length);
});

test('a hole too long for one stored block is refused', () => {
  expect(() => press({ before: '', after: '' })('x'.repeat(65_536))).toThrow(RangeError);
});
