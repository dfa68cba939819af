/**
 * Says who may do what, as data (E6.4). A person with several roles may do what any of them allows; everything that is
 * not listed is forbidden.
 */
import { courseIdSchema, type CourseId, type ProgrammeId } from '../../../schema/contract/ids.ts';
import type { Grant, Role } from '../../../schema/contract/grants.ts';
import type { CourseAction } from '../../../schema/contract/needs.ts';

/** Programme leads read only roll-ups, and administrators read no course results in the staff app. */
export const ACTIONS_BY_ROLE: Readonly<Record<Role, readonly CourseAction[]>> = {
  'course-lead': ['see-course', 'change-course', 'run-pulses', 'see-results', 'close-loop', 'invite-co-teacher'],
  'co-teacher': ['see-course', 'run-pulses', 'see-results', 'close-loop'],
  // A student, who sees no number that the others do not see (H2.4).
  'student-representative': ['represent'],
  'programme-lead': [],
  'institution-admin': [],
};

/** A grant counts only for the course that it names. A grant of a programme names no course, so it gives nothing here. */
export function may(grants: readonly Grant[], action: CourseAction, course: CourseId): boolean {
  return grants.some((grant) => grant.scope === course && ACTIONS_BY_ROLE[grant.role].includes(action));
}

/** Administrators arrange settings, people, programmes and terms; they see nobody's answers (E6.4). */
export const mayAdminister = (grants: readonly Grant[]): boolean =>
  grants.some((grant) => grant.role === 'institution-admin');

/** Whoever works here. A student representative has a role too, and is a student (H2.4). */
export const isOnStaff = (grants: readonly Grant[]): boolean =>
  grants.some((grant) => grant.role !== 'student-representative');

/** Only its lead reads the roll-ups of a programme. */
export const mayReadRollUp = (grants: readonly Grant[], programme: ProgrammeId): boolean =>
  grants.some((grant) => grant.role === 'programme-lead' && grant.scope === programme);

/** Whoever leads the programme, and administrators, propose dates to its courses, and nothing else (E7.14). */
export const mayPropose = (grants: readonly Grant[], programme: ProgrammeId): boolean =>
  mayAdminister(grants) || mayReadRollUp(grants, programme);

/** Administrators invite administrators and programme leads. Only the lead of a course invites others to it; not even an administrator may (E6.4). */
export function mayInvite(grants: readonly Grant[], { role, scope }: Grant): boolean {
  switch (role) {
    case 'institution-admin':
    case 'programme-lead':
      return mayAdminister(grants);
    case 'course-lead':
    case 'co-teacher':
    case 'student-representative': {
      const course = courseIdSchema.safeParse(scope);
      return course.success && may(grants, 'invite-co-teacher', course.data);
    }
  }
}

/** The courses in which these grants allow an action, each once. */
export function coursesWhere(grants: readonly Grant[], action: CourseAction): readonly CourseId[] {
  const ids = grants.flatMap(({ role, scope }) => {
    const course = courseIdSchema.safeParse(scope);
    return course.success && ACTIONS_BY_ROLE[role].includes(action) ? [course.data] : [];
  });
  return [...new Set(ids)];
}
