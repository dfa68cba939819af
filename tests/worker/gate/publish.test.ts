/** Tests what is published about one item. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, type Policy, type Scale } from '../../../schema/contract/pulse.ts';
import type { Published } from '../../../schema/contract/release.ts';
import { intervals, sidesOf } from '../../../schema/results/intervals.ts';
import { dissentersKeptPossible, indicate, publish } from '../../../worker/gate/publish.ts';
import { histograms } from './definitions.ts';
import { publishByTheBook } from './publish-by-the-book.ts';

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

describe('R2.4: what is told of one item', () => {
  // These are the test vectors of privacy.md R2.4, by their numbers: k 7, m 1, full 15 unless stated otherwise.
  const vectors: readonly [
    vector: number,
    scale: Scale,
    h: readonly number[],
    told: Published,
    policy?: Partial<Policy>,
  ][] = [
    [1, 'five', [0, 0, 2, 2, 2], { form: 'X' }],
    [
      2,
      'five',
      [1, 1, 1, 2, 2],
      {
        form: 'B',
        n: 7,
        bands: [
          [2, 4],
          [0, 1],
          [2, 4],
        ],
      },
    ],
    [3, 'five', [0, 0, 2, 3, 2], { form: 'C', n: 7, side: 2, atLeast: 5 }],
    [4, 'five', [0, 0, 0, 0, 7], { form: 'C', n: 7, side: 2, atLeast: 5 }],
    [
      5,
      'five',
      [1, 2, 0, 4, 3],
      {
        form: 'B',
        n: 10,
        bands: [
          [2, 4],
          [0, 1],
          [5, 7],
        ],
      },
    ],
    [6, 'five', [2, 3, 2, 5, 3], { form: 'A', n: 15, bins: [2, 3, 2, 5, 3] }],
    [7, 'five', [0, 0, 3, 6, 6], { form: 'A', n: 15, bins: [0, 0, 3, 6, 6] }],
    [8, 'five', [0, 1, 1, 7, 6], { form: 'C', n: 15, side: 2, atLeast: 13 }],
    [9, 'five', [1, 1, 1, 17, 20], { form: 'C', n: 40, side: 2, atLeast: 37 }],
    [
      10,
      'three',
      [2, 3, 2],
      {
        form: 'B',
        n: 7,
        bands: [
          [2, 4],
          [2, 4],
          [2, 4],
        ],
      },
    ],
    [11, 'three', [6, 1, 1], { form: 'C', n: 8, side: 0, atLeast: 6 }],
    [12, 'binary', [4, 3], { form: 'B', n: 7, bands: [[2, 4]] }],
    [13, 'binary', [0, 7], { form: 'C', n: 7, side: 1, atLeast: 5 }],
    [14, 'binary', [5, 3], { form: 'B', n: 8, bands: [[5, 7]] }],
    [15, 'binary', [12, 3], { form: 'A', n: 15, bins: [12, 3] }],
    [16, 'binary', [13, 2], { form: 'C', n: 15, side: 0, atLeast: 13 }],
    [17, 'five', [0, 1, 1, 2, 1], { form: 'C', n: 5, side: 2, atLeast: 3 }, { k: 5 }],
    [18, 'five', [1, 1, 1, 2, 2], { form: 'C', n: 7, side: 2, atLeast: 4 }, { m: 2 }],
    [
      19,
      'five',
      [2, 3, 2, 5, 3],
      {
        form: 'B',
        n: 15,
        bands: [
          [5, 7],
          [2, 4],
          [8, 10],
        ],
      },
      { full: 20 },
    ],
  ];
  test.each(vectors)('vector %i: %s %j is told as %j', (_, scale, h, told, policy = {}) => {
    expect(publish(h, scale, { ...DEFAULT_POLICY, ...policy })).toEqual(told);
  });

  test('five and seven who agree are told in the same way (vectors 3 and 4)', () => {
    expect(publish([0, 0, 2, 3, 2], 'five', DEFAULT_POLICY)).toEqual(publish([0, 0, 0, 0, 7], 'five', DEFAULT_POLICY));
  });

  test('an item is withheld below the group that its module asks for (I2.9), and told from there on', () => {
    expect(publish([2, 2, 2, 2, 3], 'five', DEFAULT_POLICY, 12)).toEqual({ form: 'X' });
    expect(publish([2, 2, 2, 3, 3], 'five', DEFAULT_POLICY, 12).form).toBe('B');
  });
});

describe('d of R2.4', () => {
  const table: readonly [n: number, m: number, d: number][] = [
    [7, 1, 3],
    [15, 1, 3],
    [20, 1, 3],
    // Above 20 it is 10 %, rounded up, and never below m + 2.
    [21, 1, 3],
    [30, 1, 3],
    [31, 1, 4],
    [40, 1, 4],
    // From 41 on it is 5 %, then 2 %, then 1 %.
    [41, 1, 3],
    [60, 1, 3],
    [61, 1, 4],
    [80, 1, 4],
    [100, 1, 5],
    [101, 1, 3],
    [150, 1, 3],
    [151, 1, 4],
    [300, 1, 6],
    [301, 1, 4],
    [400, 1, 4],
    [401, 1, 5],
    [1000, 1, 10],
    [7, 2, 4],
    [40, 2, 4],
    [41, 2, 4],
    [100, 2, 5],
    [20, 4, 6],
    [1000, 3, 10],
  ];
  test.each(table)('for %i answers and a viewer who knows %i, at least %i dissenters must be possible', (n, m, d) => {
    expect(dissentersKeptPossible(n, m)).toBe(d);
  });

  test('is never less than m + 2, which the proof of G2 needs', () => {
    fc.assert(fc.property(fc.nat(5000), fc.nat(20), (n, m) => dissentersKeptPossible(n, m) >= m + 2));
  });
});

describe('I2.3: a harm indicator', () => {
  const table: readonly [what: string, scale: Scale, h: readonly number[], some: boolean][] = [
    ['exact, some at the middle', 'five', [6, 6, 3, 0, 0], true],
    ['exact, none at the middle or above', 'five', [8, 8, 0, 0, 0], false],
    ['bands that leave somebody', 'five', [1, 2, 0, 4, 3], true],
    ['nearly all below: it may be nobody', 'five', [7, 7, 1, 0, 0], false],
    ['nearly all at the middle', 'five', [1, 1, 13, 0, 0], true],
    ['withheld', 'five', [0, 0, 2, 2, 2], false],
    ['ticked by some', 'binary', [8, 8], true],
    ['ticked by so few that it may be nobody', 'binary', [2, 18], false],
    ['withheld, though all ticked', 'binary', [6, 0], false],
  ];
  test.each(table)('%s', (_, scale, h, some) => {
    expect(indicate(publish(h, scale, DEFAULT_POLICY), scale)).toEqual({ form: 'H', some });
  });

  test('says "some" exactly if every histogram with the same publication has some, and tells no number', () => {
    const all = (points: number, n: number): number[][] =>
      points === 1
        ? [[n]]
        : Array.from({ length: n + 1 }, (_, first) =>
            all(points - 1, n - first).map((rest) => [first, ...rest]),
          ).flat();
    for (const [scale, points, most] of [
      ['five', 5, 11],
      ['three', 3, 22],
      ['binary', 2, 40],
    ] as const) {
      const someOf = (h: readonly number[]) =>
        (scale === 'binary'
          ? h[0]!
          : sidesOf(h, scale)
              .slice(1)
              .reduce((a, b) => a + b, 0)) > 0;
      for (let n = 0; n <= most; n += 1) {
        const histogramsOfN = all(points, n);
        const everywhere = new Map<string, boolean>();
        for (const h of histogramsOfN) {
          const told = JSON.stringify(publish(h, scale, DEFAULT_POLICY));
          everywhere.set(told, (everywhere.get(told) ?? true) && someOf(h));
        }
        for (const h of histogramsOfN) {
          const published = publish(h, scale, DEFAULT_POLICY);
          const { some, ...rest } = indicate(published, scale);
          expect(rest).toEqual({ form: 'H' });
          if (some) expect(someOf(h), `${scale} ${h.join()}`).toBe(true);
          // Bands say less than their publication. What is certain only through the rule may stay unsaid (R2.4c).
          if (published.form !== 'B' && published.form !== 'X')
            expect(some, `${scale} ${h.join()}`).toBe(everywhere.get(JSON.stringify(published)));
        }
      }
    }
  });
});

describe('for every histogram', () => {
  const policies = fc
    .record({ m: fc.integer({ min: 1, max: 4 }), moreK: fc.nat(5), moreFull: fc.nat(10) })
    .map(({ m, moreK, moreFull }): Policy => ({ k: Math.max(5, 2 * m + 3) + moreK, m, full: 15 + moreFull, grid: 3 }));

  test('the intervals contain the truth (R2.4a)', () => {
    fc.assert(
      fc.property(histograms(), policies, ([scale, h], policy) => {
        const told = intervals(publish(h, scale, policy), scale);
        return told.every(([low, high], side) => low <= sidesOf(h, scale)[side]! && sidesOf(h, scale)[side]! <= high);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is told equals what a second implementation of the text of R2.4 says', () => {
    fc.assert(
      fc.property(histograms(), policies, ([scale, h], policy) => {
        expect(publish(h, scale, policy)).toEqual(publishByTheBook()(h, scale, policy));
      }),
      { numRuns: 3000 },
    );
  });

  test('below k nothing is told, not even n, and from k on n is told', () => {
    fc.assert(
      fc.property(histograms(6), policies, ([scale, h], policy) => {
        const told = publish(h, scale, policy);
        expect(told.form === 'X').toBe(sum(h) < policy.k);
        expect(told).toEqual(told.form === 'X' ? { form: 'X' } : expect.objectContaining({ n: sum(h) }));
      }),
    );
  });

  test('the side of an "at least" is unambiguous, because k >= 2m + 3', () => {
    fc.assert(
      fc.property(histograms(12), policies, ([scale, h], policy) => {
        const told = publish(h, scale, policy);
        if (told.form === 'C') expect(sidesOf(h, scale).filter((count) => count >= told.atLeast)).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is published is a copy, so the counts of the caller stay as they are', () => {
    const h = [3, 3, 3, 3, 4];
    const told = publish(h, 'five', DEFAULT_POLICY);
    h[0] = 99;
    expect(told).toEqual({ form: 'A', n: 16, bins: [3, 3, 3, 3, 4] });
  });
});
