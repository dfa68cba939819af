/**
 * Runs `npm run screenshots -- FOLDER [LANGUAGE …]`. It takes the pictures of gallery.ts, whose imports only vite can
 * load, and fails if axe finds a fault in what is on them, or if a page scrolls sideways (E11.1, E11.2).
 */
import '../../.ci/build.js';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { css, jsx, sqlAsText } from '../../vite.config.ts';
import type * as Gallery from './gallery.ts';

const [folder, ...tags] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the pictures go: npm run screenshots -- FOLDER');
const vite = await createServer({
  configFile: false,
  plugins: [sqlAsText],
  oxc: { jsx },
  css,
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { takePictures } = (await vite.ssrLoadModule(resolve(import.meta.dirname, 'gallery.ts'))) as typeof Gallery;
const faults: string[] = [];
try {
  console.log(`${await takePictures(resolve(folder), tags, faults)} pictures in ${folder}`);
} finally {
  console.log(`${faults.length} faults`);
  for (const fault of faults) console.log(fault);
}
await vite.close();
process.exitCode = faults.length === 0 ? 0 : 1;
