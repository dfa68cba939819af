/** Tests how the line of a construct is computed from its items. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { constructLine } from '../../../schema/results/construct-line.ts';
import { lineSentence } from '../../../schema/results/line-sentence.ts';
import { aDrawn } from './a-published.ts';
import { aResult } from './a-release.ts';

const exact = (...bins: number[]) => aResult({ form: 'A', n: bins.reduce((a, b) => a + b, 0), bins });
const bands = aResult([
  {
    form: 'B',
    n: 7,
    bands: [
      [2, 4],
      [0, 1],
      [2, 4],
    ],
  },
]);
const atLeast = aResult({ form: 'C', n: 15, side: 2, atLeast: 13 });
const atLeastLow = aResult({ form: 'C', n: 15, side: 0, atLeast: 13 });
const withheld = aResult({ form: 'X' });

describe('the construct line (I3.3, I3.5)', () => {
  test('is the mean share of exact items, with the interval for the smallest n and never for their sum (I3.4)', () => {
    const line = constructLine([exact(2, 3, 3, 8, 4), exact(3, 3, 4, 9, 6)]);
    expect(line).toMatchObject({ kind: 'exact', n: 20 });
    expect(line.kind === 'exact' && line.share).toBeCloseTo((12 / 20 + 15 / 25) / 2, 12);
    expect(line.kind === 'exact' && line.limits[0]).toBeCloseTo(0.386582, 6);
    expect(lineSentence(line, resultWords)).toBe('60% often or always (95% interval 39 to 78%)');
  });

  test('shows counts for each item below twenty answers, and no per cent', () => {
    const line = constructLine([exact(1, 2, 2, 8, 4), exact(2, 2, 2, 6, 4)]);
    expect(lineSentence(line, resultWords)).toBe('often or always: 12 of 17, 10 of 16');
  });

  test('is a range without an interval if an item is not exact', () => {
    const line = constructLine([bands, atLeast]);
    expect(line).toMatchObject({ kind: 'range', n: 7 });
    expect(line.kind === 'range' && line.range).toEqual([(2 / 7 + 13 / 15) / 2, (4 / 7 + 1) / 2]);
    expect(lineSentence(line, resultWords)).toBe('often or always: 2 to 4 of 7, at least 13 of 15');
    expect(lineSentence(constructLine([atLeastLow]), resultWords)).toBe('often or always: 0 to 2 of 15');
  });

  test('is not drawn if an item is withheld', () => {
    expect(constructLine([exact(2, 3, 3, 8, 4), withheld])).toEqual({ kind: 'withheld' });
    expect(lineSentence({ kind: 'withheld' }, resultWords)).toBe('not all questions could be shown');
  });
});

test('whatever the students answered, the line of a construct allows it (R2.4a, I3.5)', () => {
  const counted = aDrawn.filter(({ published: { form } }) => form !== 'M' && form !== 'S');
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(counted, { minLength: 1, maxLength: 3 }), (drawn) => {
      const truths = drawn.map(({ truth: [low = 0, mid = 0, high = 0] }) => ({ high, n: low + mid + high }));
      const sentence = lineSentence(constructLine(drawn.map(({ published }) => aResult(published))), resultWords);
      const [, share, low, high] = /^(\d+)% often or always \(95% interval (\d+) to (\d+)%\)$/.exec(sentence) ?? [];
      const [, counts] = /^often or always: (.+)$/.exec(sentence) ?? [];
      if (share !== undefined) {
        const true100 = (100 * truths.reduce((sum, one) => sum + one.high / one.n, 0)) / truths.length;
        expect(Math.abs(Number(share) - true100), sentence).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(Number(low) <= Number(share) && Number(share) <= Number(high), sentence).toBe(true);
        // Per cent only where every question is exact and has at least twenty answers.
        expect(drawn.every(({ published: { form } }) => form === 'A')).toBe(true);
        expect(Math.min(...truths.map(({ n }) => n))).toBeGreaterThanOrEqual(20);
      } else if (counts === undefined) expect(sentence).toBe('not all questions could be shown');
      else
        counts.split(', ').forEach((text, i) => {
          const one = truths[i] ?? { high: 0, n: 0 };
          const [first = 0, second = 0] = [...text.matchAll(/\d+/g)].map(Number);
          if (text.startsWith('none')) expect([one.high, one.n], text).toEqual([0, first]);
          else if (text.startsWith('at least')) expect(one.high, text).toBeGreaterThanOrEqual(first);
          else if (text.includes(' to ')) expect(first <= one.high && one.high <= second, text).toBe(true);
          else expect([one.high, one.n], text).toEqual([first, second]);
        });
      seen.add(share !== undefined ? 'per cent' : counts === undefined ? 'withheld' : 'counts');
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBe(3);
});
