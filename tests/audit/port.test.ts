/**
 * Checks G5 at run time: the auditor listens to everything that passes through the port of a box, and would notice a
 * count.
 */
import { describe, expect, test } from 'vitest';
import type { BoxOffice, CastReply } from '../../schema/contract/box-office.ts';
import { codeSchema } from '../../schema/contract/ids.ts';
import { watchPort } from './port.ts';

const code = codeSchema.parse('000001');
const honest = {
  band: async () => ({ at: 'live' as const, band: '10+' }),
  cast: async (): Promise<CastReply> => ({
    kind: 'counted',
    receipt: [
      { item: 'M1', code: 4 },
      { item: 'TS11', code: 2 },
    ],
    schedule: { opensAtMs: null, closesAtMs: 1_900_000_000_000 },
  }),
} satisfies Partial<BoxOffice>;

async function heard(boxes: Partial<BoxOffice>): Promise<readonly string[]> {
  const leaks: string[] = [];
  const port = watchPort(boxes as BoxOffice, (leak) => leaks.push(leak));
  await port.band(code);
  await port.cast(code, [['M1', '4']]);
  return leaks;
}

describe('the port of a box', () => {
  test('an honest box leaks nothing', async () => {
    expect(await heard(honest)).toEqual([]);
  });

  test.each<readonly [string, object]>([
    ['a count beside the band', { band: async () => ({ at: 'live', band: '10+', count: 12 }) }],
    ['a count for a band', { band: async () => ({ at: 'live', band: '12' }) }],
    ['how many answered before', { cast: async () => ({ kind: 'counted', receipt: [], place: 12 }) }],
    ['what somebody else answered', { cast: async () => ({ kind: 'counted', receipt: [{ item: 'M1', code: 3 }] }) }],
  ])('the auditor notices %s', async (_, leaky) => {
    expect(await heard({ ...honest, ...leaky })).toHaveLength(1);
  });
});
