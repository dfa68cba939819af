/** Tests the first sentences above a result: what they say, and that they never say more than the intervals allow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Published } from '../../../schema/contract/release.ts';
import { fill, type Text } from '../../../schema/languages/fill.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { headline, type Read } from '../../../schema/results/headline.ts';
import { levelSentences, overview } from '../../../schema/results/overview.ts';
import { aDrawn } from './a-published.ts';
import { aResult, anAsked } from './a-release.ts';

const A = (...bins: number[]): Published => ({ form: 'A', n: bins.reduce((a, b) => a + b, 0), bins });
const splendid = A(0, 0, 5, 20, 21);
const read = (published: Published, i: number, asked: Partial<Read['asked']> = {}): Read => ({
  asked: anAsked({ text: `Q${i + 1}.`, ...asked }),
  result: aResult(published),
});
const said = (...published: Published[]) =>
  overview(
    published.map((each, i) => read(each, i)),
    ENGLISH,
  );

describe('E9.2a: the first sentence says what a person would say', () => {
  test.each<[string, Published[], string]>([
    [
      'a splendid result, without an answer at the lower end',
      [splendid, splendid],
      'Most of the 46 answers to every question were often or always. No answer to any question was rarely or never.',
    ],
    [
      'a splendid result that may have an answer at the lower end',
      [
        { form: 'C', n: 15, side: 2, atLeast: 13 },
        { form: 'C', n: 16, side: 2, atLeast: 14 },
      ],
      'Most answers to every question were often or always.',
    ],
    [
      'two questions with a lower end',
      [A(0, 2, 4, 20, 20), A(1, 0, 5, 20, 20), splendid, splendid, splendid, splendid],
      'Most of the 46 answers to every question were often or always. For 2 of 6 questions, at least one answer was rarely or never. Start there.',
    ],
    [
      'one question that went badly',
      [A(10, 20, 6, 5, 5), splendid, splendid],
      'For 1 of 3 questions, most answers were rarely or never. Start there. For 2 of 3 questions, most answers were often or always. The question that came out lowest is “Q1”.',
    ],
    [
      'everything went badly',
      [A(10, 20, 6, 5, 5), A(20, 20, 0, 0, 6)],
      'Most of the 46 answers to every question were rarely or never.',
    ],
    [
      'all agree',
      [A(0, 0, 0, 20, 26), A(0, 0, 0, 22, 20)],
      'All answers to every question were often or always. No answer to any question was rarely or never.',
    ],
    [
      'no majority anywhere',
      [A(4, 6, 18, 9, 9), A(0, 9, 18, 9, 10)],
      'For no question were most answers often or always. For every question, at least one answer was rarely or never.',
    ],
    [
      'ranges that overlap order nothing',
      [
        {
          form: 'B',
          n: 9,
          bands: [
            [0, 2],
            [2, 4],
            [4, 6],
          ],
        },
        {
          form: 'B',
          n: 9,
          bands: [
            [0, 2],
            [1, 3],
            [3, 5],
          ],
        },
      ],
      'The published numbers are too rough to sum up. Read the questions one by one.',
    ],
    [
      'a question that is not shown might be the highest or the lowest',
      [splendid, A(0, 6, 4, 18, 18), { form: 'X' }],
      'For 2 of 3 questions, most answers were often or always. For 1 of 3 questions, at least one answer was rarely or never. Start there. Not shown, because there were too few answers: 1 of 3.',
    ],
    ['nothing is shown', [{ form: 'X' }, { form: 'X' }], 'Not shown, because there were too few answers: 2 of 2.'],
  ])('%s', (_, published, sentences) => {
    expect(said(...published)).toBe(sentences);
  });

  // So many answers at the upper end; the others are in the middle.
  test.each<[n: number, high: number[], highest: number | null, lowest: number | null]>([
    // One answer is a seventh of the bar, and still the answer of one person.
    [7, [4, 3, 3], null, null],
    [7, [5, 3, 3], 1, null],
    [12, [9, 8, 7], null, null],
    [12, [10, 8, 6], 1, 3],
    // Two answers of 24 are a difference that nobody sees in the figure.
    [24, [14, 12, 12], null, null],
    [24, [15, 12, 12], 1, null],
    [24, [12, 12, 9], null, 3],
    [60, [41, 36, 36], null, null],
    [60, [42, 36, 36], 1, null],
    [200, [119, 100, 100], null, null],
    [200, [120, 100, 80], 1, 3],
    // Two stand out together, so neither is the highest.
    [200, [180, 178, 100], null, 3],
  ])('of %i answers, %j at the upper end: only a question that stands out is named', (n, high, highest, lowest) => {
    const found = headline(high.map((x, i) => read(A(0, 0, n - x, x, 0), i)));
    expect([found.highest?.asked.text, found.lowest?.asked.text]).toEqual(
      [highest, lowest].map((q) => (q === null ? undefined : `Q${q}.`)),
    );
  });

  test('lists and harm are read by themselves (I2.3, I2.10)', () => {
    const harm = { asked: anAsked({ polarity: 'indicator' }), result: aResult({ form: 'H', some: true }) } as const;
    const tick = { asked: anAsked({ scale: 'tick' }), result: aResult(A(0, 20), 'binary') } as const;
    expect(overview([harm, tick], ENGLISH)).toBe('');
    expect(overview([read(splendid, 0), harm, tick], ENGLISH)).toMatch(/^Most of the 46 answers to every question/);
  });

  test('another scale has its own words, and two scales have words that name no answer (I2.19)', () => {
    const extent = read(splendid, 0, { scale: 'extent5' });
    expect(overview([extent], ENGLISH)).toMatch(/were mostly or completely\. No answer .* a little or not at all\.$/);
    expect(overview([extent, read(splendid, 1)], ENGLISH)).toMatch(/were at the upper end of the scale\./);
  });

  test.each(LANGUAGES)('the plural goes with the number, and Chinese joins without a space ($tag)', (language) => {
    for (const x of [1, 2, 3, 6]) {
      const questions = Array.from({ length: 8 }, (_, i) => read(i < x ? A(9, 9, 9, 9, 9) : splendid, i));
      const text = overview(questions, language);
      const { oneOf, startThere, sides } = language.results.overview;
      const form = oneOf[new Intl.PluralRules(language.locale).select(x)] ?? oneOf.other;
      expect(text).toContain(fill<Text<string>>(form, { x, all: 8, side: sides.low.freq5 }));
      expect(text).toContain(startThere);
      expect(text).not.toMatch(/[{}]|。 /);
    }
  });
});

interface Truth {
  readonly low: number;
  readonly high: number;
  readonly n: number;
}
type Claim = (truths: readonly Truth[], found: readonly string[]) => boolean;

const LOWER = ['rarely or never', 'a little or not at all', 'at the lower end of the scale'];
const on = ({ low, high }: Truth, side: string | undefined): number => (LOWER.includes(side ?? '') ? low : high);
const isMost = (truth: Truth, side: string | undefined): boolean => 2 * on(truth, side) > truth.n;
const share = ({ high, n }: Truth): number => high / n;
const nth = (question: string | undefined): number => Number(question) - 1;
const beatsAll = (truths: readonly Truth[], question: string | undefined, sign: 1 | -1): boolean =>
  truths.every((other, i) => i === nth(question) || sign * (share(truths[nth(question)]!) - share(other)) > 0);

/** What each sentence claims, as its reader takes it. A sentence that is not here is a claim that nobody has checked. */
const CLAIMS: readonly [RegExp, Claim][] = [
  [/^All answers to every question were (.+)\.$/, (truths, [side]) => truths.every((one) => on(one, side) === one.n)],
  [
    /^Most of the (\d+) answers to every question were (.+)\.$/,
    (truths, [n, side]) => truths.every((one) => one.n === Number(n) && isMost(one, side)),
  ],
  [/^Most answers to every question were (.+)\.$/, (truths, [side]) => truths.every((one) => isMost(one, side))],
  [
    /^For (\d+) of (\d+) questions, most answers were (.+)\.$/,
    (truths, [x, all, side]) =>
      truths.length === Number(all) && truths.filter((one) => isMost(one, side)).length >= Number(x),
  ],
  [/^For no question were most answers (.+)\.$/, (truths, [side]) => truths.every((one) => !isMost(one, side))],
  [
    /^For every question, at least one answer was (.+)\.$/,
    (truths, [side]) => truths.every((one) => on(one, side) > 0),
  ],
  [
    /^For (\d+) of (\d+) questions, at least one answer was (.+)\.$/,
    (truths, [x, all, side]) =>
      truths.length === Number(all) && truths.filter((one) => on(one, side) > 0).length >= Number(x),
  ],
  [/^No answer to any question was (.+)\.$/, (truths, [side]) => truths.every((one) => on(one, side) === 0)],
  [
    /^The question that came out highest is “Q(\d+)”, and the lowest is “Q(\d+)”\.$/,
    (truths, [highest, lowest]) => beatsAll(truths, highest, 1) && beatsAll(truths, lowest, -1),
  ],
  [/^The question that came out highest is “Q(\d+)”\.$/, (truths, [highest]) => beatsAll(truths, highest, 1)],
  [/^The question that came out lowest is “Q(\d+)”\.$/, (truths, [lowest]) => beatsAll(truths, lowest, -1)],
  [/^Start there\.$/, () => true],
  [/^The published numbers are too rough to sum up\.$/, () => true],
  [/^Read the questions one by one\.$/, () => true],
  [/^Not shown, because there were too few answers: \d+ of \d+\.$/, () => true],
];

