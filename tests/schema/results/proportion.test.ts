/** Tests the intervals of Wilson and Newcombe. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombe, wilson } from '../../../schema/results/proportion.ts';

const share = fc.integer({ min: 1, max: 500 }).chain((n) => fc.nat(n).map((x) => ({ p: x / n, n })));

describe('Wilson (I3.6)', () => {
  // The worked examples of I3.8.
  test.each([
    [0, 10, 0, 0.277533],
    [12, 20, 0.386582, 0.781193],
  ])('has the right interval for %i of %i', (x, n, low, high) => {
    const [l, u] = wilson(x / n, n);
    expect(l).toBeCloseTo(low, 6);
    expect(u).toBeCloseTo(high, 6);
  });

  // From Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3: 81 of 263 and 15 of 148.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
  ])('has the interval for %i of %i that Newcombe published', (x, n, low, high) => {
    const [l, u] = wilson(x / n, n);
    expect(l).toBeCloseTo(low, 4);
    expect(u).toBeCloseTo(high, 4);
  });

  test('its interval contains the share, stays between 0 and 1 and is symmetric', () => {
    fc.assert(
      fc.property(share, ({ p, n }) => {
        const [l, u] = wilson(p, n);
        const [l2, u2] = wilson(1 - p, n);
        expect(0 <= l && l <= p && p <= u && u <= 1).toBe(true);
        expect(l2).toBeCloseTo(1 - u, 10);
        expect(u2).toBeCloseTo(1 - l, 10);
      }),
    );
  });
});

describe('Newcombe (I3.7)', () => {
  test('12 of 20, then 18 of 20, is a clear increase (I3.8)', () => {
    const [low, high] = newcombe({ p: 0.6, n: 20 }, { p: 0.9, n: 20 });
    expect(low).toBeCloseTo(0.029361, 6);
    expect(high).toBeCloseTo(0.525279, 6);
  });

  // From Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10: 56/70 against 48/80.
  test('56 of 70 against 48 of 80 has the interval that Newcombe published', () => {
    const [low, high] = newcombe({ p: 48 / 80, n: 80 }, { p: 56 / 70, n: 70 });
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test('its interval contains the difference, and changes sign when the two pulses are exchanged', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = newcombe(a, b);
        const [low2, high2] = newcombe(b, a);
        expect(low <= b.p - a.p && b.p - a.p <= high).toBe(true);
        expect(low2).toBeCloseTo(-high, 10);
        expect(high2).toBeCloseTo(-low, 10);
      }),
    );
  });
});
