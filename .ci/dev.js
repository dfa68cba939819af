/** Builds and serves the product. `npm run dev` runs this again whenever a source changes. */
import './build.js';

await import('../dist/node.js');
