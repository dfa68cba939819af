/**
 * Runs the built worker in workerd, which wrangler starts on this machine. Time and chance are real, and there is no
 * way to look inside.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Engine } from '../../worker/engines/engine.ts';
import { everyRoute } from '../worker/http/every-route.ts';
import type { Chance } from './chance.ts';
import type { Host } from './host.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STARTS_WITHIN_MS = 60_000;

/** @throws if the worker cannot be built, or wrangler does not start */
export async function workerdHost(_chance: Chance): Promise<Host> {
  // The audit must test what a deployment would use.
  if (spawnSync(process.execPath, ['.ci/build.js'], { cwd: ROOT, stdio: 'inherit' }).status !== 0)
    throw new Error('The worker cannot be built');
  const folder = mkdtempSync(join(tmpdir(), 'audit-edge-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const printed: string[] = [];
  const wrangler = spawn(
    'wrangler',
    [
      'dev',
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--inspector-port',
      String(await freePort()),
      '--persist-to',
      folder,
      '--log-level',
      'warn',
      '--show-interactive-dev-session=false',
      '--var',
      `PUBLIC_URL:${origin}`,
      'CHANGE_BURST:1000000',
    ],
    {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    },
  );
  for (const stream of [wrangler.stdout, wrangler.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  await untilReady(origin, wrangler, printed);
  return {
    origin,
    routes: [...routesOfWorker(), { method: 'GET', path: '/setup' }],
    now: Date.now,
    setupLink: () => askForLink(origin, printed),
    settle: async () => undefined,
    leaks: [],
    discard: async () => {
      const gone = once(wrangler, 'exit');
      // Wrangler starts workerd as its child. The signal goes to the whole process group, so that both end and no other
      // process does.
      process.kill(-wrangler.pid!, 'SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The app registers its routes before anybody asks anything, so this needs no working engine. hosts.test.ts compares
 * them with those of an engine that works.
 */
export function routesOfWorker(): Host['routes'] {
  const engine = {
    settings: { publicUrl: 'http://127.0.0.1', version: '', operatorSecret: null, securityContact: null },
    now: Date.now,
    directory: {},
  } as unknown as Engine;
  return everyRoute(engine);
}

async function untilReady(origin: string, wrangler: ChildProcess, printed: readonly string[]): Promise<void> {
  const giveUpAtMs = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < giveUpAtMs && wrangler.exitCode === null) {
    const reply = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  throw new Error(`wrangler dev does not serve: ${printed.join('')}`);
}

/** The worker prints the link in its log, which is the output of wrangler here: only its path, as no PUBLIC_URL is set. */
async function askForLink(origin: string, printed: readonly string[]): Promise<string> {
  await fetch(`${origin}/setup`, { method: 'POST', headers: { Origin: origin } });
  const giveUpAtMs = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < giveUpAtMs) {
    const [path] = /\/staff\/setup#[0-9a-f]{64}/.exec(printed.join('')) ?? [];
    if (path !== undefined) return origin + path;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error('No setup link was printed');
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
