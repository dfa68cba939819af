/** Builds and serves; `npm run dev` runs it again whenever a source changes. */
import './build.js';

await import('../dist/node.js');
