/** Tests how answers of a slow source are remembered for a while. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Remembered } from '../../../../worker/http/student/remembered.ts';

const TTL_MS = 10;

/** A memory with a clock that the test moves, and a list of what was asked. */
function aMemory(capacity = 3, failureTtlMs = 0) {
  const clock = { nowMs: 1000 };
  const memory = new Remembered<string, number>({ now: () => clock.nowMs, ttlMs: TTL_MS, failureTtlMs, capacity });
  const asked: string[] = [];
  const ask = (key: string, answer: () => Promise<number> = async () => asked.length) =>
    memory.ask(key, () => (asked.push(key), answer()));
  return { clock, memory, asked, ask };
}
const fails = () => Promise.reject(new Error('down'));
const hangs = () => new Promise<never>(() => undefined);

/** An answer that comes when the test says so. */
function aLateAnswer() {
  let come: (answer: number) => void = () => undefined;
  const answer = new Promise<number>((resolve) => (come = resolve));
  return { answer: () => answer, come };
}

describe('an answer is not asked for again while it is fresh', () => {
  test.each([
    [0, 1],
    [TTL_MS - 1, 1],
    [TTL_MS, 2],
    [TTL_MS + 1, 2],
  ])('%i ms later: asked %i times', async (laterMs, times) => {
    const { clock, memory, asked, ask } = aMemory();
    await ask('a');
    clock.nowMs += laterMs;
    expect(memory.find('a')).toBe(times === 1 ? 1 : undefined);
    expect(await ask('a')).toBe(times);
    expect(asked).toHaveLength(times);
  });

  test.each([
    [TTL_MS - 1, 7],
    [TTL_MS, undefined],
  ])('what was kept without asking is found after %i ms: %s', (laterMs, found) => {
    const { clock, memory } = aMemory();
    expect(memory.keep('a', 7)).toBe(7);
    clock.nowMs += laterMs;
    expect(memory.find('a')).toBe(found);
  });

  test('the answer that there is nothing is remembered too', async () => {
    const memory = new Remembered<string, null>({ now: () => 0, ttlMs: TTL_MS, capacity: 1 });
    let times = 0;
    const ask = () => memory.ask('a', async () => ((times += 1), null));
    expect([await ask(), await ask(), memory.find('a'), times]).toEqual([null, null, null, 1]);
  });
});

describe('only one question is under way at a time', () => {
  test('all who come before the first answer wait for it', async () => {
    const { asked, ask } = aMemory();
    const { answer, come } = aLateAnswer();
    const waiting = [1, 2, 3].map(() => ask('a', answer));
    come(5);
    expect(await Promise.all(waiting)).toEqual([5, 5, 5]);
    expect(asked).toEqual(['a']);
  });

  test('somebody who comes while the answer is renewed gets the old one, and does not wait', async () => {
    const { clock, memory, asked, ask } = aMemory();
    memory.keep('a', 1);
    clock.nowMs += TTL_MS;
    const { answer, come } = aLateAnswer();
    const renewing = ask('a', answer);
    expect([await ask('a'), memory.find('a')]).toEqual([1, 1]);
    come(2);
    expect([await renewing, memory.find('a')]).toEqual([2, 2]);
    expect(asked).toHaveLength(1);
  });

  test('a question that hangs is asked again when its time is over, and its late answer is ignored', async () => {
    const { clock, memory, ask } = aMemory();
    const { answer, come } = aLateAnswer();
    const late = ask('a', answer);
    clock.nowMs += TTL_MS;
    expect(await ask('a', async () => 2)).toBe(2);
    come(1);
    expect([await late, memory.find('a')]).toEqual([1, 2]);
  });
});

describe('a question that fails', () => {
  test('gives no answer, and the next caller asks again', async () => {
    const { memory, ask } = aMemory();
    expect(await ask('a', fails)).toBeUndefined();
    expect([memory.size, memory.find('a')]).toEqual([0, undefined]);
    expect(await ask('a', async () => 3)).toBe(3);
  });

  test('is not asked again for as long as its failure is remembered', async () => {
    const { clock, memory, asked, ask } = aMemory(3, 4);
    expect(await ask('a', fails)).toBeUndefined();
    clock.nowMs += 3;
    expect([await ask('a'), memory.find('a'), asked.length]).toEqual([undefined, undefined, 1]);
    clock.nowMs += 1;
    expect(await ask('a')).toBe(2);
  });

  test('keeps the old answer for another while', async () => {
    const { clock, memory, asked, ask } = aMemory();
    memory.keep('a', 1);
    clock.nowMs += TTL_MS;
    expect([await ask('a', fails), await ask('a', fails), asked.length]).toEqual([1, 1, 1]);
    clock.nowMs += TTL_MS;
    expect(await ask('a', async () => 2)).toBe(2);
  });
});

describe('a full memory', () => {
  test('forgets what was used least recently, and nothing else', async () => {
    const { memory, ask } = aMemory(3);
    for (const key of ['a', 'b', 'c']) memory.keep(key, 1);
    memory.find('a');
    await ask('b');
    memory.keep('d', 2);
    expect(['a', 'b', 'c', 'd'].map((key) => memory.find(key))).toEqual([1, 1, undefined, 2]);
  });

  test('forgets a question that hangs too', () => {
    const { memory, ask } = aMemory(2);
    for (let i = 0; i < 10; i += 1) void ask(`${i}`, hangs);
    expect(memory.size).toBe(2);
  });
});

test('whatever is asked, the memory is bounded, forgets one answer at a time, and never asks while an answer is fresh', async () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    does: fc.constantFrom('asks', 'fails', 'keeps', 'finds'),
    laterMs: fc.nat(TTL_MS),
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 60 }), async (capacity, steps) => {
      const { clock, memory, asked, ask } = aMemory(capacity);
      // A list in the order of use, the least recent first.
      let model: { readonly key: string; readonly value: number; readonly untilMs: number }[] = [];
      for (const { key, does, laterMs } of steps) {
        clock.nowMs += laterMs;
        const known = model.find((entry) => entry.key === key);
        const isFresh = known !== undefined && clock.nowMs < known.untilMs;
        const times = asked.length;
        const others = model.filter((entry) => entry !== known);
        const renewed = (value: number) => ({ key, value, untilMs: clock.nowMs + TTL_MS });
        let now = known;
        if (does === 'keeps') now = renewed(memory.keep(key, times));
        else if (does === 'finds') expect(memory.find(key)).toBe(isFresh ? known.value : undefined);
        else {
          const answer = await ask(key, does === 'fails' ? fails : undefined);
          expect(asked.length - times).toBe(isFresh ? 0 : 1);
          if (!isFresh) now = does === 'asks' ? renewed(asked.length) : known && renewed(known.value);
          expect(answer).toBe(now?.value);
        }
        // A question that fails takes a place only until it has failed.
        const isNew = known === undefined && does !== 'finds';
        model = [...(isNew && others.length === capacity ? others.slice(1) : others), ...(now ? [now] : [])];
        expect(memory.size).toBe(model.length);
        expect(memory.size).toBeLessThanOrEqual(capacity);
      }
      for (const { key, value, untilMs } of model)
        expect(memory.find(key)).toBe(clock.nowMs < untilMs ? value : undefined);
    }),
  );
});
