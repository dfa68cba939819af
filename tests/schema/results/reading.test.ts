/** Tests the sentences that help staff to read results. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Published } from '../../../schema/contract/release.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import type { Construct } from '../../../schema/results/asked.ts';
import type { Read } from '../../../schema/results/headline.ts';
import { advice, allReadHigh, constructsOf, nonResponse, type Level } from '../../../schema/results/reading.ts';
import { aDrawn } from './a-published.ts';
import { aResult, anAsked } from './a-release.ts';

const good: Published = { form: 'C', n: 15, side: 2, atLeast: 13 };
const mixed: Published = {
  form: 'B',
  n: 9,
  bands: [
    [0, 1],
    [2, 4],
    [5, 7],
  ],
};
const read = (construct: Construct, published: Published): Read => ({
  asked: anAsked({ construct }),
  result: aResult(published),
});

const half: Published = { form: 'A', n: 20, bins: [1, 4, 4, 8, 3] };
const most: Published = { form: 'A', n: 35, bins: [1, 2, 6, 16, 10] };
const few: Published = { form: 'A', n: 35, bins: [10, 12, 5, 5, 3] };
const { levels, advice: toDo } = resultWords;

describe('what each construct asks staff to do, by what is certain of it (W17 to W20)', () => {
  const table: readonly [string, readonly Read[], readonly string[]][] = [
    [
      '74 and 51 per cent do not read the same',
      [read('trust', most), read('mattering', half)],
      [`${levels.quarter} ${toDo.mattering.start}`, `${levels.most} ${toDo.trust.keep}`],
    ],
    [
      '51 and 18 per cent do not read the same',
      [read('trust', half), read('mattering', few)],
      [`${levels.few} ${toDo.mattering.first}`, `${levels.quarter} ${toDo.trust.start}`],
    ],
    [
      'a range that may or may not have a majority',
      [
        read('belonging', {
          form: 'B',
          n: 9,
          bands: [
            [1, 2],
            [2, 4],
            [4, 6],
          ],
        }),
      ],
      [`${levels.some} ${toDo.belonging.start}`],
    ],
    [
      'few favourable answers ask for an act, even if nobody is at the lower end',
      [read('trust', { form: 'A', n: 15, bins: [0, 0, 12, 2, 1] })],
      [`${levels.few} ${toDo.trust.first}`],
    ],
    ['all are high', [read('mattering', good), read('belonging', good), read('trust', mixed)], [resultWords.allHigh]],
    [
      'one item is withheld, so nobody may say that all is well',
      [read('mattering', good), read('trust', { form: 'X' })],
      [],
    ],
    [
      'one item is withheld, and the other one is low',
      [read('trust', { form: 'X' }), read('trust', most)],
      [`${levels.some} ${toDo.trust.start}`],
    ],
    ['exactly half is neither few nor most', [read('trust', { form: 'A', n: 16, bins: [0, 0, 8, 4, 4] })], []],
  ];
  test.each(table)('%s', (_, items, texts) => {
    const read = constructsOf(items);
    const said = read.map((one) => advice(one, resultWords)).filter((text) => text !== null);
    expect(allReadHigh(read) ? [...said, resultWords.allHigh] : said).toEqual(texts);
  });

  test('whatever the students answered, the level says no more than the intervals allow', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(aDrawn, { minLength: 1, maxLength: 4 }), (drawn) => {
        // A construct has no questions of a course's own (I6.1).
        const counted = drawn.filter(({ published: { form } }) => form !== 'M' && form !== 'S');
        const [reading] = constructsOf(counted.map(({ published }) => read('trust', published)));
        if (reading === undefined) return;
        const truths = counted.map(({ truth: [low = 0, mid = 0, high = 0] }) => ({ low, high, n: low + mid + high }));
        const holds: Readonly<Record<Level, boolean>> = {
          few: truths.every(({ high, n }) => 2 * high < n),
          quarter: truths.some(({ low, n }) => 4 * low >= n),
          most: truths.every(({ high, n }) => 2 * high > n) && truths.some(({ low }) => low > 0),
          some: truths.some(({ low }) => low > 0),
          high: truths.every(({ high, n }) => 2 * high > n),
          between: true,
        };
        expect(holds[reading.reads], reading.reads).toBe(true);
        seen.add(reading.reads);
      }),
      { numRuns: 2000 },
    );
    expect(seen.size).toBe(6);
  });

  test('module items and own items never belong to a construct (I3.3)', () => {
    const module: Read = { asked: anAsked({ construct: null }), result: aResult(few) };
    expect(constructsOf([module])).toEqual([]);
  });
});

describe('non-response (W15, I3.11)', () => {
  const unknown = 'We do not know what the others think.';
  const half = 'Do not take this as the view of the whole course.';
  test.each([
    [20, null, false, `20 responses. ${unknown}`],
    [20, 40, false, `20 responses. ${unknown}`],
    [19, 40, false, `19 responses. ${unknown} ${half}`],
    [
      23,
      40,
      true,
      `23 responses. ${unknown} About 60% answered. Students who feel unseen may be less likely, or more likely, to answer.`,
    ],
  ])('%i of %s, each of whom can answer once: %s', (respondents, couldAnswer, eachOnce, sentence) => {
    expect(nonResponse(respondents, couldAnswer, eachOnce, resultWords)).toBe(sentence);
  });
});
