/** Tests the sentence about an item. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../schema/contract/pulse.ts';
import type { Published } from '../../../schema/contract/release.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { itemSentence } from '../../../schema/results/item-sentence.ts';
import { indicate, publish } from '../../../worker/gate/publish.ts';
import { aDrawn } from './a-published.ts';
import { aResult, anAsked } from './a-release.ts';

const rating = anAsked({ text: 'It felt safe to ask.' });
const tick = anAsked({ text: 'Staff said hello to me.', scale: 'tick', construct: null });

describe('one item is told in one sentence (I4.6)', () => {
  const table: readonly [typeof rating, 'five' | 'binary', Published, string][] = [
    [
      rating,
      'five',
      { form: 'A', n: 15, bins: [2, 3, 2, 5, 3] },
      'It felt safe to ask: of 15 answers, 8 were often or always, 2 sometimes, 5 rarely or never.',
    ],
    [
      rating,
      'five',
      { form: 'A', n: 15, bins: [0, 0, 3, 6, 6] },
      'It felt safe to ask: of 15 answers, 12 were often or always, 3 sometimes, none rarely or never.',
    ],
    [
      rating,
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
      'It felt safe to ask: of 7 answers, 2 to 4 were often or always, 0 to 1 sometimes, 2 to 4 rarely or never.',
    ],
    [
      rating,
      'five',
      { form: 'C', n: 15, side: 2, atLeast: 13 },
      'It felt safe to ask: at least 13 of 15 answers were often or always.',
    ],
    [
      rating,
      'five',
      { form: 'C', n: 7, side: 0, atLeast: 5 },
      'It felt safe to ask: at least 5 of 7 answers were rarely or never.',
    ],
    [rating, 'five', { form: 'X' }, 'It felt safe to ask: too few answers to show.'],
    [
      anAsked({ text: 'I was told why.', scale: 'extent5' }),
      'five',
      { form: 'A', n: 15, bins: [2, 3, 2, 5, 3] },
      'I was told why: of 15 answers, 8 were mostly or completely, 2 partly, 5 a little or not at all.',
    ],
    [tick, 'binary', { form: 'A', n: 15, bins: [12, 3] }, 'Staff said hello to me: ticked in 12 of 15 answers.'],
    [tick, 'binary', { form: 'B', n: 8, bands: [[5, 7]] }, 'Staff said hello to me: ticked in 5 to 7 of 8 answers.'],
    [
      tick,
      'binary',
      { form: 'C', n: 15, side: 0, atLeast: 13 },
      'Staff said hello to me: ticked in at least 13 of 15 answers.',
    ],
    [
      tick,
      'binary',
      { form: 'C', n: 7, side: 1, atLeast: 5 },
      'Staff said hello to me: not ticked in at least 5 of 7 answers.',
    ],
  ];
  test.each(table)('%#', (asked, scale, published, sentence) => {
    expect(itemSentence(asked, aResult(published, scale), resultWords)).toBe(sentence);
  });
});

describe("a course's own question (R2.4d)", () => {
  const own = anAsked({ text: 'Staff gave us time.', lang: 'en', construct: null });
  const shares = (...bands: readonly [number, number][]): Published => ({ form: 'S', n: 30, bands: [...bands] });
  const none = 'Staff gave us time: of {n} responses, no side clearly has more than half.';
  const most = 'Staff gave us time: of {n} responses, more than half were {side}.';
  const table: readonly [Published | Published[], string][] = [
    [{ form: 'M', n: 7, side: null }, none.replace('{n}', '7')],
    [{ form: 'M', n: 8, side: 2 }, most.replace('{n}', '8').replace('{side}', 'often or always')],
    [{ form: 'M', n: 29, side: 0 }, most.replace('{n}', '29').replace('{side}', 'rarely or never')],
    [
      shares([0, 3], [4, 7], [23, 26]),
      'Staff gave us time: of 30 responses, often or always: about 75 to 90%; sometimes: about 10 to 25%; rarely or never: at most about 10%.',
    ],
    [
      shares([27, 30], [0, 3], [0, 3]),
      'Staff gave us time: of 30 responses, often or always: at most about 10%; sometimes: at most about 10%; rarely or never: at least about 90%.',
    ],
    // Two groups: the sum says only what follows from both.
    [
      [
        { form: 'M', n: 8, side: 2 },
        { form: 'M', n: 10, side: 2 },
      ],
      most.replace('{n}', '18').replace('{side}', 'often or always'),
    ],
    [
      [
        { form: 'M', n: 8, side: 2 },
        { form: 'M', n: 20, side: null },
      ],
      none.replace('{n}', '28'),
    ],
    [
      [{ form: 'M', n: 8, side: null }, shares([27, 30], [0, 3], [0, 3])],
      most.replace('{n}', '38').replace('{side}', 'rarely or never'),
    ],
    [
      [shares([27, 30], [0, 3], [0, 3]), shares([12, 18], [0, 3], [12, 18])],
      'Staff gave us time: of 60 responses, often or always: about 20 to 35%; sometimes: at most about 10%; rarely or never: about 65 to 80%.',
    ],
    [{ form: 'X' }, 'Staff gave us time: too few answers to show.'],
  ];
  test.each(table)('%#: has one sentence, without counts of sides', (published, sentence) => {
    expect(itemSentence(own, aResult(published), resultWords)).toBe(sentence);
  });
});

describe('whatever the students answered, the sentence about a question allows it (R2.4a)', () => {
  const within = (text: string | undefined, count: number): boolean => {
    const [least = 0, most = least] = [...(text ?? '').matchAll(/\d+/g)].map(Number);
    if (text?.includes('none') === true) return count === 0;
    if (text?.includes('at most') === true) return count <= least;
    return text?.includes('at least') === true ? count >= least : least <= count && count <= most;
  };

  test('in counts, ranges and an "at least"', () => {
    fc.assert(
      fc.property(aDrawn, ({ published, truth: [low = 0, mid = 0, high = 0] }) => {
        const sentence = itemSentence(rating, aResult(published), resultWords);
        const n = low + mid + high;
        const side = { 'rarely or never': low, sometimes: mid, 'often or always': high };
        const own = published.form === 'M' || published.form === 'S' ? published.n : null;
        const [, f, m, u] =
          /answers, (.+?) were often or always, (.+?) sometimes, (.+?) rarely or never\.$/.exec(sentence) ?? [];
        const [, x, on] = /: (at least \d+) of \d+ answers were (.+)\.$/.exec(sentence) ?? [];
        const [, half] = /more than half were (.+)\.$/.exec(sentence) ?? [];
        const [, h, s, l] = /often or always: (.+?); sometimes: (.+?); rarely or never: (.+?)\.$/.exec(sentence) ?? [];
        if (f !== undefined) expect(within(f, high) && within(m, mid) && within(u, low), sentence).toBe(true);
        else if (x !== undefined) expect(within(x, side[on as keyof typeof side]), sentence).toBe(true);
        else if (half !== undefined) expect(2 * side[half as keyof typeof side], sentence).toBeGreaterThan(own ?? n);
        else if (h !== undefined)
          expect(
            [
              [h, high],
              [s, mid],
              [l, low],
            ].every(([t, c]) => within(String(t), (100 * Number(c)) / own!)),
            sentence,
          ).toBe(true);
        else expect(sentence).toMatch(/too few answers to show\.$|no side clearly has more than half\.$/);
        if (own === null && published.form !== 'X') expect(sentence).toContain(` ${n} `);
      }),
      { numRuns: 2000 },
    );
  });

  test('and for an option of a tick-list', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (yes, no) => {
        const published = publish([yes, no], 'binary', DEFAULT_POLICY);
        const sentence = itemSentence(tick, aResult(published, 'binary'), resultWords);
        const [, ticked] = /: ticked in (.+) of \d+ answers\.$/.exec(sentence) ?? [];
        const [, not] = /: not ticked in (at least \d+) of \d+ answers\.$/.exec(sentence) ?? [];
        if (ticked !== undefined) expect(within(ticked, yes), sentence).toBe(true);
        else if (not !== undefined) expect(within(not, no), sentence).toBe(true);
        else expect(sentence).toMatch(/too few answers to show\.$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('harm (I2.3)', () => {
  const harm = anAsked({ polarity: 'indicator', construct: null });
  const some = 'Some students reported this.';
  const nothing =
    'There is nothing that can be shown here. If even one person raises something, that is reason enough to act. If others say nothing, it does not mean that all is well.';
  const table: readonly [Exclude<Published, { form: 'M' | 'S' }>, string][] = [
    [{ form: 'A', n: 15, bins: [6, 6, 3, 0, 0] }, some],
    [{ form: 'A', n: 16, bins: [8, 8, 0, 0, 0] }, nothing],
    [
      {
        form: 'B',
        n: 7,
        bands: [
          [2, 4],
          [0, 1],
          [2, 4],
        ],
      },
      some,
    ],
    [{ form: 'C', n: 15, side: 0, atLeast: 13 }, nothing],
    [{ form: 'C', n: 15, side: 1, atLeast: 13 }, some],
    [{ form: 'X' }, nothing],
  ];
  test.each(table)('%#: there are only two sentences', (published, sentence) => {
    expect(
      itemSentence(harm, aResult(published.form === 'H' ? published : indicate(published, 'five')), resultWords),
    ).toBe(sentence);
  });

  test('one atom in which it is certain is enough; if a number reached the page, it would not be told', () => {
    expect(
      itemSentence(
        harm,
        aResult([
          { form: 'H', some: false },
          { form: 'H', some: true },
        ]),
        resultWords,
      ),
    ).toBe(some);
    expect(
      itemSentence(
        harm,
        aResult([
          { form: 'H', some: false },
          { form: 'H', some: false },
        ]),
        resultWords,
      ),
    ).toBe(nothing);
    expect(itemSentence(harm, aResult({ form: 'A', n: 15, bins: [6, 6, 3, 0, 0] }), resultWords)).toBe(nothing);
  });

  test('"some" is said only if at least one student certainly reported it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }), (counts) => {
        const [, , middle = 0, often = 0, always = 0] = counts;
        const said = itemSentence(
          harm,
          aResult(indicate(publish(counts, 'five', DEFAULT_POLICY), 'five')),
          resultWords,
        );
        if (middle + often + always === 0) expect(said).toBe(nothing);
        expect(said).not.toMatch(/\d/);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a count of a thousand or more is written as the language does, on the server too (E3.9a)', () => {
  const large = aResult({ form: 'A', n: 2400, bins: [200, 100, 100, 1000, 1000] });
  expect(itemSentence(rating, large, resultWords)).toContain('of 2,400 answers, 2,000 were often or always, 100');
  const german = LANGUAGES.find(({ tag }) => tag === 'de')!.results;
  expect(itemSentence(rating, large, german)).toContain('2.400 Antworten, davon 2.000 oft oder immer, 100');
});
