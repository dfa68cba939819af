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
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only', '--omit', 'dev'],
    { encoding: 'utf8', maxBuffer: 1 << 26, cwd: new URL('..', import.meta.url) },
  );
  const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(told);
  const { component, lifecycles } = metadata;
  // npm names the product after the folder that it lies in.
  const { name } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return `${JSON.stringify(
    {
      $schema,
      bomFormat,
      specVersion,
      version,
      // Not the serial number, the time, and the version of npm.
      metadata: { lifecycles, component: { ...lasting(component), name } },
      components: components.map(lasting).sort(byRef('bom-ref')),
      dependencies: dependencies
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort() }))
        .sort(byRef('ref')),
    },
    null,
    2,
  )}\n`;
}

/** Leaves out from which host a package came, which differs between machines, and where it lies in node_modules. */
function lasting({ externalReferences = [], properties: _paths, ...component }) {
  const lasting = externalReferences.filter(({ type }) => type !== 'distribution');
  return { ...component, ...(lasting.length > 0 && { externalReferences: lasting }) };
}

const byRef = (name) => (a, b) => (a[name] < b[name] ? -1 : a[name] > b[name] ? 1 : 0);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(sbom());
