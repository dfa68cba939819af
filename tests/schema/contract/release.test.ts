/** Tests which forms a published item can have. */
import { describe, expect, test } from 'vitest';
import { ledgerEntrySchema, publishedSchema } from '../../../schema/contract/release.ts';

describe('R2.4: the forms in which an item can be told', () => {
  const right: readonly object[] = [
    { form: 'X' },
    { form: 'A', n: 15, bins: [2, 3, 2, 5, 3] },
    {
      form: 'B',
      n: 7,
      bands: [
        [2, 4],
        [0, 1],
        [2, 4],
      ],
    },
    { form: 'C', n: 7, side: 2, atLeast: 5 },
  ];
  test.each(right)('%j', (told) => {
    expect(publishedSchema.parse(told)).toEqual(told);
  });

  const wrong: readonly object[] = [
    {},
    { form: 'D' },
    { form: 'A', n: 15 },
    { form: 'A', n: -1, bins: [] },
    { form: 'A', n: 15, bins: [1.5] },
    { form: 'B', n: 7, bands: [[2]] },
    { form: 'B', n: 7, bands: [[2, 3, 4]] },
    { form: 'C', n: 7, side: 3, atLeast: 5 },
    { form: 'C', n: 7, side: 2 },
  ];
  test.each(wrong)('%j is not one of them', (told) => {
    expect(publishedSchema.safeParse(told).success).toBe(false);
  });

  test('a withheld item has no other field, even if somebody wrote one: not even n', () => {
    expect(publishedSchema.parse({ form: 'X', n: 6, bins: [6] })).toEqual({ form: 'X' });
  });
});

test('an entry of the ledger has a hash of 64 hex digits and a day beside it, and no time of day', () => {
  const entry = { pulseId: '5eed'.repeat(8), seq: 0, final: true, entry: '{}', sha256: 'ab'.repeat(32) };
  expect(ledgerEntrySchema.parse({ ...entry, day: '2026-03-02', atMs: 1 })).toEqual(entry);
  for (const change of [{ sha256: 'AB'.repeat(32) }, { sha256: '' }, { seq: -1 }, { pulseId: 'x' }])
    expect(ledgerEntrySchema.safeParse({ ...entry, ...change }).success).toBe(false);
});
