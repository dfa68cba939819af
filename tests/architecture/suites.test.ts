/**
 * Checks that every test file belongs to exactly one suite. A folder that is moved could otherwise drop out of
 * vitest.config.ts, or match twice, and nobody would notice.
 */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { ALL_S, BUDGET_S, CHECKS_S, LONG_FILES, WHOLE_WORKERS, WORKERS } from '../suites.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const glob = (patterns: readonly string[]): readonly string[] => globSync([...patterns], { cwd: ROOT });

const projects = (config.test?.projects ?? []).map((project) => {
  const { name = '', include = [] } = (project as { test: { name?: string; include?: string[] } }).test;
  const left = new Set(glob(include.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))));
  const files = glob(include.filter((pattern) => !pattern.startsWith('!'))).filter((file) => !left.has(file));
  return { name, files };
});

const testFiles = glob(['tests/**/*.test.{ts,tsx}']);

test('every suite has test files', () => {
  expect(testFiles.length).toBeGreaterThan(150);
  for (const { name, files } of projects) expect(files, name).not.toEqual([]);
});

test.each(testFiles)('%s belongs to exactly one suite', (file) => {
  expect(projects.filter(({ files }) => files.includes(file))).toHaveLength(1);
});

test('no test file lies in a place where no suite looks', () => {
  const everywhere = globSync('{client,docs,schema,worker,.ci}/**/*.{test,spec}.{ts,tsx,js,mjs}', { cwd: ROOT });
  expect([...everywhere, ...glob(['tests/**/*.{spec,test}.{js,mjs,jsx}', 'tests/**/*.spec.{ts,tsx}'])]).toEqual([]);
});

test('tests that open a browser run in the suite of the browser tests, not beside the fast ones', () => {
  const opensBrowser = testFiles.filter((file) =>
    /from '[./]*(\/browser|e2e\/[\w-]+)\.ts'/.test(readFileSync(resolve(ROOT, file), 'utf8')),
  );
  expect(opensBrowser.length).toBeGreaterThan(5);
  const e2e = projects.find(({ name }) => name === 'e2e');
  expect(opensBrowser.filter((file) => !e2e?.files.includes(file))).toEqual([]);
});

describe('the list of times in tests/suites.ts', () => {
  test('has a budget for every suite', () => {
    expect(projects.map(({ name }) => name).toSorted()).toEqual(Object.keys(BUDGET_S).toSorted());
  });

  test('fits into the time for everything, if every suite takes as long as it may', () => {
    const { e2e, ...others } = BUDGET_S;
    const othersS = Object.values(others).reduce((sum, seconds) => sum + seconds, 0);
    expect(CHECKS_S + othersS / WORKERS + e2e / WHOLE_WORKERS).toBeLessThan(ALL_S);
  });

  test.each(LONG_FILES)('names a file that exists: %s', (file) => {
    expect(testFiles).toContain(file);
  });
});
