/** Tests codes of pulses, and ids. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeFromBytes,
  codeSchema,
  courseKeyFromBytes,
  courseKeySchema,
  parseCode,
  parseCourseKey,
  parseSlip,
  pulseIdSchema,
  slipFromBytes,
} from '../../../schema/contract/ids.ts';

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
    // What stands around a code in a sentence, a link, or a message is left away.
    ['K7QF2M.', 'K7QF2M'],
    ['K7QF2M)', 'K7QF2M'],
    ['(K7QF2M).', 'K7QF2M'],
    ['“K7QF2M”', 'K7QF2M'],
    ['«\u202fK7QF2M\u202f»', 'K7QF2M'],
    ['*K7QF2M*,', 'K7QF2M'],
    ['K7QF2M،', 'K7QF2M'],
    ['K7QF2M。', 'K7QF2M'],
    ['K7QF2M/..', 'K7QF2M'],
    ['K7QF2M/', 'K7QF2M'],
    ['https://pulse.example/s/K7QF2M', 'K7QF2M'],
    ['pulse.example/s/k7qf2m', 'K7QF2M'],
    ['HTTPS://PULSE.EXAMPLE/S/K7QF2M', 'K7QF2M'],
    ['<https://pulse.example/s/K7QF2M/>', 'K7QF2M'],
    ['https://pulse.example/s/K7QF2M).', 'K7QF2M'],
    ['https://pulse.example/s/K7QF2M/how?l=de', 'K7QF2M'],
    ['https://pulse.example/s/K7QF2M?l=ar&sent=1', 'K7QF2M'],
    ['https://pulse.example/s/K7QF2M#ABCDEFGHJKMN', 'K7QF2M'],
    ['https://pulse.example/s?code=k7q-f2m&l=en', 'K7QF2M'],
    ['Our survey: https://pulse.example/s/K7QF2M (one minute)', 'K7QF2M'],
    ['https://lms.example/go?to=https%3A%2F%2Fpulse.example%2Fs%2FK7QF2M%3Fl%3Den', 'K7QF2M'],
    // Invisible and typographic characters.
    ['K7Q\u200bF2M', 'K7QF2M'],
    ['\ufeffK7QF2M\u200e', 'K7QF2M'],
    ['\u202aK7QF2M\u202c', 'K7QF2M'],
    ['K7Q\u00adF2M', 'K7QF2M'],
    ['K7Q\u2011F2M', 'K7QF2M'],
    ['K7Q–F2M', 'K7QF2M'],
    ['K7Q—F2M', 'K7QF2M'],
    ['K7Q−F2M', 'K7QF2M'],
    ['K7Q\u2009F2M\u3000', 'K7QF2M'],
    // Full-width letters, and digits of Arabic and Persian keyboards.
    ['Ｋ7QF2M', 'K7QF2M'],
    ['ｋ７ｑｆ２ｍ', 'K7QF2M'],
    ['K٧QF٢M', 'K7QF2M'],
    ['K۷QF۲M', 'K7QF2M'],
    // None of these is a code.
    ['', undefined],
    ['K7QF2', undefined],
    ['K7QF2MM', undefined],
    ['K7QF2U', undefined],
    ['K7QF2_', undefined],
    ['K7QF2.', undefined],
    ['K7QF2Ä', undefined],
    ['../../', undefined],
    ['K7QF2\u0131', undefined],
    ['K7Q.F2M', undefined],
    ['K7QF2M K7QF2M', undefined],
    ['https://pulse.example/', undefined],
    ['https://pulse.example/s/', undefined],
    ['https://pulse.example/s/K7QF2/M', undefined],
    [`${'/s/'.repeat(200)}K7QF2M`, undefined],
  ];
  test.each(table)('%j is read as %j', (typed, code) => {
    expect(parseCode(typed)).toBe(code);
  });

  const code = fc.uint8Array({ minLength: 6, maxLength: 6 }).map(codeFromBytes);
  const around = fc.string({
    unit: fc.constantFrom(...' .,;:!?()[]<>{}"\'“”„«»*_~`|\\/…،。\u200b\u200e\ufeff\u00ad\n'),
    maxLength: 6,
  });
  const address = fc.constantFrom(
    '',
    'https://pulse.example/s/',
    'HTTP://10.0.0.7:8787/S/',
    'x.example/s?code=',
    'see https://x.example/s/',
  );
  const end = fc.constantFrom('', '/', '/how', '/results?l=de', '?l=ar&embed=1', '#ABCDEFGHJKMN', '/wall');

  test('a code is the same in any link, between any marks, and with any dashes', () => {
    fc.assert(
      fc.property(
        code,
        around,
        around,
        address,
        end,
        fc.constantFrom('', ' ', '-', '\u2011', '\u200b'),
        (code, before, after, link, rest, dash) => {
          const typed = `${before}${link}${code.split('').join(link && dash === ' ' ? '' : dash)}${link.includes('/') ? rest : ''}${after}`;
          expect(parseCode(typed)).toBe(code);
        },
      ),
    );
  });

  test('a printed code is the same in its link and by itself', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 12, maxLength: 12 }).map(slipFromBytes),
        around,
        around,
        (slip, before, after) => {
          const marks = (text: string) => text.replace(/[/#]/g, '');
          expect(parseSlip(`${marks(before)}${slip.toLowerCase()}${marks(after)}`)).toBe(slip);
          expect(parseSlip(`https://pulse.example/s/K7QF2M#${slip}${marks(after)}`)).toBe(slip);
        },
      ),
    );
    expect(parseSlip('https://pulse.example/s/K7QF2M')).toBeUndefined();
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

describe('L2.5: the link of a course, in the same spellings (E3.1)', () => {
  test.each([
    ['K7QF2M8A', 'K7QF2M8A'],
    ['k7qf-2m8a', 'K7QF2M8A'],
    ['K7QF 2M8A.', 'K7QF2M8A'],
    ['(k7qf2m8a)', 'K7QF2M8A'],
    ['K7QF\u200b2M8A/', 'K7QF2M8A'],
    ['OOILilKK', '001111KK'],
    ['Ｋ7QF٢M۸A', 'K7QF2M8A'],
    ['https://pulse.example/c/K7QF2M8A', 'K7QF2M8A'],
    ['<HTTPS://PULSE.EXAMPLE/C/K7QF2M8A/>', 'K7QF2M8A'],
    ['https://pulse.example/c/K7QF2M8A?embed=1', 'K7QF2M8A'],
    ['https://pulse.example/s?code=k7qf-2m8a&l=en', 'K7QF2M8A'],
    ['https://lms.example/go?to=https%3A%2F%2Fpulse.example%2Fc%2FK7QF2M8A%3Fl%3Den', 'K7QF2M8A'],
    // A pulse has another length, and its link is no link of a course.
    ['K7QF2M', undefined],
    ['K7QF2M8AB', undefined],
    ['K7QF2M8U', undefined],
    ['https://pulse.example/s/K7QF2M8A', undefined],
    [`${'/c/'.repeat(200)}K7QF2M8A`, undefined],
    ['', undefined],
  ])('%j is read as %j', (typed, key) => {
    expect(parseCourseKey(typed)).toBe(key);
  });

  test('a key from random bytes is read as itself in any spelling, and is never the code of a pulse', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 8, maxLength: 8 }),
        fc.constantFrom('', ' ', '-', '\u2011', '\u200b'),
        fc.constantFrom('', 'https://pulse.example/c/', 'HTTP://10.0.0.7:8787/C/', 'see x.example/s?code='),
        (random, dash, link) => {
          const key = courseKeyFromBytes(random);
          expect(courseKeySchema.parse(key)).toBe(key);
          const typed =
            link +
            key
              .toLowerCase()
              .split('')
              .join(link && dash === ' ' ? '' : dash);
          expect(parseCourseKey(typed)).toBe(key);
          expect(parseCode(typed)).toBeUndefined();
        },
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
