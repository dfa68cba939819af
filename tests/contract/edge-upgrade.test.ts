/**
 * Opens the data of each released version with the program of today, in the storage of Durable Objects (institution.md H6.3), and shows
 * what becomes of data that a newer version has written.
 */
import { abortAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env as bindings } from 'cloudflare:workers';
import { drizzle } from 'drizzle-orm/durable-sqlite';
import { migrate } from 'drizzle-orm/durable-sqlite/migrator';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeSchema } from '../../schema/contract/ids.ts';
import box from '../../schema/tables/box/migrations/migrations.js';
import directory from '../../schema/tables/directory/migrations/migrations.js';
import { INSTITUTION, type EdgeBindings } from '../../worker/engines/edge-bindings.ts';
import { expectCodesGoOn, expectKept, expectOpenGoesOn, expectPlannedOpens, expectSameRows } from '../upgrade/after.ts';
import { dataSchema, fromBase64, readingOf, statementsFor, toCell, type Tables } from '../upgrade/data.ts';
import { migrationsAt, RELEASED } from '../upgrade/released.ts';
import { edgeHarness } from './edge-harness.ts';
import { edgeWorld } from './edge-world.ts';
import type { Harness } from './harness.ts';
import { answer, Teacher } from './people.ts';
import { answersOf } from '../upgrade/story.ts';

const env = bindings as unknown as EdgeBindings;
const all = import.meta.glob('../upgrade/*.json', { eager: true, import: 'default' });
let h: Harness;

/** A stub stays broken after its object was put away, so each use has its own. */
const directoryObject = () => env.DIRECTORIES.getByName(INSTITUTION);
const boxObject = (code: string) => env.BOXES.getByName(codeSchema.parse(code));

describe.each(RELEASED)('data of $version', ({ version }) => {
  const data = dataSchema.parse(all[`../upgrade/${version}.json`]);

  beforeAll(async () => {
    h = await edgeHarness();
    edgeWorld.nowMs = data.nowMs;
    await runInDurableObject(directoryObject(), async (_, { storage }) => {
      await write(storage, 'directory', data.directory);
      // The secret of the deployment was made, and lies in the key store.
      await storage.put('instance-secret', 'made');
    });
    for (const [code, { tables }] of Object.entries(data.boxes))
      await runInDurableObject(boxObject(code), (_, { storage }) => write(storage, 'box', tables));
    for (const [name, bytes] of Object.entries(data.keys))
      await env.KEYS.put(name.replace('.key', '').replace('instance.secret', 'instance-secret'), fromBase64(bytes));
    await abortAllDurableObjects();
  });

  /** Makes the storage of one object as that version has left it. */
  async function write(storage: DurableObjectStorage, kind: 'directory' | 'box', tables: Tables): Promise<void> {
    await storage.deleteAll();
    await migrate(drizzle(storage), migrationsAt(version, kind));
    storage.transactionSync(() => {
      storage.sql.exec('PRAGMA defer_foreign_keys = ON');
      for (const { sql, values } of statementsFor(tables)) storage.sql.exec(sql, ...values);
    });
  }

  test('ends at the newest schema, with every row as it was', async () => {
    await runInDurableObject(directoryObject(), (_, { storage }) =>
      expectSameRows(data.directory, read(storage, data.directory, directory.journal)),
    );
    for (const [code, { tables }] of Object.entries(data.boxes))
      await runInDurableObject(boxObject(code), (_, { storage }) =>
        expectSameRows(tables, read(storage, tables, box.journal)),
      );
  });

  function read(
    { sql }: DurableObjectStorage,
    tables: Tables,
    { entries }: { readonly entries: readonly { readonly when: number }[] },
  ): Tables {
    expect(sql.exec('SELECT max(created_at) AS last FROM __drizzle_migrations').one()['last']).toBe(
      entries.at(-1)?.when,
    );
    return Object.fromEntries(
      Object.entries(tables).map(([table, { columns }]) => {
        const rows = [...sql.exec(readingOf(table, columns)).raw()];
        return [table, { columns, rows: rows.map((row) => row.map(toCell)) }];
      }),
    );
  }

  test('people, tokens and results are there', () => expectKept(h, data));
  test('the open pulse takes answers and closes with all of them', () => expectOpenGoesOn(h, data));
  test('printed codes go on', () => expectCodesGoOn(h, data));
  test('the planned pulse opens', () => expectPlannedOpens(h, data));
});

describe('data of a newer version', () => {
  const raise =
    (name: string) =>
    async (_: unknown, { storage }: DurableObjectState) => {
      storage.sql.exec('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)', name, Date.UTC(2100, 0, 1));
    };
  const lower = async (_: unknown, { storage }: DurableObjectState) => {
    storage.sql.exec('DELETE FROM __drizzle_migrations WHERE created_at > ?', Date.UTC(2099, 0, 1));
  };

  test('in the directory: nothing is touched, and /readyz says which version to start', async () => {
    await runInDurableObject(directoryObject(), raise('later'));
    await abortAllDurableObjects();
    const ready = await h.fetch('/readyz');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, troubles: ['schema'], says: [expect.stringMatching(/newer version .+ Start that version/)] },
    ]);
    await expect(h.engine().directory.access.hasAdmin()).rejects.toThrow(/newer version/);
    await runInDurableObject(directoryObject(), lower);
    await abortAllDurableObjects();
    expect(await h.engine().directory.access.hasAdmin()).toBe(true);
    expect(edgeWorld.reported).toContain('newer-schema');
  });

  test('in a box: it takes no answer, so the phone keeps its own and tries again', async () => {
    const code = await (await Teacher.setUp(h)).open();
    await runInDurableObject(boxObject(code), raise('later'));
    await abortAllDurableObjects();
    expect((await answer(h, code, answersOf(0))).status).toBe(503);
  });
});
