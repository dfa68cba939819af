/** Tests what the gate makes of the counters of a pulse. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, itemSchema, itemsOf, type Definition, type Question } from '../../../schema/contract/pulse.ts';
import type { Outcome } from '../../../schema/contract/release.ts';
import { outcomeAtClose } from '../../../worker/gate/outcome.ts';
import { publish } from '../../../worker/gate/publish.ts';
import { aDefinition, aDividedDefinition, rating, sheetsFor, stratumOf, type Sheet } from './definitions.ts';

const outcomeOf = (definition: Definition, ...sheets: (readonly Sheet[])[]): Outcome =>
  outcomeAtClose(
    definition,
    sheets.map((ofCategory) => stratumOf(itemsOf(definition), ofCategory)),
  );
const times = (count: number, sheet: Sheet): Sheet[] => Array.from({ length: count }, () => sheet);

describe('R2.3: a pulse with too few answers', () => {
  test('is told in the same way for 0 to k - 1 answers, whatever they were', () => {
    const definition = aDefinition();
    fc.assert(
      fc.property(fc.array(sheetsFor(definition), { maxLength: 6 }), (sheets) => {
        expect(outcomeOf(definition, sheets)).toEqual({ kind: 'too-few', says: 'fewer than 7' });
      }),
    );
  });

  test('is told together with the k of the pulse', () => {
    expect(outcomeOf(aDefinition({ policy: { ...DEFAULT_POLICY, k: 10 } }), times(9, [5, 5, 5]))).toEqual({
      kind: 'too-few',
      says: 'fewer than 10',
    });
  });

  test('does not exist from k answers on: they are published', () => {
    expect(outcomeOf(aDefinition(), times(7, [5, 5, 5])).kind).toBe('published');
  });
});

describe('what is told of each item', () => {
  test('is publish() of its valid answers: "no answer" is not part of n, and withholds only this item (R2.5)', () => {
    const sheets = [...times(3, [1, 5, 2]), ...times(4, [4, 5, 0]), ...times(9, [5, 0, 3])];
    expect(outcomeOf(aDefinition(), sheets)).toEqual({
      kind: 'published',
      atoms: [
        {
          categories: [],
          respondents: 16,
          items: {
            M1: { form: 'A', n: 16, bins: [3, 0, 0, 4, 9] },
            B1: { form: 'C', n: 7, side: 2, atLeast: 5 },
            T1: {
              form: 'B',
              n: 12,
              bands: [
                [2, 4],
                [8, 10],
                [0, 1],
              ],
            },
          },
        },
      ],
    });
  });

  test('is nothing if fewer than k answered it validly, and then its n is withheld too, inside a published atom', () => {
    const outcome = outcomeOf(aDefinition(), [...times(6, [3, 3, 0]), ...times(10, [2, 0, 0])]);
    expect(outcome).toMatchObject({ atoms: [{ respondents: 16, items: { B1: { form: 'X' }, T1: { form: 'X' } } }] });
    expect(JSON.stringify(outcome)).not.toContain('"n":6');
  });

  test('is nothing below the group that its module asks for, while other items are told (I2.9)', () => {
    const questions: Question[] = [rating('M1'), { kind: 'rating', item: { id: 'H1', scale: 'five', minGroup: 12 } }];
    const told = (count: number) => outcomeOf(aDefinition({ questions }), times(count, [2, 2]));
    expect(told(11)).toMatchObject({ atoms: [{ items: { M1: { form: 'C' }, H1: { form: 'X' } } }] });
    expect(told(12)).toMatchObject({ atoms: [{ items: { M1: { form: 'C' }, H1: { form: 'C' } } }] });
  });

  test('is told for each option of a tick-list, because each is an item of its own (R2.4b)', () => {
    const options = [
      { id: 'S1', scale: 'binary' },
      { id: 'S2', scale: 'binary' },
    ] as const;
    const definition = aDefinition({ questions: [{ kind: 'ticklist', id: 'S', options: [...options] }] });
    expect(outcomeOf(definition, [...times(8, [1, 2]), ...times(8, [2, 2]), ...times(2, [0, 0])])).toEqual({
      kind: 'published',
      atoms: [
        {
          categories: [],
          respondents: 18,
          items: { S1: { form: 'A', n: 16, bins: [8, 8] }, S2: { form: 'C', n: 16, side: 1, atLeast: 14 } },
        },
      ],
    });
  });

  test('is told by each atom of a breakdown for its own part, and no total is counted a second time (R2.6)', () => {
    const definition = aDividedDefinition(['yes', 'no', 'not sure']);
    const sheets = [times(8, [2, 2, 2]), times(3, [4, 4, 4]), times(5, [4, 5, 4])] as const;
    const outcome = outcomeOf(definition, ...sheets);
    expect(outcome).toMatchObject({
      kind: 'published',
      atoms: [
        { categories: ['yes'], respondents: 8 },
        { categories: ['no', 'not sure'], respondents: 8 },
      ],
    });
    expect(outcome).toHaveProperty('atoms.length', 2);
    expect(outcome).toHaveProperty('atoms.1.items.B1', publish([0, 0, 0, 3, 5], 'five', definition.policy));
  });
});

describe('R2.4d: a question in the words of a course', () => {
  const custom = { text: 'Staff gave us time to think.', lang: 'en' };
  const own: Question = { kind: 'rating', item: { id: 'XAAAAAA', scale: 'five', custom } };
  const definition = aDefinition({ questions: [rating('M1'), own] });

  test('is told in its own way beside the same answers to a question of the bank', () => {
    const outcome = outcomeOf(definition, [...times(9, [5, 5]), ...times(7, [1, 1]), ...times(4, [1, 0])]);
    expect(outcome).toHaveProperty('atoms.0.items.M1', { form: 'A', n: 20, bins: [11, 0, 0, 0, 9] });
    expect(outcome).toHaveProperty('atoms.0.items.XAAAAAA', { form: 'M', n: 20, side: null });
  });

  test('is withheld if fewer than k answered it, and its n never says how many did', () => {
    expect(outcomeOf(definition, [...times(6, [5, 5]), ...times(9, [5, 0])])).toHaveProperty('atoms.0.items.XAAAAAA', {
      form: 'X',
    });
    expect(outcomeOf(definition, [...times(12, [5, 5]), ...times(3, [5, 0])])).toHaveProperty('atoms.0.items.XAAAAAA', {
      form: 'M',
      n: 15,
      side: 2,
    });
  });

  test('cannot be an indicator of harm, which would be told by another rule (I2.3)', () => {
    expect(itemSchema.safeParse(own.kind === 'rating' && own.item).success).toBe(true);
    expect(itemSchema.safeParse({ id: 'XAAAAAA', scale: 'five', custom, indicator: true }).success).toBe(false);
  });
});

describe('G3: the answers decide only what is told of items', () => {
  const definition = aDividedDefinition(['yes', 'no', 'not sure', 'rather not say']);
  const classes = fc.array(fc.array(sheetsFor(definition), { maxLength: 20 }), { minLength: 4, maxLength: 4 });

  /** Valid answers are turned round, and blanks stay where they are. */
  const turn = (sheet: Sheet, by: number): Sheet => sheet.map((code) => (code === 0 ? 0 : ((code - 1 + by) % 5) + 1));
  const withoutContents = (outcome: Outcome) =>
    outcome.kind !== 'published'
      ? outcome
      : {
          ...outcome,
          atoms: outcome.atoms.map((atom) => ({
            ...atom,
            items: Object.entries(atom.items).map(([id, told]) => [id, 'n' in told ? told.n : told.form]),
          })),
        };

  test('other answers of the same people leave atoms, sizes and every n as they were', () => {
    fc.assert(
      fc.property(classes, fc.integer({ min: 1, max: 4 }), (sheets, by) => {
        const turned = sheets.map((ofCategory) => ofCategory.map((sheet) => turn(sheet, by)));
        expect(withoutContents(outcomeOf(definition, ...turned))).toEqual(
          withoutContents(outcomeOf(definition, ...sheets)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
