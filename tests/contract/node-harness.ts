/** Runs the Node engine in a folder of its own, with boxes whose key store and ledger can fail. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { Hono } from 'hono';
import { nodeKeyStore } from '../../worker/engines/node-keys.ts';
import { NodeBoxes } from '../../worker/engines/node-boxes.ts';
import { openNodeEngine, type NodeEngine } from '../../worker/engines/node.ts';
import { createApp } from '../../worker/http/app.ts';
import { issueSetupLink } from '../../worker/http/staff/setup.ts';
import { IN_MEMORY } from '../in-memory.ts';
import { BOX_TABLES, CHANGE_LIMIT, ORIGIN, PROVIDER, SECURITY_CONTACT, type Harness } from './harness.ts';
import { World } from './world.ts';

const ROBOTS = resolve(import.meta.dirname, '../../client/public/robots.txt');
const DESCRIPTION = resolve(import.meta.dirname, '../../schema/openapi/openapi.json');
const API_DOCS = resolve(import.meta.dirname, '../../client/api-docs/index.html');
const ANSWER_LIMIT = { burst: 5000, perSecond: 200 };

export interface Folders {
  readonly dataDir: string;
  readonly keyDir: string;
  readonly boxDir: string;
}

export interface NodeHarness extends Harness {
  /** Stops the engine, which locks its files, and starts it again with what is in them then. */
  readonly whileStopped: <T>(look: (folders: Folders) => T | Promise<T>) => Promise<T>;
}

export async function nodeHarness(): Promise<NodeHarness> {
  const world = new World(Date.UTC(2040, 0, 1));
  const folder = mkdtempSync(join(IN_MEMORY, 'contract-'));
  const [dataDir, keyDir, boxDir, clientFolder] = ['data', 'keys', 'boxes', 'client'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  const keys = nodeKeyStore(keyDir);
  buildLittle(clientFolder);

  let running = await start();

  async function start(): Promise<{ readonly engine: NodeEngine; readonly boxes: NodeBoxes; readonly app: Hono }> {
    const settings = {
      host: '127.0.0.1',
      port: 0,
      publicUrl: ORIGIN,
      dataDir,
      keyDir,
      answerLimit: ANSWER_LIMIT,
      changeLimit: CHANGE_LIMIT,
      securityContact: SECURITY_CONTACT,
      provider: PROVIDER,
    };
    const opened = await openNodeEngine({
      settings,
      version: 'contract',
      clientFolder,
      now: world.now,
      report: world.report,
      mail: world.mail,
    });
    const host = {
      now: world.now,
      nextTurn: setImmediate,
      randomBytes,
      keys,
      ledger: {
        append: (entry) => opened.directory.published.append(entry),
        read: opened.directory.published.read,
      },
      atOpening: opened.directory.pulses.atOpening,
      forgetRehearsal: opened.directory.pulses.forgetRehearsal,
      answerLimit: ANSWER_LIMIT,
      report: world.report,
    } satisfies ConstructorParameters<typeof NodeBoxes>[1];
    const boxes = new NodeBoxes(boxDir, world.around(host));
    const engine = { ...opened, boxes, outbound: world.outbound };
    await boxes.resume();
    return { engine, boxes, app: createApp(engine) };
  }

  async function stop(): Promise<void> {
    await running.boxes.shut();
    await running.engine.shut();
  }

  const whileStopped: NodeHarness['whileStopped'] = async (look) => {
    await stop();
    const seen = await look({ dataDir, keyDir, boxDir });
    running = await start();
    return seen;
  };

  return {
    world,
    whileStopped,
    engine: () => running.engine,
    fetch: async (path, init) => running.app.fetch(new Request(ORIGIN + path, init)),
    setupLink: () => issueSetupLink(running.engine),
    wake: (code) => running.boxes.wake(code),
    sendMail: async (times = 1) => {
      await Promise.all(Array.from({ length: times }, async () => running.engine.postman?.round()));
    },
    restart: async () => {
      await stop();
      running = await start();
    },
    rowsOf: async (code) => {
      const path = ['sqlite', 'closed', 'discarded']
        .map((ending) => join(boxDir, `${code}.${ending}`))
        .find(existsSync);
      if (path === undefined) return null;
      return whileStopped(() => {
        const file = new Database(path, { readonly: true });
        const rows = BOX_TABLES.map(
          (table) => [table, file.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number] as const,
        );
        file.close();
        return Object.fromEntries(rows);
      });
    },
    storedBytes: async () =>
      Buffer.concat(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
      ),
    bytesOf: async (code) =>
      Buffer.concat(
        readdirSync(boxDir)
          .filter((name) => name.startsWith(code))
          .map((name) => readFileSync(join(boxDir, name))),
      ),
    boxes: async () => new Set(readdirSync(boxDir).map((name) => name.split('.')[0])).size,
    keyOf: async (code) => (await keys.get(code)) ?? null,
    setKey: (code, key) => (key === null ? keys.destroy(code) : keys.put(code, key)),
    discard: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a client with an empty app, because the contract is about the server. */
function buildLittle(clientFolder: string): void {
  for (const folder of ['.vite', 'staff', 'api-docs']) mkdirSync(join(clientFolder, folder), { recursive: true });
  writeFileSync(join(clientFolder, 'staff', 'index.html'), '<!doctype html><div id="app"></div>');
  writeFileSync(
    join(clientFolder, '.vite', 'manifest.json'),
    JSON.stringify({
      'student/main.ts': { file: 'assets/student.js' },
      'wall/main.ts': { file: 'assets/wall.js' },
      'lms/main.ts': { file: 'assets/lms.js' },
      'student/token.ts': { file: 'assets/token.js' },
    }),
  );
  copyFileSync(ROBOTS, join(clientFolder, 'robots.txt'));
  copyFileSync(DESCRIPTION, join(clientFolder, 'openapi.json'));
  copyFileSync(API_DOCS, join(clientFolder, 'api-docs/index.html'));
}
