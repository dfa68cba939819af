/** Tests the number that the hall's computer and the phone both show. */
import { expect, test } from 'vitest';
import { drawMark } from '../../../../worker/directory/pulses/mark.ts';
import { seededChance } from '../a-directory.ts';

test('E7.8: it has three digits, and each of the thousand numbers is drawn about as often as any other', () => {
  const host = { randomBytes: seededChance() };
  const times = new Map<string, number>();
  for (let n = 0; n < 50_000; n += 1) {
    const mark = drawMark(host);
    times.set(mark, (times.get(mark) ?? 0) + 1);
  }
  expect([...times.keys()].filter((mark) => !/^\d{3}$/.test(mark))).toEqual([]);
  expect(times.size).toBe(1000);
  // Fifty times each, within five standard deviations.
  expect(Math.min(...times.values())).toBeGreaterThan(14);
  expect(Math.max(...times.values())).toBeLessThan(86);
});
