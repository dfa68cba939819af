/** Who may do what in a course, as data (E6.4). Roles add up; what is not listed is forbidden. */
import { courseIdSchema, type CourseId } from '../../schema/contract/ids.ts';
import type { Grant, Role } from '../../schema/contract/staff.ts';

export type CourseAction = 'see-course' | 'run-pulses' | 'see-results';

/** Programme leads read roll-ups only; administrators read no course results in the staff app. */
export const ACTIONS_BY_ROLE: Readonly<Record<Role, readonly CourseAction[]>> = {
  'course-lead': ['see-course', 'run-pulses', 'see-results'],
  'co-teacher': ['see-course', 'run-pulses', 'see-results'],
  'programme-lead': [],
  'institution-admin': [],
};

/** A grant counts for the one course it names: never for all, and a programme's id is no course's. */
export function may(grants: readonly Grant[], action: CourseAction, course: CourseId): boolean {
  return grants.some((grant) => grant.scope === course && ACTIONS_BY_ROLE[grant.role].includes(action));
}

/** The courses in which these grants allow an action, each once. */
export function coursesWhere(grants: readonly Grant[], action: CourseAction): readonly CourseId[] {
  const ids = grants.flatMap(({ role, scope }) => (ACTIONS_BY_ROLE[role].includes(action) ? [courseIdSchema.parse(scope)] : []));
  return [...new Set(ids)];
}
