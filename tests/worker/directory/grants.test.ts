import { describe, expect, test } from 'vitest';
import { courseIdSchema } from '../../../schema/contract/ids.ts';
import type { Grant, Role } from '../../../schema/contract/staff.ts';
import { coursesWhere, may, type CourseAction } from '../../../worker/directory/grants.ts';

const botany = courseIdSchema.parse('b'.repeat(32));
const zoology = courseIdSchema.parse('2'.repeat(32));

/** E6.4, row by row. */
const table: readonly [Role, Readonly<Record<CourseAction, boolean>>][] = [
  ['course-lead', { 'see-course': true, 'run-pulses': true, 'see-results': true, 'invite-co-teacher': true }],
  ['co-teacher', { 'see-course': true, 'run-pulses': true, 'see-results': true, 'invite-co-teacher': false }],
  ['programme-lead', { 'see-course': false, 'run-pulses': false, 'see-results': false, 'invite-co-teacher': false }],
  ['institution-admin', { 'see-course': false, 'run-pulses': false, 'see-results': false, 'invite-co-teacher': false }],
];
const rows = table.flatMap(([role, actions]) =>
  Object.entries(actions).map(([action, allowed]) => [role, action as CourseAction, allowed] as const),
);

describe('E6.4: what a role allows in a course', () => {
  test.each(rows)('%s, %s: %s', (role, action, allowed) => {
    expect(may([{ role, scope: botany }], action, botany)).toBe(allowed);
  });

  test.each(rows)('%s never reaches from one course into another (%s)', (role, action) => {
    expect(may([{ role, scope: zoology }], action, botany)).toBe(false);
  });

  test.each(rows)('%s of the whole institution opens no course (%s)', (role, action) => {
    expect(may([{ role, scope: null }], action, botany)).toBe(false);
  });

  test('roles add up', () => {
    const held: Grant[] = [
      { role: 'institution-admin', scope: null },
      { role: 'programme-lead', scope: botany },
      { role: 'co-teacher', scope: botany },
    ];
    expect(may(held, 'see-results', botany)).toBe(true);
    expect(may(held, 'see-results', zoology)).toBe(false);
  });

  test('a list of courses names each course once, and only those that may be seen', () => {
    const held: Grant[] = [
      { role: 'institution-admin', scope: null },
      { role: 'course-lead', scope: botany },
      { role: 'co-teacher', scope: botany },
      { role: 'programme-lead', scope: zoology },
    ];
    expect(coursesWhere(held, 'see-course')).toEqual([botany]);
  });
});
