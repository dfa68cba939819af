/** Tests a box whose keys are away for a while, whose file cannot be read, or whose clock is set back (institution.md H6.8, privacy.md R3.6). */
import { expect, test } from 'vitest';
import { KeysUnreachable, type BoxHost } from '../../../worker/box/host.ts';
import type { BoxStore } from '../../../worker/box/store.ts';
import { aBox, castTogether, closeNow, fieldsOf, keyOf, MORNING_MS, rowsOf, sheetsOf } from './builders.ts';

const HOUR_MS = 3_600_000;

test('R3.6: while the store of keys is away a pulse that is due waits, and publishes with the keys; nothing is destroyed', async () => {
  let isAway = false;
  const made = await aBox();
  await castTogether(made, sheetsOf(9));
  const reach = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (isAway) throw new KeysUnreachable();
    return ask();
  };
  const again = await made.restart({
    host: (host: BoxHost) => ({
      ...host,
      keys: {
        staleForMs: 0,
        get: (code) => reach(() => made.keys.get(code)),
        put: (code, key) => reach(() => made.keys.put(code, key)),
        destroy: (code) => reach(() => made.keys.destroy(code)),
      },
    }),
  });
  isAway = true;
  const fields = fieldsOf(again.definition, keyOf(300), [1, 1, 1]);
  expect(await again.box.cast(fields)).toEqual({ kind: 'retry' });
  again.clock.nowMs = again.schedule.closesAtMs + HOUR_MS;
  await again.box.wake();
  await again.box.wake();
  expect([again.ledger.entries, rowsOf(again)['seen']]).toEqual([[], 9]);
  // The operator is told once, and the box asks to be woken soon.
  expect(again.reports).toEqual(['keys-unreachable']);
  expect(again.wakes.at(-1)).toBe(again.clock.nowMs + 5_000);
  isAway = false;
  await again.box.wake();
  expect(again.ledger.entries[0]?.entry).toContain('"respondents":9');
  expect(again.keys.byCode.size).toBe(0);
});

test('R3.6: a store of keys that goes away in the last moment keeps the key, and the box waits to end', async () => {
  let isAway = true;
  const made = await aBox({
    host: (host) => ({
      ...host,
      keys: {
        staleForMs: 0,
        get: (code) => host.keys.get(code),
        put: (code, key) => host.keys.put(code, key),
        destroy: async (code) => {
          if (isAway) throw new KeysUnreachable();
          return host.keys.destroy(code);
        },
      },
    }),
  });
  await castTogether(made, sheetsOf(9));
  await closeNow(made);
  expect([made.ledger.entries.length, made.keys.byCode.size, made.box.look().at]).toEqual([1, 1, 'live']);
  expect(made.reports).toEqual(['keys-unreachable']);
  isAway = false;
  await made.box.wake();
  expect([made.ledger.entries.length, made.keys.byCode.size, made.box.look().at]).toEqual([1, 0, 'closed']);
});

test('H6.8: counters that cannot be read for now do not count as lost', async () => {
  let isTorn = true;
  const made = await aBox();
  await castTogether(made, sheetsOf(9));
  const again = await made.restart({
    store: (store: BoxStore) => {
      const read = store.sealedTally.bind(store);
      store.sealedTally = () => {
        if (isTorn) throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_READ' });
        return read();
      };
      return store;
    },
  });
  again.clock.nowMs = again.schedule.closesAtMs + HOUR_MS;
  await again.box.wake();
  expect([again.ledger.entries, again.keys.byCode.size]).toEqual([[], 1]);
  isTorn = false;
  await again.box.wake();
  expect(again.ledger.entries[0]?.entry).toContain('"respondents":9');
});

test('H6.8: a pulse that has opened stays open when the clock is set back to before its opening', async () => {
  const made = await aBox();
  await castTogether(made, sheetsOf(9));
  await made.box.open();
  made.clock.nowMs = MORNING_MS - 24 * HOUR_MS;
  expect(made.box.look()).toMatchObject({ at: 'live', phase: 'open' });
  expect(await made.box.cast(fieldsOf(made.definition, keyOf(300), [1, 1, 1]))).toMatchObject({ kind: 'counted' });
  const later = { opensAtMs: MORNING_MS + HOUR_MS, closesAtMs: MORNING_MS + 2 * HOUR_MS };
  expect(await made.box.replan(made.schedule, later)).toMatchObject({ ok: false });
});
