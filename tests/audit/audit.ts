/**
 * Runs `npm run audit`, the adversary of privacy.md R9.2 to R9.4. It exits with 1 if it finds anything or misses a
 * mutant.
 */
import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { jsx, sqlAsText } from '../../vite.config.ts';
import { readOptions, USAGE } from './options.ts';
import type * as Report from './report.ts';
import type * as Run from './run.ts';

const read = readOptions(process.argv.slice(2), String(randomInt(1_000_000)));
if (!read.ok) {
  console.error(`${read.error}\n${USAGE}`);
  process.exit(1);
}
// The product's pages are TSX, which Node cannot read. Vite can, and it uses the same sources as the build.
const vite = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '../..'),
  plugins: [sqlAsText],
  oxc: { jsx },
  logLevel: 'warn',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { audit, isClean } = (await vite.ssrLoadModule('/tests/audit/run.ts')) as typeof Run;
  const { inJson, inWords } = (await vite.ssrLoadModule('/tests/audit/report.ts')) as typeof Report;
  const report = await audit(read.value, (line) => console.error(line));
  console.log(read.value.json ? inJson(report) : inWords(report));
  process.exitCode = isClean(report) ? 0 : 1;
} finally {
  await vite.close();
}
