/** Tests the life of a box: phases, actions of staff, arming, a missing key and waking up. */
import { describe, expect, test } from 'vitest';
import { pulseIdSchema } from '../../../schema/contract/ids.ts';
import type { Phase, Schedule } from '../../../schema/contract/pulse.ts';
import type { KeyStore } from '../../../worker/box/host.ts';
import { aDefinition } from '../gate/definitions.ts';
import {
  aBox,
  bandFor,
  castEach,
  castTogether,
  closeNow,
  countersOf,
  fieldsOf,
  keyOf,
  livedBy,
  MemoryKeys,
  MINUTE_MS,
  MORNING_MS,
  rows,
  rowsOf,
  seededBytes,
  sheetsOf,
} from './builders.ts';
import { Life } from './life.ts';

const opensAtMs = MORNING_MS + MINUTE_MS;
const closesAtMs = MORNING_MS + 10 * MINUTE_MS;
/** The grace period of aDefinition is two minutes. */
const endsAtMs = closesAtMs + 2 * MINUTE_MS;

describe('R2.1: only the clock decides which phase a pulse is in', () => {
  const table: readonly [at: string, schedule: Schedule, nowMs: number, phase: Phase, cast: string][] = [
    ['before it opens', { opensAtMs, closesAtMs }, opensAtMs - 1, 'armed', 'closed'],
    ['when it opens', { opensAtMs, closesAtMs }, opensAtMs, 'open', 'counted'],
    ['before it closes', { opensAtMs, closesAtMs }, closesAtMs - 1, 'open', 'counted'],
    ['when it closes', { opensAtMs, closesAtMs }, closesAtMs, 'grace', 'counted'],
    ['before the grace ends', { opensAtMs, closesAtMs }, endsAtMs - 1, 'grace', 'counted'],
    ['when the grace ends', { opensAtMs, closesAtMs }, endsAtMs, 'closing', 'closed'],
    ['long after', { opensAtMs, closesAtMs }, endsAtMs + 1e9, 'closing', 'closed'],
    ['if nobody opens it', { opensAtMs: null, closesAtMs }, closesAtMs - 1, 'armed', 'closed'],
    ['if nobody ever opened it', { opensAtMs: null, closesAtMs }, endsAtMs, 'closing', 'closed'],
  ];
  test.each(table)('%s', async (_, schedule, nowMs, phase, kind) => {
    const made = await aBox({ schedule });
    made.clock.nowMs = nowMs;
    expect(await made.box.lookNow()).toMatchObject({ at: 'live', phase });
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(1), [1, 2, 3]))).toMatchObject({
      kind,
      ...(kind === 'closed' && { phase }),
    });
  });
});

