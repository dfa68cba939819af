/** Tests how a form is read, and which forms are refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../schema/contract/box-office.ts';
import { itemsOf, type Question } from '../../../schema/contract/pulse.ts';
import { BallotReader, isBlank, receiptOf } from '../../../worker/box/ballot.ts';
import { aDefinition, rating, sheetsFor } from '../gate/definitions.ts';
import { fieldsOf, keyOf } from './builders.ts';

const ticks: Question = {
  kind: 'ticklist',
  id: 'S',
  options: [
    { id: 'S1', scale: 'binary' },
    { id: 'S2', scale: 'binary' },
    { id: 'S3', scale: 'binary' },
  ],
};
const questions: readonly Question[] = [rating('M1'), rating('B1', 'three'), ticks, rating('T1', 'binary')];
const reader = new BallotReader(aDefinition({ questions: [...questions] }));
const key: readonly [string, string] = ['key', keyOf(1)];
const codesOf = (fields: Fields) => {
  const read = reader.read([key, ...fields]);
  return read.ok ? read.value.codes : read.error;
};

describe('a form', () => {
  const table: readonly [what: string, fields: Fields, codes: readonly number[]][] = [
    ['with nothing in it', [], [0, 0, 0, 0, 0, 0]],
    [
      'with the lowest answers',
      [
        ['M1', '1'],
        ['B1', '1'],
        ['T1', '1'],
      ],
      [1, 1, 0, 0, 0, 1],
    ],
    [
      'with the highest answers',
      [
        ['M1', '5'],
        ['B1', '3'],
        ['T1', '2'],
      ],
      [5, 3, 0, 0, 0, 2],
    ],
    [
      'with "n", which is no answer (R2.5)',
      [
        ['M1', 'n'],
        ['B1', '2'],
        ['T1', 'n'],
      ],
      [0, 2, 0, 0, 0, 0],
    ],
    [
      'in any order of its fields',
      [
        ['T1', '2'],
        ['M1', '4'],
      ],
      [4, 0, 0, 0, 0, 2],
    ],
    // Tick-lists (I2.10): if anything in a list is ticked, each option that is not ticked is a no.
    ['with one tick', [['S2', '1']], [0, 0, 2, 1, 2, 0]],
    [
      'with every tick',
      [
        ['S1', '1'],
        ['S2', '1'],
        ['S3', '1'],
      ],
      [0, 0, 1, 1, 1, 0],
    ],
    ['with "none of these"', [['S', 'none']], [0, 0, 2, 2, 2, 0]],
    [
      'with "none of these" beside a tick, which counts',
      [
        ['S', 'none'],
        ['S3', '1'],
      ],
      [0, 0, 2, 2, 1, 0],
    ],
  ];
  test.each(table)('%s', (_, fields, codes) => {
    expect(codesOf(fields)).toEqual(codes);
  });

  test('is read as it was filled in, whatever that was', () => {
    const definition = aDefinition();
    fc.assert(
      fc.property(sheetsFor(definition), (codes) => {
        const read = new BallotReader(definition).read(fieldsOf(definition, keyOf(2), codes));
        expect(read).toEqual({ ok: true, value: { key: keyOf(2), codes, group: 0, slip: undefined } });
      }),
    );
  });
});

describe('R4.2: a malformed form is refused, and the refusal names the first thing that is wrong', () => {
  const notAnAnswer = 'not an answer to this question';
  const table: readonly [field: string, value: string, why: string][] = [
    ['M1', '0', notAnAnswer],
    ['M1', '6', notAnAnswer],
    ['M1', '', notAnAnswer],
    ['M1', '05', notAnAnswer],
    ['M1', '1 ', notAnAnswer],
    ['M1', '1.0', notAnAnswer],
    ['M1', '-1', notAnAnswer],
    ['M1', 'N', notAnAnswer],
    ['M1', '٣', notAnAnswer],
    ['M1', '１', notAnAnswer],
    ['M1', '１1', notAnAnswer],
    ['M1', 'on', notAnAnswer],
    ['B1', '4', notAnAnswer],
    ['T1', '3', notAnAnswer],
    ['S', '1', notAnAnswer],
    ['S', '', notAnAnswer],
    ['S', 'n', notAnAnswer],
    ['S1', '2', notAnAnswer],
    ['S1', 'n', notAnAnswer],
    ['S1', 'on', notAnAnswer],
    ['S1', '', notAnAnswer],
  ];
  test.each(table)('%j = %j: %s', (field, value, why) => {
    expect(codesOf([[field, value]])).toEqual({ kind: 'malformed', field, why });
  });

  test.each(['M2', 'm1', '', '__proto__', 'constructor', 'group', 'text', 'code', 'grammarly'])(
    'a field that is not ours is left alone: %j',
    (name) => {
      const own: Fields = [['B1', '1']];
      expect(codesOf([[name, 'hello'], ...own, [name, '1']])).toEqual(codesOf(own));
    },
  );

  test.each([
    ['M1', '1'],
    ['S1', '1'],
    ['S', 'none'],
  ])('%s sent twice is refused, even if both values are equal', (name, value) => {
    expect(
      codesOf([
        [name, value],
        ['B1', '1'],
        [name, value],
      ]),
    ).toEqual({ kind: 'malformed', field: name, why: 'field sent twice' });
  });

  const keys: readonly [key: string | undefined, why: string][] = [
    [undefined, 'field missing'],
    ['', notAnAnswer],
    ['ab', notAnAnswer],
    ['AB'.repeat(16), notAnAnswer],
    ['ab'.repeat(17), notAnAnswer],
    [`${'ab'.repeat(16)}\n`, notAnAnswer],
    ['zz'.repeat(16), notAnAnswer],
  ];
  test.each(keys)('a form with the key %j is read as: %s', (value, why) => {
    expect(
      reader.read(
        value === undefined
          ? [['M1', '1']]
          : [
              ['key', value],
              ['M1', '1'],
            ],
      ),
    ).toEqual({ ok: false, error: { kind: 'malformed', field: 'key', why } });
  });

  test('a form with two keys is refused', () => {
    expect(reader.read([key, key, ['M1', '1']])).toMatchObject({ error: { field: 'key', why: 'field sent twice' } });
  });

  test('any pairs at all are read or refused, and never make it throw', () => {
    const name = fc.oneof(fc.constantFrom('key', 'M1', 'B1', 'S', 'S1', 'T1'), fc.string());
    const value = fc.oneof(fc.constantFrom('1', '2', '5', 'n', 'none', keyOf(3)), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (fields) => {
        const read = reader.read(fields);
        expect(read.ok ? read.value.codes.length : read.error.kind).toBe(read.ok ? 6 : 'malformed');
      }),
      { numRuns: 500 },
    );
  });
});

describe('of what was read', () => {
  test('a form is blank if no item is answered; a ticked option is an answer', () => {
    expect([isBlank([0, 0, 0]), isBlank([0, 2, 0]), isBlank([])]).toEqual([true, false, true]);
  });

  test('the receipt names each item in form order with what was added (E4.7)', () => {
    expect(receiptOf(itemsOf({ questions: [...questions] }), [5, 0, 2, 1, 2, 0])).toEqual([
      { item: 'M1', code: 5 },
      { item: 'B1', code: 0 },
      { item: 'S1', code: 2 },
      { item: 'S2', code: 1 },
      { item: 'S3', code: 2 },
      { item: 'T1', code: 0 },
    ]);
  });
});
