/** Reads all texts of the product: each hole must be one that a value can fill, so that no reader ever sees braces. */
import { describe, expect, test } from 'vitest';
import { fill, type Text } from '../../../schema/languages/fill.ts';
import { LMS_WORDS } from '../../../schema/languages/lms/words.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';

const staff = import.meta.glob<object>(['/client/staff/**/*words.ts', '/schema/languages/staff/*.ts'], { eager: true });
const students = Object.fromEntries(
  LANGUAGES.map(({ tag, words, results, hall, dates }) => [tag, { words, results, hall, dates }]),
);

function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

/** Finds holes as the compiler does: everything between two braces. */
const holesOf = (text: string): string[] => [...text.matchAll(/\{(.*?)\}/g)].map(([, name = '']) => name);

test('every part of the product has words', () => {
  expect(Object.keys(staff).length).toBeGreaterThan(15);
});

const MAILED =
  /(mail|message)s? (is |are |will be )?(sent )?(to|for) (your |the |all )?students|students (get|receive|are sent) (a |an )?((e-?)?mail|message)/i;

test('H4.3: no sentence promises that a mail is sent to students', () => {
  const english = Object.entries({ ...staff, ...students }).filter(([path]) => /^en$|\/[a-z-]+\.ts$/.test(path));
  expect(english.length).toBeGreaterThan(15);
  expect(english.flatMap(([, words]) => textsOf(words)).filter((text) => MAILED.test(text))).toEqual([]);
  expect(['We send an email to your students.', 'Students receive a mail.'].every((text) => MAILED.test(text))).toBe(
    true,
  );
});

const fromPlatforms = Object.fromEntries(Object.entries(LMS_WORDS).map(([tag, words]) => [`lms ${tag}`, words]));

describe.each(Object.entries({ ...staff, ...students, ...fromPlatforms }))('%s', (_, words) => {
  test('has no hole that a value cannot fill', () => {
    for (const text of textsOf(words)) {
      const values = Object.fromEntries(holesOf(text).map((name) => [name, 'value']));
      expect(fill<Text<string>>(text, values), text).not.toMatch(/[{}]/);
    }
  });
});

test.each(Object.entries(LMS_WORDS))(
  'what people read who come from a platform has the holes of English, in %s',
  (_, words) => {
    const sorted = (text: string) => holesOf(text).toSorted();
    for (const [word, text] of Object.entries(words))
      expect(sorted(text), word).toEqual(sorted(LMS_WORDS.en[word as keyof typeof LMS_WORDS.en]));
  },
);
