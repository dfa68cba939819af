/** The demo entry: the server of node.ts on a throw-away folder, with a sample institution that has a past (architecture.md A10). */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { playTerm } from './demo/play.ts';
import { openNodeEngine } from './engines/node.ts';
import { readSettings } from './engines/node-settings.ts';
import { createApp } from './http/app.ts';
import { issueSetupLink } from './http/staff/setup.ts';

const folder = mkdtempSync(join(tmpdir(), 'mattering-pulse-demo-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
// Nothing is worth keeping, so nothing is finished first.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));

const read = readSettings({ ...process.env, ...readPort(), DATA_DIR: join(folder, 'data'), KEY_DIR: join(folder, 'keys') }, []);
if (!read.ok) stop(read.error);
const settings = read.value;
let clockIsLateByMs = 0;
const engine = await openNodeEngine({
  settings,
  version: 'demo',
  clientFolder: join(import.meta.dirname, 'client'),
  now: () => Date.now() - clockIsLateByMs,
  report: (trouble) => console.error(`box: ${trouble}`),
});
const product = createApp(engine);

const { cookie, openCode } = await playTerm(
  {
    fetch: (request) => product.fetch(request),
    publicUrl: settings.publicUrl,
    randomBytes,
    setClock: (agoMs) => (clockIsLateByMs = agoMs),
    pause,
  },
  new URL(await issueSetupLink(engine)).hash.slice(1),
);

// The product has no such door: it lets whoever holds this link in as the teacher of the made-up courses.
const door = `/demo/${randomBytes(16).toString('hex')}`;
const app = new Hono();
app.get(door, (c) => {
  c.header('Set-Cookie', cookie);
  c.header('Referrer-Policy', 'no-referrer');
  return c.redirect('/staff', 303);
});
app.route('/', product);

const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, announce);
server.on('error', (error: NodeJS.ErrnoException) => stop(`PORT ${settings.port}: cannot listen (${error.code ?? error.message}). Choose another: npm run demo -- --port 8788`));

function announce(): void {
  console.log('A made-up university on a throw-away folder. Ctrl-C ends the demo and removes everything.');
  console.log(`Staff:    ${settings.publicUrl}${door}`);
  console.log(`Students: ${settings.publicUrl}/s/${openCode}`);
}

/** `--port` is the one option; the other settings are those of the server. */
function readPort(): Readonly<Record<string, string>> {
  try {
    const { port } = parseArgs({ options: { port: { type: 'string' } } }).values;
    return port === undefined ? {} : { PORT: port };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)} The demo knows --port only.`);
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
