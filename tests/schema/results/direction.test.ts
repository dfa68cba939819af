import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../schema/contract/pulse.ts';
import type { Published } from '../../../schema/contract/release.ts';
import { direction } from '../../../schema/results/direction.ts';
import { sidesOf } from '../../../schema/results/intervals.ts';
import { isTold } from '../../../schema/results/item-result.ts';
import { publish } from '../../../worker/gate/publish.ts';
import { histograms } from '../../worker/gate/definitions.ts';
import { aResult } from './a-release.ts';

const HIGH = 2;
const exact = (low: number, high: number): Published => ({ form: 'A', n: low + high, bins: [low, 0, 0, 0, high] });
const bands: Published = { form: 'B', n: 10, bands: [[5, 7], [0, 1], [2, 4]] };

describe('R2.8: a direction', () => {
  const table: readonly [what: string, before: Published, now: Published, told: string | undefined][] = [
    ['of exact counts: more of as many', exact(10, 10), exact(9, 11), 'up'],
    ['fewer of as many', exact(10, 10), exact(11, 9), 'down'],
    ['the same share is none', exact(10, 10), exact(12, 12), undefined],
    ['more answers, but a smaller share', exact(5, 15), exact(15, 20), 'down'],
    ['a share that lies above the whole band', bands, exact(11, 9), 'up'],
    ['a share that touches the end of the band', bands, exact(12, 8), undefined],
    ['a share inside the band', bands, exact(14, 6), undefined],
    ['a share that lies below the whole band', bands, exact(17, 3), 'down'],
    ['two bands that overlap', bands, bands, undefined],
    ['from "at least 13 of 15" to all known', { form: 'C', n: 15, side: 2, atLeast: 13 }, exact(3, 12), 'down'],
    ['from "at least 13 of 15" to 13 of 15', { form: 'C', n: 15, side: 2, atLeast: 13 }, exact(2, 13), undefined],
    ['of what is withheld', { form: 'X' }, exact(10, 10), undefined],
    ['of a harm indicator (I2.3)', { form: 'H', some: false }, { form: 'H', some: true }, undefined],
  ];
  test.each(table)('%s', (_, before, now, told) => {
    expect(direction(aResult(before), aResult(now), HIGH)).toBe(told);
  });

  test('of a side that the scale does not have is none', () => {
    expect(direction(aResult({ form: 'A', n: 15, bins: [12, 3] }, 'binary'), aResult({ form: 'A', n: 15, bins: [3, 12] }, 'binary'), 2)).toBeUndefined();
  });

  const pairs = histograms(12).chain(([scale, counts]) => fc.tuple(fc.constant(scale), fc.constant(counts), fc.array(fc.nat(12), { minLength: counts.length, maxLength: counts.length })));

  test('is told exactly where every pair of counts inside both intervals has it, and then the truth has it too', () => {
    fc.assert(
      fc.property(pairs, fc.nat(2), ([scale, h1, h2], side) => {
        const [before, now] = [h1, h2].map((h) => aResult(publish(h, scale, DEFAULT_POLICY), scale));
        const told = direction(before!, now!, side);
        if (!isTold(before!) || !isTold(now!) || before.sides[side] === undefined || now.sides[side] === undefined) {
          expect(told).toBeUndefined();
          return;
        }
        const inside = ([low, high]: readonly [number, number]) => Array.from({ length: high - low + 1 }, (_, i) => low + i);
        const signs = new Set(inside(before.sides[side]).flatMap((x) => inside(now.sides[side]!).map((y) => Math.sign(y * before.n - x * now.n))));
        const every = signs.size === 1 ? [...signs][0] : 0;
        expect(told).toBe(every === 1 ? 'up' : every === -1 ? 'down' : undefined);
        const truth = Math.sign(sidesOf(h2, scale)[side]! * before.n - sidesOf(h1, scale)[side]! * now.n);
        if (told !== undefined) expect(truth).toBe(told === 'up' ? 1 : -1);
      }),
      { numRuns: 1500 },
    );
  });

  test('turns round when the pulses change places', () => {
    fc.assert(
      fc.property(pairs, fc.nat(2), ([scale, h1, h2], side) => {
        const [a, b] = [h1, h2].map((h) => aResult(publish(h, scale, DEFAULT_POLICY), scale));
        const turned = { up: 'down', down: 'up' } as const;
        const there = direction(a!, b!, side);
        expect(direction(b!, a!, side)).toBe(there && turned[there]);
      }),
    );
  });
});
