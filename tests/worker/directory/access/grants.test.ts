/** Tests what each role may do. */
import { describe, expect, test } from 'vitest';
import { courseIdSchema, programmeIdSchema } from '../../../../schema/contract/ids.ts';
import { roleSchema, type Grant, type Role } from '../../../../schema/contract/grants.ts';
import type { CourseAction } from '../../../../schema/contract/needs.ts';
import {
  coursesWhere,
  may,
  mayAdminister,
  mayInvite,
  mayReadRollUp,
} from '../../../../worker/directory/access/grants.ts';

const botany = courseIdSchema.parse('b'.repeat(32));
const zoology = courseIdSchema.parse('2'.repeat(32));

/** The table of E6.4, row by row. */
const table: readonly [Role, Readonly<Record<CourseAction, boolean>>][] = [
  [
    'course-lead',
    {
      'see-course': true,
      'change-course': true,
      'run-pulses': true,
      'see-results': true,
      'close-loop': true,
      represent: false,
      'invite-co-teacher': true,
    },
  ],
  [
    'co-teacher',
    {
      'see-course': true,
      'change-course': false,
      'run-pulses': true,
      'see-results': true,
      'close-loop': true,
      represent: false,
      'invite-co-teacher': false,
    },
  ],
  [
    'programme-lead',
    {
      'see-course': false,
      'change-course': false,
      'run-pulses': false,
      'see-results': false,
      'close-loop': false,
      represent: false,
      'invite-co-teacher': false,
    },
  ],
  [
    'institution-admin',
    {
      'see-course': false,
      'change-course': false,
      'run-pulses': false,
      'see-results': false,
      'close-loop': false,
      represent: false,
      'invite-co-teacher': false,
    },
  ],
  [
    'student-representative',
    {
      'see-course': false,
      'change-course': false,
      'run-pulses': false,
      'see-results': false,
      'close-loop': false,
      represent: true,
      'invite-co-teacher': false,
    },
  ],
];
const rows = table.flatMap(([role, actions]) =>
  Object.entries(actions).map(([action, allowed]) => [role, action as CourseAction, allowed] as const),
);

describe('E6.4: what a role may do in a course', () => {
  test.each(rows)('%s may %s: %s', (role, action, allowed) => {
    expect(may([{ role, scope: botany }], action, botany)).toBe(allowed);
  });

  test.each(rows)('%s in one course allows nothing in another (%s)', (role, action) => {
    expect(may([{ role, scope: zoology }], action, botany)).toBe(false);
  });

  test.each(rows)('%s of the whole institution allows nothing in a course (%s)', (role, action) => {
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

  test('administering, reading roll-ups and inviting need one role each, in its own place', () => {
    const programme = programmeIdSchema.parse('d'.repeat(32));
    const everything = roleSchema.options.flatMap((role) =>
      [null, botany, zoology, programme, 'e'.repeat(32)].map((scope): Grant => ({ role, scope })),
    );
    const those = (allowed: (grants: readonly Grant[]) => boolean) =>
      everything.filter((grant) => allowed([grant])).map(({ role, scope }) => `${role} ${scope}`);
    expect(new Set(those(mayAdminister).map((each) => each.split(' ')[0]))).toEqual(new Set(['institution-admin']));
    expect(those((grants) => mayReadRollUp(grants, programme))).toEqual([`programme-lead ${programme}`]);
    for (const role of ['course-lead', 'co-teacher'] as const) {
      expect(those((grants) => mayInvite(grants, { role, scope: botany }))).toEqual([`course-lead ${botany}`]);
      expect(those((grants) => mayInvite(grants, { role, scope: null }))).toEqual([]);
      expect(those((grants) => mayInvite(grants, { role, scope: 'nonsense' }))).toEqual([]);
    }
    for (const role of ['institution-admin', 'programme-lead'] as const) {
      expect(those((grants) => mayInvite(grants, { role, scope: null }))).toEqual(those(mayAdminister));
    }
  });

  test('a role in a course that is granted without a course lists no course', () => {
    expect(
      coursesWhere(
        [
          { role: 'course-lead', scope: null },
          { role: 'co-teacher', scope: 'nonsense' },
        ],
        'see-course',
      ),
    ).toEqual([]);
  });

  test('a list of courses names each course once, and only those that the person may see', () => {
    const held: Grant[] = [
      { role: 'institution-admin', scope: null },
      { role: 'course-lead', scope: botany },
      { role: 'co-teacher', scope: botany },
      { role: 'programme-lead', scope: zoology },
    ];
    expect(coursesWhere(held, 'see-course')).toEqual([botany]);
  });
});
