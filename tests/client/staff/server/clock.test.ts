/** Tests that a page tells the time by the server's clock, whatever its device shows. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { learnTime, serverNow } from '../../../../client/staff/server/clock.ts';

const DEVICE_MS = Date.UTC(2026, 10, 23, 10);
const HOUR_MS = 3_600_000;
const header = (atMs: number) => new Date(atMs).toUTCString();

beforeEach(() => {
  vi.useFakeTimers({ now: DEVICE_MS });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([-72 * HOUR_MS, -20 * HOUR_MS, 72 * HOUR_MS])('a device that is %i ms off follows the server', (offMs) => {
  learnTime(header(DEVICE_MS + offMs), DEVICE_MS);
  expect(Math.abs(serverNow() - (DEVICE_MS + offMs))).toBeLessThan(1000);
  vi.advanceTimersByTime(HOUR_MS);
  expect(Math.abs(serverNow() - (DEVICE_MS + HOUR_MS + offMs))).toBeLessThan(1000);
});

test('a device that is right keeps its own clock, to the millisecond', () => {
  learnTime(header(DEVICE_MS + 72 * HOUR_MS), DEVICE_MS);
  learnTime(header(DEVICE_MS - 999), DEVICE_MS);
  expect(serverNow()).toBe(DEVICE_MS);
});

test('an answer without a time, or with none that can be read, changes nothing', () => {
  learnTime(header(DEVICE_MS), DEVICE_MS);
  learnTime(null, DEVICE_MS);
  learnTime('soon', DEVICE_MS);
  expect(serverNow()).toBe(DEVICE_MS);
});
