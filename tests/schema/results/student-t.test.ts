/** Tests the quantiles of Student's t distribution. */
import { expect, test } from 'vitest';
import { t975 } from '../../../schema/results/student-t.ts';

/** From the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2: upper critical values, column 0.975. */
const NIST: readonly (readonly [df: number, t: number])[] = [
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [10, 2.228],
  [14, 2.145],
  [15, 2.131],
  [16, 2.12],
  [19, 2.093],
  [20, 2.086],
  [24, 2.064],
  [29, 2.045],
  [30, 2.042],
  [39, 2.023],
  [40, 2.021],
  [60, 2.0],
  [99, 1.984],
  [100, 1.984],
];

test.each(NIST)('the 97.5 %% point of t with %i degrees of freedom is %f, as published (I3.10)', (df, t) => {
  expect(t975(df)).toBeCloseTo(t, 3);
});

test('it agrees with R 4.3 (qt) to more digits: 2.228138852 for 10, 2.042272456 for 30', () => {
  expect(t975(10)).toBeCloseTo(2.228_138_852, 8);
  expect(t975(30)).toBeCloseTo(2.042_272_456, 8);
});

test('it falls towards the 97.5 % point of the normal distribution', () => {
  const points = Array.from({ length: 400 }, (_, i) => t975(i + 1));
  expect(points.toSorted((a, b) => b - a)).toEqual(points);
  expect(t975(20_000)).toBeCloseTo(1.960_08, 4);
});
