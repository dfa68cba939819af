/** Tests what may be said about a change from one pulse to the next. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { constructLine, type ConstructLine } from '../../../schema/results/construct-line.ts';
import { verdictSentence } from '../../../schema/results/line-sentence.ts';
import { verdict, type Measured } from '../../../schema/results/verdict.ts';
import { aDrawn } from './a-published.ts';
import { aResult } from './a-release.ts';

/** A line of which x of n answers were favourable. */
const exact = (x: number, n: number) => constructLine([aResult({ form: 'A', n, bins: [0, 0, n - x, x, 0] })]);
const bands = constructLine([
  aResult([
    {
      form: 'B',
      n: 16,
      bands: [
        [2, 4],
        [0, 1],
        [11, 13],
      ],
    },
  ]),
]);
const atLeast = (x: number, n: number) => constructLine([aResult({ form: 'C', n, side: 2, atLeast: x })]);
const withheld: ConstructLine = { kind: 'withheld' };
const measured = (line: ConstructLine, more: Partial<Measured> = {}): Measured => ({
  items: ['M1', 'M2'],
  line,
  responseShare: null,
  ...more,
});

describe('the verdict on a construct (I3.9, the first rule that matches)', () => {
  const table: readonly [string, Measured, Measured, object][] = [
    [
      'other questions',
      measured(exact(12, 20)),
      measured(exact(18, 20), { items: ['M1', 'M9'] }),
      { kind: 'not-comparable', reason: 'other-questions' },
    ],
    [
      'few answered',
      measured(exact(12, 20), { responseShare: 0.29 }),
      measured(exact(18, 20), { responseShare: 0.4 }),
      { reason: 'response-low' },
    ],
    [
      'the share moved by 20 points',
      measured(exact(12, 20), { responseShare: 0.4 }),
      measured(exact(18, 20), { responseShare: 0.6 }),
      { reason: 'response-moved' },
    ],
    [
      'the share moved by 19 points',
      measured(exact(12, 20), { responseShare: 0.4 }),
      measured(exact(18, 20), { responseShare: 0.59 }),
      { kind: 'increase' },
    ],
    ['fourteen answers', measured(exact(1, 14)), measured(exact(13, 30)), { kind: 'too-few' }],
    ['bands, however many', measured(bands), measured(exact(30, 30)), { kind: 'too-few' }],
    ['an item withheld', measured(withheld), measured(exact(18, 20)), { kind: 'too-few' }],
    ['12/20 to 18/20 (I3.8)', measured(exact(12, 20)), measured(exact(18, 20)), { kind: 'increase', coarse: false }],
    ['18/20 to 12/20', measured(exact(18, 20)), measured(exact(12, 20)), { kind: 'decrease', coarse: false }],
    ['12/20 to 15/20', measured(exact(12, 20)), measured(exact(15, 20)), { kind: 'no-clear-change', coarse: false }],
    ['19 answers', measured(exact(2, 19)), measured(exact(17, 40)), { kind: 'increase', coarse: true }],
    [
      'a range that is clear at its worst corner',
      measured(exact(15, 40)),
      measured(atLeast(37, 40)),
      { kind: 'increase' },
    ],
    [
      'a range that is not clear at its worst corner',
      measured(exact(13, 16)),
      measured(atLeast(14, 16)),
      { kind: 'no-clear-change', coarse: true },
    ],
  ];
  test.each(table)('%s', (_, before, now, expected) => {
    expect(verdict(before, now)).toMatchObject(expected);
  });

  test('a clear verdict on a range holds for every pair of counts inside it (R2.8)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15, max: 60 }),
        fc.integer({ min: 15, max: 60 }),
        fc.nat(60),
        fc.nat(3),
        fc.nat(60),
        (n1, n2, a, d, b) => {
          const least = Math.max(0, n1 - d);
          const now = exact(Math.min(b, n2), n2);
          const told = verdict(measured(atLeast(least, n1)), measured(now));
          if (told.kind !== 'increase' && told.kind !== 'decrease') return;
          const inside = least + (a % (n1 - least + 1));
          expect(verdict(measured(exact(inside, n1)), measured(now)).kind).toBe(told.kind);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('a change is told with both values, both numbers of answers and a caution', () => {
  const say = (before: ConstructLine, now: ConstructLine) =>
    verdictSentence({ verdict: verdict(measured(before), measured(now)), before, now, day: '3 March' }, resultWords);
  expect(say(exact(12, 20), exact(18, 20))).toMatch(
    /^Clear increase: .* than on 3 March\. At that time: 60% \(.*\)\. Now: 90% \(.*\)\. .*Different students may have answered this time\.$/,
  );
  expect(say(exact(12, 20), exact(15, 20))).toMatch(/^No clear change\. With 20 and 20 answers/);
  expect(say(exact(13, 17), exact(13, 18))).toMatch(/only very large changes can be seen\.$/);
  expect(say(bands, bands)).toBe('Too few answers to speak of a change.');
});

test.each(LANGUAGES)(
  'in $tag a change has no brackets inside brackets, so that it can be read aloud (I3.9)',
  ({ results }) => {
    for (const [before, now] of [
      [exact(12, 20), exact(18, 20)],
      [exact(18, 20), exact(6, 20)],
      [exact(4, 17), exact(16, 18)],
    ] as const) {
      const told = { verdict: verdict(measured(before), measured(now)), before, now, day: '3 March' };
      expect(told.verdict.kind).not.toBe('no-clear-change');
      expect(verdictSentence(told, results)).not.toMatch(/[(（][^)）]*[(（]/);
    }
  },
);

test('whatever the students answered, a clear change is only said where the true answers show one (I3.7, R2.8)', () => {
  const exactly = ([low = 0, mid = 0, high = 0]: readonly number[]) =>
    constructLine([aResult({ form: 'A', n: low + mid + high, bins: [low, 0, mid, high, 0] })]);
  const counted = aDrawn.filter(({ published: { form } }) => form !== 'M' && form !== 'S');
  const seen = new Set<string>();
  fc.assert(
    fc.property(counted, counted, (one, two) => {
      const [before, now] = [one, two].map(({ published }) => constructLine([aResult(published)]));
      const told = { before: before ?? withheld, now: now ?? withheld };
      const sentence = verdictSentence(
        { ...told, verdict: verdict(measured(told.before), measured(told.now)), day: '3 March' },
        resultWords,
      );
      const kind = /^Clear (increase|decrease)/.exec(sentence)?.[1];
      if (kind === undefined) expect(sentence).toMatch(/^No clear change\.|^Too few answers/);
      else expect(verdict(measured(exactly(one.truth)), measured(exactly(two.truth))).kind).toBe(kind);
      seen.add(kind ?? 'none');
    }),
    { numRuns: 3000 },
  );
  expect([...seen].toSorted()).toEqual(['decrease', 'increase', 'none']);
});
