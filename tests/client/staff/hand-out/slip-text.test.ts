/** Tests how a printed code is set on its slip. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupedSlip, withoutScheme } from '../../../../client/staff/hand-out/slip-text.ts';
import { parseSlip, SLIP_RANDOM_BYTES, slipFromBytes } from '../../../../schema/contract/ids.ts';

test('R5.2, E3.1: a code is printed in three groups of four, and is read back as the same code', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: SLIP_RANDOM_BYTES, maxLength: SLIP_RANDOM_BYTES }), (bytes) => {
      const slip = slipFromBytes(bytes);
      expect(groupedSlip(slip)).toMatch(/^\w{4} \w{4} \w{4}$/);
      expect(parseSlip(groupedSlip(slip))).toBe(slip);
    }),
  );
});

test.each([
  ['https://pulse.example/s/K7QF2M', 'pulse.example/s/K7QF2M'],
  ['http://192.168.1.4:8787/s/K7QF2M', '192.168.1.4:8787/s/K7QF2M'],
])('%s is typed as %s', (url, typed) => {
  expect(withoutScheme(url)).toBe(typed);
});
