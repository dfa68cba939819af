/** Says in one hash what was built (docs/releasing.md, institution.md H6.10). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file that holds the hash. It cannot be a part of what is hashed. */
export const HASH_FILE = 'client/build.json';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Lists all built files with their hashes, as `sha256sum` writes them, in the order of the bytes of their names.
 * @param {string} dist the folder of the build
 */
export function listBuilt(dist) {
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== HASH_FILE)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return paths.map((path) => `${sha256(readFileSync(join(dist, path)))}  ./${path}\n`).join('');
}

/**
 * One hash for all built files, which `/version` tells.
 * @param {string} list
 */
export const hashOf = (list) => sha256(list);

/**
 * Writes the hash beside the files of the client, where both kinds of server find it.
 * @param {string} dist
 */
export function writeHash(dist) {
  const hash = hashOf(listBuilt(dist));
  writeFileSync(join(dist, HASH_FILE), `${JSON.stringify({ sha256: hash })}\n`);
  return hash;
}
