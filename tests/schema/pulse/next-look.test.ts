/** Tests when a wall asks the server again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { Stage } from '../../../schema/contract/stage.ts';
import { untilNextLook, untilNextTick } from '../../../schema/pulse/next-look.ts';

const CLOSES = 1_800_000_000_000;

const aPage = (stage: Stage, schedule: Partial<Schedule> = {}) => ({
  stage,
  schedule: { opensAtMs: null, closesAtMs: CLOSES, ...schedule },
  graceSeconds: 120,
});

describe('a wall asks the server again (E7.8)', () => {
  test('for the counter: once at each line of the 30 s grid, and never in between (R2.9)', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (nowMs) => {
        const nextMs = nowMs + untilNextTick(nowMs);
        expect(nextMs % 30_000).toBe(1_000);
        expect(nextMs - nowMs).toBeGreaterThan(1_000);
        expect(nextMs - nowMs).toBeLessThanOrEqual(31_000);
      }),
    );
  });

  test.each<[string, ReturnType<typeof aPage>, number, number]>([
    ['a second after the planned closing', aPage('open'), CLOSES - 3_000, 4_000],
    ['a second after the planned opening', aPage('armed', { opensAtMs: CLOSES - 60_000 }), CLOSES - 65_000, 6_000],
    ['a second after the grace', aPage('grace'), CLOSES + 115_000, 6_000],
    ['soon, when the server is later than this clock', aPage('open'), CLOSES + 5_000, 2_000],
    ['soon, while results are cut', aPage('closing'), CLOSES + 500_000, 2_000],
  ])('%s', (_, page, nowMs, waitMs) => {
    expect(untilNextLook(page, nowMs)).toBe(waitMs);
  });

  test('never, once the pulse has closed', () => {
    expect(untilNextLook(aPage('closed'), CLOSES)).toBeNull();
  });
});
