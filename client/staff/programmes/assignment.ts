/** Says how many courses a programme has in a term (privacy.md R2.7). Pure. */
import type { ProgrammeList } from '../../../schema/contract/programmes.ts';

export const assignedTo = ({ assigned }: Pick<ProgrammeList, 'assigned'>, programme: string, term: string): number =>
  assigned.find((one) => one.programme === programme && one.term === term)?.courses ?? 0;

/** A roll-up of fewer courses never shows anything. */
export const FEWEST_COURSES = 3;
