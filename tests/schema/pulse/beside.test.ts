/** Tests how planned pulses of one course lie beside each other (R2.0, R2.1). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../../../schema/calendar.ts';
import { codeFromBytes } from '../../../schema/contract/ids.ts';
import { belowAfter, firstFree, inTheWay, leastKAt } from '../../../schema/pulse/beside.ts';
import type { PlannedBeside } from '../../../schema/pulse/plan.ts';
import { HOUR, NOW } from './a-plan.ts';

const REST = 72 * HOUR;
const GRACE = 120_000;

const one = fc
  .record({
    day: fc.integer({ min: 0, max: 60 }),
    days: fc.integer({ min: 1, max: 5 }),
    k: fc.integer({ min: 5, max: 9 }),
  })
  .map(({ day, days, k }) => ({ fromMs: NOW + day * DAY_MS, endsAtMs: NOW + (day + days) * DAY_MS + GRACE, k }));

/** Plans one after the other, each only if nothing is in its way. */
function planAll(wanted: readonly { fromMs: number; endsAtMs: number; k: number }[]): readonly PlannedBeside[] {
  const planned: PlannedBeside[] = [];
  for (const [n, { fromMs, endsAtMs, k }] of wanted.entries()) {
    const fits =
      inTheWay({ fromMs, endsAtMs }, planned, { nowMs: NOW, graceMs: GRACE }) === null &&
      k >= leastKAt(fromMs, { leastK: 5, planned, nowMs: NOW }) &&
      belowAfter(fromMs, k, planned, NOW) === null;
    if (fits)
      planned.push({
        code: codeFromBytes(Uint8Array.of(0, 0, 0, 0, 0, n)),
        opensAtMs: fromMs,
        endsAtMs,
        restMs: REST,
        k,
      });
  }
  return planned;
}

test('R2.0, R2.1: whatever is asked for in whatever order, pulses lie 72 hours apart and k never falls', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (wanted) => {
      const inOrder = planAll(wanted).toSorted((a, b) => a.opensAtMs! - b.opensAtMs!);
      for (const [n, next] of inOrder.entries()) {
        const before = inOrder[n - 1];
        if (before === undefined) continue;
        expect(next.opensAtMs! - before.endsAtMs).toBeGreaterThanOrEqual(REST);
        expect(next.k).toBeGreaterThanOrEqual(before.k);
      }
    }),
  );
});

test('E7.11: the first free moment fits, and none before it does', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), fc.integer({ min: 1, max: 6 }), (wanted, days) => {
      const planned = planAll(wanted);
      const freeMs = firstFree(NOW, days * DAY_MS, planned, NOW);
      const fits = (fromMs: number) =>
        inTheWay({ fromMs, endsAtMs: fromMs + days * DAY_MS }, planned, { nowMs: NOW, graceMs: 0 }) === null;
      expect(fits(freeMs)).toBe(true);
      for (let ms = NOW; ms < freeMs; ms += HOUR) expect(fits(ms)).toBe(false);
    }),
  );
});
