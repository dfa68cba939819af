/** Ends what somebody did as a student representative, with the role (H2.4). */
import { and, eq, inArray } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { grants, pulse, representativeWord } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';

/** Takes the role, the comments and the agreements of somebody who no longer represents the students of a course. */
export function endRepresenting(db: Database, person: StaffId, course: string): void {
  const pulses = db.select({ id: pulse.id }).from(pulse).where(eq(pulse.courseId, course));
  db.delete(representativeWord)
    .where(and(eq(representativeWord.staffId, person), inArray(representativeWord.pulseId, pulses)))
    .run();
  db.delete(grants)
    .where(and(eq(grants.staffId, person), eq(grants.role, 'student-representative'), eq(grants.scope, course)))
    .run();
}
