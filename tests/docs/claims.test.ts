/**
 * Checks the table of claims: every sentence that promises students something names the rule behind it and the test
 * that holds the rule (privacy.md R7, E1.3).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../schema/languages/words/en.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/claims.md'), 'utf8');

/** The words of "How is this anonymous?", of the privacy page, and everything else that R7 demands to be said. */
const isAboutPrivacy = (key: string): boolean => /^(how|privacy|promise)[A-Z]/.test(key) || R7.includes(key);
const R7: readonly string[] = [
  'linkOpen',
  'linkLimit',
  'answersNotPeople',
  'codeOnce',
  'receiptFingerprint',
  'takeBackLimit',
  'answersNotStudents',
  'countedAndPublished',
  'codeFinished',
  'noScriptKept',
  'rehearsalSays',
  'rehearsalResults',
  'rehearsalOver',
  'rosterOnce',
  'rosterLimit',
  'rosterPlatform',
  'rosterOperator',
  'rosterWhy',
  'rosterOnlyStudent',
  'tokenFinished',
];

const sentences = Object.entries(en)
  .filter(([key]) => isAboutPrivacy(key))
  .map(([, words]) => (typeof words === 'string' ? words : words.other))
  .flatMap((text) => text.split(/(?<=[.!?])\s+/));

interface Row {
  readonly sentence: string;
  readonly rules: readonly string[];
  readonly tests: readonly string[];
}

const rows: readonly Row[] = [...page.matchAll(/^\| (.+?) \| ([^|]+) \| ([^|]+) \|$/gm)]
  .map(([, sentence = '', rules = '', tests = '']) => ({
    sentence,
    rules: rules.split(', '),
    tests: [...tests.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = '']) => path),
  }))
  .filter(({ tests }) => tests.length > 0);
const promisesNothing = [...page.matchAll(/^- (.+)$/gm)].map(([, sentence = '']) => sentence);

test('there are sentences and rows', () => {
  expect(sentences.length).toBeGreaterThan(50);
  expect(rows.length).toBeGreaterThan(40);
});

test('each sentence that students read is a row of the table, or is listed as promising nothing', () => {
  const listed = [...rows.map(({ sentence }) => sentence), ...promisesNothing];
  expect(sentences.filter((sentence) => !listed.includes(sentence))).toEqual([]);
});

test('the table holds no sentence that students do not read', () => {
  const listed = [...rows.map(({ sentence }) => sentence), ...promisesNothing];
  expect(listed.filter((sentence) => !sentences.includes(sentence))).toEqual([]);
});

describe.each(rows)('"$sentence"', ({ rules, tests }) => {
  test('is held by tests that exist', () => {
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('rests on rules that these tests name', () => {
    const text = tests.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    const isNamed = (rule: string): boolean => new RegExp(`\\b${rule.replaceAll('.', '\\.')}(?![\\da-z])`).test(text);
    expect(rules.filter((rule) => !isNamed(rule))).toEqual([]);
  });
});
