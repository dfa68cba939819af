/**
 * Exports the parts of the server that Node cannot import by itself, because they lead to SQL and JSX. Vite loads this
 * file for the benchmark.
 */
export { NodeBoxes } from '../../worker/engines/node-boxes.ts';
export { openNodeEngine } from '../../worker/engines/node.ts';
export { createApp } from '../../worker/http/app.ts';
export { issueSetupLink } from '../../worker/http/staff/setup.ts';
