/**
 * Tests what only the edge has: alarms that may be lost, a key store that may answer from a cache, and files behind a
 * binding.
 */
import {
  abortAllDurableObjects,
  listDurableObjectIds,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { env as bindings } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeSchema, type Code } from '../../schema/contract/ids.ts';
import { INSTITUTION, type EdgeBindings } from '../../worker/engines/edge-bindings.ts';
import type { NewPulse } from '../../schema/contract/pulse-plan.ts';
import { openEdgeEngine } from '../../worker/engines/edge.ts';
import { api, type RouteName } from '../../schema/contract/api.ts';
import { addressOf } from '../../schema/contract/address.ts';
import { edgeHarness } from './edge-harness.ts';
import { directoryCalls } from './edge-world.ts';
import { DAY_MS, SECOND_MS, type Harness } from './harness.ts';
import { aKey, all, answer, answerOften, ITEMS, Teacher } from './people.ts';
import { replay } from '../threats/replay.ts';

const env = bindings as unknown as EdgeBindings;
let h: Harness;
let teacher: Teacher;
beforeAll(async () => {
  h = await edgeHarness();
  teacher = await Teacher.setUp(h);
});

const alarmOf = (code: Code): Promise<number | null> =>
  runInDurableObject(env.BOXES.getByName(code), (_, { storage }) => storage.getAlarm());

