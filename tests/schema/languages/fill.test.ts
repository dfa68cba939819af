/** Tests how values are filled into texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, fill, type Plural, type Text, type TextWith } from '../../../schema/languages/fill.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import type { ResultWords } from '../../../schema/results/words.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';

const ARABIC = { locale: 'ar-EG', dir: 'rtl' } as const;

describe('what is filled into a text', () => {
  test.each([
    ['{n} of {all}', { n: 2, all: 6 }, '2 of 6'],
    ['{n} and {n}', { n: 1 }, '1 and 1'],
    ['{a}{b}', { a: '{b}', b: '{a}' }, '{b}{a}'],
    ['{n}', { n: 1234.5 }, '1234.5'],
    ['{name}', { name: '' }, ''],
  ])('%s', (text, values, filled) => {
    expect(fill<Text<string>>(text, values)).toBe(filled);
  });

  test('numbers and names are written as the given language writes them', () => {
    expect(fill('{n}: {name}', { n: 1234, name: 'Ada' }, ARABIC)).toBe('١٬٢٣٤: \u2068Ada\u2069');
  });

  test('a text that comes with its number', () => {
    const slips = { one: '1 slip', other: '{n} slips' } as const;
    expect([1, 2, 40].map((n) => counted(slips, n))).toEqual(['1 slip', '2 slips', '40 slips']);
  });
});

describe('a page is never lost because of a value', () => {
  test('a hole without a value stays visible', () => {
    expect(fill<Text<string>>('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  });

  test('no text and no value ever makes it throw', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.constant(undefined as unknown as string));
    const text = fc.array(fc.oneof(fc.string(), fc.constantFrom('{a}', '{b}', '{', '}', '{{a}}')));
    fc.assert(
      fc.property(text, fc.record({ a: value, b: value }), fc.boolean(), (parts, values, inArabic) => {
        expect(typeof fill<Text<string>>(parts.join(''), values, inArabic ? ARABIC : undefined)).toBe('string');
      }),
    );
  });
});

describe('what does not compile, and what a reader would see if it did', () => {
  test('a hole that is missing, wrong or superfluous', () => {
    // @ts-expect-error: {all} is missing
    expect(fill('{n} of {all}', { n: 1 })).toBe('1 of {all}');
    // @ts-expect-error: the text has no hole {of}
    expect(fill('{n}', { n: 1, of: 2 })).toBe('1');
    // @ts-expect-error: the text has no hole at all
    expect(fill('none', { n: 1 })).toBe('none');
    // @ts-expect-error: a value must not be undefined
    expect(fill('{n}', { n: undefined })).toBe('{n}');
    const either = ['{a}', '{b}'] as const;
    // @ts-expect-error: it may be either text, so both holes need a value
    expect(either.map((text) => fill(text, { a: 1 }))).toEqual(['1', '{b}']);
  });

  test('a text whose holes are not known', () => {
    const unknown: string = '{n}';
    // @ts-expect-error: it may be any text
    expect(fill(unknown, { n: 1 })).toBe('1');
  });

  test('a translation whose holes differ from those of English', () => {
    const { countExact, sentenceHarm } = LANGUAGES.find(({ tag }) => tag === 'de')!.results;
    expect(fill(countExact, { x: 1, n: 2 })).toBe('1 von 2');
    // @ts-expect-error: {x} is missing
    expect(fill(countExact, { n: 2 })).toBe('{x} von 2');
    // @ts-expect-error: the text has no hole {of}
    expect(fill(countExact, { x: 1, n: 2, of: 3 })).toBe('1 von 2');
    // @ts-expect-error: the text has no hole
    expect(fill(sentenceHarm, { n: 2 })).toBe(sentenceHarm);
  });

  test('a translation that lacks a text', () => {
    const { none, ...others } = ENGLISH.results;
    // @ts-expect-error: the word “none” is missing
    expect(others satisfies ResultWords).not.toHaveProperty('none', none);
  });

  test('a count of something other than {n}', () => {
    // @ts-expect-error: {k} has no value
    expect(counted({ one: '{k} slip', other: '{k} slips' } as const, 1)).toBe('{k} slip');
    const unread: Plural = { other: '{k} slips' };
    // @ts-expect-error -- the compiler cannot read these forms, so it cannot see that their hole is the number
    expect(counted(unread, 1)).toBe('{k} slips');
  });

  test('the text of a component without its hole', () => {
    const left: TextWith<'n'> = '{n} left';
    expect(fill(left, { n: 3 })).toBe('3 left');
    // @ts-expect-error: {n} is missing
    expect('some left' satisfies TextWith<'n'>).toBe('some left');
  });
});
