/** Stores addresses of personal calendars, each by the hash of its token; they open without a session (E7.4). */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { meSchema, type Me } from '../../../schema/contract/account.ts';
import { staffIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { calendarAddress, staff } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { coursesWhere } from './grants.ts';
import type { SessionEnded, SessionRows } from './sessions.ts';

export type CalendarAddressRows = ReturnType<typeof calendarAddressRows>;

export function calendarAddressRows(db: Database) {
  return {
    /** @returns whether there was one */
    drop: (id: StaffId): boolean =>
      db.delete(calendarAddress).where(eq(calendarAddress.staffId, id)).returning().all().length > 0,

    exists: (id: StaffId): boolean =>
      db.select().from(calendarAddress).where(eq(calendarAddress.staffId, id)).get() !== undefined,
  };
}

const addressSchema = z.object({ owner: staffIdSchema, language: meSchema.shape.language });

export interface CalendarOwner extends Pick<Me, 'language'> {
  readonly courses: readonly CourseId[];
}

interface Parts {
  readonly sessions: Pick<SessionRows, 'grantsOf' | 'lives'>;
  readonly calendars: CalendarAddressRows;
}

export function calendarIn({ db, rows, audited }: Foundation, { sessions, calendars }: Parts) {
  return {
    /**
     * Gives the person's calendar a new address. The address before it gives nothing any more.
     * @param asking the hash of the token of the session that asks. If the session has just been ended, no address is made
     */
    putCalendar(by: StaffId, asking: string, tokenHash: string): Result<null, SessionEnded> {
      return audited<Result<null, SessionEnded>>(
        () => {
          if (!sessions.lives(asking, by)) return fail({ kind: 'signed-out' });
          db.insert(calendarAddress)
            .values({ staffId: by, tokenHash })
            .onConflictDoUpdate({ target: calendarAddress.staffId, set: { tokenHash } })
            .run();
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'make-calendar', subject: '' } : null),
      );
    },

    dropCalendar(by: StaffId): void {
      audited(
        () => calendars.drop(by),
        (wasThere) => (wasThere ? { by, action: 'drop-calendar', subject: '' } : null),
      );
    },

    /** The courses that the owner of this address may see today, and the language that they read; null: there is no such address. */
    ownerOfCalendar(tokenHash: string): CalendarOwner | null {
      const row = db
        .select({ owner: calendarAddress.staffId, language: staff.language })
        .from(calendarAddress)
        .innerJoin(staff, eq(staff.id, calendarAddress.staffId))
        .where(eq(calendarAddress.tokenHash, tokenHash))
        .get();
      const address = rows.read('calendar_address', addressSchema, row);
      if (address === null) return null;
      return { courses: coursesWhere(sessions.grantsOf(address.owner), 'see-course'), language: address.language };
    },
  };
}
