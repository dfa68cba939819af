/**
 * Checks that imports point one way (architecture.md): in this checkout, and in examples that each break one rule on
 * purpose.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { judgeImports, type Judged } from './cruise.ts';
import { importRules } from './import-rules.ts';

const root = join(import.meta.dirname, '../..');
const folders = ['schema', 'worker', 'client', 'tests'];

/**
 * Each row breaks a rule on purpose: the rule, the file that breaks it, and the file that it imports. All other files
 * are written empty.
 */
const broken: readonly (readonly [rule: string, from: string, to: string, ...via: string[]])[] = [
  ['schema-stands-alone', 'schema/instrument/items.ts', 'preact'],
  ['schema-stands-alone', 'schema/contract/api.ts', '../tables/box/tables.ts'],
  ['schema-stands-alone', 'schema/contract/api.ts', '../../worker/gate/publish.ts'],
  ['tables-need-only-drizzle', 'schema/tables/box/tables.ts', 'zod'],
  ['gate-is-pure', 'worker/gate/publish.ts', 'node:fs'],
  ['gate-is-pure', 'worker/gate/publish.ts', '../box/layout.ts'],
  ['gate-is-pure', 'worker/gate/publish.ts', 'hono'],
  ['box-knows-only-the-gate', 'worker/box/close.ts', '../directory/published/ledger.ts'],
  ['box-knows-only-the-gate', 'worker/box/close.ts', '../http/app.ts'],
  ['directory-knows-only-the-gate', 'worker/directory/published/ledger.ts', '../../box/box.ts'],
  ['pages-only-render', 'worker/pages/form.tsx', '../directory/published/ledger.ts'],
  ['http-never-reaches-a-box', 'worker/http/app.ts', '../box/box.ts'],
  ['http-never-reaches-a-box', 'worker/http/app.ts', '../engines/engine.ts', '../box/box.ts'],
  ['http-never-reaches-a-box', 'worker/http/app.ts', '../gate/gate.ts', '../../schema/tables/box/tables.ts'],
  ['http-sees-only-the-port', 'worker/http/app.ts', '../engines/node.ts'],
  ['http-sees-only-the-port', 'worker/http/app.ts', '../engines/edge-box.ts'],
  ['http-only-reads-releases', 'worker/http/staff/programmes.ts', '../../gate/rollup.ts'],
  ['http-only-reads-releases', 'worker/http/student/send.ts', '../../gate/publish.ts'],
  ['only-engines-open-boxes', 'worker/demo.ts', './box/box.ts'],
  ['client-never-imports-worker', 'client/staff/main.tsx', '../../worker/gate/released.ts'],
  ['client-never-imports-worker', 'client/staff/main.tsx', '../../schema/tables/columns.ts'],
  ['client-loads-no-list-of-languages', 'client/staff/main.tsx', '../../schema/languages/promise.ts', './registry.ts'],
  ['client-names-no-language', 'client/staff/main.tsx', '../../schema/languages/each/de.ts'],
  ['client-names-no-language', 'client/lms/main.ts', '../../schema/languages/lms/words.ts'],
  ['only-two-lists-name-languages', 'schema/languages/promise.ts', './each/de.ts'],
  ['a-language-is-loaded-when-needed', 'schema/languages/load.ts', './each/de.ts'],
  ['worker-knows-no-staff-app', 'worker/http/staff/export.ts', '../../../client/staff/results/words.ts'],
  ['worker-knows-no-staff-app', 'worker/pages/form.tsx', '../../client/student/main.ts'],
  ['staff-app-stands-apart', 'client/staff/new-pulse/plan-preview.tsx', '../../student/draft.ts'],
  ['client-parts-know-no-staff-app', 'client/charts/trend-figure.tsx', '../staff/ui/day.ts'],
  ['staff-server-is-the-ground-floor', 'client/staff/server/failure.ts', '../ui/words.ts'],
  ['staff-server-is-the-ground-floor', 'client/staff/server/api.ts', '../app/links.ts'],
  ['staff-ui-knows-no-feature', 'client/staff/ui/plan-reason.tsx', '../new-pulse/words.ts'],
  ['staff-ui-knows-no-feature', 'client/staff/ui/page.tsx', '../app/routes.ts'],
  ['features-do-not-import-each-other', 'client/staff/results/results.tsx', '../loop/words.ts'],
  ['features-do-not-import-each-other', 'client/staff/loop/told.ts', '../courses/signals.ts'],
  ['features-do-not-import-each-other', 'client/staff/a-new-feature/page.tsx', '../results/results.tsx'],
  ['features-do-not-import-each-other', 'client/staff/account/me.tsx', '../app/app.tsx'],
  ['courses-show-only-loop-and-people', 'client/staff/courses/close-later.tsx', '../new-pulse/words.ts'],
  ['courses-show-only-loop-and-people', 'client/staff/courses/course.tsx', '../app/routes.ts'],
  ['only-main-starts-the-app', 'client/staff/results/results.tsx', '../app/lazy.tsx'],
  ['only-main-starts-the-app', 'client/charts/segment.tsx', '../staff/app/app.tsx'],
  ['nothing-imports-tests', 'worker/http/app.ts', '../../tests/builders.ts'],
  ['only-the-box-knows-its-tables', 'worker/engines/node.ts', '../../schema/tables/box/tables.ts'],
  ['only-the-directory-knows-its-tables', 'worker/http/app.ts', '../../schema/tables/directory/tables.ts'],
  ['only-engines-migrate', 'worker/box/store.ts', '../../schema/tables/box/migrations/migrations.js'],
  ['cloudflare-only-at-the-edge', 'worker/box/host.ts', 'cloudflare:workers'],
  ['cloudflare-only-at-the-edge', 'worker/engines/node.ts', 'cloudflare:workers'],
  ['node-only-on-node', 'worker/http/app.ts', 'node:crypto'],
  ['node-only-on-node', 'worker/engines/edge.ts', 'node:fs'],
  ['seal-needs-only-node-crypto', 'worker/box/seal.ts', 'node:fs'],
  ['seal-needs-only-node-crypto', 'worker/box/token-key.ts', 'node:fs'],
  ['node-only-on-node', 'worker/box/issuer.ts', 'node:crypto'],
  ['node-packages-only-on-node', 'worker/box/store.ts', 'better-sqlite3'],
  ['node-packages-only-on-node', 'worker/engines/edge.ts', '@hono/node-server'],
  ['no-tools-in-the-product', 'client/staff/main.tsx', 'vite'],
  ['directory-record-uses-only-rooms-before-it', 'worker/directory/record/audit.ts', '../access/grants.ts'],
  ['directory-archive-uses-only-rooms-before-it', 'worker/directory/archive/backups.ts', '../mail/mail.ts'],
  ['directory-mail-uses-only-rooms-before-it', 'worker/directory/mail/mail.ts', '../access/grants.ts'],
  ['directory-access-uses-only-rooms-before-it', 'worker/directory/access/calendar.ts', '../courses/courses.ts'],
  ['directory-published-uses-only-rooms-before-it', 'worker/directory/published/ledger.ts', '../pulses/pulses.ts'],
  ['directory-courses-uses-only-rooms-before-it', 'worker/directory/courses/courses.ts', '../pulses/pulses.ts'],
  ['directory-lms-uses-only-rooms-before-it', 'worker/directory/lms/bindings.ts', '../pulses/pulses.ts'],
  ['directory-programmes-uses-only-rooms-before-it', 'worker/directory/programmes/terms.ts', '../pulses/pulses.ts'],
  ['directory-pulses-uses-only-rooms-before-it', 'worker/directory/pulses/rhythm.ts', '../loop/told.ts'],
  ['directory-loop-uses-only-rooms-before-it', 'worker/directory/loop/loop.ts', '../imports/imports.ts'],
  ['directory-imports-uses-only-rooms-before-it', 'worker/directory/imports/imports.ts', '../pages/pages.ts'],
  ['directory-pages-uses-only-rooms-before-it', 'worker/directory/pages/pages.ts', '../directory.ts'],
  ['no-cycles', 'worker/gate/publish.ts', './atoms.ts', './publish.ts'],
  ['no-blind-spots', 'worker/gate/publish.ts', './nowhere.ts'],
];

