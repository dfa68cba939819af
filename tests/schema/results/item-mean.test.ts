/** Tests the mean of an item and its interval. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemMean, oneDecimal } from '../../../schema/results/item-mean.ts';
import { saidDecimal } from '../../../schema/results/numbers.ts';

/**
 * Computed by hand: m = 56/16 = 3.5, the squares 4 * 2.25 * 2 + 4 * 0.25 * 2 = 20, s = sqrt(20/15), t(15) = 2.13145.
 */
test('I3.10: the mean of sixteen answers from 2 to 5, four of each', () => {
  const { mean, limits } = itemMean([0, 4, 4, 4, 4]);
  expect(mean).toBe(3.5);
  expect(limits[0]).toBeCloseTo(3.5 - 2.131_45 * Math.sqrt(20 / 15 / 16), 5);
  expect(limits[1]).toBeCloseTo(3.5 + 2.131_45 * Math.sqrt(20 / 15 / 16), 5);
});

test('the interval contains the mean, is equally wide on both sides, and ends where the scale ends', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }), (bins) => {
      fc.pre(bins.reduce((a, b) => a + b, 0) >= 2);
      const {
        mean,
        limits: [low, high],
      } = itemMean(bins);
      expect(low).toBeGreaterThanOrEqual(1);
      expect(high).toBeLessThanOrEqual(5);
      expect(low).toBeLessThanOrEqual(mean);
      expect(mean).toBeLessThanOrEqual(high);
      if (low > 1 && high < 5) expect(high - mean).toBeCloseTo(mean - low, 10);
    }),
  );
});

test.each([
  [[7, 5, 6, 2, 0], '2.2'],
  [[4, 5, 5, 6, 0], '2.7'],
] as const)('I3.10: the mean of %j, halfway between two decimals, is %s in the table and on the page', (bins, said) => {
  const { mean } = itemMean(bins);
  expect(oneDecimal(mean)).toBe(said);
  expect(saidDecimal(mean, { locale: 'en' })).toBe(said);
});
