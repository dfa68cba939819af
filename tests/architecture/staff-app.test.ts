/**
 * Checks that each feature of the staff app is one folder with its pages, parts, state, words and styles, and that its
 * tests lie in a folder of the same name (architecture.md).
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const find = (pattern: string) => globSync(pattern, { cwd: root }).toSorted();

describe('each test of the staff app lies in the same folder as the file that it tests', () => {
  test.each(find('tests/client/staff/**/*.test.{ts,tsx}'))('%s', (path) => {
    const source = path.replace(/^tests\//, '').replace(/\.test\.tsx?$/, '');
    expect([`${source}.ts`, `${source}.tsx`].filter((each) => existsSync(join(root, each)))).not.toEqual([]);
  });
});

test('staff.css loads each style sheet of the staff app exactly once', () => {
  const list = 'client/staff/app/staff.css';
  const loaded = [...read(list).matchAll(/@import "([^"]+)"/g)].map(([, path]) =>
    normalize(join(dirname(list), path ?? '')),
  );
  expect(loaded.filter((path) => path.startsWith('client/staff/')).toSorted()).toEqual(
    find('client/staff/**/*.css').filter((path) => path !== list),
  );
});

describe('words for staff lie in schema/ only if the server uses them too', () => {
  const server = find('worker/**/*.{ts,tsx}').map(read);
  // A translation, such as `problems.sv.ts`, belongs to its English file.
  const english = find('schema/languages/staff/*.ts').filter((path) => !/\.[\w-]+\.ts$/.test(path));
  test.each(english)('%s', (path) => {
    expect(server.filter((text) => text.includes(`/${path}'`))).not.toEqual([]);
  });
});
