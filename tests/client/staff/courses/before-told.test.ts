/** Tests when staff are warned that a planned pulse asks students who have not heard what came of the last one (E8.4). */
import { expect, test } from 'vitest';
import { askingBeforeTold } from '../../../../client/staff/courses/before-told.ts';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import type { LoopPage } from '../../../../schema/contract/loop.ts';
import type { PulseSummary, Stage } from '../../../../schema/contract/stage.ts';

const code = codeSchema.parse('K7QF2M');
const planned = (opensAtMs: number | null, stage: Stage = 'armed'): PulseSummary => ({
  code: codeSchema.parse('M2F7QK'),
  stage,
  schedule: { opensAtMs, closesAtMs: 9e12 },
});
const closed = (published: boolean, told: object | null = null) =>
  ({ code, published, told }) as unknown as LoopPage['pulses'][number];

test.each<[string, readonly PulseSummary[], LoopPage['pulses'], ReturnType<typeof askingBeforeTold>]>([
  ['the first that opens is named', [planned(20), planned(10)], [closed(true)], { untold: code, opensAtMs: 10 }],
  [
    'a pulse that too few answered owes nothing, and the one before it does',
    [planned(10)],
    [closed(false), closed(true)],
    { untold: code, opensAtMs: 10 },
  ],
  ['students have heard', [planned(10)], [closed(true, {})], null],
  ['there was no pulse yet', [planned(10)], [], null],
  ['too few answered', [planned(10)], [closed(false)], null],
  ['nothing opens by itself', [planned(null), planned(10, 'open'), planned(5, 'closed')], [closed(true)], null],
])('%s', (_, pulses, loop, warned) => {
  expect(askingBeforeTold(pulses, { pulses: loop })).toEqual(warned);
});
