/** Builds dist/, unless it is newer than all its sources. With `--force` it always builds. */
import './node-version.js';
// An old Node cannot import `globSync` by name, and would fail before the check above could say what to do.
import fs from 'node:fs';
import { HASH_FILE, writeHash } from './built.js';

const built = [
  'dist/client/staff/index.html',
  'dist/client/staff/index.zh-Hans.html',
  'dist/client/.vite/manifest.json',
  'dist/client/openapi.json',
  'dist/client/api-docs/index.html',
  'dist/node.js',
  'dist/node-directory.js',
  'dist/node-demo.js',
  'dist/node-cli.js',
  'dist/edge.js',
  'dist/edge-start.js',
  'dist/edge-staff.js',
  `dist/${HASH_FILE}`,
];
// The time of a folder changes when a file in it is deleted, so folders count as sources too.
const sources = fs.globSync(['{schema,worker,client}/**', 'vite.config.ts', 'staff-languages.ts', 'package-lock.json']);
const changedMs = (path) => fs.statSync(path).mtimeMs;

const isFresh = () =>
  built.every(fs.existsSync) && Math.max(...sources.map(changedMs)) < Math.min(...built.map(changedMs));
if (process.argv.includes('--force') || !isFresh()) {
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ logLevel: 'warn' });
  // What an earlier build has left there would be part of the hash.
  fs.rmSync('dist', { recursive: true, force: true });
  await builder.buildApp();
  console.log(`Built dist/, with the hash ${writeHash('dist')}`);
}
