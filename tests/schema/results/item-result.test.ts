/** Tests how the result of an item is put together from published atoms. */
import { expect, test } from 'vitest';
import type { Published, Release } from '../../../schema/contract/release.ts';
import { itemResult, type ItemResult } from '../../../schema/results/item-result.ts';
import { pulseResult } from '../../../schema/results/pulse-result.ts';
import { aRelease, aResult } from './a-release.ts';

const exact: Published = { form: 'A', n: 16, bins: [1, 2, 3, 6, 4] };
const bands: Published = {
  form: 'B',
  n: 9,
  bands: [
    [2, 4],
    [0, 1],
    [5, 7],
  ],
};
const atLeast: Published = { form: 'C', n: 15, side: 2, atLeast: 13 };

test('exact atoms add up to exact counts (I3.2)', () => {
  expect(aResult([exact, exact])).toEqual({
    form: 'exact',
    n: 32,
    noAnswer: 0,
    bins: [2, 4, 6, 12, 8],
    sides: [
      [6, 6],
      [6, 6],
      [20, 20],
    ],
  });
});

test('one atom that is not exact makes the sum a range (I3.2, R2.7)', () => {
  expect(aResult([exact, bands])).toEqual({
    form: 'bands',
    n: 25,
    sides: [
      [5, 7],
      [3, 4],
      [15, 17],
    ],
  });
  expect(aResult([atLeast, bands])).toEqual({
    form: 'bands',
    n: 24,
    sides: [
      [2, 6],
      [0, 3],
      [18, 22],
    ],
  });
});

test('a withheld atom adds nothing, not even its n (R2.6)', () => {
  expect(aResult([{ form: 'X' }, bands])).toEqual({
    form: 'bands',
    n: 9,
    sides: [
      [2, 4],
      [0, 1],
      [5, 7],
    ],
  });
  expect(aResult({ form: 'X' })).toEqual({ form: 'withheld' });
  expect(aResult([{ form: 'X' }, exact], 'five', 2)).toMatchObject({ form: 'exact', n: 16, noAnswer: 2 });
});

test('a single "at least" stays as it is', () => {
  expect(aResult(atLeast)).toMatchObject({
    form: 'at-least',
    n: 15,
    side: 2,
    atLeast: 13,
    sides: [
      [0, 2],
      [0, 2],
      [13, 15],
    ],
  });
});

test('a pulse with too few answers has no results, and an item that was not asked has none either', () => {
  const release = aRelease({ M1: exact });
  const resultOf = (id: string, ...releases: readonly Release[]): ItemResult => {
    const result = pulseResult(releases);
    return itemResult(result.kind === 'published' ? result.atoms : [], { id, scale: 'five' });
  };
  const tooFew: Release = { ...release, outcome: { kind: 'too-few', says: 'fewer than 7' } };
  expect(resultOf('M1', release)).toMatchObject({ form: 'exact', n: 16 });
  expect(resultOf('B1', release)).toEqual({ form: 'withheld' });
  expect(resultOf('M1', tooFew)).toEqual({ form: 'withheld' });
  // A last wave that tells nothing does not take away what was told before (R2.2).
  expect(resultOf('M1', release, tooFew)).toEqual(resultOf('M1', release));
});
