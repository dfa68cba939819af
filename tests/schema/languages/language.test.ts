/** Tests plural forms, numbers, names and times in different languages. */
import { describe, expect, test } from 'vitest';
import { say, sayCount, type Language } from '../../../schema/languages/language.ts';
import { sayMoment } from '../../../schema/languages/moment.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';

/** English words that are counted in the six forms of Arabic. */
const arabic: Language = {
  ...ENGLISH,
  tag: 'ar',
  locale: 'ar-EG',
  words: {
    ...ENGLISH.words,
    length: {
      zero: 'zero {N} {m}',
      one: 'one {N} {m}',
      two: 'two {N} {m}',
      few: 'few {N} {m}',
      many: 'many {N} {m}',
      other: 'other {N} {m}',
    },
  },
};

describe('plural forms (E12.2: chosen by Intl, not by our own code)', () => {
  test.each([
    [1, '1 question, about 1 min.'],
    [6, '6 questions, about 1 min.'],
    [12, '12 questions, about 1 min.'],
  ])('English counts %i', (N, text) => {
    expect(sayCount(ENGLISH, 'length', N, { N, m: 1 })).toBe(text);
  });

  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [6, 'few'],
    [12, 'many'],
    [100, 'other'],
  ])('Arabic counts %i as "%s"', (N, form) => {
    expect(sayCount(arabic, 'length', N, { N, m: 1 })).toMatch(new RegExp(`^${form} `));
  });

  test('a form that a language does not have falls back to the general one', () => {
    const lacking = { ...arabic, words: { ...arabic.words, length: { other: 'other {N}' } } };
    expect(sayCount(lacking, 'length', 2, { N: 2, m: 1 })).toMatch(/^other/);
  });
});

test('numbers are written as the language writes them', () => {
  expect(sayCount(arabic, 'length', 6, { N: 6, m: 1 })).toBe('few ٦ ١');
});

describe('a name keeps its own direction, and does not change the direction of the words around it', () => {
  const isolated = (text: string) => `\u2068${text}\u2069`;
  const rightToLeft: Language = { ...ENGLISH, dir: 'rtl' };

  test.each([
    [ENGLISH, 'Statistics 1', 'Course: Statistics 1'],
    [ENGLISH, 'الإحصاء 1', `Course: ${isolated('الإحصاء 1')}`],
    [ENGLISH, 'סטטיסטיקה', `Course: ${isolated('סטטיסטיקה')}`],
    [rightToLeft, 'Statistics 1', `Course: ${isolated('Statistics 1')}`],
  ])('%#', (language, course, text) => {
    expect(say(language, 'courseLine', { course })).toBe(text);
  });

  test('numbers need no isolation', () => {
    expect(say(rightToLeft, 'itemOf', { number: 1, total: 6 })).toBe('1 of 6');
  });
});

test('braces inside a value are not filled again', () => {
  expect(say(ENGLISH, 'courseLine', { course: '{k} & {course}' })).toBe('Course: {k} & {course}');
});

describe('moments are told in the zone of the course', () => {
  test.each([
    ['Europe/London', 'Friday 27 March at 12:00 GMT'],
    ['Europe/Berlin', 'Friday 27 March at 13:00 CET'],
    ['Asia/Kolkata', 'Friday 27 March at 17:30 GMT+5:30'],
  ])('%s', (zone, text) => {
    expect(sayMoment(ENGLISH, Date.UTC(2026, 2, 27, 12), zone)).toBe(text);
  });

  test('whether it is summer time depends on the zone', () => {
    expect(sayMoment(ENGLISH, Date.UTC(2026, 2, 30, 12), 'Europe/London')).toBe('Monday 30 March at 13:00 BST');
  });
});
