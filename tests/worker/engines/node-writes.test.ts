/** Tests what the writes of a box tell on the Node engine: when they happen (privacy.md R3.11), and the times of its files. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { BoxFault, BoxHost } from '../../../worker/box/host.ts';
import { NodeBoxes } from '../../../worker/engines/node-boxes.ts';
import { MEAN_GAP_MS, RandomMoments } from '../../../worker/engines/node-random-moments.ts';
import {
  Clock,
  fieldsOf,
  keyOf,
  MemoryKeys,
  MemoryLedger,
  MORNING_MS,
  seededBytes,
  sheetsOf,
  temporaryFolder,
} from '../box/builders.ts';
import { aDefinition } from '../gate/definitions.ts';

const definition = aDefinition({ graceSeconds: 0 });
const { code } = definition;
const HOUR_MS = 3_600_000;
const schedule = { opensAtMs: MORNING_MS, closesAtMs: MORNING_MS + HOUR_MS };

afterEach(() => void vi.useRealTimers());

describe('R3.11: random moments', () => {
  test('have exponential gaps with a mean of 20 s: many are short, some are long, and they do not depend on what was before', () => {
    vi.useFakeTimers();
    const at: number[] = [];
    const stop = new RandomMoments(seededBytes('moments')).repeat(() => at.push(Date.now()));
    vi.advanceTimersByTime(4_000 * MEAN_GAP_MS);
    stop();
    const count = at.length;
    vi.advanceTimersByTime(100 * MEAN_GAP_MS);
    expect(at.length).toBe(count);
    const gaps = at.slice(1).map((ms, i) => ms - (at[i] ?? 0));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    expect(mean / MEAN_GAP_MS).toBeGreaterThan(0.93);
    expect(mean / MEAN_GAP_MS).toBeLessThan(1.07);
    // Of an exponential distribution, 63 % lie below the mean, and 5 % above three times the mean.
    const share = (is: (gap: number) => boolean): number => gaps.filter(is).length / gaps.length;
    expect(share((gap) => gap < MEAN_GAP_MS)).toBeCloseTo(0.632, 1);
    expect(share((gap) => gap > 3 * MEAN_GAP_MS)).toBeCloseTo(0.05, 1);
    const afterLong = gaps.filter((_, i) => (gaps[i - 1] ?? 0) > MEAN_GAP_MS);
    expect(afterLong.reduce((sum, gap) => sum + gap, 0) / afterLong.length / mean).toBeCloseTo(1, 0);
  });
});

/** Boxes on real files, whose random moments the test chooses. */
function boxesWith(changes: Partial<BoxHost> = {}) {
  const folder = temporaryFolder('writes');
  const clock = new Clock(MORNING_MS - HOUR_MS);
  const reports: BoxFault[] = [];
  const ledger = new MemoryLedger();
  const moments: (() => void)[] = [];
  const host: Omit<BoxHost, 'wakeAt'> = {
    now: clock.now,
    nextTurn: setImmediate,
    randomBytes: seededBytes('writes'),
    keys: new MemoryKeys(),
    ledger,
    atOpening: async () => null,
    forgetRehearsal: async () => undefined,
    answerLimit: { burst: 5000, perSecond: 200 },
    report: (fault) => void reports.push(fault),
    ...changes,
  };
  const chosen = {
    repeat: (work: () => void) => {
      moments.push(work);
      return () => void moments.splice(moments.indexOf(work), 1);
    },
  };
  const boxes = new NodeBoxes(folder, host, { moments: chosen as unknown as RandomMoments });
  onTestFinished(async () => {
    await boxes.shut();
    rmSync(folder, { recursive: true });
  });
  const bytes = () => readFileSync(join(folder, `${code}.sqlite`));
  const aMoment = async (): Promise<void> => {
    for (const work of moments) work();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const files = () =>
    readdirSync(folder)
      .toSorted()
      .map((name) => join(folder, name));
  return { boxes, clock, reports, ledger, moments, bytes, aMoment, files };
}

const castAll = (boxes: NodeBoxes, count: number) =>
  Promise.all(sheetsOf(count).map((codes, i) => boxes.cast(code, fieldsOf(definition, keyOf(i), codes))));

describe('R3.11: at a random moment', () => {
  test('a box writes the same counters sealed anew while it is open, and neither before nor after', async () => {
    const { boxes, clock, ledger, moments, bytes, aMoment } = boxesWith();
    await boxes.arm(definition, schedule);
    const armed = bytes();
    await aMoment();
    expect(bytes().equals(armed)).toBe(true);

    clock.nowMs = MORNING_MS;
    await castAll(boxes, 8);
    const open = bytes();
    await aMoment();
    expect(bytes().equals(open)).toBe(false);
    expect(bytes().length).toBe(open.length);
    const again = bytes();
    await aMoment();
    expect(bytes().equals(again)).toBe(false);

    clock.nowMs = schedule.closesAtMs;
    const closing = bytes();
    await aMoment();
    expect(bytes().equals(closing)).toBe(true);
    await boxes.wake(code);
    // The box has ended, and nothing is planned for it any more.
    expect(moments).toEqual([]);
    expect(ledger.entries[0]?.entry).toContain('"n":8');
  });

  test('a box that was not asked for since the start writes too, and none that was put away or shut', async () => {
    const { boxes, clock, moments, bytes, aMoment } = boxesWith();
    clock.nowMs = MORNING_MS;
    await boxes.arm(definition, schedule);
    const before = bytes();
    await aMoment();
    expect(bytes().equals(before)).toBe(false);
    await boxes.shut();
    expect(moments).toEqual([]);
  });

  test('answers that wait are not lost, and a write that fails is only reported', async () => {
    const { boxes, clock, reports, aMoment } = boxesWith({
      randomBytes: ((real) => (length: number) => {
        if (failing && length === 12) throw new Error('No bytes');
        return real(length);
      })(seededBytes('failing')),
    });
    let failing = false;
    clock.nowMs = MORNING_MS;
    await boxes.arm(definition, schedule);
    const [replies] = await Promise.all([castAll(boxes, 3), aMoment()]);
    expect(replies.map(({ kind }) => kind)).toEqual(['counted', 'counted', 'counted']);
    failing = true;
    await aMoment();
    expect(reports).toEqual(['batch-not-written']);
    failing = false;
    expect((await castAll(boxes, 3)).map(({ kind }) => kind)).toEqual(['repeated', 'repeated', 'repeated']);
  });
});

test('the times of the files of an open box are those of its opening, whenever answers came', async () => {
  const { boxes, clock, aMoment, files } = boxesWith();
  clock.nowMs = MORNING_MS;
  await boxes.arm(definition, schedule);
  await castAll(boxes, 4);
  const times = () => files().map((file) => [statSync(file).mtimeMs, statSync(file).atimeMs]);
  expect(times()).toEqual(files().map(() => [MORNING_MS, MORNING_MS]));
  await aMoment();
  expect(times()).toEqual(files().map(() => [MORNING_MS, MORNING_MS]));
  expect(files().length).toBeGreaterThan(1);
});
