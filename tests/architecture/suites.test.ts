/** Every test file runs, and runs once: a folder that is moved must not fall out of vitest.config.ts, nor into it twice. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { BUDGET_S, LONG_FILES } from '../suites.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const glob = (patterns: readonly string[]): readonly string[] => globSync([...patterns], { cwd: ROOT });

const projects = (config.test?.projects ?? []).map((project) => {
  const { name = '', include = [] } = (project as { test: { name?: string; include?: string[] } }).test;
  const left = new Set(glob(include.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))));
  const files = glob(include.filter((pattern) => !pattern.startsWith('!'))).filter((file) => !left.has(file));
  return { name, files };
});

const testFiles = glob(['tests/**/*.test.{ts,tsx}']);

test('there are test files, in every suite', () => {
  expect(testFiles.length).toBeGreaterThan(150);
  for (const { name, files } of projects) expect(files, name).not.toEqual([]);
});

test.each(testFiles)('%s belongs to one suite', (file) => {
  expect(projects.filter(({ files }) => files.includes(file))).toHaveLength(1);
});

test('no test file lies where no suite looks', () => {
  const everywhere = globSync('{client,docs,schema,worker,.ci}/**/*.{test,spec}.{ts,tsx,js,mjs}', { cwd: ROOT });
  expect([...everywhere, ...glob(['tests/**/*.{spec,test}.{js,mjs,jsx}', 'tests/**/*.spec.{ts,tsx}'])]).toEqual([]);
});

test('whatever opens a browser runs with the other browsers, and not beside a thousand fast tests', () => {
  const opensBrowser = testFiles.filter((file) =>
    /from '[./]*(\/browser|e2e\/[\w-]+)\.ts'/.test(readFileSync(resolve(ROOT, file), 'utf8')),
  );
  expect(opensBrowser.length).toBeGreaterThan(5);
  const e2e = projects.find(({ name }) => name === 'e2e');
  expect(opensBrowser.filter((file) => !e2e?.files.includes(file))).toEqual([]);
});

describe('the list of what may take how long', () => {
  test('has a budget for every suite', () => {
    expect(projects.map(({ name }) => name).toSorted()).toEqual(Object.keys(BUDGET_S).toSorted());
  });

  test.each(LONG_FILES)('names a file that is there: %s', (file) => {
    expect(testFiles).toContain(file);
  });
});
