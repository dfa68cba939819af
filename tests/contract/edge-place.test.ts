/**
 * Tests where the objects of a deployment lie (institution.md H6.7). workerd has no jurisdictions, so places.ts stands in for them;
 * nobody has tried it on Cloudflare.
 */
import { createExecutionContext, listDurableObjectIds, runInDurableObject } from 'cloudflare:test';
import { env as bindings } from 'cloudflare:workers';
import { afterAll, expect, test, vi } from 'vitest';
import edge from '../../worker/edge.ts';
import { edgeDirectory } from '../../worker/engines/edge-directory.ts';
import { INSTITUTION, type EdgeBindings } from '../../worker/engines/edge-bindings.ts';
import { NoPlace, placeOf } from '../../worker/engines/edge-place.ts';
import { openEdgeEngine } from '../../worker/engines/edge.ts';
import { edgeHarness } from './edge-harness.ts';
import { answerOften, Teacher } from './people.ts';
import { boxesAsked, nameIn, withPlaces } from './places.ts';

const env = bindings as unknown as EdgeBindings;
const withSetting = (JURISDICTION: string): EdgeBindings => ({ ...withPlaces(env), JURISDICTION });
const decider = () => env.DIRECTORIES.getByName(INSTITUTION);
const countOf = async (namespace: unknown): Promise<number> =>
  (await listDurableObjectIds(namespace as DurableObjectNamespace)).length;

const lines = vi.spyOn(console, 'error').mockImplementation(() => {});
afterAll(() => lines.mockRestore());

/** What the deciding object holds: tables of a directory, or the word. */
const heldBy = () =>
  runInDurableObject(decider(), (_, { storage }) => ({
    tables: storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'institution'").toArray().length,
    word: storage.kv.get('place'),
  }));

test('H6.7: a jurisdiction that does not exist stops a new deployment, and nothing is decided or stored', async () => {
  await expect(placeOf(withSetting('europe'))).rejects.toThrow(NoPlace);
  for (const path of ['/readyz', '/s/K7QF2M', '/staff']) {
    const reply = await edge.fetch?.(
      new Request(`http://pulse.test${path}`) as never,
      withSetting('europe'),
      createExecutionContext(),
    );
    expect([reply?.status, await reply?.json()]).toEqual([503, { ready: false, troubles: ['jurisdiction'] }]);
  }
  expect(lines.mock.lastCall?.[0]).toMatch(/^JURISDICTION must be eu, fedramp or us, or not be set, not "europe"\./);
  expect(await heldBy()).toEqual({ tables: 0, word: undefined });
  expect(await countOf(env.BOXES)).toBe(0);
});

test('H6.7: an object that is not reached stops nothing for good', async () => {
  const DIRECTORIES = { getByName: () => ({ place: () => Promise.reject(new Error('gone')) }) };
  const away = { ...withSetting('eu'), DIRECTORIES: DIRECTORIES as unknown as EdgeBindings['DIRECTORIES'] };
  const reply = await edge.fetch?.(new Request('http://pulse.test/readyz') as never, away, createExecutionContext());
  expect([reply?.status, await reply?.json()]).toEqual([503, { ready: false, troubles: ['storage'] }]);
});

test('H6.7: of twenty first requests at once, one decides for all of them', async () => {
  const wanted = Array.from({ length: 20 }, (_, i) => ['eu', 'fedramp', 'us', ''][i % 4] ?? '');
  const places = await Promise.all(wanted.map((setting) => placeOf(withSetting(setting))));
  expect(new Set(places.map(({ placed }) => placed))).toEqual(new Set(['eu']));
  expect(places.map(({ refused }) => refused === null)).toEqual(
    wanted.map((setting) => setting === 'eu' || setting === ''),
  );
  expect(await heldBy()).toEqual({ tables: 0, word: 'eu' });
});

test('H6.7: a whole pulse lies in the jurisdiction, the directory and the box', async () => {
  const h = await edgeHarness();
  const teacher = await Teacher.setUp(h);
  const code = await teacher.open();
  await answerOften(h, code, 8);
  expect(boxesAsked).toEqual(new Set([nameIn('eu', code)]));
  expect(await countOf(env.BOXES)).toBe(1);
  await teacher.expect('closePulse', { code }, null);
  await teacher.expect('endGrace', { code }, null);
  expect(await teacher.outcome(code)).toMatchObject({ kind: 'published', atoms: [{ respondents: 8 }] });
  // The one that decides, and the one in the jurisdiction; the first has no tables.
  expect(await countOf(env.DIRECTORIES)).toBe(2);
  expect(await heldBy()).toEqual({ tables: 0, word: 'eu' });
});

test.each(['fedramp', 'europe'])(
  'H6.7: a later change to %s is refused and said, and everything goes on where it lies',
  async (setting) => {
    const engine = await openEdgeEngine({ env: withSetting(setting), origin: 'http://pulse.test', now: Date.now });
    expect(await engine.troubles()).toEqual(['jurisdiction']);
    expect(engine.place).toEqual({
      now: 'eu',
      refused: expect.stringMatching(/began with "eu", and everything stays there/),
    });
    expect(await engine.directory.access.hasAdmin()).toBe(true);
    expect(await countOf(env.DIRECTORIES)).toBe(2);
  },
);

test('H6.7: a directory of a version without this setting stays where it is', async () => {
  const older = env.DIRECTORIES.getByName('older');
  expect(await older.health()).toBe('well');
  expect(await edgeDirectory(() => older).access.hasAdmin()).toBe(false);
  expect(await older.place('eu')).toBe('anywhere');
});