describe('in this checkout', () => {
  let judged: Judged;
  beforeAll(async () => {
    judged = await judgeImports(root, folders);
  });

  test('every source file is read, because a rule about a file that nobody reads would always pass', async () => {
    const { modules } = judged;
    const read = modules.map(({ source }) => source);
    const files = await sourceFiles();
    expect(files.length).toBeGreaterThan(40);
    expect(read).toEqual(expect.arrayContaining(files));
    expect(modules.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(read.length);
  });

  test('imports point one way', () => {
    expect(judged.violations).toEqual([]);
  });
});

describe('a rule is broken', () => {
  test.each(broken)('%s when %s imports %s %s', async (rule, from, ...chain) => {
    const { violations } = await judgeBroken(from, chain, 'import');
    expect(violations).toContainEqual(expect.stringMatching(`^${rule}: `));
  });

  const walls = broken.filter(([rule]) => rule !== 'no-tools-in-the-product');
  test.each(walls)('%s also when %s imports nothing but a type of %s %s', async (rule, from, ...chain) => {
    const { violations } = await judgeBroken(from, chain, 'import type');
    expect(violations).toContainEqual(expect.stringMatching(`^${rule}: `));
  });

  test('every rule has an example that breaks it', () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(importRules.map(({ name }) => name)));
  });
});

