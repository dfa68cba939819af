/** Checks that docs/privacy.md quotes what students are told, word for word as on the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../schema/contract/pulse.ts';
import { en } from '../../schema/languages/words/en.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/privacy.md'), 'utf8');
const wordsOnPages = Object.values(en).flatMap((words) => (typeof words === 'string' ? [words] : Object.values(words)));
const quotes = [...page.matchAll(/^> (.+)$/gm)].map(([, words]) => words ?? '');

test('there are quotes to check', () => {
  expect(quotes.length).toBeGreaterThan(3);
});

test.each(quotes)('R7: students read this sentence: %s', (quote) => {
  expect(wordsOnPages).toContain(quote);
});

test('R2.0: the numbers in the promise are the defaults of the gate', () => {
  expect(page).toMatch(new RegExp(`k is ${DEFAULT_POLICY.k} unless staff\\s+choose`));
  expect(page).toContain(`With k = ${DEFAULT_POLICY.k} and n answers`);
  expect(page).toContain(`| fewer than ${DEFAULT_POLICY.full} answers | ranges`);
});

const tried = page.split(/^## What attackers tried$/m)[1]?.split(/^## /m)[0] ?? '';
const stories = [...tried.matchAll(/^\| (?!What was tried|---)(.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, attempt = '', stops = '', tests = '']) => ({
    attempt,
    rules: [...stops.matchAll(/\bR\d+(?:\.\d+[a-z]?)?/g)].map(([rule]) => rule),
    files: [...tests.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = '']) => path),
  }),
);

test('R9.2a: fourteen attempts are told', () => {
  expect(stories).toHaveLength(14);
});

test.each(stories)('R9.2a: $attempt', ({ rules, files }) => {
  expect(rules.length).toBeGreaterThan(0);
  const text = files.map((path) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).join('\n');
  const isNamed = (rule: string): boolean => new RegExp(`\\b${rule.replaceAll('.', '\\.')}(?![\\da-z])`).test(text);
  expect(rules.filter((rule) => !isNamed(rule))).toEqual([]);
});
