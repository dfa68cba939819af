/** Counts what staff did after the pulses of a programme's courses, for its roll-up: for all courses together, never for one alone (R2.7, I1.51). */
import { and, eq, inArray } from 'drizzle-orm';
import type { ProgrammeId, PulseId, TermId } from '../../../schema/contract/ids.ts';
import type { RollUp } from '../../../schema/contract/programmes.ts';
import { plannedAct, programmeCourse, pulse, told } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';

/** @param counted the pulses that may be counted. If there are none, the answer is null */
export function loopsClosed(
  db: Database,
  programme: ProgrammeId,
  term: TermId,
  counted: ReadonlySet<PulseId>,
): RollUp['loops'] {
  if (counted.size === 0) return null;
  const courses = db
    .select({ id: programmeCourse.courseId })
    .from(programmeCourse)
    .where(and(eq(programmeCourse.programmeId, programme), eq(programmeCourse.termId, term)));
  const toldAfter = db
    .selectDistinct({ id: told.pulseId })
    .from(told)
    .innerJoin(pulse, eq(pulse.id, told.pulseId))
    .where(inArray(pulse.courseId, courses))
    .all();
  // A pulse is listed once for each act that was passed on.
  const passedOn = db
    .select({ id: plannedAct.pulseId })
    .from(plannedAct)
    .where(and(eq(plannedAct.status, 'passed-on'), inArray(plannedAct.courseId, courses)))
    .all();
  const among = (rows: readonly { readonly id: string }[]): number =>
    rows.filter(({ id }) => counted.has(id as PulseId)).length;
  return { pulses: counted.size, told: among(toldAfter), passedOn: among(passedOn) };
}
