/** Tests the values and verdicts of a trend. */
import { describe, expect, test } from 'vitest';
import type { Published, Release } from '../../../schema/contract/release.ts';
import { isShown, trends, type TrendPulse } from '../../../schema/results/trend.ts';
import { aRelease } from './a-release.ts';

const DAY_MS = 86_400_000;

/** Makes a pulse with two items on mattering. Pulses lie four weeks apart. */
const aPulse = (i: number, releases: readonly Release[], eligible: number | null = null): TrendPulse => ({
  code: `K7QF2${i}`,
  closesAtMs: i * 28 * DAY_MS,
  eligible,
  releases,
});
const exact = (x: number, n: number): Published => ({ form: 'A', n, bins: [0, 0, n - x, x, 0] });
const both = (published: Published, respondents = 20) => [aRelease({ M1: published, M2: published }, respondents)];
const tooFew: Release = {
  ...aRelease({ M1: { form: 'X' }, M2: { form: 'X' } }),
  outcome: { kind: 'too-few', says: 'fewer than 7' },
};

const mattering = (...pulses: readonly TrendPulse[]) => {
  const [only, ...more] = trends(pulses);
  expect([only?.construct, more]).toEqual(['mattering', []]);
  return only?.points ?? [];
};

describe('a construct from pulse to pulse (E9.4, I4.4)', () => {
  test('each pulse has its value, and a verdict on the change since the one before (I3.9)', () => {
    const points = mattering(
      aPulse(0, both(exact(12, 20))),
      aPulse(1, both(exact(18, 20))),
      aPulse(2, both(exact(15, 20))),
    );
    expect(points.map(({ value }) => isShown(value) && value.kind === 'exact' && value.share)).toEqual([
      0.6, 0.9, 0.75,
    ]);
    expect(points.map(({ change }) => change?.kind)).toEqual([undefined, 'increase', 'no-clear-change']);
  });

  const gaps: readonly [string, readonly Release[], string][] = [
    ['too few answered', [tooFew], 'too-few'],
    ['the key was lost', [{ ...tooFew, outcome: { kind: 'unreadable' } }], 'unreadable'],
    ['one item was withheld', [aRelease({ M1: exact(12, 20), M2: { form: 'X' } })], 'withheld'],
    ['it was not asked', [aRelease({ T1: exact(12, 20) })], 'not-asked'],
  ];
  test.each(gaps)('a pulse in which %s is a gap, and there is no verdict on either side of it', (_, releases, gap) => {
    const pulses = [aPulse(0, both(exact(12, 20))), aPulse(1, releases), aPulse(2, both(exact(18, 20)))];
    const points = trends(pulses).find(({ construct }) => construct === 'mattering')?.points ?? [];
    expect(points[1]?.value).toBe(gap);
    for (const { change } of points.slice(1)) expect(['too-few', 'not-comparable']).toContain(change?.kind);
  });

  test('the share who answered counts only if each student could answer once (R2.7)', () => {
    const few = aPulse(0, both(exact(12, 20), 20), 80);
    const many = aPulse(1, both(exact(18, 20), 40), 80);
    expect(mattering(few, many)[1]?.change).toEqual({ kind: 'not-comparable', reason: 'response-low' });
    expect(mattering({ ...few, eligible: null }, { ...many, eligible: null })[1]?.change?.kind).toBe('increase');
  });

  test('without a pulse there is no trend', () => {
    expect(trends([])).toEqual([]);
  });
});
