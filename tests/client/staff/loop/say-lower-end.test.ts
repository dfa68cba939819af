/** Tests what the action plan says about the lower end of each question (E8.1). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayLowerEnd } from '../../../../client/staff/loop/say-lower-end.ts';
import type { Published } from '../../../../schema/contract/release.ts';
import { isLowCertain } from '../../../../schema/results/lower-end.ts';
import { aDrawn } from '../../../schema/results/a-published.ts';
import { anAsked, aResult } from '../../../schema/results/a-release.ts';

const said = (published: Published) => sayLowerEnd(anAsked(), aResult(published));

test.each<[Published, string]>([
  [{ form: 'A', n: 35, bins: [10, 12, 5, 5, 3] }, 'rarely or never: 22 of 35'],
  [{ form: 'A', n: 16, bins: [0, 0, 6, 6, 4] }, 'rarely or never: none of 16'],
  [
    {
      form: 'B',
      n: 9,
      bands: [
        [1, 3],
        [2, 4],
        [2, 4],
      ],
    },
    'rarely or never: 1 to 3 of 9',
  ],
  [
    {
      form: 'B',
      n: 9,
      bands: [
        [0, 3],
        [2, 4],
        [2, 4],
      ],
    },
    'rarely or never: at most 3 of 9',
  ],
  [{ form: 'C', n: 15, side: 0, atLeast: 13 }, 'rarely or never: at least 13 of 15'],
  [{ form: 'C', n: 15, side: 2, atLeast: 13 }, 'rarely or never: at most 2 of 15'],
  [{ form: 'M', n: 20, side: 0 }, 'rarely or never: more than half'],
  [{ form: 'M', n: 20, side: 2 }, 'rarely or never: fewer than half'],
  [{ form: 'M', n: 20, side: null }, 'rarely or never: this cannot be said'],
  // Shares are rounded outwards, so that they never say more than the band.
  [
    {
      form: 'S',
      n: 24,
      bands: [
        [3, 8],
        [5, 10],
        [8, 14],
      ],
    },
    'rarely or never: about 10 to 35%',
  ],
  [
    {
      form: 'S',
      n: 24,
      bands: [
        [0, 8],
        [5, 10],
        [8, 14],
      ],
    },
    'rarely or never: at most about 35%',
  ],
  [{ form: 'X' }, 'Too few answers to show.'],
])('%j is told as “%s”', (published, words) => {
  expect(said(published)).toBe(words);
});

test('I2.3: harm has no number', () => {
  const harm = anAsked({ polarity: 'indicator' });
  expect(sayLowerEnd(harm, aResult({ form: 'H', some: true }))).toBe('Some students reported this.');
  expect(sayLowerEnd(harm, aResult({ form: 'H', some: false }))).toBe('Nothing can be shown here.');
});

test('I2.10: an option of a tick-list tells how many ticked it', () => {
  const tick = anAsked({ scale: 'tick', labels: [] });
  expect(sayLowerEnd(tick, aResult({ form: 'A', n: 20, bins: [7, 13] }, 'binary'))).toBe('ticked: 7 of 20');
});

test('E8.1: whatever the students answered, the words allow it, and “certain” is only said of what is not zero', () => {
  fc.assert(
    fc.property(aDrawn, ({ published, truth: [low = 0, mid = 0, high = 0] }) => {
      const result = aResult(published);
      if (isLowCertain(result)) expect(low).toBeGreaterThan(0);
      // Of a course's own question, a share is one of all who took part (R2.4d).
      const all = 'n' in published ? published.n : low + mid + high;
      expect(allows(said(published), low, all)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** Reads the words as a teacher does: might so many of all have answered at the lower end? */
function allows(words: string, low: number, all: number): boolean {
  const numbers = [...words.matchAll(/\d+/g)].map(Number);
  const [first = 0, second = 0] = numbers;
  const share = (100 * low) / all;
  if (words.includes('cannot be said') || words.includes('Too few')) return true;
  if (words.includes('more than half')) return 2 * low > all;
  if (words.includes('fewer than half')) return 2 * low < all;
  if (words.includes('none of')) return low === 0;
  const value = words.includes('%') ? share : low;
  if (words.includes('at most')) return value <= first;
  if (words.includes('at least')) return value >= first;
  return words.includes(' to ') ? first <= value && value <= second : value === first;
}
