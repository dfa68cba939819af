/** Writes the data of the first release again: `npm exec -- node tests/upgrade/write.ts 0.1.0 FILE` (tests/upgrade/README.md). */
import crypto, { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { jsx, sqlAsText } from '../../vite.config.ts';
import type * as Make from './make.ts';

const [version = '', file = ''] = process.argv.slice(2);
if (version === '' || file === '') {
  console.error('Name a released version and a file, as in: npm exec -- node tests/upgrade/write.ts 0.1.0 data.json');
  process.exit(1);
}

let drawn = 0;
/** Bytes that look random and are the same each time, so that the same program writes the same data. Only for made-up data. */
function sameEachTime(length: number): Buffer<ArrayBuffer> {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, () =>
    createHash('sha256')
      .update(String((drawn += 1)))
      .digest(),
  );
  return Buffer.from(Buffer.concat(blocks).subarray(0, length));
}
crypto.randomBytes = sameEachTime;
syncBuiltinESMExports();
globalThis.crypto.getRandomValues = (array) => {
  if (array !== null) Buffer.from(array.buffer, array.byteOffset, array.byteLength).set(sameEachTime(array.byteLength));
  return array;
};

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
  const { makeData } = (await vite.ssrLoadModule('/tests/upgrade/make.ts')) as typeof Make;
  writeFileSync(file, `${JSON.stringify(await makeData(version), null, 1)}\n`);
} finally {
  await vite.close();
}
