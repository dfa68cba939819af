/**
 * Checks what types cannot see in a translation (C37): superfluous keys, holes, plural forms, and words left in
 * English.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { DRAFTS, TAGS } from '../../../schema/languages/tags.ts';

const FOLDER = `${import.meta.dirname}/../../../schema/languages`;
const translations = LANGUAGES.filter(({ tag }) => tag !== ENGLISH.tag).map(
  (language) => [language.tag, language] as const,
);

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Every text by its path, such as `length.one`. */
const textsOf = (texts: Texts, path = ''): [path: string, text: string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );

const asTexts = (words: object): Texts => words as Texts;
const textsInEnglish = textsOf({ ...asTexts(ENGLISH.words), ...asTexts(ENGLISH.results), ...asTexts(ENGLISH.hall) });
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted();
/** Every text that has plural forms, by its path. */
const pluralsOf = (words: object, path = ''): [path: string, forms: Texts][] =>
  Object.entries(asTexts(words)).flatMap(([key, value]): [string, Texts][] => {
    if (typeof value === 'string') return [];
    return typeof value['other'] === 'string' ? [[path + key, value]] : pluralsOf(value, `${path}${key}.`);
  });
/** Every text by its path; one with plural forms counts once, because each language has its own forms. */
const keysOf = (words: object): string[] => {
  const plurals = pluralsOf(words).map(([path]) => path);
  return textsOf(asTexts(words)).map(([path]) => plurals.find((plural) => path.startsWith(`${plural}.`)) ?? path);
};

test('there are eight languages, each once, with English first (E3.9)', () => {
  expect(LANGUAGES.map(({ tag }) => tag)).toEqual(['en', 'sv', 'de', 'es', 'fr', 'cy', 'ar', 'zh-Hans']);
  expect(TAGS).toEqual(LANGUAGES.map(({ tag }) => tag));
});

test('a language is a draft exactly if its wording says that it needs a reader (I2.16)', () => {
  const drafts = LANGUAGES.filter(({ wording }) => wording.review !== undefined).map(({ tag }) => tag);
  expect(DRAFTS).toEqual(drafts);
});

test.each(['words', 'results', 'hall', 'each', '../instrument/words'])(
  'each file in %s has its line in the registry',
  (folder) => {
    const files = readdirSync(`${FOLDER}/${folder}`).map((file) => file.replace(/\.\w+$/, ''));
    expect(files.toSorted()).toEqual(LANGUAGES.map(({ tag }) => tag).toSorted());
  },
);

test.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  '%s names itself, its direction and a locale that Intl knows',
  (tag, { locale, name, dir }) => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
    expect(new Intl.Locale(locale).language).toBe(new Intl.Locale(tag).language);
    expect(name.toLowerCase()).toBe(new Intl.DisplayNames(tag, { type: 'language' }).of(tag)?.toLowerCase());
    expect(dir).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  },
);

test("the languages' own names differ from each other, so that everybody finds theirs (E3.3)", () => {
  expect(new Set(LANGUAGES.map(({ name }) => name)).size).toBe(LANGUAGES.length);
});

describe.each(translations)('%s', (tag, { words, results, hall }) => {
  const own = textsOf({ ...asTexts(words), ...asTexts(results), ...asTexts(hall) });

  test('has no key that English lacks', () => {
    expect(Object.keys(words).filter((key) => !(key in ENGLISH.words))).toEqual([]);
    expect(Object.keys(hall).toSorted()).toEqual(Object.keys(ENGLISH.hall).toSorted());
    expect([...new Set(keysOf(results))].toSorted()).toEqual([...new Set(keysOf(ENGLISH.results))].toSorted());
  });

  test('has the same holes as English in every text and every plural form', () => {
    const inEnglish = Object.fromEntries(textsInEnglish);
    for (const [path, text] of own) {
      const model = inEnglish[path] ?? inEnglish[path.replace(/\.\w+$/, '.other')] ?? '';
      expect(placeholders(text), path).toEqual(placeholders(model));
      expect(text.replaceAll(/\{\w+\}/g, ''), path).not.toMatch(/[{}]/);
    }
  });

  test('has exactly the plural forms that its grammar needs (CLDR)', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    for (const [key, forms] of [...pluralsOf(words), ...pluralsOf(results)])
      expect(Object.keys(forms).toSorted(), key).toEqual(categories);
  });

  test('has no text that is empty, begins or ends with a space, or was left in English', () => {
    const same: readonly string[] = [...SAME_EVERYWHERE, ...(SAME[tag] ?? [])];
    const inEnglish = new Map(textsInEnglish);
    for (const [path, text] of own) {
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toBe('');
      if (!same.includes(path)) expect(text, path).not.toBe(inEnglish.get(path));
    }
  });

  test('names the sides of a scale inside its sentences as it names them alone, so that another scale’s words can take their place (I2.19)', () => {
    for (const template of [results.sentenceExact, results.sentenceBands]) {
      for (const side of [results.sideLow, results.sideMid, results.sideHigh]) expect(template).toContain(side);
    }
  });
});

/** The name of the product is the same in every language. */
const SAME_EVERYWHERE = ['landingTitle'];
/** How a list and a value with its name are written. */
const SIGNS = ['list', 'named'];
/** These languages have the words “Version”, “Question” and “Stop” too, and most of them the same commas and colons. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  sv: [...SIGNS, 'versionLine'],
  de: [...SIGNS, 'versionLine', 'wallCode'],
  es: SIGNS,
  fr: ['list', 'keyWrongTitle', 'versionLine', 'columnQuestion', 'lineQuestion', 'lineQuestions', 'wallCode'],
  cy: SIGNS,
};