describe('R2.1: what staff may do, and when', () => {
  const planned = { opensAtMs, closesAtMs };
  const byHand = { opensAtMs: null, closesAtMs };
  const refused = (why: string) => ({ ok: false, why });
  type Act = 'open' | 'close' | number;
  const table: readonly [what: string, schedule: Schedule, nowMs: number, act: Act, reply: object][] = [
    [
      'opens one that waits for a hand',
      byHand,
      opensAtMs,
      'open',
      { ok: true, phase: 'open', schedule: { opensAtMs, closesAtMs } },
    ],
    [
      'opens one earlier than planned',
      planned,
      MORNING_MS,
      'open',
      { ok: true, phase: 'open', schedule: { opensAtMs: MORNING_MS, closesAtMs } },
    ],
    [
      'opens an open one: nothing changes',
      planned,
      opensAtMs + 5,
      'open',
      { ok: true, phase: 'open', schedule: planned },
    ],
    ['opens none whose closing time has come', byHand, closesAtMs, 'open', refused('past-closing')],
    ['opens none in its grace', planned, closesAtMs, 'open', refused('closed')],
    ['opens none that closes', planned, endsAtMs, 'open', refused('closed')],
    ['closes none that is not open', byHand, opensAtMs, 'close', refused('not-open')],
    [
      'closes an open one, and the grace begins',
      planned,
      opensAtMs + 5,
      'close',
      { ok: true, phase: 'grace', schedule: { opensAtMs, closesAtMs: opensAtMs + 5 } },
    ],
    [
      'closes one in its grace: nothing changes',
      planned,
      closesAtMs + 5,
      'close',
      { ok: true, phase: 'grace', schedule: planned },
    ],
    [
      'moves a closing time that is not yet reached',
      planned,
      closesAtMs - 1,
      closesAtMs + 1,
      { ok: true, phase: 'open', schedule: { opensAtMs, closesAtMs: closesAtMs + 1 } },
    ],
    [
      'moves that of one that waits',
      byHand,
      MORNING_MS,
      closesAtMs + 1,
      { ok: true, phase: 'armed', schedule: { opensAtMs: null, closesAtMs: closesAtMs + 1 } },
    ],
    ['moves none to earlier', planned, opensAtMs, closesAtMs - 1, refused('not-later')],
    [
      'accepts the same time again, because the first answer may have been lost',
      planned,
      opensAtMs,
      closesAtMs,
      { ok: true, phase: 'open', schedule: planned },
    ],
    ['moves none that is reached', planned, closesAtMs, closesAtMs + MINUTE_MS, refused('past-closing')],
    ['moves none that closes', planned, endsAtMs, endsAtMs + MINUTE_MS, refused('past-closing')],
  ];
  test.each(table)('%s', async (_, schedule, nowMs, act, reply) => {
    const made = await aBox({ schedule });
    made.clock.nowMs = nowMs;
    const { box } = made;
    expect(await (act === 'open' ? box.open() : act === 'close' ? box.close() : box.extend(act))).toEqual(reply);
    // After a restart, the box says the same, and has asked to be woken when its schedule ends.
    const again = await made.restart();
    const { schedule: held = schedule } = reply as { schedule?: Schedule };
    expect(again.box.look()).toMatchObject({ schedule: held });
    // Nobody has woken it yet for an opening that it slept over, and then it asks for the end.
    await again.box.wake();
    const end = held.closesAtMs + 2 * MINUTE_MS;
    if (nowMs < end) expect(made.wakes.at(-1)).toBe(end);
    else expect(again.box.look()).toEqual({ at: 'closed' });
  });

  test('an early close cannot be undone: not by extending, opening or waiting longer', async () => {
    const made = await aBox();
    await made.box.close();
    expect(await made.box.extend(closesAtMs)).toEqual(refused('past-closing'));
    expect(await made.box.open()).toEqual(refused('closed'));
  });

  test('after the tombstone nobody can do anything', async () => {
    const made = await aBox();
    await closeNow(made);
    for (const reply of [
      await made.box.open(),
      await made.box.extend(endsAtMs * 2),
      await made.box.close(),
      await made.box.arm(made.definition, made.schedule),
    ])
      expect(reply).toEqual(refused('closed'));
    expect([made.box.look(), await made.box.band()]).toEqual([{ at: 'closed' }, { at: 'closed' }]);
  });

  test('a box that nobody armed does not exist', async () => {
    const { box } = await aBox({ armed: false });
    expect([box.look(), await box.band(), await box.cast([]), await box.withdraw([])]).toEqual([
      { at: 'nowhere' },
      { at: 'nowhere' },
      { kind: 'nowhere' },
      { kind: 'nowhere' },
    ]);
    expect([await box.open(), await box.close(), await box.extend(1)]).toEqual([
      refused('nowhere'),
      refused('nowhere'),
      refused('nowhere'),
    ]);
    await box.wake();
    expect(box.look()).toEqual({ at: 'nowhere' });
  });

  test('a wake-up that comes too early only asks for another one', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(9));
    made.clock.nowMs = endsAtMs - 1;
    await made.box.wake();
    expect([made.ledger.entries, made.wakes.at(-1)]).toEqual([[], endsAtMs]);
  });
});

