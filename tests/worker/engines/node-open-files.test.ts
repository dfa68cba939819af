/** Tests how many files this process may have open. */
import { expect, test } from 'vitest';
import { mostOpenFiles } from '../../../worker/engines/node-open-files.ts';

const LIMITS = `Limit                     Soft Limit           Hard Limit           Units
Max core file size        0                    unlimited            bytes
Max open files            1024                 524288               files
`;

test.each([
  ['the limit that holds now', LIMITS, 1024],
  ['no limit', LIMITS.replace('1024  ', 'unlimited'), Number.POSITIVE_INFINITY],
  ['a system that does not tell', '', Number.POSITIVE_INFINITY],
])('P20: %s', (_, limits, most) => {
  expect(mostOpenFiles(limits)).toBe(most);
});

test.skipIf(process.platform !== 'linux')('Linux tells it', () => {
  expect(mostOpenFiles()).toBeGreaterThan(0);
});
