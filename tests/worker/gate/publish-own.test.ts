/** Tests what is published about a course's own questions, and that no relation between them makes anybody certain (R2.4d). */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, type Policy, type Scale } from '../../../schema/contract/pulse.ts';
import type { Published } from '../../../schema/contract/release.ts';
import { intervals, sidesOf } from '../../../schema/results/intervals.ts';
import { publish } from '../../../worker/gate/publish.ts';
import { publishOwn } from '../../../worker/gate/publish-own.ts';
import {
  casesIn,
  examineDependent,
  ONE_OF_THREE,
  relationsOfPairs,
  type Question,
  type Relation,
} from '../../audit/dependent.ts';
import { ownByTheBook } from './publish-by-the-book.ts';

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
const own = (h: readonly number[], scale: Scale, policy: Policy) =>
  publishOwn({ histogram: h, respondents: sum(h) }, scale, policy);

const M1 = DEFAULT_POLICY;
const M2: Policy = { ...DEFAULT_POLICY, m: 2 };

describe('R2.4d: what is told of a question of the course', () => {
  // These are the test vectors of privacy.md R2.4d, by their letters: k 7, m 1, everybody answered it, unless stated.
  const vectors: readonly [
    vector: string,
    scale: Scale,
    h: readonly number[],
    told: Published,
    change?: { readonly m?: number; readonly respondents?: number },
  ][] = [
    ['a', 'five', [0, 0, 2, 2, 2], { form: 'X' }],
    ['b', 'five', [0, 0, 0, 0, 7], { form: 'M', n: 7, side: null }],
    ['c', 'five', [0, 1, 2, 3, 2], { form: 'M', n: 8, side: null }],
    ['d', 'five', [0, 1, 1, 3, 3], { form: 'M', n: 8, side: 2 }],
    ['e', 'five', [0, 0, 0, 0, 8], { form: 'M', n: 8, side: 2 }],
    ['f', 'five', [8, 9, 4, 4, 4], { form: 'M', n: 29, side: 0 }],
    ['g', 'five', [8, 8, 5, 4, 4], { form: 'M', n: 29, side: null }],
    [
      'h',
      'five',
      [1, 2, 4, 11, 12],
      {
        form: 'S',
        n: 30,
        bands: [
          [0, 3],
          [4, 7],
          [23, 26],
        ],
      },
    ],
    [
      'i',
      'five',
      [0, 0, 0, 0, 30],
      {
        form: 'S',
        n: 30,
        bands: [
          [0, 3],
          [0, 3],
          [27, 30],
        ],
      },
    ],
    [
      'j',
      'binary',
      [15, 15],
      {
        form: 'S',
        n: 30,
        bands: [
          [12, 18],
          [12, 18],
        ],
      },
    ],
    ['k', 'five', [0, 0, 1, 3, 4], { form: 'M', n: 12, side: null }, { respondents: 12 }],
    ['l', 'five', [0, 0, 0, 0, 6], { form: 'X' }, { respondents: 40 }],
    ['m', 'five', [0, 0, 0, 0, 10], { form: 'M', n: 10, side: null }, { m: 2 }],
    ['n', 'five', [0, 0, 2, 4, 5], { form: 'M', n: 11, side: 2 }, { m: 2 }],
    [
      'o',
      'five',
      [0, 0, 0, 10, 20],
      {
        form: 'S',
        n: 30,
        bands: [
          [0, 7],
          [0, 7],
          [23, 30],
        ],
      },
      { m: 2 },
    ],
  ];
  test.each(vectors)('vector %s', (_, scale, h, told, { respondents = sum(h), m = 1 } = {}) => {
    expect(publishOwn({ histogram: h, respondents }, scale, { ...DEFAULT_POLICY, m })).toEqual(told);
  });

  test('is the same as the rule says, and true of the counts', () => {
    const policies = [M1, M2];
    const cases = policies.flatMap((policy) =>
      Array.from({ length: 100 }, (_, at) => at + 1).flatMap((n) =>
        Array.from({ length: n + 1 }, (_, low) => low).flatMap((low) => {
          const middle = Math.floor((n - low) / 3);
          const h = [low, middle, n - low - middle];
          return [0, 2].map((blank) => ({ policy, h, respondents: n + blank }));
        }),
      ),
    );
    expect(cases).toHaveLength(policies.length * 2 * 5150);
    // Twenty thousand expectations would take longer than what they check.
    const wrong = cases.filter(({ policy, h, respondents }) => {
      const published = publishOwn({ histogram: h, respondents }, 'three', policy);
      if (!isDeepStrictEqual(published, ownByTheBook(h, respondents, 'three', policy))) return true;
      return intervals(published, 'three').some(([lo, hi], side) => lo > h[side]! || hi < h[side]!);
    });
    expect(wrong).toEqual([]);
  });

  test('leaves at least m + 1 others possible wherever something is told, also to whoever knows who left it out (G2)', () => {
    for (const policy of [M1, M2, { ...M1, k: 13, m: 5 }])
      for (const blank of [0, 1, 2, 5, 40]) {
        const cases = Array.from({ length: 144 }, (_, at) => policy.k + at).flatMap((answered) =>
          Array.from({ length: answered + 1 }, (_, count) => ({ answered, h: [count, answered - count] })),
        );
        const tooSharp = cases.filter(({ answered, h }) =>
          intervals(publishOwn({ histogram: h, respondents: answered + blank }, 'binary', policy), 'binary').some(
            ([lo, hi]) => hi <= policy.m || answered - lo <= policy.m,
          ),
        );
        expect(tooSharp).toEqual([]);
      }
  });
});

const told = (publishing: Question['publish'], scale: Question['scale'] = 'binary'): Question => ({
  scale,
  publish: publishing,
});

