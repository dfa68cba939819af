/** What staff did after the pulses of a programme's courses, for its roll-up. */
import { and, eq, inArray } from 'drizzle-orm';
import type { ProgrammeId, PulseId, TermId } from '../../../schema/contract/ids.ts';
import { plannedAct, programmeCourse, pulse, told } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';

/** Pulses by what staff did after them; a pulse is listed once for each act that was passed on. */
export interface LoopsIn {
  readonly told: readonly PulseId[];
  readonly passedOn: readonly PulseId[];
}

export function loopsIn(db: Database, programme: ProgrammeId, term: TermId): LoopsIn {
  const courses = db
    .select({ id: programmeCourse.courseId })
    .from(programmeCourse)
    .where(and(eq(programmeCourse.programmeId, programme), eq(programmeCourse.termId, term)));
  const toldTo = db
    .selectDistinct({ id: told.pulseId })
    .from(told)
    .innerJoin(pulse, eq(pulse.id, told.pulseId))
    .where(inArray(pulse.courseId, courses))
    .all();
  const passed = db
    .select({ id: plannedAct.pulseId })
    .from(plannedAct)
    .where(and(eq(plannedAct.status, 'passed-on'), inArray(plannedAct.courseId, courses)))
    .all();
  const ids = (rows: readonly { readonly id: string }[]): PulseId[] => rows.map(({ id }) => id as PulseId);
  return { told: ids(toldTo), passedOn: ids(passed) };
}
