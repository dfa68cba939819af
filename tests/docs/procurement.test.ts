/** Tests the files that a release carries for buyers (institution.md H7.2). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SHEETS } from '../../schema/procurement/documents.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'mattering-procurement-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

/** @returns each file by its name */
function written(into: string): ReadonlyMap<string, string> {
  const path = join(folder, into);
  execFileSync(process.execPath, ['.ci/documents.js', path], { cwd: root });
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

const files = written('first');

test('H7.2: there is each document in Markdown and in HTML, and the same commit gives the same bytes', () => {
  const names = Object.keys(SHEETS).flatMap((name) => [`${name}.html`, `${name}.md`]);
  expect([...files.keys()].toSorted()).toEqual(names.toSorted());
  expect(written('second')).toEqual(files);
});

test('H7.2: they name the version, mark what the institution sets, and load nothing', () => {
  for (const [name, text] of files) {
    expect(text, name).toContain(version);
    expect(text, name).toContain('set by your institution');
    expect(text, name).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|url\(|@import/i);
    expect(text, name).not.toMatch(/undefined|\[object|\{\w+\}/);
  }
});

test('H7.2: a table stays a table, whatever a title of a test holds', () => {
  const bars = (row: string): number => row.match(/(?<!\\)\|/g)?.length ?? 0;
  for (const name of Object.keys(SHEETS)) {
    const tables = files.get(`${name}.md`)!.match(/(?:^\|.*\n)+/gm)!;
    expect(tables.length, name).toBeGreaterThan(1);
    for (const table of tables) {
      const [head = '', ...rows] = table.trim().split('\n');
      expect(rows.filter((row) => bars(row) !== bars(head))).toEqual([]);
    }
  }
});
