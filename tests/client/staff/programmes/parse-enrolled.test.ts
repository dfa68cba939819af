/** Tests how the number of students is read as somebody types it. */
import { expect, test } from 'vitest';
import { parseEnrolled } from '../../../../client/staff/programmes/parse-enrolled.ts';

test.each([
  ['', null],
  ['  ', null],
  ['57', 57],
  [' 100000 ', 100_000],
  ['100001', undefined],
  ['0', undefined],
  ['forty', undefined],
  ['-3', undefined],
])('R2.6: “%s” is read as %s', (typed, enrolled) => {
  expect(parseEnrolled(typed)).toBe(enrolled);
});
