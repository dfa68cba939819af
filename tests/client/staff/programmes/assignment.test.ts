/** Tests how courses are assigned to a programme for a term. */
import { expect, test } from 'vitest';
import { assignedTo, toggled } from '../../../../client/staff/programmes/assignment.ts';
import { courseIdSchema, programmeIdSchema, termIdSchema } from '../../../../schema/contract/ids.ts';

const hex = (digit: string) => digit.repeat(32);
const [botany, zoology] = [courseIdSchema.parse(hex('a')), courseIdSchema.parse(hex('b'))];
const assigned = [
  { programme: programmeIdSchema.parse(hex('1')), term: termIdSchema.parse(hex('2')), courses: [botany, zoology] },
];

test('R2.7: only the courses of this programme in this term are shown as assigned', () => {
  expect(assignedTo({ assigned }, hex('1'), hex('2'))).toEqual([botany, zoology]);
  expect(assignedTo({ assigned }, hex('1'), hex('3'))).toEqual([]);
  expect(assignedTo({ assigned }, hex('3'), hex('2'))).toEqual([]);
});

test('a course is assigned once, and can be taken out again', () => {
  expect(toggled([botany], zoology)).toEqual([botany, zoology]);
  expect(toggled([botany, zoology], botany)).toEqual([zoology]);
});