describe('alarms (A10)', () => {
  test('an armed box asks to be woken when its grace ends', async () => {
    const closesAtMs = h.world.nowMs + 600 * SECOND_MS;
    const code = await teacher.open({ closesAtMs, graceSeconds: 60 });
    expect(await alarmOf(code)).toBe(closesAtMs + 60 * SECOND_MS);
  });

  test('R3.7.4: the key is destroyed again two minutes after closing, because a cache may have brought it back', async () => {
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

describe('R3.8: what an object stores, for somebody who reads it out at once, or in thirty days of point-in-time recovery', () => {
  const kinds: readonly (readonly [kind: string, plan: Partial<NewPulse>])[] = [
    ['open', {}],
    ['codes', { eligibility: 'codes' }],
    ['waves', { eligibility: 'codes', mode: 'waves' }],
  ];

  test.each(kinds)(
    '%s: after each of forty answers it has no counter, code, slip, key or time; with the key it has every answer; after the close it has none',
    async (_, plan) => {
      const { code, slips } = await teacher.openWithCodes({
        eligibility: 'open',
        closesAtMs: h.world.nowMs + 2 * DAY_MS,
        ...plan,
      });
      const { definition } = await teacher.expect('pulse', { code }, null);
      const boxKey = Buffer.from((await h.keyOf(code))!);
      const copies = [await dumpOf(code)];
      const sheets: number[][] = [];
      const times: number[] = [];
      for (let i = 0; i < 40; i += 1) {
        h.world.nowMs += 61_007 + 1_009 * (i % 13);
        times.push(h.world.nowMs);
        const codes = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => 1 + (byte % 5));
        const key = aKey();
        const slip = slips[i];
        const { status } = await answer(
          h,
          code,
          { ...Object.fromEntries(ITEMS.map((id, at) => [id, String(codes[at])])), ...(slip && { code: slip }) },
          key,
        );
        expect(status).toBe(200);
        sheets.push(codes);
        await h.wake(code);
        const copy = await dumpOf(code);
        copies.push(copy);
        const secrets: (string | Buffer)[] = [
          Buffer.from(codes),
          Buffer.from(codes.join()),
          Buffer.from(key),
          Buffer.from(key, 'hex'),
          boxKey,
          boxKey.toString('hex'),
          ...(slip ? [slip] : []),
        ];
        expect(secrets.filter((secret) => copy.bytes.includes(secret))).toEqual([]);
      }
      const { bytes, numbers } = copies.at(-1)!;
      expect(times.filter((atMs) => numbers.includes(atMs) || bytes.includes(String(atMs)))).toEqual([]);
      const seals = copies.map(({ sealed }) => sealed);
      const rightOnes = (key: Uint8Array) =>
        replay(seals, key, definition).filter((codes, i) => String(codes) === String(sheets[i])).length;
      const releases = await h.engine().directory.published.entries(definition.id);
      expect(rightOnes(boxKey)).toBeGreaterThanOrEqual(40 - releases.length);
      expect(rightOnes(Uint8Array.from(boxKey, (byte, at) => (at === 31 ? byte ^ 1 : byte)))).toBe(0);
      await teacher.close(code);
      expect(await h.keyOf(code)).toBeNull();
      expect((await dumpOf(code)).bytes.includes(boxKey)).toBe(false);
      expect((await env.KEYS.list()).keys.filter(({ name }) => name.includes(code))).toEqual([]);
    },
  );

  /** Every row of every table, and the alarm. */
  async function dumpOf(code: Code) {
    return runInDurableObject(env.BOXES.getByName(code), async (__, { storage }) => {
      const tables = storage.sql
        .exec<{ name: string }>(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
        )
        .toArray();
      const values = tables.flatMap(({ name }) => [...storage.sql.exec(`SELECT * FROM ${name}`).raw()].flat());
      const sealed = [...storage.sql.exec('SELECT sealed FROM tally').raw()].flat()[0] as ArrayBuffer | undefined;
      return {
        bytes: Buffer.concat(
          values.map((value) => (value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(String(value)))),
        ),
        numbers: values.filter((value) => typeof value === 'number'),
        sealed: new Uint8Array(sealed ?? new ArrayBuffer(0)),
      };
    });
  }
});

describe('objects', () => {
  test('A9: asking for a code that nobody armed leaves no table of ours and no alarm', async () => {
    const code = codeSchema.parse('YYYYY9');
    expect((await answer(h, code, all(3))).status).toBe(404);
    const stored = await runInDurableObject(env.BOXES.getByName(code), async (_, { storage }) => ({
      tables: storage.sql
        .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_\\_miniflare%' ESCAPE '\\'")
        .toArray(),
      alarm: await storage.getAlarm(),
    }));
    expect(stored).toEqual({ tables: [], alarm: null });
  });

  test('A8: there is only one directory, whatever somebody asks for', async () => {
    expect(await listDurableObjectIds(env.DIRECTORIES)).toHaveLength(1);
  });
});

describe('readiness and files (E10.2)', () => {
  test('finds no fault, and leaves nothing of its trial write behind', async () => {
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
    const directory = { health: broken, place: async () => 'anywhere' };
    const DIRECTORIES = { getByName: () => directory } as unknown as EdgeBindings['DIRECTORIES'];
    const engine = await openEdgeEngine({
      env: { ...env, KEYS, DIRECTORIES, ASSETS: env.ASSETS },
      origin: 'http://pulse.test',
      now: () => 0,
    });
    expect(await engine.troubles()).toEqual(['storage', 'keys', 'clock']);
  });

  test('serves the built student script, and no other file', async () => {
    const { assets } = await openEdgeEngine({ env, origin: 'http://pulse.test', now: h.world.now });
    expect(assets.studentScript).toMatch(/^\/assets\/student-.+\.js$/);
    expect((await assets.get(assets.studentScript, true))?.headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(await assets.get('/assets/nothing.js', true)).toBeNull();
  });

  test.each([
    ['mailto:security@example.org', 'mailto:security@example.org'],
    ['security@example.org', null],
    [undefined, null],
  ])('reads the setting %s as the contact for weaknesses %s', async (SECURITY_CONTACT, contact) => {
    const settled = { ...env, ASSETS: env.ASSETS, ...(SECURITY_CONTACT !== undefined && { SECURITY_CONTACT }) };
    const { settings } = await openEdgeEngine({ env: settled, origin: 'http://pulse.test', now: h.world.now });
    expect(settings.securityContact).toBe(contact);
  });

  test('prefers PUBLIC_URL to the origin of the request', async () => {
    const host = {
      env: { ...env, ASSETS: env.ASSETS, PUBLIC_URL: 'https://pulse.example.org' },
      origin: 'http://pulse.test',
      now: h.world.now,
    };
    expect((await openEdgeEngine(host)).settings.publicUrl).toBe('https://pulse.example.org');
  });
});

describe('P17: each page of staff is one round trip of the object of the directory', () => {
  /** Routes that read more, or nothing, of the directory. */
  const OTHERS: Partial<Record<RouteName, readonly string[]>> = {
    openapi: [],
    // Nobody is known here, so there is no right to check.
    setupState: ['access.setupState'],
    hall: ['pulses.hallPage'],
    // A browser that comes back from the provider without its cookie is sent on.
    finishProvider: [],
    // The whole log, in slices of a thousand entries.
    auditLogCsv: ['pages.read', 'record.page'],
  };
  const gets = (Object.keys(api) as RouteName[]).filter((name) => api[name].method === 'GET');

  test.each(gets)('%s', async (name) => {
    const { at, readers } = (place ??= await aPlace());
    const who = readers[name] ?? readers[api[name].needs] ?? teacher;
    const address = addressOf(api[name], at, name === 'finishProvider' ? { state: 'gone' } : null);
    directoryCalls.length = 0;
    const reply = await who.follow(address);
    await reply.arrayBuffer();
    expect([reply.status, directoryCalls]).toEqual([
      name === 'finishProvider' ? 303 : 200,
      OTHERS[name] ?? ['pages.read'],
    ]);
  });

  let place: Awaited<ReturnType<typeof aPlace>> | undefined;
  /** Ids of everything that a page can be about. */
  async function aPlace() {
    const code = await teacher.open();
    await answerOften(h, code, 8);
    await teacher.close(code);
    const { course } = await teacher.expect('pulse', { code }, null);
    const programme = await teacher.expect('createProgramme', {}, { name: 'Physics' });
    const term = await teacher.expect('createTerm', {}, { name: 'Spring', fromDay: '2040-01-01', toDay: '2040-06-30' });
    const readers: Partial<Record<string, Teacher>> = {
      represent: await teacher.invited({ role: 'student-representative', scope: course.id }),
      'read-roll-up': await teacher.invited({ role: 'programme-lead', scope: programme.id }),
      hall: await aHall(),
    };
    return { at: { code, course: course.id, programme: programme.id, term: term.id }, readers };
  }

  /** A computer that shows a pulse which is open. */
  async function aHall(): Promise<Teacher> {
    const hall = new Teacher(h);
    const { code } = await teacher.expect('makeWallCode', { code: await teacher.open() }, null);
    await hall.expect('pairWall', {}, { code, token: aKey() + aKey() });
    const { walls } = await teacher.expect('ownWalls', {}, null);
    await teacher.expect('changeWall', {}, { wall: walls[0]!.id, act: 'allow' });
    return hall;
  }
});

// Years pass in this test, and nobody is signed in afterwards.
test('R3.9: each day, by its alarm, the directory looks for results whose time is over', async () => {
  const directory = env.DIRECTORIES.getByName(INSTITUTION);
  const code = await teacher.open();
  await answerOften(h, code, 8);
  await teacher.close(code);
  const { definition } = await teacher.expect('pulse', { code }, null);
  const entries = async () => (await h.engine().directory.published.entries(definition.id)).length;
  h.world.nowMs += DAY_MS;
  expect(await runDurableObjectAlarm(directory)).toBe(true);
  expect(await entries()).toBe(1);
  h.world.nowMs += 4 * 366 * DAY_MS;
  expect(await runDurableObjectAlarm(directory)).toBe(true);
  expect(await entries()).toBe(0);
  // With mail on it wakes each hour, so this day is never missed (H4.2).
  const alarmMs = await runInDurableObject(directory, (_, { storage }) => storage.getAlarm());
  expect(alarmMs).toBe((Math.floor(h.world.nowMs / (3600 * SECOND_MS)) + 1) * 3600 * SECOND_MS);
});

test('H4.1: the directory wakes at once for a message, then when it is tried again, and else at the next full hour', async () => {
  const directory = env.DIRECTORIES.getByName(INSTITUTION);
  // A stub stays broken after the object has been put away, so each look has its own.
  const alarm = () =>
    runInDurableObject(env.DIRECTORIES.getByName(INSTITUTION), (_, { storage }) => storage.getAlarm());
  // A quarter past an hour, when nothing else is due.
  h.world.nowMs = Math.ceil(h.world.nowMs / (3600 * SECOND_MS)) * 3600 * SECOND_MS + 900 * SECOND_MS;
  await runDurableObjectAlarm(directory);
  const hourMs = h.world.nowMs + 2700 * SECOND_MS;
  expect(await alarm()).toBe(hourMs);
  const tries: number[] = [];
  h.world.mailEnds = async () => {
    tries.push(h.world.nowMs);
    return tries.length === 1 ? 'later' : 'sent';
  };
  const { access, mail } = h.engine().directory;
  const [person] = (await access.people({ search: '', role: '', after: '' })).people;
  await runInDurableObject(directory, (_, { storage }) => {
    storage.sql.exec("UPDATE staff SET address = 'ada@pulse.test' WHERE id = ?", person!.id);
  });
  await mail.queue({ kind: 'sign-in', address: 'ada@pulse.test' });
  expect(await alarm()).toBe(h.world.nowMs);
  await runDurableObjectAlarm(directory);
  expect(await alarm()).toBe(h.world.nowMs + 60 * SECOND_MS);
  h.world.nowMs += 60 * SECOND_MS;
  await runDurableObjectAlarm(directory);
  expect(tries).toHaveLength(2);
  expect(await alarm()).toBe(hourMs);
  // An alarm that was lost is set again when the object starts.
  await runInDurableObject(directory, (_, { storage }) => storage.deleteAlarm());
  await abortAllDurableObjects();
  await access.hasAdmin();
  expect(await alarm()).toBe(hourMs);
});
