/** Runs the built server as a process of its own, for adversaries who look into its memory. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../story/free-port.ts';
import { Server } from '../story/server.ts';
import type { Chance } from './chance.ts';
import type { Conditions, Host } from './host.ts';

/** @throws if the server cannot be built or does not start */
export async function processHost(_chance: Chance, { nodeFlags = [] }: Conditions = {}): Promise<Host> {
  const root = resolve(import.meta.dirname, '../..');
  if (spawnSync(process.execPath, ['.ci/build.js'], { cwd: root, stdio: 'inherit' }).status !== 0)
    throw new Error('The server cannot be built');
  const server = new Server(await freePort(), {}, nodeFlags);
  await server.start();
  return {
    origin: server.origin,
    routes: [],
    now: Date.now,
    setupLink: () => server.setupLink(),
    settle: async () => undefined,
    leaks: [],
    process: { id: server.pid, keyOf: (code) => readFileSync(join(server.folder, 'keys', `${code}.key`)) },
    discard: () => server.discard(),
  };
}
