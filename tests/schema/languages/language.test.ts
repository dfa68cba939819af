import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { say, sayCount, type Language } from '../../../schema/languages/language.ts';
import { sayMoment } from '../../../schema/languages/moment.ts';
import { ENGLISH, LANGUAGES } from '../../../schema/languages/registry.ts';

/** English words, counted as Arabic counts: six forms. */
const arabic: Language = {
  ...ENGLISH,
  tag: 'ar',
  locale: 'ar-EG',
  words: {
    ...ENGLISH.words,
    length: { zero: 'zero {N} {m}', one: 'one {N} {m}', two: 'two {N} {m}', few: 'few {N} {m}', many: 'many {N} {m}', other: 'other {N} {m}' },
  },
};

describe('plural forms (E12.2: by Intl, not by hand)', () => {
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

  test('a form that a language leaves out is the general one', () => {
    const lacking = { ...arabic, words: { ...arabic.words, length: { other: 'other {N}' } } };
    expect(sayCount(lacking, 'length', 2, { N: 2, m: 1 })).toMatch(/^other/);
  });
});

test('numbers are written as the language writes them', () => {
  expect(sayCount(arabic, 'length', 6, { N: 6, m: 1 })).toBe('few ٦ ١');
});

test('what fills a placeholder is not read as a template again', () => {
  expect(say(ENGLISH, 'courseLine', { course: '{k} & {course}' })).toBe('Course: {k} & {course}');
});

/** The types see placeholders; this sees that no text has one the types cannot: a brace that is left open. */
test.each(LANGUAGES.map((language) => [language.tag, language] as const))('every brace of %s is part of a placeholder', (_, { words }) => {
  const texts = Object.values(words).flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)));
  for (const text of texts) expect(text.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
});

test('every language names itself, its direction and a locale that Intl knows', () => {
  for (const { locale, name, dir } of LANGUAGES) {
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
    expect(name).not.toBe('');
    expect(['ltr', 'rtl']).toContain(dir);
  }
});

test('each file of words has its line in the registry', () => {
  const notLanguages = ['language.ts', 'moment.ts', 'promise.ts', 'registry.ts', 'results.ts', 'staff.ts'];
  const files = readdirSync(`${import.meta.dirname}/../../../schema/languages`).filter((file) => !notLanguages.includes(file));
  expect(files.toSorted()).toEqual(LANGUAGES.map(({ tag }) => `${tag}.ts`).toSorted());
});

describe('moments are told in the course’s zone', () => {
  test.each([
    ['Europe/London', 'Friday 27 March at 12:00 GMT'],
    ['Europe/Berlin', 'Friday 27 March at 13:00 CET'],
    ['Asia/Kolkata', 'Friday 27 March at 17:30 GMT+5:30'],
  ])('%s', (zone, text) => {
    expect(sayMoment(ENGLISH, Date.UTC(2026, 2, 27, 12), zone)).toBe(text);
  });

  test('summer time is the zone’s business', () => {
    expect(sayMoment(ENGLISH, Date.UTC(2026, 2, 30, 12), 'Europe/London')).toBe('Monday 30 March at 13:00 BST');
  });
});
