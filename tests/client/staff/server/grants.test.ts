/** Tests which parts of the app each role is offered. */
import { expect, test } from 'vitest';
import { hasProgrammes, homeOf, isAdmin, leadsCourse, leadsProgramme } from '../../../../client/staff/server/grants.ts';
import type { Grant, Role } from '../../../../schema/contract/grants.ts';

const a = (role: Role, scope: string | null = 'this'): Grant => ({ role, scope });

/** What the app offers to each role (E6.4). */
test.each<[Role, { admin: boolean; team: boolean; rollUp: boolean; programmes: boolean; home: string }]>([
  ['institution-admin', { admin: true, team: false, rollUp: false, programmes: true, home: 'programmes' }],
  ['programme-lead', { admin: false, team: false, rollUp: true, programmes: true, home: 'programmes' }],
  ['course-lead', { admin: false, team: true, rollUp: false, programmes: false, home: 'courses' }],
  ['co-teacher', { admin: false, team: false, rollUp: false, programmes: false, home: 'courses' }],
])('E6.4: somebody with the role %s is offered %j', (role, offered) => {
  const grants = [a(role)];
  expect({
    admin: isAdmin(grants),
    team: leadsCourse(grants, 'this'),
    rollUp: leadsProgramme(grants, 'this'),
    programmes: hasProgrammes(grants),
    home: homeOf(grants),
  }).toEqual(offered);
  expect(leadsCourse(grants, 'another') || leadsProgramme(grants, 'another')).toBe(false);
});

test('E6.4: roles add up, so an administrator who also teaches begins at the courses', () => {
  expect(homeOf([a('institution-admin', null), a('co-teacher')])).toBe('courses');
  expect(homeOf([])).toBe('courses');
});
