/** Tests the sentences that help staff to read results. */
import { describe, expect, test } from 'vitest';
import type { Published } from '../../../schema/contract/release.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import type { Construct } from '../../../schema/results/asked.ts';
import {
  advice,
  allReadHigh,
  constructsOf,
  nonResponse,
  overview,
  type Read,
} from '../../../schema/results/reading.ts';
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
const hard: Published = { form: 'A', n: 15, bins: [2, 3, 2, 5, 3] };
const read = (construct: Construct, published: Published): Read => ({
  asked: anAsked({ construct }),
  result: aResult(published),
});

describe('the sentence above the results (E9.2)', () => {
  test('counts only questions for which certainly somebody chose the lower end (E8.1)', () => {
    expect(overview([read('mattering', hard), read('trust', mixed), read('trust', good)], resultWords)).toBe(
      'For 1 of 3 questions, at least one answer was “rarely” or “never”. Start there.',
    );
    expect(overview([read('trust', mixed), read('trust', { form: 'X' })], resultWords)).toBe(
      'For none of the 2 questions can we be sure that anyone answered “rarely” or “never”. Not shown, because there were too few answers: 1 of 2.',
    );
  });
});

describe('what each construct asks staff to do (W17 to W20)', () => {
  const table: readonly [string, readonly Read[], readonly string[]][] = [
    [
      'some certainly did not matter',
      [read('mattering', hard), read('belonging', good), read('trust', good)],
      [resultWords.low.mattering],
    ],
    ['two are low', [read('belonging', hard), read('trust', hard)], [resultWords.low.belonging, resultWords.low.trust]],
    ['all are high', [read('mattering', good), read('belonging', good), read('trust', mixed)], [resultWords.allHigh]],
    [
      'one item is withheld, so nobody may say that all is well',
      [read('mattering', good), read('trust', { form: 'X' })],
      [],
    ],
    ['the middle is not high', [read('mattering', { form: 'C', n: 15, side: 1, atLeast: 13 })], []],
  ];
  test.each(table)('%s', (_, items, texts) => {
    const read = constructsOf(items);
    const said = read.map((one) => advice(one, resultWords)).filter((text) => text !== null);
    expect(allReadHigh(read) ? [...said, resultWords.allHigh] : said).toEqual(texts);
  });

  test('module items and own items never belong to a construct (I3.3)', () => {
    const module: Read = { asked: anAsked({ construct: null }), result: aResult(hard) };
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
