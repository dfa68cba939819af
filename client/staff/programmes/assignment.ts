/** Which courses a programme has in a term, as administrators arrange them (privacy.md R2.7). Pure. */
import type { ProgrammeList } from '../../../schema/contract/programmes.ts';

export type CourseIds = ProgrammeList['assigned'][number]['courses'];

export const assignedTo = ({ assigned }: Pick<ProgrammeList, 'assigned'>, programme: string, term: string): CourseIds =>
  assigned.find((one) => one.programme === programme && one.term === term)?.courses ?? [];

/** Puts a course in, or takes it out. */
export const toggled = (courses: CourseIds, id: CourseIds[number]): CourseIds =>
  courses.includes(id) ? courses.filter((other) => other !== id) : [...courses, id];

/** From here on a roll-up may show something. */
export const FEWEST_COURSES = 3;
