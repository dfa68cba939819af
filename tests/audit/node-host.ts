/** Runs the real app on the real Node engine over real HTTP, with a clock that can be moved and seeded chance. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import migrations from '../../schema/tables/directory/migrations/migrations.js';
import { codeSchema, pulseIdSchema, submissionKeySchema } from '../../schema/contract/ids.ts';
import { coinOf, deriveKey, fingerprint } from '../../worker/box/seal.ts';
import { Directory } from '../../worker/directory/directory.ts';
import type { Engine } from '../../worker/engines/engine.ts';
import { nodeAssets } from '../../worker/engines/node-assets.ts';
import { NodeBoxes } from '../../worker/engines/node-boxes.ts';
import { openDatabase } from '../../worker/engines/node-database.ts';
import { nodeKeyStore } from '../../worker/engines/node-keys.ts';
import type { BoxTimers } from '../../worker/engines/node-timers.ts';
import { RandomMoments } from '../../worker/engines/node-random-moments.ts';
import { callMethod, remote } from '../../worker/engines/remote.ts';
import { createApp } from '../../worker/http/app.ts';
import { everyRoute } from '../worker/http/every-route.ts';
import { issueSetupLink } from '../../worker/http/staff/setup.ts';
import type { Chance } from './chance.ts';
import type { Conditions, Host, Rewrite } from './host.ts';
import { watchPort } from './port.ts';
import { IN_MEMORY } from '../in-memory.ts';
import { FakePlatform } from '../lms/fake-platform.ts';
import { registered } from '../lms/stage.ts';

const START_MS = Date.UTC(2040, 0, 2, 8);
/**
 * In a world whose clock stands still between two events, boxes are woken by the story alone. The product's own timers look at
 * the clock when the machine has time for it: a release would come one reading earlier or later, each time another one.
 */
const NO_TIMERS: BoxTimers = { set: () => undefined, stop: () => undefined };
const PUBLIC_URL = 'http://pulse.test';
const IV_BYTES = 12;