describe('R2.4d: a viewer who knows how the questions depend on each other', () => {
  const viewers = [
    { k: 5, m: 1 },
    { k: 7, m: 1 },
    { k: 7, m: 2 },
  ].map((change): Policy => ({ ...DEFAULT_POLICY, ...change }));

  test.each(viewers)('is certain of nobody if exactly one of three is yes: k $k, m $m', (policy) => {
    const questions = [told(own), told(own), told(own)];
    const examined = examineDependent({
      questions,
      relation: ONE_OF_THREE,
      fromN: policy.k,
      toN: 60,
      policy,
      knows: policy.m,
    });
    expect(examined.cases).toBeGreaterThan(300_000);
    expect(examined.certain).toEqual([]);
  });

  test('is certain of nobody, whichever two answers of each question are used', () => {
    const used = [0, 1, 2].flatMap((yes) => [0, 1, 2].flatMap((no) => (yes === no ? [] : [[yes, no] as const])));
    const questions = [told(own, 'three'), told(own, 'three'), told(own, 'three')];
    for (const policy of [M1, M2])
      for (const [a, notA] of used)
        for (const [b, notB] of used)
          for (const [c, notC] of used) {
            const relation = [
              [a, notB, notC],
              [notA, b, notC],
              [notA, notB, c],
            ];
            const reach = { fromN: 8, toN: 12, policy, knows: policy.m };
            expect(examineDependent({ questions, relation, ...reach }).certain).toEqual([]);
          }
  });

  test.each([30, 32])('is certain of nobody if two questions with three sides leave one way for a third: n %i', (n) => {
    // The third is "yes" only for those who are on the last side of both; all other sides are disjoint.
    const relation = [
      [0, 2, 1],
      [1, 2, 1],
      [2, 0, 1],
      [2, 1, 1],
      [2, 2, 0],
    ];
    const questions = [told(own, 'three'), told(own, 'three'), told(own)];
    expect(examineDependent({ questions, relation, fromN: n, toN: n, policy: M1, knows: 1 }).certain).toEqual([]);
  });

  const pairs: Readonly<Record<string, Relation>> = {
    'are equal': [
      [0, 0],
      [1, 1],
    ],
    'are opposites': [
      [0, 1],
      [1, 0],
    ],
    'imply each other one way': [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
    'exclude each other': [
      [0, 1],
      [1, 0],
      [1, 1],
    ],
  };
  test.each(Object.entries(pairs))('is certain of nobody if two %s', (_, relation) => {
    for (const policy of viewers) {
      const reach = { fromN: policy.k, toN: 40, policy, knows: policy.m };
      expect(examineDependent({ questions: [told(own), told(own)], relation, ...reach }).certain).toEqual([]);
    }
  });

  test('learns nothing new from an own question that depends on one of the bank', () => {
    const untold = () => ({ form: 'X' }) as const;
    let found = 0;
    for (const relation of relationsOfPairs()) {
      if (relation.length > 5) continue;
      const reach = { relation, fromN: 7, toN: 9, policy: M1, knows: 1 };
      const certain = (how: Question['publish']) =>
        casesIn(examineDependent({ questions: [told(publish, 'three'), told(how, 'three')], ...reach }).certain);
      const without = certain(untold);
      found += without;
      expect(certain(own), JSON.stringify(relation)).toBe(without);
    }
    // A relation to an exact count can make an own question certain even if nothing is told of it.
    expect(found).toBeGreaterThan(0);
  });

  // At n 7 nothing is told with m 1; the auditor checks more people (R9.1a).
  test('is certain of nobody in any of the 478 relations of two questions; R2.4 leaks in 90 of them', () => {
    const leaking = (how: Question['publish'], n: number) =>
      [...relationsOfPairs()].filter((relation) => {
        const questions = [told(how, 'three'), told(how, 'three')];
        const toN = relation.length < 5 ? n + 4 : n;
        return examineDependent({ questions, relation, fromN: n, toN, policy: M1, knows: 1 }).certain.length > 0;
      });
    expect([...relationsOfPairs()]).toHaveLength(478);
    expect(leaking(own, 8)).toEqual([]);
    expect(leaking(publish, 7)).toHaveLength(90);
  });
});

describe('the check itself can fail (R9.4)', () => {
  const found = (how: Question['publish'], policy: Policy, fromN: number, toN: number, knows = policy.m) =>
    casesIn(
      examineDependent({
        questions: [told(how), told(how), told(how)],
        relation: ONE_OF_THREE,
        fromN,
        toN,
        policy,
        knows,
      }).certain,
    );
  /** More than half, without a margin: with an even number two ties leave nobody for the third question. */
  const plainMajority: Question['publish'] = (h) => {
    const n = sum(h);
    const side = h.findIndex((count) => 2 * count > n);
    return { form: 'M', n, side: side < 0 ? null : side };
  };
  const plainTenths: Question['publish'] = (h) => {
    const n = sum(h);
    const tenths = sidesOf(h, 'binary').map((count) => Math.round((10 * count) / n));
    return { form: 'S', n, bands: tenths.map((tenth): [number, number] => [tenth, tenth]) };
  };

  test.each<[string, Question['publish'], number]>([
    ['R2.4', publish, 7],
    ['more than half, without a margin', plainMajority, 8],
    ['steps of exactly ten points', plainTenths, 40],
  ])('somebody is certain with %s', (_, how, n) => {
    expect(found(how, M1, n, n)).toBeGreaterThan(0);
  });

  test('somebody is certain if they know one sheet more than m', () => {
    expect(found(own, M1, 7, 60, 2)).toBeGreaterThan(0);
    expect(found(own, M2, 7, 60, 3)).toBeGreaterThan(0);
  });
});