describe('R3.5: arming', () => {
  test('the same definition again changes nothing: neither the key nor the answers', async () => {
    const made = await aBox();
    const key = made.keys.byCode.get(made.definition.code);
    await castTogether(made, sheetsOf(9));
    expect(await made.box.arm(made.definition, { opensAtMs: null, closesAtMs: 1 })).toMatchObject({
      ok: true,
      schedule: made.schedule,
    });
    expect(made.keys.byCode.get(made.definition.code)).toBe(key);
    expect(await countersOf(made)).toMatchObject({ received: 9 });
  });

  test('another definition under the same code is refused', async () => {
    const made = await aBox();
    const other = aDefinition({ id: pulseIdSchema.parse('0dd0'.repeat(8)) });
    expect(await made.box.arm(other, made.schedule)).toEqual({ ok: false, why: 'conflict' });
    expect(made.box.look()).toMatchObject({ definition: made.definition });
  });

  test('two armings at the same time make one key, which opens the box after a restart', async () => {
    const keys = new MemoryKeys();
    const made = await aBox({ armed: false, keys, host: (host) => ({ ...host, keys: slow(keys) }) });
    const replies = await Promise.all([1, 2, 3].map(() => made.box.arm(made.definition, made.schedule)));
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true]);
    await castEach(made, sheetsOf(2));
    expect(await countersOf(await made.restart())).toMatchObject({ received: 2 });
  });

  test('a key that cannot be read back, or is different when it is read back, makes no box', async () => {
    for (const back of [undefined, new Uint8Array(32)]) {
      const made = await aBox({
        armed: false,
        host: (host) => ({ ...host, keys: { ...slow(new MemoryKeys()), get: async () => back } }),
      });
      expect(await made.box.arm(made.definition, made.schedule)).toEqual({ ok: false, why: 'retry' });
      expect(rowsOf(made)).toEqual(rows());
    }
  });

  test('a process that is killed at any step and then asked again makes a box whose key opens it', async () => {
    const whole = new Life();
    await aBox(livedBy(whole));
    expect(whole.steps).toContain('after store.create');
    for (const [at, step] of whole.steps.entries()) {
      const dying = await aBox({ armed: false, ...livedBy(new Life(at)) });
      await expect(dying.box.arm(dying.definition, dying.schedule), step).rejects.toThrow('Killed');
      const again = await dying.restart();
      expect(await again.box.arm(again.definition, again.schedule)).toMatchObject({ ok: true });
      await castTogether(again, sheetsOf(3));
      expect(await countersOf(await again.restart())).toMatchObject({ received: 3 });
    }
  });
});

describe('R3.6: if the key is missing while the pulse is open', () => {
  /** Makes a box with nine answers that was restarted without its key. */
  async function locked(staleForMs = 0) {
    const made = await aBox({ keys: new MemoryKeys(staleForMs) });
    await castTogether(made, sheetsOf(9));
    const key = made.keys.byCode.get(made.definition.code)!;
    made.keys.byCode.clear();
    return { made: await made.restart(), key };
  }

  test('new answers are asked to come again, known ones are recognised, and staff are asked to wait', async () => {
    const { made } = await locked();
    const [known] = sheetsOf(1);
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(50), [1, 1, 1]))).toEqual({ kind: 'retry' });
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(0), known!))).toMatchObject({ kind: 'repeated' });
    expect(await made.box.withdraw(fieldsOf(made.definition, keyOf(0), known!))).toEqual({ kind: 'retry' });
    expect(await made.box.band()).toEqual({ at: 'live', band: null });
    expect(await made.box.close()).toEqual({ ok: false, why: 'retry' });
    expect(rowsOf(made)).toEqual(rows({ def: 1, tally: 1, seen: 9 }));
  });

  test('the operator is told once, because a line for each answer would be a list of their times (R2.11)', async () => {
    const { made } = await locked();
    await castEach(made, sheetsOf(5), 50);
    expect(made.reports).toEqual(['key-missing']);
  });

  test('when the key is back, everything goes on, and nothing has begun anew', async () => {
    const { made, key } = await locked();
    await castEach(made, sheetsOf(2), 50);
    made.keys.byCode.set(made.definition.code, key);
    expect(await castEach(made, sheetsOf(2), 50)).toMatchObject([{ kind: 'counted' }, { kind: 'counted' }]);
    expect(await countersOf(made)).toMatchObject({ received: 11 });
  });

  test.each([
    ['a key of another box', seededBytes('other')(32)],
    ['half a key', new Uint8Array(16)],
  ])('%s in its place is treated like no key', async (_, wrong) => {
    const { made } = await locked();
    made.keys.byCode.set(made.definition.code, wrong);
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(50), [1, 1, 1]))).toEqual({ kind: 'retry' });
    await closeNow(made);
    expect(made.ledger.entries[0]?.entry).toContain('"outcome":{"kind":"unreadable"}');
  });

  test('at the end the pulse is released as unreadable, and everything is destroyed', async () => {
    const { made } = await locked();
    await closeNow(made);
    expect(made.ledger.entries).toHaveLength(1);
    expect(made.ledger.entries[0]?.entry).toContain('"outcome":{"kind":"unreadable"}');
    expect(rowsOf(made)).toEqual(rows({ def: 1 }));
  });

  test('a missing key is not believed while a cache may hide it, but only after the cache has expired', async () => {
    const { made } = await locked(120_000);
    await closeNow(made);
    expect([made.ledger.entries, made.wakes.at(-1)]).toEqual([[], endsAtMs + 5000]);
    made.clock.nowMs = endsAtMs + 119_999;
    await made.box.wake();
    expect(made.ledger.entries).toEqual([]);
    made.clock.nowMs = endsAtMs + 120_000;
    await made.box.wake();
    expect(made.ledger.entries[0]?.entry).toContain('"outcome":{"kind":"unreadable"}');
  });

  test('a key that comes back while the box still waits publishes the answers', async () => {
    const { made, key } = await locked(120_000);
    await closeNow(made);
    made.keys.byCode.set(made.definition.code, key);
    made.clock.nowMs = endsAtMs + 60_000;
    await made.box.wake();
    expect(made.ledger.entries[0]?.entry).toContain('"respondents":9');
  });

  test('a key store that does not answer is not a missing key', async () => {
    const { made, key } = await locked();
    made.keys.byCode.set(made.definition.code, key);
    let reachable = false;
    const again = await made.restart({
      host: (host) => ({
        ...host,
        keys: {
          ...slow(made.keys),
          get: (code) => (reachable ? host.keys.get(code) : Promise.reject(new Error('no network'))),
        },
      }),
    });
    await closeNow(again);
    expect([again.ledger.entries, rowsOf(again)['tally']]).toEqual([[], 1]);
    reachable = true;
    await again.box.wake();
    expect(again.ledger.entries[0]?.entry).toContain('"respondents":9');
  });
});

