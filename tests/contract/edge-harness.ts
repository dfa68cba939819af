/** Runs the edge engine inside workerd, as wrangler.toml describes it. */
import {
  abortAllDurableObjects,
  listDurableObjectIds,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { env as bindings, exports } from 'cloudflare:workers';
import type { Code } from '../../schema/contract/ids.ts';
import { INSTITUTION, type EdgeBindings } from '../../worker/engines/edge-bindings.ts';
import type { DirectoryObject } from '../../worker/engines/edge-directory.ts';
import { openEdgeEngine } from '../../worker/engines/edge.ts';
import { issueSetupLink } from '../../worker/http/staff/setup.ts';
import { edgeWorld } from './edge-world.ts';
import { BOX_TABLES, ORIGIN, type Harness } from './harness.ts';
import { withPlaces } from './places.ts';

const env = withPlaces(bindings as unknown as EdgeBindings);
const worker = exports as unknown as { readonly default: Fetcher };

export async function edgeHarness(): Promise<Harness> {
  const world = edgeWorld;
  const engine = await openEdgeEngine({ env, origin: ORIGIN, now: world.now, outbound: world.outbound });
  const boxOf = (code: Code) => env.BOXES.getByName(code);
  return {
    world,
    engine: () => engine,
    fetch: async (path, init) => worker.default.fetch(ORIGIN + path, init),
    setupLink: () => issueSetupLink(engine),
    wake: async (code) => {
      const alarmAtMs = await runInDurableObject(boxOf(code), (_, { storage }) => storage.getAlarm());
      if (alarmAtMs !== null && alarmAtMs <= world.nowMs) await runDurableObjectAlarm(boxOf(code));
    },
    sendMail: (times = 1) =>
      runInDurableObject(env.DIRECTORIES.getByName(INSTITUTION), async (directory: DirectoryObject) => {
        await Promise.all(Array.from({ length: times }, () => directory.sendMail()));
      }),
    restart: () => abortAllDurableObjects(),
    rowsOf: (code) =>
      runInDurableObject(boxOf(code), async (_, { storage }) => {
        const tables = storage.sql
          .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
          .toArray();
        const ours = BOX_TABLES.filter((table) => tables.some(({ name }) => name === table));
        if (ours.length === 0 && (await storage.getAlarm()) === null) return null;
        return Object.fromEntries(
          ours.map((table) => [table, storage.sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n]),
        );
      }),
    storedBytes: () =>
      runInDurableObject(env.DIRECTORIES.getByName(INSTITUTION), async (_, { storage }) => {
        const tables = storage.sql
          .exec<{ name: string }>(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
          )
          .toArray();
        const values = tables.flatMap(({ name }) => [...storage.sql.exec(`SELECT * FROM ${name}`).raw()].flat());
        return Buffer.from(values.map(String).join('\n'));
      }),
    bytesOf: (code) =>
      runInDurableObject(boxOf(code), async (_, { storage }) => {
        const rows = BOX_TABLES.flatMap((table) => [...storage.sql.exec(`SELECT * FROM ${table}`).raw()].flat());
        return Buffer.concat(
          rows.map((value) => (value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(`\n${value}\n`))),
        );
      }),
    boxes: async () => (await listDurableObjectIds((bindings as unknown as EdgeBindings).BOXES)).length,
    keyOf: async (code) => {
      const key = await env.KEYS.get(code, 'arrayBuffer');
      return key === null ? null : new Uint8Array(key);
    },
    setKey: (code, key) => (key === null ? env.KEYS.delete(code) : env.KEYS.put(code, key)),
    discard: async () => {},
  };
}
