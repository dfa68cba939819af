/** Checks that the statistics see what is there, and that noise is no finding (R9.2a). */
import { describe, expect, test } from 'vitest';
import { Chance } from '../chance.ts';
import { binomialTail, compareBeyond, compareByRank, confirmed, FALSE_ALARM, orderOf, tooFewOf } from './statistics.ts';

/** Reply times of a busy machine: near one millisecond, and sometimes far above. */
const times = (chance: Chance, count: number, slowerMs = 0): number[] =>
  Array.from(
    { length: count },
    () => slowerMs + 0.8 + chance.below(1000) / 2500 + (chance.happens(0.1) ? chance.below(3000) / 100 : 0),
  );

test.each([
  [10, 0, 0.2, 1],
  [10, 10, 0.2, 1.024e-7],
  [32, 32, 0.5, 2.328e-10],
  [60, 40, 0.5, 0.00674],
])('of %i tries, %i or more hit by chance (%d each) with probability %d', (tries, hits, share, expected) => {
  expect(binomialTail(tries, hits, share)).toBeCloseTo(expected, 5);
  expect(binomialTail(tries, hits, share) / expected).toBeCloseTo(1, 2);
});

describe('two samples of reply times', () => {
  test('that differ by as much as rendering takes are told apart, on a busy machine too', () => {
    const chance = new Chance('slower');
    for (let at = 0; at < 50; at += 1) {
      const { share, p } = compareByRank(times(chance, 48, 0.6), times(chance, 48));
      expect(share).toBeGreaterThan(0.7);
      expect(p).toBeLessThan(FALSE_ALARM);
    }
  });

  test('of the same kind are no finding in 5,000 comparisons', async () => {
    const chance = new Chance('alike');
    let first = 0;
    let found = 0;
    for (let at = 0; at < 5000; at += 1) {
      const verdict = await confirmed(async () => compareByRank(times(chance, 48), times(chance, 48)));
      first += Number(verdict.sample.p < 0.01);
      found += Number(verdict.found);
    }
    expect(found).toBe(0);
    // If the test never came near its limit, it could not find anything either.
    expect(first / 5000).toBeGreaterThan(0.005);
    expect(first / 5000).toBeLessThan(0.015);
  });

  test('that differ by less than the tolerance are alike, and others are not', () => {
    const even = Array.from({ length: 480 }, (_, at) => 1 + at / 100_000);
    const later = (ms: number) => even.map((value) => value + ms);
    expect(compareByRank(later(0.02), even).p).toBeLessThan(FALSE_ALARM);
    for (const ms of [0.02, -0.02]) expect(compareBeyond(0.05, later(ms), even).p).toBe(1);
    for (const ms of [0.6, -0.6]) expect(compareBeyond(0.05, later(ms), even).p).toBeLessThan(FALSE_ALARM);
  });

  test('that are equal say nothing', () => {
    const same = Array.from({ length: 30 }, () => 1);
    expect(compareByRank(same, same)).toEqual({ share: 0.5, p: 1 });
  });
});

test('places in a file that lie in order, or backwards, are told from places by chance (L8.8)', () => {
  const places = Array.from({ length: 10 }, (_, at) => 4000 - 70 * at);
  expect(orderOf(places)).toMatchObject({ share: 0 });
  for (const inOrder of [places, places.toReversed()]) expect(orderOf(inOrder).p).toBeLessThan(FALSE_ALARM);
  const chance = new Chance('places');
  const ps = Array.from({ length: 5000 }, () => orderOf(chance.shuffle(places)).p);
  expect(ps.filter((p) => p < FALSE_ALARM).length).toBeLessThan(5);
  const remarkable = ps.filter((p) => p < 0.01).length / ps.length;
  expect([remarkable > 0.004, remarkable < 0.015]).toEqual([true, true]);
});

test('one remarkable sample is no finding, and two are', async () => {
  const sample = (...ps: number[]) => confirmed(async (at) => ({ p: ps[at]! })).then(({ found }) => found);
  expect(await sample(1e-9, 0.3)).toBe(false);
  expect(await sample(0.3)).toBe(false);
  expect(await sample(1e-9, 1e-5)).toBe(true);
});

describe('delays without an answer (R3.11)', () => {
  test('are missed if boxes write only when somebody answers, however noisy the machine is', () => {
    expect(tooFewOf(0, { noise: 0, expected: 125 })).toBeLessThan(FALSE_ALARM);
    expect(tooFewOf(90, { noise: 95, expected: 125 })).toBeLessThan(FALSE_ALARM);
  });

  test('are not missed if boxes write as they should', () => {
    expect(tooFewOf(110, { noise: 0, expected: 125 })).toBeGreaterThan(0.01);
    expect(tooFewOf(200, { noise: 95, expected: 125 })).toBeGreaterThan(0.01);
    expect(tooFewOf(400, { noise: 95, expected: 125 })).toBe(1);
  });
});
