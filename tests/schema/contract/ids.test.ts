/** Tests codes of pulses, and ids. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFromBytes, codeSchema, parseCode, pulseIdSchema } from '../../../schema/contract/ids.ts';

describe('E3.1: a code as people write it', () => {
  const table: readonly [typed: string, code: string | undefined][] = [
    ['K7QF2M', 'K7QF2M'],
    ['k7qf2m', 'K7QF2M'],
    ['K7Q F2M', 'K7QF2M'],
    [' k7q-f2m ', 'K7QF2M'],
    ['k-7-q-f-2-m', 'K7QF2M'],
    ['K7Q\u00a0F2M\n', 'K7QF2M'],
    // O is read as 0, and I and L are read as 1.
    ['OOILil', '001111'],
    ['0O1Il0', '001110'],
    // None of these is a code.
    ['', undefined],
    ['K7QF2', undefined],
    ['K7QF2MM', undefined],
    ['K7QF2U', undefined],
    ['K7QF2_', undefined],
    ['K7QF2.', undefined],
    ['K7QF2Ä', undefined],
    ['Ｋ7QF2M', undefined],
    ['../../', undefined],
    ['K7QF2M/..', undefined],
    ['K7QF2\u0131', undefined],
  ];
  test.each(table)('%j is read as %j', (typed, code) => {
    expect(parseCode(typed)).toBe(code);
  });

  test('whatever people type is read as a code or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 })),
        (typed) => parseCode(typed) === undefined || /^[0-9A-HJKMNP-TV-Z]{6}$/.test(parseCode(typed)!),
      ),
    );
  });
});

describe('A9: a code from random bytes', () => {
  const six = fc.uint8Array({ minLength: 6, maxLength: 6 });

  test('is a valid code, and is read as itself in any spelling', () => {
    fc.assert(
      fc.property(six, (random) => {
        const code = codeFromBytes(random);
        expect(codeSchema.parse(code)).toBe(code);
        expect(parseCode(` ${code.slice(0, 3).toLowerCase()} - ${code.slice(3)} `)).toBe(code);
      }),
    );
  });

  test('has one of 32 characters in each place, all equally likely', () => {
    const drawn = Array.from({ length: 256 }, (_, byte) => codeFromBytes(new Uint8Array(6).fill(byte))[0]!);
    const times = Map.groupBy(drawn, (character) => character);
    expect([times.size, ...new Set([...times.values()].map(({ length }) => length))]).toEqual([32, 8]);
  });

  test.each([0, 5, 7])('cannot be made from %i bytes', (length) => {
    expect(() => codeFromBytes(new Uint8Array(length))).toThrow('6 random bytes');
  });
});

test('an id is 16 bytes in lower-case hex', () => {
  expect(pulseIdSchema.safeParse('5eed'.repeat(8)).success).toBe(true);
  for (const wrong of [
    '',
    '5EED'.repeat(8),
    '5eed'.repeat(7),
    '5eed'.repeat(9),
    'xyz0'.repeat(8),
    `${'5eed'.repeat(8)}\n`,
  ])
    expect(pulseIdSchema.safeParse(wrong).success, wrong).toBe(false);
});
