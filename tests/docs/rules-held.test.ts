/**
 * Checks that each rule about what people see and are asked, and about what an institution needs, is named by a test, or stands in
 * docs/not-held.md with the reason.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const here = 'tests/docs/rules-held.test.ts';
const tests = globSync('tests/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => path !== here)
  .map((path) => withoutComments(read(path)))
  .join('\n');
const listed = new Set(
  [...read('docs/not-held.md').matchAll(/^\| ([EIH]\d+\.\d+) \|/gm)].map(([, rule]) => rule ?? ''),
);

/** A comment proves nothing, so it names no rule. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}

/** Rules stand at the start of a line. In section 11 they are rows of a table, as in `E11.n = row n`. */
function rulesOf(page: string, families: readonly string[]): string[] {
  const text = read(`docs/specification/${page}`);
  const lines = [...text.matchAll(/^(?:- |\| )?\**([EIH]\d+\.\d+)\b/gm)].map(([, rule]) => rule ?? '');
  const section11 = text.split(/^## 11\..*$/m)[1]?.split(/^## /m)[0] ?? '';
  const rows = [...section11.matchAll(/^\| (\d+) \|/gm)].map(([, row]) => `E11.${row}`);
  return [...new Set([...lines, ...rows])].filter((rule) => families.includes(rule.split('.')[0] ?? ''));
}

const rules = [
  ...rulesOf('experience.md', ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11']),
  ...rulesOf('instrument.md', ['I3', 'I4', 'I5', 'I6']),
  ...rulesOf('institution.md', ['H1', 'H2', 'H3', 'H4', 'H5', 'H7']),
];
const isNamed = (rule: string): boolean => new RegExp(`\\b${rule.replace('.', '\\.')}(?!\\d)`).test(tests);

test('there are rules to check', () => {
  expect(rules.length).toBeGreaterThan(70);
  for (const family of ['E', 'I', 'H'])
    expect(rules.filter((rule) => rule.startsWith(family)).length).toBeGreaterThan(10);
});

test('each rule is named by a test, or listed as not held', () => {
  expect(rules.filter((rule) => !isNamed(rule) && !listed.has(rule))).toEqual([]);
});

test('everything that is listed as not held is a rule', () => {
  expect([...listed].filter((rule) => !rules.includes(rule))).toEqual([]);
});
