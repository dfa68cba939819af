/** Decides from a person's grants what is worth offering to them (E6.4). Pure. */
import type { Grant } from '../../../schema/contract/grants.ts';

type Grants = readonly Grant[];

export const isAdmin = (grants: Grants): boolean => grants.some(({ role }) => role === 'institution-admin');

/** A student representative has a role too, and is a student (H2.4). */
export const isOnStaff = (grants: Grants): boolean => grants.some(({ role }) => role !== 'student-representative');

export const representsStudents = (grants: Grants): boolean =>
  grants.some(({ role }) => role === 'student-representative');

export const leadsCourse = (grants: Grants, course: string): boolean =>
  grants.some(({ role, scope }) => role === 'course-lead' && scope === course);

export const leadsProgramme = (grants: Grants, programme: string): boolean =>
  grants.some(({ role, scope }) => role === 'programme-lead' && scope === programme);

export const leadsAnyProgramme = (grants: Grants): boolean => grants.some(({ role }) => role === 'programme-lead');

export const hasProgrammes = (grants: Grants): boolean => isAdmin(grants) || leadsAnyProgramme(grants);

/** People who have just signed in start with what they teach, or else with what they lead. */
export function homeOf(grants: Grants): 'courses' | 'programmes' {
  const teaches = grants.some(({ role }) => role !== 'institution-admin' && role !== 'programme-lead');
  return !teaches && hasProgrammes(grants) ? 'programmes' : 'courses';
}
