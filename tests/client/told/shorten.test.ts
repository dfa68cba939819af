/** Tests how a text that is too long is cut. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../../client/told/shorten.ts';

describe('a text that is too long is cut after a whole word', () => {
  test.each([
    ['We learn your names', 19, 'We learn your names'],
    ['We learn your names', 18, 'We learn your…'],
    ['We learn, and answer', 10, 'We learn,…'],
    ['Wirklernenalleihrenamen', 8, 'Wirkler…'],
    ['我们记住你们的名字，并回答问题', 11, '我们记住…'],
    ['نتعلم أسماءكم ونجيب عن الأسئلة', 16, 'نتعلم أسماءكم…'],
    ['', 5, ''],
  ])('%s (%i)', (text, width, short) => {
    expect(shorten(text, width)).toBe(short);
  });

  test('the result is never longer than the room for it, and is always a beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const short = shorten(text, width);
        if (short === text) return;
        expect(Array.from(short).length).toBeLessThanOrEqual(width);
        expect(text.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});
