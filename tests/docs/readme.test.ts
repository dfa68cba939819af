/** Checks that README.md is true: what it tells people to type exists in package.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../worker/engines/node-settings.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const { scripts, version, license } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly version: string;
  readonly license: string;
};

const scriptsNamedIn = (text: string): string[] =>
  [...text.matchAll(/npm (?:run ([a-z0-9:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? '');

test('it first shows how to run the product and how to test it', () => {
  expect(readme.split('\n').slice(0, 6).join('\n')).toMatch(/npm ci && npm start[^\n]*\nnpm ci && npm test/);
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/self-hosting.md',
  'docs/privacy.md',
  'docs/procurement.md',
  'docs/translations.md',
  'SECURITY.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
])('every npm script that %s names exists', (page) => {
  expect(scriptsNamedIn(read(page)).filter((name) => !(name in scripts))).toEqual([]);
});

test.each([
  'start',
  'test',
  'demo',
  'simulate',
  'setup-link',
  'bench',
  'soak',
  'dev',
  'dev:edge',
  'deploy',
  'documents',
])('npm script %s is in the README', (name) => {
  expect(scriptsNamedIn(readme)).toContain(name);
});

test.each(Object.entries(DEFAULTS))('setting %s is in the README with its default', (name, value) => {
  expect(readme).toMatch(
    new RegExp(`^\\|.*\`${name}\`.*\\|.*${value === '' ? '' : `\`${value.replaceAll('.', '\\.')}\``}.*\\|`, 'm'),
  );
});

describe('the licence', () => {
  test('is the one that package.json and CITATION.cff name', () => {
    expect(license).toBe('Apache-2.0');
    expect(read('LICENSE')).toMatch(/^\s+Apache License\n\s+Version 2\.0, January 2004\n/);
    expect(read('CITATION.cff')).toMatch(/^license: Apache-2\.0$/m);
  });

  test('the citation names the version', () => {
    expect(read('CITATION.cff')).toMatch(new RegExp(`^version: ${version.replaceAll('.', '\\.')}$`, 'm'));
  });
});
