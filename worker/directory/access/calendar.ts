/** What a person's calendar reads: when their courses' pulses open and close, and by when students hear what came of them (E7.4). */
import { eq } from 'drizzle-orm';
import { staffIdSchema, type PulseId, type StaffId } from '../../../schema/contract/ids.ts';
import type { Course } from '../../../schema/contract/staff.ts';
import { calendarAddress } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';

export interface CalendarEntry {
  readonly course: Pick<Course, 'id' | 'name'>;
  readonly pulse: PulseId;
  /** null: staff open it by hand. */
  readonly opensAtMs: number | null;
  readonly closesAtMs: number;
  /** ISO day; null: students have been told, or its results are deleted. Whether any were published it does not say. */
  readonly tellByDay: string | null;
}

/** One address a person, known by the hash of its token only. It gives dates and no results, but it opens without a session. */
export function calendarAddressesIn(db: Database) {
  return {
    /** The address before is void from here on. */
    put(staffId: StaffId, tokenHash: string): void {
      db.insert(calendarAddress)
        .values({ staffId, tokenHash })
        .onConflictDoUpdate({ target: calendarAddress.staffId, set: { tokenHash } })
        .run();
    },

    drop(id: StaffId): void {
      db.delete(calendarAddress).where(eq(calendarAddress.staffId, id)).run();
    },

    exists: (id: StaffId): boolean =>
      db.select().from(calendarAddress).where(eq(calendarAddress.staffId, id)).get() !== undefined,

    ownerOf(tokenHash: string): StaffId | null {
      const row = db
        .select({ id: calendarAddress.staffId })
        .from(calendarAddress)
        .where(eq(calendarAddress.tokenHash, tokenHash))
        .get();
      return row === undefined ? null : staffIdSchema.parse(row.id);
    },
  };
}
