/**
 * Starts the demo: the server of node.ts on a throw-away folder, with a sample institution that has a past
 * (architecture.md A10).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DemoServer } from './demo/server.ts';
import { cannotListen, settingsWithPort } from './engines/node-port.ts';
import { limitedServer } from './engines/node-server.ts';
import { openGround } from './node-demo-ground.ts';

const folder = mkdtempSync(join(tmpdir(), 'mattering-pulse-demo-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
// Exit at once: nothing in the demo is worth keeping, so no request has to be finished first.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));

const read = await settingsWithPort(
  { ...process.env, ...readPort(), DATA_DIR: join(folder, 'data'), KEY_DIR: join(folder, 'keys') },
  [],
);
if (!read.ok) stop(read.error);
const settings = read.value;
const demo = await DemoServer.start({ open: () => openGround(settings), now: Date.now, pause });
const { server, listen } = limitedServer(demo.fetch, { host: settings.host });
listen(settings.port, () => void announce());
server.on('error', (error: NodeJS.ErrnoException) =>
  stop(cannotListen(settings, error).replace('PORT=8788 npm start', 'npm run demo -- --port 8788')),
);

async function announce(): Promise<void> {
  const doors = await demo.doors();
  if (doors === null) return;
  console.log('This is a made-up university in a temporary folder. Ctrl-C ends the demo and removes everything.');
  console.log(`Staff:          ${settings.publicUrl}${doors.staff}`);
  console.log(`Programme lead: ${settings.publicUrl}${doors.programmeLead}`);
  console.log(`Students:       ${settings.publicUrl}${doors.students}`);
}

/** Reads `--port`, the only option; the other settings are those of the server. */
function readPort(): Readonly<Record<string, string>> {
  try {
    const { port } = parseArgs({ options: { port: { type: 'string' } } }).values;
    return port === undefined ? {} : { PORT: port };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)} The only option of the demo is --port.`);
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
