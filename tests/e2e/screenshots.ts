/**
 * Runs `npm run screenshots -- FOLDER [LANGUAGE …]`. It takes the pictures of gallery.ts, whose imports only vite can
 * load.
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
console.log(`${await takePictures(resolve(folder), tags)} pictures in ${folder}`);
await vite.close();
