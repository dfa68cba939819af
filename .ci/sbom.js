/**
 * Prints what the product is made of, as CycloneDX (institution.md H6.10): the packages that a server runs, from the lock file. What
 * `npm sbom` adds of its own run is taken out, so that the same lock file always gives the same text.
 */
import './node-version.js';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @returns the text of the file */
export function sbom() {
  const told = execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
    { encoding: 'utf8', maxBuffer: 1 << 28, cwd: ROOT },
  );
  const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(told);
  const { component, lifecycles } = metadata;
  const run = packagesThatRun();
  const listed = new Map(components.map((each) => [each['bom-ref'], lasting(each)]).filter(([ref]) => run.has(ref)));
  const isListed = (ref) => listed.has(ref) || ref === component['bom-ref'];
  const bom = {
    $schema,
    bomFormat,
    specVersion,
    version,
    // Not the serial number, the time, and the version of npm. npm names the product after the folder that it lies in.
    metadata: { lifecycles, component: { ...lasting(component), name: read('package.json').name } },
    components: [...listed.values()].sort(byName('bom-ref')),
    dependencies: [...new Map(dependencies.map((each) => [each.ref, each])).values()]
      .filter(({ ref }) => isListed(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isListed).sort() }))
      .sort(byName('ref')),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

const ROOT = new URL('..', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

/**
 * Names the packages that a server runs. `npm sbom --omit dev` would also leave out what both the product and a tool use, such
 * as zod and jose.
 */
function packagesThatRun() {
  const run = Object.entries(read('package-lock.json').packages).filter(
    ([path, { dev = false, devOptional = false }]) => path !== '' && !dev && !devOptional,
  );
  return new Set(run.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`));
}

/** Leaves out from which host a package came, which differs between machines, and where it lies in node_modules. */
function lasting({ externalReferences = [], properties: _paths, ...component }) {
  const lasting = externalReferences.filter(({ type }) => type !== 'distribution');
  return { ...component, ...(lasting.length > 0 && { externalReferences: lasting }) };
}

const byName = (name) => (a, b) => (a[name] < b[name] ? -1 : a[name] > b[name] ? 1 : 0);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(sbom());
