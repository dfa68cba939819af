/** Tests how many courses a programme has in a term, as the pages say it. */
import { expect, test } from 'vitest';
import { assignedTo } from '../../../../client/staff/programmes/assignment.ts';
import { programmeIdSchema, termIdSchema } from '../../../../schema/contract/ids.ts';

const hex = (digit: string) => digit.repeat(32);
const assigned = [{ programme: programmeIdSchema.parse(hex('1')), term: termIdSchema.parse(hex('2')), courses: 2 }];

test('R2.7: only the courses of this programme in this term are counted', () => {
  expect(assignedTo({ assigned }, hex('1'), hex('2'))).toBe(2);
  expect(assignedTo({ assigned }, hex('1'), hex('3'))).toBe(0);
  expect(assignedTo({ assigned }, hex('3'), hex('2'))).toBe(0);
});
