/** Is the thread of the directory, which the server of node.ts starts (docs/decisions/0126). */
import { serveDirectory } from './engines/node-directory-thread.ts';

await serveDirectory();
