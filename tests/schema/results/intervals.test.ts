/** Tests which counts are possible for each side of a published item. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, POINTS_BY_SCALE, type Scale } from '../../../schema/contract/pulse.ts';
import type { Interval, Published } from '../../../schema/contract/release.ts';
import { intervals, sidesOf } from '../../../schema/results/intervals.ts';
import { publish } from '../../../worker/gate/publish.ts';

describe('intervals (privacy.md R2.4a)', () => {
  // The published forms from the test vectors of R2.4, by their numbers there.
  const vectors: readonly [vector: number, scale: Scale, published: Published, sides: readonly Interval[]][] = [
    [1, 'five', { form: 'X' }, []],
    [
      2,
      'five',
      {
        form: 'B',
        n: 7,
        bands: [
          [2, 4],
          [0, 1],
          [2, 4],
        ],
      },
      [
        [2, 4],
        [0, 1],
        [2, 4],
      ],
    ],
    [
      3,
      'five',
      { form: 'C', n: 7, side: 2, atLeast: 5 },
      [
        [0, 2],
        [0, 2],
        [5, 7],
      ],
    ],
    [
      6,
      'five',
      { form: 'A', n: 15, bins: [2, 3, 2, 5, 3] },
      [
        [5, 5],
        [2, 2],
        [8, 8],
      ],
    ],
    [
      11,
      'three',
      { form: 'C', n: 8, side: 0, atLeast: 6 },
      [
        [6, 8],
        [0, 2],
        [0, 2],
      ],
    ],
    [
      12,
      'binary',
      { form: 'B', n: 7, bands: [[2, 4]] },
      [
        [2, 4],
        [3, 5],
      ],
    ],
    [
      13,
      'binary',
      { form: 'C', n: 7, side: 1, atLeast: 5 },
      [
        [0, 2],
        [5, 7],
      ],
    ],
    [
      14,
      'binary',
      { form: 'B', n: 8, bands: [[5, 7]] },
      [
        [5, 7],
        [1, 3],
      ],
    ],
    [
      15,
      'binary',
      { form: 'A', n: 15, bins: [12, 3] },
      [
        [12, 12],
        [3, 3],
      ],
    ],
  ];
  test.each(vectors)('vector %i (%s) is read as the right sides', (_, scale, published, sides) => {
    expect(intervals(published, scale)).toEqual(sides);
  });

  test("what is told of a course's own question is read as no more than it says (R2.4d)", () => {
    expect(intervals({ form: 'M', n: 12, side: 2 }, 'five')).toEqual([
      [0, 5],
      [0, 5],
      [7, 12],
    ]);
    expect(intervals({ form: 'M', n: 9, side: 0 }, 'binary')).toEqual([
      [5, 9],
      [0, 4],
    ]);
    expect(intervals({ form: 'M', n: 9, side: null }, 'three')).toEqual([
      [0, 9],
      [0, 9],
      [0, 9],
    ]);
    const bands: Interval[] = [
      [0, 3],
      [4, 7],
      [23, 26],
    ];
    expect(intervals({ form: 'S', n: 30, bands }, 'five')).toEqual(bands);
  });

  const scaleAndCounts = fc
    .constantFrom<Scale[]>('five', 'three', 'binary')
    .chain((scale) =>
      fc.tuple(
        fc.constant(scale),
        fc.array(fc.nat(60), { minLength: POINTS_BY_SCALE[scale], maxLength: POINTS_BY_SCALE[scale] }),
      ),
    );

  test('the true count of every side lies inside its interval, whatever people answered', () => {
    fc.assert(
      fc.property(scaleAndCounts, ([scale, counts]) => {
        const published = publish(counts, scale, DEFAULT_POLICY);
        const told = intervals(published, scale);
        expect(told.length === 0).toBe(published.form === 'X');
        if (published.form !== 'X')
          sidesOf(counts, scale).forEach((count, side) => {
            const [low, high] = told[side] ?? [1, 0];
            expect(low <= count && count <= high, `${count} in [${low}, ${high}]`).toBe(true);
          });
      }),
      { numRuns: 2000 },
    );
  });
});
