/** Tests which sums over courses may be told beside each other (privacy.md R2.7a). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeTold, type Cell, type Sum } from '../../../worker/gate/family.ts';
import { combinationsOf, holdsByTheBook, type SumByTheBook } from './family-by-the-book.ts';

/** `'A1 B1'` names cells: the course is the letter, the digit says which of its pulses. 20 answers each, or as given: `'A1:60'`. */
const sum = (names: string): Sum =>
  names.split(' ').map((name): Cell => {
    const [id = '', n = '20'] = name.split(':');
    return { id, course: id.slice(0, 1), n: Number(n) };
  });
/** Offers one sum after the other, and says which were told. */
function offered(...all: readonly string[]): readonly boolean[] {
  const told: Sum[] = [];
  return all.map((names) => {
    const may = mayBeTold(sum(names), told);
    if (may) told.push(sum(names));
    return may;
  });
}
const byTheBook = (sums: readonly Sum[]): readonly SumByTheBook[] => sums.map((cells) => ({ cells }));

describe('R2.7a: of a family of sums', () => {
  test.each<[what: string, sums: readonly string[], told: readonly boolean[]]>([
    ['one of two courses is not told', ['A1 B1'], [false]],
    ['one in which a course has more than 70 % is not told', ['A1:71 B1:15 C1:15'], [false]],
    ['one in which a course has 70 % is told', ['A1:70 B1:15 C1:15'], [true]],
    ['{A,B,C} beside {A,B,C,D} is not told', ['A1 B1 C1 D1', 'A1 B1 C1'], [true, false]],
    ['{A,B,C,D} beside {A,B,C} is not told', ['A1 B1 C1', 'A1 B1 C1 D1'], [true, false]],
    ['{A,B,C} beside {A,B,D} gives the difference of two', ['A1 B1 C1', 'A1 B1 D1'], [true, false]],
    ['the same courses in two programmes are told', ['A1 B1 C1', 'A1 B1 C1'], [true, true]],
    ['programmes without a common course are told', ['A1 B1 C1', 'D1 E1 F1'], [true, true]],
    ['programmes with one common course are told', ['A1 B1 S1 C1', 'D1 E1 F1 S1'], [true, true]],
    ['two programmes and both together are told', ['A1 B1 C1', 'D1 E1 F1', 'A1 B1 C1 D1 E1 F1'], [true, true, true]],
    [
      'the third gives C away, though no two of them do',
      ['A1 B1 C1 D1 E1 F1', 'A1 B1 G1 H1', 'D1 E1 F1 G1 H1 I1', 'G1 H1 I1'],
      [true, true, true, false],
    ],
    [
      'a year beside its autumn is told if three more courses are in it',
      ['A1 B1 C1', 'A1 B1 C1 A2 B2 C2'],
      [true, true],
    ],
    ['a year beside its autumn is not told if one course more is in it', ['A1 B1 C1', 'A1 B1 C1 A2'], [true, false]],
    ['batches of the same courses are told', ['A1 B1 C1', 'A2 B2 C2'], [true, true]],
    ['a batch is not told that is cut one course later elsewhere', ['A1 B1 C1 A2 B2', 'A1 B1 C1'], [true, false]],
    [
      'twice A is the first and the second without the third',
      ['A1 B1 C1', 'A1 D1 E1', 'B1 C1 D1 E1'],
      [true, true, false],
    ],
    [
      'four courses remain, and one of them has more than 70 % of what remains',
      ['A1:90 B1:40 C1:40 D1 E1 F1', 'B1:40 C1:40 D1 E1 F1 G1:10 H1:10 I1:10'],
      [true, false],
    ],
    [
      'four courses remain, and none of them has more than 70 %',
      ['A1:90 B1:40 C1:40 D1 E1 F1', 'B1:40 C1:40 D1 E1 F1 G1 H1 I1'],
      [true, true],
    ],
  ])('%s', (_, sums, told) => {
    expect(offered(...sums)).toEqual(told);
    expect(holdsByTheBook(byTheBook(sums.filter((__, at) => told[at]).map(sum)))).toBe(true);
  });
});

/** Families as an institution could make them, and stranger ones: a few sums over a few courses with one or two pulses each. */
const family = (most: { readonly sums: number; readonly courses: number }) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 7, max: 60 }), { minLength: 2 * most.courses, maxLength: 2 * most.courses }),
      fc.array(
        fc.subarray(
          Array.from({ length: 2 * most.courses }, (_, at) => at),
          { minLength: 3 },
        ),
        {
          minLength: 1,
          maxLength: most.sums,
        },
      ),
    )
    .map(([answers, sums]): readonly Sum[] =>
      sums.map((cells) =>
        cells.map((at) => ({ id: `${at}`, course: 'ABCDEFGH'[at % most.courses]!, n: answers[at]! })),
      ),
    );

describe('R2.7a, compared with every combination computed one by one', () => {
  test('what is told one after the other never gives away a course, two courses, or one with more than 70 %; what is refused would, but for very few', () => {
    const seen = { told: 0, few: 0, share: 0, undecided: 0 };
    fc.assert(
      fc.property(family({ sums: 6, courses: 5 }), (sums) => {
        const told: Sum[] = [];
        for (const each of sums) {
          const found = combinationsOf(byTheBook([...told, each]));
          const isHarmless = found.every(({ isAllowed }) => isAllowed);
          const may = mayBeTold(each, told);
          expect(may && !isHarmless).toBe(false);
          // Near 70 % the search may end without a decision, and then the sum is refused.
          if (isHarmless && !may) seen.undecided += 1;
          if (!isHarmless && told.length > 0) seen[found.some(({ courses }) => courses < 3) ? 'few' : 'share'] += 1;
          if (may) told.push(each);
        }
        if (told.length > 2) seen.told += 1;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.told, seen.few, seen.share)).toBeGreaterThan(20);
    expect(seen.undecided).toBeLessThan(5);
  });
});
