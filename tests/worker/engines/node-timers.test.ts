/** Tests that boxes are woken in time over long waits, sleeps and clocks that are set (R2.1, R3.7). */
import { expect, onTestFinished, test, vi } from 'vitest';
import { DAY_MS } from '../../../schema/calendar.ts';
import { Timers } from '../../../worker/engines/node-timers.ts';

const MINUTE_MS = 60_000;

function aMachine() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const clock = { nowMs: Date.UTC(2026, 9, 24, 12) };
  const timers = new Timers(() => clock.nowMs);
  const woken: string[] = [];
  const wake = (name: string, afterMs: number) => timers.set(name, clock.nowMs + afterMs, () => woken.push(name));
  /** Lets time pass while the machine is awake. */
  const pass = (ms: number) => {
    const endMs = clock.nowMs + ms;
    while (clock.nowMs < endMs) {
      const stepMs = Math.min(MINUTE_MS, endMs - clock.nowMs);
      clock.nowMs += stepMs;
      vi.advanceTimersByTime(stepMs);
    }
  };
  return { clock, timers, woken, wake, pass };
}

test('each is woken at its own time, the last time that was set for it', () => {
  const { woken, wake, pass } = aMachine();
  wake('B', 2 * DAY_MS);
  wake('A', DAY_MS);
  wake('C', MINUTE_MS / 2);
  wake('C', 3 * DAY_MS);
  pass(DAY_MS - 1);
  expect(woken).toEqual([]);
  pass(1);
  expect(woken).toEqual(['A']);
  pass(2 * DAY_MS);
  expect(woken).toEqual(['A', 'B', 'C']);
});

test('a pulse that closes in more than 24.8 days, which no timer of Node holds, is woken then and not at once', () => {
  const { woken, wake, pass } = aMachine();
  wake('A', 40 * DAY_MS);
  pass(40 * DAY_MS - 1);
  expect(woken).toEqual([]);
  pass(1);
  expect(woken).toEqual(['A']);
});

test('what is due at once is woken at once, also just after the clock was set forward', () => {
  const { clock, woken, wake } = aMachine();
  wake('A', DAY_MS);
  clock.nowMs += 7 * DAY_MS;
  wake('B', 0);
  vi.advanceTimersByTime(1);
  expect(woken.toSorted()).toEqual(['A', 'B']);
});

test.each([
  ['slept over it', 3 * DAY_MS],
  ['was set forward by an hour', DAY_MS],
])('a machine whose clock %s wakes it within a minute', (_what, jumpMs) => {
  const { clock, woken, wake, pass } = aMachine();
  wake('A', DAY_MS);
  // Node's own timers stand still meanwhile.
  clock.nowMs += jumpMs;
  pass(MINUTE_MS);
  expect(woken).toEqual(['A']);
});

test('a clock that was set back wakes nobody too soon, and what is due already runs at once', () => {
  const { clock, timers, woken, wake, pass } = aMachine();
  wake('A', 10 * MINUTE_MS);
  clock.nowMs -= DAY_MS;
  pass(DAY_MS + 10 * MINUTE_MS - 1);
  expect(woken).toEqual([]);
  pass(1);
  expect(woken).toEqual(['A']);
  wake('B', -DAY_MS);
  vi.advanceTimersByTime(0);
  expect(woken).toEqual(['A', 'B']);
  wake('C', MINUTE_MS);
  timers.stop();
  pass(DAY_MS);
  expect(woken).toEqual(['A', 'B']);
});
