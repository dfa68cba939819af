/** Counts what staff did after the pulses of a programme's courses, for its roll-up: for all courses together, never for one alone (R2.7, I1.51). */
import { and, eq, or, sql } from 'drizzle-orm';
import type { PulseId } from '../../../schema/contract/ids.ts';
import type { RollUp } from '../../../schema/contract/programmes.ts';
import { course, plannedAct, pulse, told } from '../../../schema/tables/directory/tables.ts';
import { isAmong, type Database } from '../record/database.ts';

/** Sums of fewer courses are told of nothing (R2.7). */
const FEWEST_COURSES = 3;

/**
 * A cancelled course owes its students nothing: where they were told, it counts, and where they were not, it is not counted as
 * open (H3.4).
 * @param counted the pulses that may be counted. If there are none, or of fewer than three courses, the answer is null
 */
export function loopsClosed(db: Database, counted: ReadonlySet<PulseId>): RollUp['loops'] {
  const isTold = sql<number>`EXISTS (SELECT 1 FROM ${told} WHERE ${told.pulseId} = ${pulse.id})`;
  const owing = db
    .select({ id: pulse.id, course: pulse.courseId, isTold })
    .from(pulse)
    .innerJoin(course, eq(course.id, pulse.courseId))
    .where(and(isAmong(pulse.id, [...counted]), or(eq(course.archived, false), isTold)))
    .all();
  if (new Set(owing.map((row) => row.course)).size < FEWEST_COURSES) return null;
  const passedOn = db
    .select({ id: plannedAct.id })
    .from(plannedAct)
    .where(
      and(
        eq(plannedAct.status, 'passed-on'),
        isAmong(
          plannedAct.pulseId,
          owing.map(({ id }) => id),
        ),
      ),
    )
    .all();
  return { pulses: owing.length, told: owing.filter((row) => row.isTold === 1).length, passedOn: passedOn.length };
}
