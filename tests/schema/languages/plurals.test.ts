/** Tests that no count is followed by a plural that is wrong for one: "1 students", "1 days". */
import { describe, expect, test } from 'vitest';
import { formFor, type Plural } from '../../../schema/languages/fill.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';

const staff = import.meta.glob<object>(['/client/staff/**/*words.ts'], { eager: true });

/** How our words call their counts. Limits, such as {k} and {most}, are never one. */
const COUNTS = /^(n|size|all|x|years|seconds|minutes|students|pulses|courses|told|shown|enrolled)$/;

/** Sentences whose number cannot be one, with the reason. */
const ALWAYS_MORE: Readonly<Record<string, string>> = {
  'You print {n} slips': 'a pulse needs at least k + 3 students (E2.4)',
  '{n} responses.': 'a group is shown from k responses on (R2.3)',
  'From {n} courses.': 'a roll-up is told from several courses on (R2.7)',
  'Tried by {n} courses.': 'an act is named from several courses on',
  'With up to {n} students': 'it is the largest class that is asked the core alone',
  'That would be {n} questions': 'it is more than the maximum',
  'This course has {size} students in its settings': 'printed codes need at least k + 3 students (E2.4)',
  'Talking with students about the results: {n} minutes': 'the guide is longer',
  'only if there are at least {n} answers': 'k is at least five (R2.0)',
  'in the last {n} pulses': 'a trend is drawn from two pulses on (I3.9)',
  'Team meeting: {n} minutes': 'the guide is longer',
};

/** All texts but those that have a form for each number. */
function loneTexts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null || 'one' in words) return [];
  return Object.values(words).flatMap(loneTexts);
}

const isWrongForOne = (text: string): boolean =>
  [...text.matchAll(/\{(\w+)\} (?:[a-z]+ )?([a-z]+s)\b/g)].some(
    ([, hole = '', noun = '']) => COUNTS.test(hole) && !/^(is|was|has|as)$/.test(noun),
  );

test('the words of the staff app give a form for one wherever a number may be one', () => {
  const texts = Object.values(staff).flatMap(loneTexts);
  expect(texts.length).toBeGreaterThan(800);
  const wrong = texts.filter(isWrongForOne);
  const excused = Object.keys(ALWAYS_MORE);
  expect(wrong.filter((text) => !excused.some((known) => text.includes(known)))).toEqual([]);
  // An excuse that nobody needs any more goes.
  expect(excused.filter((known) => !wrong.some((text) => text.includes(known)))).toEqual([]);
});

test('the test finds what it looks for', () => {
  expect(['With {n} students', 'for {n} enrolled students', 'after {years} years'].every(isWrongForOne)).toBe(true);
  expect(['Students: {n}', '{k} responses or more', '{course} is open'].some(isWrongForOne)).toBe(false);
});

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))('in %s', (_, { locale, words }) => {
  const rules = new Intl.PluralRules(locale);
  const counts = Object.values(words).filter((text): text is Plural => typeof text === 'object');

  test('each count has a form of its own for every number of its grammar, also for one, two, few and many', () => {
    expect(counts.length).toBeGreaterThan(8);
    for (const forms of counts)
      for (const n of [0, 1, 2, 3, 5, 6, 7, 11, 20, 99, 100, 1000])
        expect(forms[rules.select(n)], `${forms.other} for ${n}`).toBe(formFor(forms, n, rules));
  });
});
