/** Tests that a sentence to say to students is never more than the published intervals allow (E8.3, W12). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Published, Release } from '../../../schema/contract/release.ts';
import { items as ratings, ticklists } from '../../../schema/instrument/items.json';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { LONGEST_TOLD } from '../../../schema/loop/limits.ts';
import { sentencesAboutAll, sentencesIn, sentencesOf } from '../../../schema/loop/sentences.ts';
import type { Read } from '../../../schema/results/headline.ts';
import { aDrawn } from '../results/a-published.ts';
import { anAsked, aResult } from '../results/a-release.ts';

const asked = anAsked({ text: 'It felt safe to ask.' });
const said = (published: Published, of = asked) =>
  sentencesOf(of, aResult(published), resultWords).map(({ about, text }) => `${about}: ${text}`);
const A = (...bins: number[]): Published => ({ form: 'A', n: bins.reduce((a, b) => a + b, 0), bins });

describe('what may be said follows from the lower ends of the intervals', () => {
  test.each<[string, Published, string[]]>([
    [
      'most at the upper end, some at the lower',
      A(1, 2, 3, 6, 4),
      [
        'good: Most answers to “It felt safe to ask” were often or always.',
        'hard: Some answers to “It felt safe to ask” were rarely or never.',
      ],
    ],
    [
      'one at the lower end',
      A(0, 1, 8, 4, 3),
      ['hard: At least one answer to “It felt safe to ask” was rarely or never.'],
    ],
    ['most at the lower end', A(10, 5, 1, 2, 2), ['hard: Most answers to “It felt safe to ask” were rarely or never.']],
    ['exactly half is not most', A(0, 0, 8, 4, 4), []],
    [
      'a band that may be empty',
      {
        form: 'B',
        n: 9,
        bands: [
          [0, 2],
          [2, 4],
          [4, 6],
        ],
      },
      [],
    ],
    [
      'at least so many at the upper end',
      { form: 'C', n: 15, side: 2, atLeast: 13 },
      ['good: Most answers to “It felt safe to ask” were often or always.'],
    ],
    ['withheld', { form: 'X' }, []],
  ])('%s', (_, published, sentences) => {
    expect(said(published)).toEqual(sentences);
  });
});

test('E8.3: whatever the students answered, a sentence about what is published of it is true', () => {
  fc.assert(
    fc.property(aDrawn, ({ published, truth }) => {
      const [low = 0, , high = 0] = truth;
      const n = truth.reduce((sum, count) => sum + count, 0);
      for (const { about, text } of sentencesOf(asked, aResult(published), resultWords)) {
        const count = about === 'hard' ? low : high;
        const needs = text.startsWith('Most') ? Math.floor(n / 2) + 1 : text.startsWith('Some') ? 2 : 1;
        expect(count).toBeGreaterThanOrEqual(needs);
        expect(text).toContain(about === 'hard' ? 'rarely or never' : 'often or always');
        expect(text).not.toMatch(/\d/);
      }
    }),
    { numRuns: 2000 },
  );
});

describe('sentences about the whole form', () => {
  const form = (...published: Published[]): Read[] =>
    published.map((each, i) => ({ asked: anAsked({ id: `I${i + 1}`, text: `Q${i + 1}.` }), result: aResult(each) }));
  const aboutAll = (...published: Published[]) =>
    sentencesAboutAll(form(...published), ENGLISH).map(({ about, text }) => `${about}: ${text}`);

  test('E8.3: begin with the highest question if it works, and with the lowest if it does not', () => {
    expect(aboutAll(A(0, 0, 5, 20, 21), A(0, 2, 10, 20, 14), A(4, 20, 10, 8, 4))).toEqual([
      'good: The question that came out highest is “Q1”.',
      'hard: The question that came out lowest is “Q3”.',
    ]);
    expect(aboutAll(A(0, 0, 5, 20, 21), A(0, 2, 10, 20, 14))).toEqual([
      'good: The question that came out highest is “Q1”.',
      'good: Most answers to every question were often or always.',
    ]);
    expect(aboutAll(A(4, 20, 10, 8, 4), A(20, 12, 10, 3, 0))).toEqual([
      'hard: The question that came out lowest is “Q2”.',
      'hard: Most answers to every question were rarely or never.',
    ]);
  });

  const NAMES = ['Care', 'Welcome', 'Promises', 'Chances'];
  test('whatever the students answered, they are true and without a number', () => {
    fc.assert(
      fc.property(fc.array(aDrawn, { minLength: 2, maxLength: 4 }), (drawn) => {
        const read = drawn.map(({ published }, i): Read => {
          const own = published.form === 'M' || published.form === 'S';
          return { asked: anAsked({ text: NAMES[i]!, lang: own ? 'en' : null }), result: aResult(published) };
        });
        const truths = drawn.map(({ truth: [low = 0, mid = 0, high = 0] }) => ({ low, high, n: low + mid + high }));
        for (const { about, text } of sentencesAboutAll(read, ENGLISH)) {
          expect(text).not.toMatch(/\d/);
          const one = truths[NAMES.findIndex((name) => text.includes(`“${name}”`))];
          const others = truths.filter((other) => other !== one);
          const holds = (test: (truth: (typeof truths)[number]) => boolean) => truths.every(test);
          if (text.startsWith('All'))
            expect(holds(({ low, high, n }) => (about === 'good' ? high : low) === n)).toBe(true);
          else if (text.startsWith('Most'))
            expect(holds(({ low, high, n }) => 2 * (about === 'good' ? high : low) > n)).toBe(true);
          else if (text.startsWith('For every')) expect(holds(({ low }) => low > 0)).toBe(true);
          else if (about === 'good')
            expect(others.every(({ high, n }) => one!.high / one!.n > high / n) && 2 * one!.high > one!.n).toBe(true);
          else expect(others.every(({ high, n }) => one!.high / one!.n < high / n)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('I2.3: harm is said without a number, and only if it was reported', () => {
  const harm = anAsked({ polarity: 'indicator', text: 'I felt invisible.' });
  expect(said({ form: 'H', some: true }, harm)).toEqual(['hard: Some of you reported this: “I felt invisible”.']);
  expect(said({ form: 'H', some: false }, harm)).toEqual([]);
});

test('I2.10: an option that is not ticked says nothing, and one that most ticked works', () => {
  const tick = anAsked({ scale: 'tick', labels: [], text: 'Staff said hello to me.' });
  const of = (yes: number, no: number) =>
    sentencesOf(tick, aResult({ form: 'A', n: yes + no, bins: [yes, no] }, 'binary'), resultWords).map(
      ({ text }) => text,
    );
  expect(of(20, 5)).toEqual(['In most answers, “Staff said hello to me” was ticked.']);
  expect(of(5, 20)).toEqual([]);
  expect(of(0, 25)).toEqual([]);
});

test.each(LANGUAGES)(
  'every sentence fits its field and is written in the language of the course ($tag)',
  (language) => {
    const items: Release['items'] = [
      ...ratings.map(({ id }) => ({ id, scale: 'five' as const })),
      ...ticklists.flatMap(({ options }) => options.map(({ id }) => ({ id, scale: 'binary' as const }))),
    ];
    const bothEnds: Published = { form: 'A', n: 26, bins: [4, 5, 0, 12, 5] };
    const atoms = [
      {
        categories: [],
        respondents: 26,
        items: Object.fromEntries(
          items.map(({ id, scale }) => [id, scale === 'binary' ? { ...bothEnds, bins: [20, 6] } : bothEnds]),
        ),
      },
    ];
    const sentences = sentencesIn(items, atoms, language);
    expect(sentences.length).toBeGreaterThan(80);
    for (const { about, text } of sentences) expect(text.length).toBeLessThanOrEqual(LONGEST_TOLD[about]);
    const english = new Set(sentencesIn(items, atoms, ENGLISH).map(({ text }) => text));
    if (language.tag !== 'en') expect(sentences.filter(({ text }) => english.has(text))).toEqual([]);
  },
);