export async function nodeHost(chance: Chance, conditions: Conditions = {}): Promise<Host> {
  const { rewrite, flushMs = 0, clockRuns = false, writesAtMoments = true } = conditions;
  const folder = mkdtempSync(join(IN_MEMORY, 'audit-'));
  const places = ['data', conditions.keysBesideData === true ? 'data/keys' : 'keys', 'client'];
  const [dataDir, keyDir, clientFolder] = places.map((name) => join(folder, name)) as [string, string, string];
  buildClient(clientFolder);
  mkdirSync(dataDir);
  let movedMs = 0;
  const startedMs = performance.now();
  const now = (): number => START_MS + movedMs + (clockRuns ? Math.floor(performance.now() - startedMs) : 0);
  const [forDirectory, forBoxes, forPages] = ['directory', 'boxes', 'pages'].map((part) => chance.of(part)) as [
    Chance,
    Chance,
    Chance,
  ];

  const forMoments = chance.of('moments');

  const database = await openDatabase(join(dataDir, 'directory.sqlite'), migrations);
  const directory = new Directory(database.db, {
    now,
    randomBytes: (length) => forDirectory.bytes(length),
    // Everything happens at the same moment here.
    changeLimit: { burst: 1e6, perSecond: 1 },
    report: (trouble) => leaks.push(`trouble ${trouble}`),
  });
  const boxes = new NodeBoxes(
    join(dataDir, 'boxes'),
    {
      now,
      nextTurn: setImmediate,
      randomBytes: (length) => {
        // Each commit seals the counters anew, and draws this for it.
        if (length === IV_BYTES) holdUp(flushMs);
        return forBoxes.bytes(length);
      },
      keys: nodeKeyStore(keyDir),
      ledger: {
        append: async (entry) => directory.published.append(entry),
        read: async (pulse, seq) => directory.published.read(pulse, seq),
      },
      atOpening: async (code) => (conditions.opensAsPlanned === true ? null : directory.pulses.atOpening(code)),
      forgetRehearsal: async (id) => directory.pulses.forgetRehearsal(id),
      answerLimit: conditions.answerLimit ?? { burst: 5000, perSecond: 200 },
      report: (trouble) => leaks.push(`trouble ${trouble}`),
    },
    {
      moments: clockRuns && writesAtMoments ? new RandomMoments((length) => forMoments.bytes(length)) : undefined,
      timers: clockRuns ? undefined : NO_TIMERS,
    },
  );
  const leaks: string[] = [];
  const platforms = new Map<string, FakePlatform['fetch']>();
  const port = watchPort(boxes, (leak) => leaks.push(leak));
  const rooms: Engine['directory'] = remote(async (room, method, args) => callMethod(directory, room, method, args));
  const engine: Engine = {
    now,
    randomBytes: (length) => forPages.bytes(length),
    boxes: conditions.boxes?.(port, now, dataDir) ?? port,
    warmsAt: 'start',
    directory: conditions.directory?.(rooms) ?? rooms,
    assets: nodeAssets(clientFolder),
    settings: {
      publicUrl: PUBLIC_URL,
      version: 'audit',
      operatorSecret: null,
      setupLinkIsAt: 'console',
      securityContact: null,
      sendsMail: false,
      hosting: { engine: 'node', jurisdiction: null, backups: null, metrics: false, sessionDays: 120 },
    },
    secretFor: async (purpose) => chance.of(`secret for ${purpose}`).bytes(32),
    outbound: {
      fetch: async (request) =>
        platforms.get(new URL(request.url).host)?.(request) ?? new Response(null, { status: 503 }),
      allowsPrivate: false,
      patienceMs: 1000,
    },
    keeping: { copy: () => Promise.reject(new Error('There is nothing to copy here')), restore: null },
    troubles: async () => [],
  };
  const app = createApp(engine);
  const server = await listen(app, rewrite);
  const keyOf = (code: string): Buffer => readFileSync(join(keyDir, `${code}.key`));

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    routes: everyRoute(engine),
    now,
    advance: (ms) => void (movedMs += ms),
    setupLink: () => issueSetupLink(engine),
    settle: (code) => boxes.wake(codeSchema.parse(code)),
    bucketOf: async (code, pulseId, key) => {
      const pulse = pulseIdSchema.parse(pulseId);
      const coinKey = deriveKey(keyOf(code), 'coin', pulse);
      const { h } = fingerprint(pulse, submissionKeySchema.parse(key), { codes: [], group: 0, slip: undefined });
      return coinOf(coinKey, h);
    },
    meetPlatform: async (by) => {
      const platform = await thePlatform();
      await registered({ engine: () => engine, world: { platforms } }, by, platform);
      return { platform, institution: (await rooms.lms.institutionId()) ?? '' };
    },
    disk: { copy: () => filesIn(dataDir), keyOf },
    leaks,
    discard: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await boxes.shut();
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Its keys are drawn once, because that takes a while. */
const thePlatform = (): Promise<FakePlatform> => (fake ??= FakePlatform.at('lms.test'));
let fake: Promise<FakePlatform> | undefined;

const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );

/** Holds the whole process up, as a slow flush does. */
function holdUp(forMs: number): void {
  const untilMs = performance.now() + forMs;
  while (performance.now() < untilMs);
}

function listen(app: Hono, rewrite: Rewrite | undefined): Promise<ServerType> {
  const fetch = rewrite === undefined ? app.fetch : rewritten(app, rewrite);
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(server));
  });
}

function rewritten(app: Hono, rewrite: Rewrite): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const reply = await app.fetch(request);
    // What is no text stays as it is: the key of a roster (R5.3).
    if (reply.headers.get('Content-Type') === 'application/octet-stream') return reply;
    const body = await reply.text();
    const told = rewrite(
      { method: request.method, path: pathname + search },
      { status: reply.status, type: reply.headers.get('Content-Type') ?? '', body },
    );
    const headers = new Headers(reply.headers);
    headers.set('Content-Type', told.type);
    headers.delete('Content-Length');
    return new Response(told.body, { status: told.status, headers });
  };
}

/** Writes a client without code, because the audit is about what the server tells. */
function buildClient(folder: string): void {
  mkdirSync(join(folder, '.vite'), { recursive: true });
  mkdirSync(join(folder, 'staff'));
  writeFileSync(
    join(folder, '.vite', 'manifest.json'),
    JSON.stringify({
      'student/main.ts': { file: 'assets/student.js' },
      'wall/main.ts': { file: 'assets/wall.js' },
      'lms/main.ts': { file: 'assets/lms.js' },
      'student/token.ts': { file: 'assets/token.js' },
    }),
  );
  writeFileSync(join(folder, 'staff', 'index.html'), '<!doctype html><title>Staff</title><div id="app"></div>');
}
