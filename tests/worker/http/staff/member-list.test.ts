/** Tests what is said of a list of students that is too long (privacy.md R5.6). */
import { expect, test } from 'vitest';
import { MOST_LISTED } from '../../../../schema/contract/defaults.ts';
import { tooLong } from '../../../../worker/http/staff/member-list.ts';

test.each([
  [60, 61, 'listTooLong', 60],
  [MOST_LISTED, MOST_LISTED + 1, 'listTooLong', MOST_LISTED],
  // A pulse for 8,000 is not "for 5,000": only the list has that limit.
  [8_000, MOST_LISTED + 1, 'listTooLarge', MOST_LISTED],
])('R5.6: of a class of %i, a list of %i is too long in its own words', (eligible, n, rule, most) => {
  expect(tooLong(n, eligible)).toMatchObject({ field: 'ids', rule, facts: { n, most } });
});
