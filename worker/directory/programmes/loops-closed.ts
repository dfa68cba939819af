/** Counts what staff did after the pulses of a programme's courses, for its roll-up: for all courses together, never for one alone (R2.7, I1.51). */
import { and, eq } from 'drizzle-orm';
import type { PulseId } from '../../../schema/contract/ids.ts';
import type { RollUp } from '../../../schema/contract/programmes.ts';
import { plannedAct, told } from '../../../schema/tables/directory/tables.ts';
import { isAmong, type Database } from '../record/database.ts';

/** @param counted the pulses that may be counted. If there are none, the answer is null */
export function loopsClosed(db: Database, counted: ReadonlySet<PulseId>): RollUp['loops'] {
  if (counted.size === 0) return null;
  const pulses = [...counted];
  const toldAfter = db.selectDistinct({ id: told.pulseId }).from(told).where(isAmong(told.pulseId, pulses)).all();
  const passedOn = db
    .select({ id: plannedAct.id })
    .from(plannedAct)
    .where(and(eq(plannedAct.status, 'passed-on'), isAmong(plannedAct.pulseId, pulses)))
    .all();
  return { pulses: counted.size, told: toldAfter.length, passedOn: passedOn.length };
}
