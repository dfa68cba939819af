/** What only the edge has: alarms that may be lost, a key store that may answer from a cache, files behind a binding. */
import { abortAllDurableObjects, listDurableObjectIds, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env as bindings } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeSchema, type Code } from '../../schema/contract/ids.ts';
import type { EdgeBindings } from '../../worker/engines/edge-bindings.ts';
import { openEdgeEngine } from '../../worker/engines/edge.ts';
import { edgeHarness } from './edge-harness.ts';
import { SECOND_MS, type Harness } from './harness.ts';
import { all, answer, answerOften, Teacher } from './people.ts';

const env = bindings as unknown as EdgeBindings;
let h: Harness;
let teacher: Teacher;
beforeAll(async () => {
  h = await edgeHarness();
  teacher = await Teacher.setUp(h);
});

const alarmOf = (code: Code): Promise<number | null> => runInDurableObject(env.BOXES.getByName(code), (_, { storage }) => storage.getAlarm());

describe('alarms (A10)', () => {
  test('an armed box asks to be woken when its grace ends', async () => {
    const closesAtMs = h.world.nowMs + 600 * SECOND_MS;
    const code = await teacher.open({ closesAtMs, graceSeconds: 60 });
    expect(await alarmOf(code)).toBe(closesAtMs + 60 * SECOND_MS);
  });

  test('R3.7.4: the key is destroyed again two minutes after closing, as a cache may have brought it back', async () => {
    const code = await teacher.open();
    const key = await h.keyOf(code);
    await teacher.close(code);
    expect(await alarmOf(code)).toBe(h.world.nowMs + 120 * SECOND_MS);
    await h.setKey(code, key);
    h.world.nowMs += 120 * SECOND_MS;
    await h.wake(code);
    expect(await h.keyOf(code)).toBeNull();
    expect(await alarmOf(code)).toBeNull();
  });

  test('R3.7: a pulse whose alarm was lost closes once its object starts again', async () => {
    const code = await teacher.open();
    await answerOften(h, code, 8);
    await teacher.expect('closePulse', { code }, null);
    h.world.nowMs += 60 * SECOND_MS;
    await runInDurableObject(env.BOXES.getByName(code), (_, { storage }) => storage.deleteAlarm());
    await abortAllDurableObjects();
    expect((await h.fetch(`/s/${code}`)).status).toBe(200);
    expect(await runDurableObjectAlarm(env.BOXES.getByName(code))).toBe(true);
    expect(await teacher.outcome(code)).toMatchObject({ kind: 'published', atoms: [{ respondents: 8 }] });
  });

  test('R3.7: a tombstone asks for no alarm', async () => {
    const code = await teacher.open();
    await teacher.close(code);
    h.world.nowMs += 120 * SECOND_MS;
    await h.wake(code);
    await abortAllDurableObjects();
    expect(await h.engine().boxes.look(code)).toEqual({ at: 'closed' });
    expect(await alarmOf(code)).toBeNull();
  });
});

describe('objects', () => {
  test('A9: asking for a code that nobody armed leaves no table of ours and no alarm', async () => {
    const code = codeSchema.parse('YYYYY9');
    expect((await answer(h, code, all(3))).status).toBe(404);
    const stored = await runInDurableObject(env.BOXES.getByName(code), async (_, { storage }) => ({
      tables: storage.sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_\\_miniflare%' ESCAPE '\\'").toArray(),
      alarm: await storage.getAlarm(),
    }));
    expect(stored).toEqual({ tables: [], alarm: null });
  });

  test('A8: there is one directory, whatever is asked', async () => {
    expect(await listDurableObjectIds(env.DIRECTORIES)).toHaveLength(1);
  });
});

describe('readiness and files (E10.2)', () => {
  test('finds no trouble, and leaves nothing of its trial write', async () => {
    const engine = await openEdgeEngine({ env, origin: 'http://pulse.test', now: h.world.now });
    expect(await engine.troubles()).toEqual([]);
    const tables = await runInDurableObject(env.DIRECTORIES.getByName('institution'), (_, { storage }) =>
      storage.sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE name = 'readiness'").toArray(),
    );
    expect(tables).toEqual([]);
  });

  test('names the parts that fail', async () => {
    const broken = () => Promise.reject(new Error('gone'));
    const KEYS = { get: broken } as unknown as KVNamespace;
    const DIRECTORIES = { getByName: () => ({ isWritable: broken }) } as unknown as EdgeBindings['DIRECTORIES'];
    const engine = await openEdgeEngine({ env: { ...env, KEYS, DIRECTORIES, ASSETS: env.ASSETS }, origin: 'http://pulse.test', now: () => 0 });
    expect(await engine.troubles()).toEqual(['storage', 'keys', 'clock']);
  });

  test('serves the built student script, and knows no other file', async () => {
    const { assets } = await openEdgeEngine({ env, origin: 'http://pulse.test', now: h.world.now });
    expect(assets.studentScript).toMatch(/^\/assets\/student-.+\.js$/);
    expect((await assets.get(assets.studentScript))?.headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(await assets.get('/assets/nothing.js')).toBeNull();
  });

  test('prefers PUBLIC_URL to the origin that was asked', async () => {
    const host = { env: { ...env, ASSETS: env.ASSETS, PUBLIC_URL: 'https://pulse.example.org' }, origin: 'http://pulse.test', now: h.world.now };
    expect((await openEdgeEngine(host)).settings.publicUrl).toBe('https://pulse.example.org');
  });
});
