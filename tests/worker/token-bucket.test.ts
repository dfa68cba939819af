/** Tests the limit of answers for each pulse. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TokenBucket } from '../../worker/token-bucket.ts';

const takeAll = (bucket: TokenBucket, nowMs: number, most: number): number => {
  let taken = 0;
  while (taken < most && bucket.take(nowMs) === 0) taken += 1;
  return taken;
};

describe('R4.6: answers are limited per pulse', () => {
  test('lets a lecture hall through at once: 5,000 answers, and not one more', () => {
    const bucket = new TokenBucket({ burst: 5000, perSecond: 200 }, 0);
    expect(takeAll(bucket, 0, 10_000)).toBe(5000);
    expect(bucket.take(0)).toBe(1);
  });

  test('says, when it is empty, how many seconds to wait, and has filled by then', () => {
    const bucket = new TokenBucket({ burst: 1, perSecond: 0.25 }, 0);
    expect(bucket.take(0)).toBe(0);
    expect(bucket.take(0)).toBe(4);
    expect(bucket.take(1000)).toBe(3);
    expect(bucket.take(4000)).toBe(0);
  });

  test('refills at its rate, and never beyond its burst', () => {
    const bucket = new TokenBucket({ burst: 10, perSecond: 2 }, 0);
    expect(takeAll(bucket, 0, 100)).toBe(10);
    expect(takeAll(bucket, 3000, 100)).toBe(6);
    expect(takeAll(bucket, 3_600_000, 100)).toBe(10);
  });

  test('does not lock a class out after a clock that was an hour ahead is corrected', () => {
    const bucket = new TokenBucket({ burst: 10, perSecond: 2 }, 3_600_000);
    takeAll(bucket, 3_600_000, 100);
    expect(takeAll(bucket, 0, 100)).toBe(0);
    expect(takeAll(bucket, 2000, 100)).toBe(4);
  });

  test('lets through, in any span of time, at most its burst and rate together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.nat(2000), { maxLength: 40 }),
        (burst, perSecond, steps) => {
          const bucket = new TokenBucket({ burst, perSecond }, 0);
          let [nowMs, taken] = [0, 0];
          for (const step of steps) {
            nowMs += step;
            taken += takeAll(bucket, nowMs, 30);
            expect(taken).toBeLessThanOrEqual(burst + (nowMs / 1000) * perSecond + 1e-6);
          }
        },
      ),
    );
  });
});
