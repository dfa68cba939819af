/** Checks that every link and every rule number in this checkout leads to something. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md'], { cwd: root });

/** Makes the anchor of a heading as GitHub does: lower case, without punctuation, with hyphens for spaces. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** The targets of a page's links that lead into this checkout. */
const localLinks = (path: string): string[] =>
  [...withoutCode(read(path)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));

function isBroken(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(root, file))) return true;
  return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
}

test.each(pages)('every relative link in %s leads somewhere', (path) => {
  expect(localLinks(path).filter((target) => isBroken(path, target))).toEqual([]);
});

test('there are links to check', () => {
  expect(pages.flatMap(localLinks).length).toBeGreaterThan(20);
});

describe('rule numbers', () => {
  const NUMBER = /\b[REILH]\d+\.\d+[a-z]?\b/g;
  const specification = globSync('docs/specification/*.md', { cwd: root }).map(read).join('\n');
  const defined = new Set(
    [...specification.matchAll(/^(?:- |\| )?\**([REILH]\d+\.\d+[a-z]?)\b/gm)].map(([, rule]) => rule ?? ''),
  );
  /** Says that the rows of a table are rules, as in `I1.n = row n`. */
  const families = [
    ...specification.matchAll(/^([REILH]\d+)\.n = /gm),
    ...specification.matchAll(/\b([REILH]\d+)\.n = row n/g),
  ].map(([, family]) => family ?? '');
  const isDefined = (rule: string): boolean => defined.has(rule) || families.includes(rule.split('.')[0] ?? '');

  test.each(['worker', 'schema', 'client', 'tests', 'docs'])('that %s/ cites stand in docs/specification', (folder) => {
    const files = globSync(`${folder}/**/*.{ts,tsx,css,sql,md}`, { cwd: root }).filter(
      (path) => !path.startsWith('docs/specification'),
    );
    const cited = new Set(files.flatMap((path) => read(path).match(NUMBER) ?? []));
    expect(cited.size).toBeGreaterThan(5);
    expect([...cited].filter((rule) => !isDefined(rule)).toSorted()).toEqual([]);
  });
});

describe('files and folders', () => {
  /** Decision records are not checked, because they stay as they were written. `TAG` and `*` stand for many names. */
  const current = pages.filter((path) => !path.startsWith('docs/decisions/'));
  const namedIn = (path: string): string[] =>
    [...read(path).matchAll(/`((?:schema|worker|client|tests|docs)\/[a-z0-9./_-]*)`/g)].map(([, named]) => named ?? '');

  test.each(current)('that %s names exist', (path) => {
    expect(namedIn(path).filter((named) => !existsSync(join(root, named)))).toEqual([]);
  });

  test('are found at all', () => {
    expect(current.flatMap(namedIn).length).toBeGreaterThan(30);
  });
});
