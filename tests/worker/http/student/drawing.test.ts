/** Tests that pages which are drawn for visitors are limited, for each pulse and for all, and that answering never is (H6.9). */
import { describe, expect, test } from 'vitest';
import { BucketByKey } from '../../../../worker/token-bucket.ts';
import { Drawing, DRAWING } from '../../../../worker/http/student/drawing.ts';
import { aStudentApp, closedPulse, CODE, COURSE_KEY, definition } from './a-student-app.ts';
import { SCHEDULE } from '../../pages/a-pulse.ts';

const FEW = { all: { burst: 1000, perSecond: 1e-9 }, pulse: { burst: 3, perSecond: 1e-9 } };

async function statuses(times: number, ask: () => Promise<Response>): Promise<number[]> {
  const seen: number[] = [];
  for (let i = 0; i < times; i += 1) seen.push((await ask()).status);
  return seen;
}

describe('H6.9: pages of one pulse', () => {
  test.each(['/how', '/results', '/wall', '/qr.svg', '/results/qr.svg'])(
    '%s is drawn so often, and then a page says when to come again; the form and answers go on',
    async (page) => {
      const { get, post, memory } = aStudentApp({ drawing: FEW });
      await memory.pulses.warm(definition, SCHEDULE);
      expect(await statuses(5, () => get(`/s/${CODE}${page}`))).toEqual([200, 200, 200, 429, 429]);
      const refused = await get(`/s/${CODE}${page}`);
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(await refused.text()).toContain('Please wait a minute');
      expect(await statuses(10, () => get(`/s/${CODE}`))).toEqual(Array(10).fill(200));
      expect(await statuses(10, () => get(`/c/${COURSE_KEY}`))).toEqual(Array(10).fill(200));
      expect(await statuses(10, () => post(`/s/${CODE}`))).toEqual(Array(10).fill(200));
    },
  );

  test('the page of a pulse that has closed is drawn as often, and the page of its course', async () => {
    const { get } = aStudentApp({ drawing: FEW, look: { at: 'closed' }, kept: closedPulse() });
    expect(await statuses(5, () => get(`/s/${CODE}`))).toEqual([200, 200, 200, 429, 429]);
    expect(await statuses(5, () => get(`/c/${COURSE_KEY}`))).toEqual([200, 200, 200, 429, 429]);
  });

  test('all pulses together have a limit too', async () => {
    const { get } = aStudentApp({ drawing: { all: { burst: 2, perSecond: 1e-9 }, pulse: DRAWING.pulse } });
    expect(await statuses(5, () => get(`/s/${CODE}/how`))).toEqual([200, 200, 200, 429, 429]);
  });

  test('a hall passes at once: two thousand pages of a pulse', () => {
    const drawing = new Drawing(DRAWING, () => 0);
    drawing.meet(CODE);
    expect(Array.from({ length: 1999 }, () => drawing.take(CODE)).filter((waitS) => waitS > 0)).toEqual([]);
    expect(drawing.take(CODE)).toBe(1);
  });
});

describe('H6.9: what is remembered is bounded', () => {
  test('a made-up code is not remembered, however often it is asked for', async () => {
    const { get, memory } = aStudentApp();
    for (let i = 0; i < 50; i += 1) await get(`/s/${String(i).padStart(4, '0')}ZZ/how`);
    expect(memory.drawing.size).toBe(0);
    await get(`/s/${CODE}/how`);
    expect(memory.drawing.size).toBe(1);
  });

  test('a thousand pulses are remembered, and the one that was asked for last stays', () => {
    const drawing = new Drawing(FEW, () => 0);
    drawing.meet('first');
    for (let i = 0; i < 5000; i += 1) {
      drawing.meet(String(i));
      drawing.take('first');
    }
    expect(drawing.size).toBe(1000);
    expect(drawing.take('first')).toBeGreaterThan(0);
  });

  test('limits by person, platform or reason forget whoever has been idle for the longest time', () => {
    const buckets = new BucketByKey<number>({ burst: 1, perSecond: 1e-9 }, 10);
    for (let i = 0; i < 1000; i += 1) buckets.take(i, 0);
    expect(buckets.size).toBe(10);
    expect([buckets.has(989), buckets.has(990), buckets.take(999, 0) > 0]).toEqual([false, true, true]);
  });
});
