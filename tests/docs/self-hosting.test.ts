/** Checks that docs/self-hosting.md explains every setting of the Node server and every line that it can log. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULTS } from '../../worker/engines/node-settings.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/self-hosting.md'), 'utf8');

/** The text under a heading of the third level. */
const section = (heading: string): string => page.split(`\n### ${heading}\n`)[1]?.split(/\n##+ /)[0] ?? '';

/** What the table says about a setting without a default. */
const WITHOUT_DEFAULT: Readonly<Record<string, string>> = {
  PUBLIC_URL: '*(found)*',
  SECURITY_CONTACT: '*(none)*',
  LTI_ALLOW_PRIVATE: '*(off)*',
  METRICS_PORT: '*(none)*',
  BACKUP_DIR: '*(none)*',
  SMTP_URL: '*(none)*',
  MAIL_FROM: '*(none)*',
  COMMIT: '*(git says it)*',
  OIDC_ISSUER: '*(none)*',
  OIDC_CLIENT_ID: '*(none)*',
  OIDC_CLIENT_SECRET: '*(none)*',
  OIDC_NAME: '*(from the issuer)*',
  OIDC_DOMAINS: '*(none)*',
  OIDC_ROLES: '*(none)*',
  OIDC_ONLY: '*(off)*',
};

test('the table lists exactly the settings, each with its default', () => {
  const rows = [...section('Settings').matchAll(/^\| `([A-Z][A-Z_]*)` \| (.+?) \| .{20,} \|$/gm)].map(
    ([, name, value]) => [name, value],
  );
  expect(rows).toEqual(
    Object.entries(DEFAULTS).map(([name, value]) => [name, value === '' ? WITHOUT_DEFAULT[name] : `\`${value}\``]),
  );
});

test('the page explains exactly the faults that a box can report', () => {
  const declared =
    /export type BoxFault =([^;]+);/.exec(readFileSync(join(root, 'worker/box/host.ts'), 'utf8'))?.[1] ?? '';
  const faults = [...declared.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  expect(faults.length).toBeGreaterThan(0);
  expect([...page.matchAll(/^\| `box: ([a-z-]+)` \|/gm)].map(([, name]) => name)).toEqual(faults);
});

test('the page explains exactly the variables of the edge', () => {
  const bindings = readFileSync(join(root, 'worker/engines/edge-bindings.ts'), 'utf8');
  const declared = [...bindings.matchAll(/readonly ([A-Z_]+)\?: string;/g)].map(([, name]) => name);
  expect(declared.length).toBeGreaterThan(0);
  expect([...section('Variables').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)).toEqual(declared);
});
