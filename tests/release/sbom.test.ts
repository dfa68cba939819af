/** Checks the version of a release and the list of what it is made of (institution.md H6.10). */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../worker/version.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

interface Lock {
  readonly version: string;
  readonly packages: Readonly<
    Record<
      string,
      { readonly version: string; readonly dev?: true; readonly devOptional?: true; readonly integrity?: string }
    >
  >;
}
const lock = JSON.parse(read('package-lock.json')) as Lock;

test('H6.10: every file that names the version names the same one', () => {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const cited = /^version: (.+)$/m.exec(read('CITATION.cff'))?.[1];
  expect([lock.version, lock.packages['']?.version, cited, VERSION]).toEqual([version, version, version, version]);
});

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}
interface Bom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

describe('H6.10: npm run sbom', () => {
  const text = execFileSync(process.execPath, ['.ci/sbom.js'], { encoding: 'utf8' });
  const bom = JSON.parse(text) as Bom;

  test('lists exactly the packages that a server runs, each with its version and hash of the lock file', () => {
    const run = Object.entries(lock.packages).filter(
      ([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true,
    );
    const expected = run.map(([path, { version, integrity = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `${name}@${version} ${Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')}`;
    });
    const listed = bom.components.map(
      ({ name, version, hashes }) =>
        `${name}@${version} ${hashes?.find(({ alg }) => alg === 'SHA-512')?.content ?? ''}`,
    );
    expect(new Set(listed)).toEqual(new Set(expected));
    // What the product imports itself is there, also what a tool uses too.
    const { dependencies } = JSON.parse(read('package.json')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const names = bom.components.map(({ name, version }) => `${name}@${version}`);
    expect(names).toEqual(
      expect.arrayContaining(Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)),
    );
    expect(listed.some((line) => line.startsWith('vitest@'))).toBe(false);
    expect(
      bom.components.filter(({ licenses, purl }) => licenses === undefined || !purl.startsWith('pkg:npm/')),
    ).toEqual([]);
    expect(bom.metadata.component).toMatchObject({ name: 'mattering-pulse', version: VERSION });
    expect(bom.bomFormat).toBe('CycloneDX');
  });

  test('says the same on each machine: no time, no serial number, no registry, no path', () => {
    const { metadata } = bom;
    expect(Object.keys(bom).toSorted()).toEqual([
      '$schema',
      'bomFormat',
      'components',
      'dependencies',
      'metadata',
      'specVersion',
      'version',
    ]);
    expect(Object.keys(metadata).toSorted()).toEqual(['component', 'lifecycles']);
    for (const mark of [process.cwd(), homedir(), hostname(), 'node_modules', 'registry', 'urn:uuid', '.tgz'])
      expect(text).not.toContain(mark);
    expect(text).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d/);
    const refs = bom.dependencies.map(({ ref }) => ref);
    expect(refs).toEqual(refs.toSorted());
  });
});
