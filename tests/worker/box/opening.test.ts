/**
 * A pulse opens in the moment in which its box has asked the directory, and says then what is right then (E7.3, decision 0113).
 * Nobody has answered before, and nothing changes afterwards.
 */
import { describe, expect, test } from 'vitest';
import type { Definition, Opening } from '../../../schema/contract/pulse.ts';
import {
  aBox,
  castEach,
  castTogether,
  closeNow,
  fieldsOf,
  keyOf,
  MINUTE_MS,
  MORNING_MS,
  sheetsOf,
} from './builders.ts';

const opensAtMs = MORNING_MS + 5 * MINUTE_MS;
const planned = { opensAtMs, closesAtMs: opensAtMs + 10 * MINUTE_MS };

const stricter = (definition: Definition): Definition => ({
  ...definition,
  policy: { ...definition.policy, k: 9 },
  contacts: { ...definition.contacts, support: 'Room 12, every day' },
});

/** A planned pulse whose directory says this. */
async function aPlanned(says: (definition: Definition) => Opening | Promise<Opening>) {
  const asked: number[] = [];
  const made = await aBox({
    schedule: planned,
    host: (host) => ({
      ...host,
      atOpening: async () => {
        asked.push(host.now());
        return says((await held()).definition);
      },
    }),
  });
  const held = async () => {
    const state = made.store.read();
    if (state === undefined || !('definition' in state)) throw new Error('The box is gone');
    return state;
  };
  return { made, asked };
}

describe('E7.3: a planned pulse opens', () => {
  test('by the first who comes, or by its timer, and asks once: twenty at the same moment count', async () => {
    const { made, asked } = await aPlanned((definition) => ({ definition: stricter(definition) }));
    expect(made.wakes.at(-1)).toBe(opensAtMs);
    const early = await made.box.cast(fieldsOf(made.definition, keyOf(99), [1, 2, 3]));
    expect([early, asked]).toEqual([{ kind: 'closed', phase: 'armed' }, []]);
    made.clock.nowMs = opensAtMs;
    const [replies] = await Promise.all([castTogether(made, sheetsOf(20)), made.box.wake(), made.box.lookNow()]);
    expect(new Set(replies.map(({ kind }) => kind))).toEqual(new Set(['counted']));
    expect(asked).toEqual([opensAtMs]);
    expect(made.wakes.at(-1)).toBe(planned.closesAtMs + 2 * MINUTE_MS);
    // What is frozen stays, through a restart too.
    const again = await made.restart();
    expect(await again.box.lookNow()).toMatchObject({ phase: 'open', definition: stricter(made.definition) });
    await closeNow(again);
    expect(made.ledger.entries[0]?.entry).toContain('"respondents":20');
  });

  test('with the groups of today: nine answers are told where seven were planned, and eight are not (R2.0)', async () => {
    for (const [count, told] of [
      [8, '"kind":"too-few"'],
      [9, '"respondents":9'],
    ] as const) {
      const { made } = await aPlanned((definition) => ({ definition: stricter(definition) }));
      made.clock.nowMs = opensAtMs;
      await castEach(made, sheetsOf(count));
      await closeNow(made);
      expect(made.ledger.entries[0]?.entry, String(count)).toContain(told);
    }
  });

  test('and waits for staff if the directory says so', async () => {
    const { made } = await aPlanned(() => 'waits');
    made.clock.nowMs = opensAtMs;
    await made.box.wake();
    const waits = { phase: 'armed', schedule: { ...planned, opensAtMs: null } };
    expect(made.box.look()).toMatchObject(waits);
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(1), [1, 2, 3]))).toEqual({
      kind: 'closed',
      phase: 'armed',
    });
    expect((await made.restart()).box.look()).toMatchObject(waits);
    expect(made.wakes.at(-1)).toBe(planned.closesAtMs + 2 * MINUTE_MS);
  });

  test('not while the directory cannot be asked, and at the next try', async () => {
    let reachable = false;
    const { made } = await aPlanned(() => {
      if (!reachable) throw new Error('no network');
      return null;
    });
    made.clock.nowMs = opensAtMs;
    expect(await made.box.lookNow()).toMatchObject({ phase: 'armed' });
    await made.box.wake();
    expect([made.reports, made.wakes.at(-1)]).toEqual([['ledger-unreachable'], opensAtMs + 5000]);
    reachable = true;
    await made.box.wake();
    expect(made.box.look()).toMatchObject({ phase: 'open', definition: made.definition });
  });

  test('as staff have moved it while the directory was asked, and never after it was discarded', async () => {
    for (const move of ['replan', 'discard'] as const) {
      let answer: (opening: Opening) => void = () => undefined;
      const { made } = await aPlanned(() => new Promise((resolve) => (answer = resolve)));
      made.clock.nowMs = opensAtMs;
      const waking = made.box.wake();
      await new Promise((resolve) => setImmediate(resolve));
      const later = { opensAtMs: opensAtMs + MINUTE_MS, closesAtMs: planned.closesAtMs };
      const moved =
        move === 'replan' ? made.store.reschedule(later) : await made.box.discard(made.definition.id, made.schedule);
      answer(null);
      await waking;
      if (move === 'replan') expect(made.box.look()).toMatchObject({ phase: 'armed', schedule: later });
      else expect([moved, made.box.look()]).toEqual([{ ok: true }, { at: 'discarded' }]);
    }
  });
});
