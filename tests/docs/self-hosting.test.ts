/** docs/self-hosting.md explains every setting of the Node server, and every line that it can log. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULTS } from '../../worker/engines/node-settings.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/self-hosting.md'), 'utf8');

/** Text under a heading of the third level. */
const section = (heading: string): string => page.split(`\n### ${heading}\n`)[1]?.split(/\n##+ /)[0] ?? '';

/** What the table says where nothing stands behind the name. */
const WITHOUT_DEFAULT: Readonly<Record<string, string>> = { PUBLIC_URL: '*(found)*', SECURITY_CONTACT: '*(none)*' };

test('every setting stands in the table with its default, and no other does', () => {
  const rows = [...section('Settings').matchAll(/^\| `([A-Z][A-Z_]*)` \| (.+?) \| .{20,} \|$/gm)].map(
    ([, name, value]) => [name, value],
  );
  expect(rows).toEqual(
    Object.entries(DEFAULTS).map(([name, value]) => [name, value === '' ? WITHOUT_DEFAULT[name] : `\`${value}\``]),
  );
});

test('every fault that a box can report is explained, and no other is', () => {
  const declared =
    /export type BoxFault = (.+);/.exec(readFileSync(join(root, 'worker/box/host.ts'), 'utf8'))?.[1] ?? '';
  const faults = [...declared.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  expect(faults.length).toBeGreaterThan(0);
  expect([...page.matchAll(/^\| `box: ([a-z-]+)` \|/gm)].map(([, name]) => name)).toEqual(faults);
});

test('every variable of the edge is explained, and no other is', () => {
  const bindings = readFileSync(join(root, 'worker/engines/edge-bindings.ts'), 'utf8');
  const declared = [...bindings.matchAll(/readonly ([A-Z_]+)\?: string;/g)].map(([, name]) => name);
  expect(declared.length).toBeGreaterThan(0);
  expect([...section('Variables').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)).toEqual(declared);
});