test('E9.2a: whatever the students answered, no sentence says more than the intervals allow', () => {
  const seen = new Set<RegExp>();
  const aForm = fc.array(fc.tuple(aDrawn, fc.constantFrom<('freq5' | 'extent5')[]>('freq5', 'extent5')), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        aForm,
        aForm.map((form) => form.map(([drawn]) => [drawn, 'freq5'] as const)),
      ),
      (form) => {
        const truths = form.map(
          ([
            {
              truth: [low = 0, mid = 0, high = 0],
            },
          ]) => ({ low, high, n: low + mid + high }),
        );
        const questions = form.map(([{ published }, scale], i) => {
          const own = published.form === 'M' || published.form === 'S';
          return read(published, i, own ? { lang: 'en', construct: null } : { scale });
        });
        for (const sentence of overview(questions, ENGLISH).split(/(?<=\.) /)) {
          const [pattern, holds] = CLAIMS.find(([one]) => one.test(sentence)) ?? [];
          expect(pattern, sentence).toBeDefined();
          expect(holds?.(truths, pattern?.exec(sentence)?.slice(1) ?? []), sentence).toBe(true);
          if (pattern !== undefined) seen.add(pattern);
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(CLAIMS.filter(([pattern]) => !seen.has(pattern)).map(([pattern]) => pattern.source)).toEqual([]);
});

test('R2.7: the sentence of a roll-up names no question and no number of hidden ones', () => {
  const sentences = levelSentences(
    headline([read(splendid, 0), read(A(0, 6, 4, 18, 18), 1), read({ form: 'X' }, 2)]),
    ENGLISH,
  );
  expect(sentences.join(' ')).toBe(
    'For 2 of 3 questions, most answers were often or always. For 1 of 3 questions, at least one answer was rarely or never. Start there.',
  );
});
