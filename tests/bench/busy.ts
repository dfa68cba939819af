/** Keeps one core of the machine busy, beside what is measured, until its parent disconnects. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const SLICE_MS = 20;

/** @returns the process. Disconnect it to end it */
export async function keepOneCoreBusy(): Promise<ChildProcess> {
  const child = fork(import.meta.filename, ['spin']);
  await once(child, 'message');
  return child;
}

function spin(): void {
  for (const endMs = performance.now() + SLICE_MS; performance.now() < endMs; );
  setImmediate(spin);
}

if (process.argv[2] === 'spin' && process.send !== undefined) {
  process.once('disconnect', () => process.exit(0));
  process.send('busy');
  spin();
}