describe('no rule is broken', () => {
  test.each([
    ['worker/http/app.ts', '../engines/engine.ts', '../directory/directory.ts'],
    ['worker/http/released.ts', '../gate/released.ts'],
    ['worker/engines/node.ts', '../box/box.ts', '../gate/gate.ts'],
    ['worker/directory/loop/loop.ts', '../pulses/pulses.ts', '../record/audit.ts'],
    ['worker/engines/node.ts', '../../schema/tables/box/migrations/migrations.js'],
    ['worker/engines/node.ts', 'better-sqlite3'],
    ['worker/engines/edge.ts', 'cloudflare:workers'],
    ['worker/box/seal.ts', 'node:crypto'],
    ['worker/box/token-key.ts', 'node:crypto'],
    ['worker/pages/results.tsx', '../../client/charts/bars.tsx'],
    ['worker/pages/loop.tsx', '../../client/told/whole.tsx'],
    ['client/staff/server/api.ts', './failure.ts'],
    ['client/staff/server/failure.ts', '../../../schema/contract/problem.ts'],
    ['client/staff/ui/page.tsx', '../app/links.ts'],
    ['client/staff/ui/trouble.tsx', '../server/words.ts'],
    ['client/staff/results/results.tsx', '../ui/page.tsx', '../app/router.ts'],
    ['client/staff/results/results.tsx', './words.ts'],
    ['client/staff/results/results.tsx', '../../charts/item-figure.tsx'],
    ['client/staff/loop/told-slide.tsx', '../app/router.ts'],
    ['client/staff/courses/course.tsx', '../loop/course-acts.tsx', './words.ts'],
    ['client/staff/courses/course.tsx', '../people/team.tsx'],
    ['client/staff/app/routes.ts', '../courses/courses.tsx'],
    ['client/staff/main.tsx', './app/app.tsx'],
  ])('when %s imports %s %s', async (from, ...chain) => {
    const { violations } = await judgeBroken(from, chain, 'import');
    expect(violations).toEqual([]);
  });
});

async function sourceFiles(): Promise<string[]> {
  const listed = await Promise.all(
    folders.map((folder) =>
      readdir(join(root, folder), { recursive: true }).then((paths) => paths.map((path) => `${folder}/${path}`)),
    ),
  );
  return listed.flat().filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
}

/** Writes a chain of files, in which each file imports the next, into a folder of its own, and checks their imports. */
async function judgeBroken(from: string, chain: readonly string[], keyword: 'import' | 'import type') {
  const base = await mkdtemp(join(tmpdir(), 'imports-'));
  try {
    await write(base, 'package.json', JSON.stringify({ dependencies: {}, devDependencies: { vite: '*' } }));
    for (const name of ['preact', 'zod', 'hono', 'better-sqlite3', '@hono/node-server', 'vite']) {
      await write(base, `node_modules/${name}/package.json`, JSON.stringify({ name, exports: './index.js' }));
      await write(base, `node_modules/${name}/index.js`, '');
    }
    let importer = from;
    for (const specifier of chain) {
      await write(base, importer, `${keyword} thing from '${specifier}'; export default thing;`);
      if (!specifier.startsWith('.')) break;
      importer = join(dirname(importer), specifier);
      if (importer !== from && !importer.includes('nowhere')) await write(base, importer, 'export default 1;');
    }
    return await judgeImports(base, [from]);
  } finally {
    await rm(base, { recursive: true });
  }
}

async function write(base: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(base, path)), { recursive: true });
  await writeFile(join(base, path), text);
}