describe('a box that wakes up', () => {
  test('opens its tally once for all who wait for it, so that no answer is lost between two copies', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(5));
    const again = await made.restart({ host: (host) => ({ ...host, keys: slow(made.keys) }) });
    const replies = await castTogether(again, sheetsOf(20), 100);
    expect(new Set(replies.map(({ kind }) => kind))).toEqual(new Set(['counted']));
    expect(await countersOf(again)).toMatchObject({ received: 25, strata: [{ respondents: 25 }] });
  });

  test('lets no answer in between the gate and the tombstone', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(9));
    const again = await made.restart({ host: (host) => ({ ...host, keys: slow(made.keys) }) });
    again.clock.nowMs = endsAtMs;
    const [, ...replies] = await Promise.all([
      again.box.wake(),
      ...Array.from({ length: 8 }, (_, i) => again.box.cast(fieldsOf(again.definition, keyOf(200 + i), [1, 1, 1]))),
    ]);
    expect(new Set(replies.map((reply) => reply.kind))).toEqual(new Set(['closed']));
    expect(again.ledger.entries[0]?.entry).toContain('"respondents":9');
  });

  test('lets no answer in that waited for the key while the gate ran, even if the clock was then set back', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(9));
    const key = Promise.withResolvers<void>();
    let asked = 0;
    const again = await made.restart({
      host: (host) => ({
        ...host,
        keys: {
          ...slow(made.keys),
          get: (code) => ((asked += 1) === 1 ? key.promise : Promise.resolve()).then(() => made.keys.get(code)),
        },
        ledger: { read: (id, seq) => host.ledger.read(id, seq), append: () => Promise.reject(new Error('no network')) },
      }),
    });
    again.clock.nowMs = endsAtMs;
    const waiting = again.box.cast(fieldsOf(again.definition, keyOf(200), [1, 1, 1]));
    await again.box.wake();
    expect(rowsOf(again)).toMatchObject({ pending: 1 });
    again.clock.nowMs = closesAtMs - 1;
    key.resolve();
    expect(await waiting).toEqual({ kind: 'retry' });
    expect(rowsOf(again)).toMatchObject({ seen: 9 });
  });

  test('says nothing about its count until the next slot of the counter (R2.9)', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(16));
    made.clock.advance(29_000);
    expect(await made.box.band()).toEqual({ at: 'live', band: null });
    made.clock.advance(1000);
    expect(await made.box.band()).toEqual({ at: 'live', band: bandFor(made, 16) });
    made.clock.advance(29_000);
    const again = await made.restart();
    expect(await again.box.band()).toEqual({ at: 'live', band: null });
    again.clock.advance(1000);
    expect(await again.box.band()).toEqual({ at: 'live', band: bandFor(made, 16) });
    expect(bandFor(made, 16)).toMatch(/^1[05]\+$/);
  });
});

/** A key store whose every reply takes a turn of the event loop. */
function slow(keys: MemoryKeys): KeyStore {
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {
    get: (code) => turn().then(() => keys.get(code)),
    put: (code, key) => turn().then(() => keys.put(code, key)),
    destroy: (code) => turn().then(() => keys.destroy(code)),
    staleForMs: keys.staleForMs,
  };
}
