/** Says which courses a programme has in a term, while administrators choose them (privacy.md R2.7). Pure. */
import type { ProgrammeList } from '../../../schema/contract/programmes.ts';

export type CourseIds = ProgrammeList['assigned'][number]['courses'];

export const assignedTo = ({ assigned }: Pick<ProgrammeList, 'assigned'>, programme: string, term: string): CourseIds =>
  assigned.find((one) => one.programme === programme && one.term === term)?.courses ?? [];

export const toggled = (courses: CourseIds, id: CourseIds[number]): CourseIds =>
  courses.includes(id) ? courses.filter((other) => other !== id) : [...courses, id];

/** A roll-up of fewer courses never shows anything. */
export const FEWEST_COURSES = 3;
