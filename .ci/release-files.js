/**
 * Writes the files of a release into a folder (docs/releasing.md): what it is made of, the hashes of all built files, and in
 * `procurement` the documents for whoever buys software (institution.md H7.2).
 */
import './node-version.js';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { hashOf, listBuilt } from './built.js';
import { sbom } from './sbom.js';

const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error('Name a folder for the files of the release, as in: npm run release-files -- release');
  process.exit(1);
}
if (fs.existsSync(out) && fs.readdirSync(out).length > 0) {
  console.error(`${out} is not empty. Name a new folder, so that nothing of an earlier release stays in it.`);
  process.exit(1);
}
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const list = listBuilt('dist');
fs.mkdirSync(out, { recursive: true });
const files = {
  [`mattering-pulse-${version}.cdx.json`]: sbom(),
  [`mattering-pulse-${version}.sha256`]: list,
  [`mattering-pulse-${version}.build`]: `${hashOf(list)}\n`,
};
for (const [name, text] of Object.entries(files)) fs.writeFileSync(join(out, name), text);
execFileSync(process.execPath, ['.ci/documents.js', join(out, 'procurement')], { stdio: 'inherit' });
console.log(`${Object.keys(files).join('\n')}\nThe hash of the build is ${hashOf(list)}`);
