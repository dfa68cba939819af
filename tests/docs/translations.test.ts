/** Checks that docs/translations.md lists all languages, and marks as a draft each one that is a draft (I2.16). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { DRAFTS, type Tag } from '../../schema/languages/tags.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/translations.md'), 'utf8');

test('every language has its row, with its own name and its status', () => {
  const rows = [...page.matchAll(/^\| (\S+) \| `([\w-]+)` \| ([^|]+) \|$/gm)].map(([, name, tag, status]) => [
    name,
    tag,
    status === 'draft',
  ]);
  const own = (name: string, tag: string) => name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  expect(rows).toEqual(LANGUAGES.map(({ name, tag }) => [own(name, tag), tag, DRAFTS.includes(tag as Tag)]));
});

test('every file that it names exists', () => {
  const named = [...page.matchAll(/`(schema\/[\w/.-]+\.(?:ts|json))`/g)].map(([, path = '']) =>
    path.replace('TAG', 'sv'),
  );
  expect(named.length).toBeGreaterThan(4);
  for (const path of named) expect(() => readFileSync(join(import.meta.dirname, '../..', path))).not.toThrow();
});
