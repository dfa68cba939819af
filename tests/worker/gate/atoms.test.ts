/** Tests how categories are merged into atoms. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../schema/contract/pulse.ts';
import { atomsByCategory, addStrata, wholeOrNothing, type Stratum } from '../../../worker/gate/atoms.ts';
import { aDividedDefinition, sheetsFor, stratumOf, type Sheet } from './definitions.ts';

const CATEGORIES = ['yes', 'no', 'not sure', 'rather not say'];
const breakdownOf = (count: number, minGroup = 1) => ({ id: 'X1', categories: CATEGORIES.slice(0, count), minGroup });
const ofSize = (respondents: number): Stratum => ({ respondents, items: [[0, respondents, 0]] });

describe('R2.6: the two smallest categories merge until each is large enough', () => {
  type Row = readonly [
    sizes: readonly number[],
    minGroup: number,
    atoms: readonly (readonly [names: string, size: number])[],
  ];
  const table: readonly Row[] = [
    [
      [7, 7],
      1,
      [
        ['yes', 7],
        ['no', 7],
      ],
    ],
    [
      [20, 9, 8, 7],
      1,
      [
        ['yes', 20],
        ['no', 9],
        ['not sure', 8],
        ['rather not say', 7],
      ],
    ],
    // The smallest category is merged with the next smallest, wherever they stand.
    [
      [3, 20, 9, 12],
      1,
      [
        ['yes+not sure', 12],
        ['no', 20],
        ['rather not say', 12],
      ],
    ],
    [
      [12, 3, 20, 9],
      1,
      [
        ['yes', 12],
        ['no+rather not say', 12],
        ['not sure', 20],
      ],
    ],
    // Merging goes on until each is large enough.
    [
      [2, 3, 4, 20],
      1,
      [
        ['yes+no+not sure', 9],
        ['rather not say', 20],
      ],
    ],
    // Of equal categories, the one that the definition names first is taken.
    [
      [9, 4, 9, 9],
      1,
      [
        ['yes+no', 13],
        ['not sure', 9],
        ['rather not say', 9],
      ],
    ],
    [
      [9, 3, 4, 3],
      1,
      [
        ['yes', 9],
        ['no+not sure+rather not say', 10],
      ],
    ],
    // Empty categories take part, so that nobody can see which category was empty.
    [
      [10, 0, 10, 10],
      1,
      [
        ['yes+no', 10],
        ['not sure', 10],
        ['rather not say', 10],
      ],
    ],
    [
      [0, 0, 12, 15],
      1,
      [
        ['yes+no+not sure', 12],
        ['rather not say', 15],
      ],
    ],
    // If one atom is left, there is no breakdown, and no category is named.
    [[6, 1], 1, [['', 7]]],
    [[30, 0], 1, [['', 30]]],
    [[2, 2, 2, 1], 1, [['', 7]]],
    // All together are fewer than k.
    [[3, 3], 1, []],
    [[0, 0, 0, 0], 1, []],
    // The variable asks for more than k (I2.13).
    [
      [9, 10, 30],
      10,
      [
        ['yes+no', 19],
        ['not sure', 30],
      ],
    ],
    [[9, 30], 10, [['', 39]]],
    [[4, 4], 10, [['', 8]]],
  ];
  test.each(table)('%j with at least %i become %j', (sizes, minGroup, atoms) => {
    const groups = atomsByCategory(sizes.map(ofSize), breakdownOf(sizes.length, minGroup), 7);
    expect(groups.map((group) => [group.categories.join('+'), group.stratum.respondents])).toEqual(atoms);
  });
});

const divided = fc.integer({ min: 2, max: 4 }).chain((count) => {
  const definition = aDividedDefinition(CATEGORIES.slice(0, count));
  const sheets = fc.array(fc.array(sheetsFor(definition), { maxLength: 14 }), { minLength: count, maxLength: count });
  return fc.record({
    definition: fc.constant(definition),
    sheets,
    minGroup: fc.integer({ min: 1, max: 12 }),
    k: fc.integer({ min: 5, max: 9 }),
  });
});

const strataOf = (definition: Parameters<typeof itemsOf>[0], sheets: readonly (readonly Sheet[])[]) =>
  sheets.map((ofCategory) => stratumOf(itemsOf(definition), ofCategory));

describe('for all categories and sizes', () => {
  test('atoms are disjoint, each is large enough, and together they contain everybody or nobody (G1)', () => {
    fc.assert(
      fc.property(divided, ({ definition, sheets, minGroup, k }) => {
        const strata = strataOf(definition, sheets);
        const breakdown = breakdownOf(strata.length, minGroup);
        const groups = atomsByCategory(strata, breakdown, k);
        const everybody = strata.reduce(addStrata);
        expect(groups.length === 0).toBe(everybody.respondents < k);
        if (groups.length === 0) return;
        const named = groups.flatMap((group) => group.categories);
        expect(named).toEqual([...new Set(named)]);
        expect(groups.length === 1 ? named : [...named].sort()).toEqual(
          groups.length === 1 ? [] : [...breakdown.categories].sort(),
        );
        for (const group of groups)
          expect(group.stratum.respondents).toBeGreaterThanOrEqual(groups.length === 1 ? k : Math.max(k, minGroup));
        expect(groups.map((group) => group.stratum).reduce(addStrata)).toEqual(everybody);
      }),
      { numRuns: 500 },
    );
  });

  test('an atom is the sum of the categories that it names, in the order of the definition', () => {
    fc.assert(
      fc.property(divided, ({ definition, sheets, minGroup, k }) => {
        const strata = strataOf(definition, sheets);
        const { categories } = breakdownOf(strata.length, minGroup);
        for (const group of atomsByCategory(strata, breakdownOf(strata.length, minGroup), k)) {
          const places = group.categories.map((name) => categories.indexOf(name));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          const parts = group.categories.length === 0 ? strata : places.map((at) => strata[at]!);
          expect(group.stratum).toEqual(parts.reduce(addStrata));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('only sizes decide which atoms exist: other answers of the same people change nothing (G3)', () => {
    fc.assert(
      fc.property(divided, fc.nat(5), ({ definition, sheets, minGroup, k }, turn) => {
        const turned = sheets.map((ofCategory) => ofCategory.map((sheet) => sheet.map((code) => (code + turn) % 6)));
        const shapeOf = (all: readonly (readonly Sheet[])[]) =>
          atomsByCategory(strataOf(definition, all), breakdownOf(sheets.length, minGroup), k).map(
            ({ categories, stratum }) => [categories, stratum.respondents],
          );
        expect(shapeOf(turned)).toEqual(shapeOf(sheets));
      }),
      { numRuns: 300 },
    );
  });
});

describe('R2.3: without a breakdown', () => {
  test.each([0, 1, 5, 6])('%i respondents make no atom', (respondents) => {
    expect(wholeOrNothing([ofSize(respondents)], 7)).toEqual([]);
  });

  test.each([7, 8, 300])('%i respondents make one atom of everybody', (respondents) => {
    expect(wholeOrNothing([ofSize(respondents)], 7)).toEqual([{ categories: [], stratum: ofSize(respondents) }]);
  });
});
