/**
 * Runs the server inside the benchmark's own process: the real engine and app in a temporary folder, with a clock that
 * stands still until it is moved.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hono } from 'hono';
import { build } from 'vite';
import { addressOf } from '../../schema/contract/address.ts';
import { api, type Gives, type RouteName, type Takes } from '../../schema/contract/api.ts';
import { jsx, sqlAsText } from '../../vite.config.ts';
import type { NodeBoxes } from '../../worker/engines/node-boxes.ts';
import type { NodeEngine } from '../../worker/engines/node.ts';
import type * as WorkerSource from './worker-source.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ORIGIN = 'http://localhost';

/** The server as one person sees it. The cookie is theirs, and everything else is shared. */
export interface World {
  readonly app: Hono;
  readonly engine: NodeEngine;
  readonly boxes: NodeBoxes;
  readonly clock: { nowMs: number };
  /** Opens the server again on the same folder, for the same person; `engine` must have been shut. */
  readonly reopen: () => Promise<World>;
  cookie: string;
}

export async function openWorld(folder: string, startMs: number): Promise<World> {
  const module = await builtWorker(join(folder, 'worker'));
  const clock = { nowMs: startMs };
  const world = await openOn(module, folder, clock);
  const token = new URL(await module.issueSetupLink(world.engine)).hash.slice(1);
  await ask(
    world,
    'claimSetup',
    {},
    { token, name: 'Sam Teacher', institution: 'Benchmark', support: 'support@example.org', emergency: '112' },
  );
  return world;
}

async function openOn(module: typeof WorkerSource, folder: string, clock: World['clock']): Promise<World> {
  const engine = await module.openNodeEngine({
    settings: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: ORIGIN,
      dataDir: join(folder, 'data'),
      keyDir: join(folder, 'keys'),
      answerLimit: { burst: 1e6, perSecond: 1e6 },
      changeLimit: { burst: 1e6, perSecond: 1 },
      securityContact: null,
    },
    version: 'benchmark',
    clientFolder: join(ROOT, 'dist/client'),
    now: () => clock.nowMs,
    report: (trouble) => {
      throw new Error(trouble);
    },
  });
  if (!(engine.boxes instanceof module.NodeBoxes)) throw new Error('The Node engine has other boxes than it had');
  const world: World = {
    app: module.createApp(engine),
    engine,
    boxes: engine.boxes,
    clock,
    reopen: async () => Object.assign(await openOn(module, folder, clock), { cookie: world.cookie }),
    cookie: '',
  };
  return world;
}

/** Builds the worker as `dist/node.js` is built. */
async function builtWorker(outDir: string): Promise<typeof WorkerSource> {
  await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [sqlAsText],
    oxc: { jsx },
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: join(import.meta.dirname, 'worker-source.ts'),
      rolldownOptions: {
        external: [/^node:/, /^better-sqlite3$/],
        output: {
          entryFileNames: 'worker.js',
          codeSplitting: false,
          paths: { 'better-sqlite3': import.meta.resolve('better-sqlite3') },
        },
      },
    },
  });
  return (await import(pathToFileURL(join(outDir, 'worker.js')).href)) as typeof WorkerSource;
}

/** Measures the whole way from the bytes of the request to the bytes of the reply, and parses its JSON. */
export async function ask<N extends RouteName>(
  world: World,
  name: N,
  params: Readonly<Record<string, string>>,
  body: Takes<N>,
): Promise<Gives<N>> {
  const { method } = api[name];
  const reply = await world.app.request(addressOf(api[name], params, body), {
    method,
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie: world.cookie },
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  if (reply.status !== 200) throw new Error(`${name}: ${text}`);
  world.cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? world.cookie;
  return JSON.parse(text) as Gives<N>;
}
