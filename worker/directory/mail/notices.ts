/**
 * Finds whom the mails of a day are due to (H4.2, H4.4): at seven in the morning of the course's zone. One number says until
 * when somebody has looked, so that nothing is sent twice and no log of mails is needed (docs/decisions/0084).
 */
import { and, desc, eq, gte, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import { addDays, addWorkingDays, DAY_MS, dayAt } from '../../../schema/calendar.ts';
import {
  codeSchema,
  courseIdSchema,
  staffIdSchema,
  type CourseId,
  type PulseId,
} from '../../../schema/contract/ids.ts';
import { instantSchema, zoneSchema } from '../../../schema/contract/instant.ts';
import { TELL_WITHIN_DAYS } from '../../../schema/loop/limits.ts';
import { sayTime } from '../../../schema/languages/moment.ts';
import { course, grants, institution, ledger, pulse, staff, told } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import type { Message, PulseNotice } from './message.ts';

/** Mails of a day are due from this hour on. */
const FROM = '07:00';

/** A day may begin and end half a day earlier or later elsewhere. */
const AROUND_MS = 2 * DAY_MS;

/** Ten working days and the day after are 15 days; holidays are not counted. */
const TELL_SINCE_MS = 21 * DAY_MS;

const rowSchema = z.object({
  code: codeSchema,
  courseId: courseIdSchema,
  zone: zoneSchema,
  opensAtMs: z.nullable(instantSchema),
  closesAtMs: instantSchema,
  openingAllowedMs: z.nullable(instantSchema),
});
type Row = z.infer<typeof rowSchema>;

/** A moment as a clock in the course shows it. */
interface Shown {
  readonly day: string;
  readonly time: string;
}

interface Parts {
  readonly queue: (message: Message) => void;
}

export function noticesIn({ db, host, rows }: Foundation, { queue }: Parts) {
  const columns = {
    code: pulse.code,
    courseId: pulse.courseId,
    zone: course.zone,
    opensAtMs: pulse.opensAtMs,
    closesAtMs: pulse.closesAtMs,
    openingAllowedMs: pulse.openingAllowedMs,
  };
  const ofRunningCourses = () =>
    db
      .select(columns)
      .from(pulse)
      .innerJoin(course, and(eq(course.id, pulse.courseId), eq(course.archived, false)))
      .leftJoin(ledger, and(eq(ledger.pulseId, pulse.id), eq(ledger.final, true)))
      .$dynamic();

  /** Those that may open or close today, somewhere. */
  const ahead = (nowMs: number): Row[] => {
    const [from, to] = [nowMs - AROUND_MS, nowMs + AROUND_MS];
    const near = or(
      and(gte(pulse.opensAtMs, from), lte(pulse.opensAtMs, to)),
      and(gte(pulse.closesAtMs, from), lte(pulse.closesAtMs, to)),
    );
    const found = ofRunningCourses()
      .where(and(near, isNull(ledger.seq), eq(pulse.resultsLost, false)))
      .all();
    return rows.readAll('pulse', rowSchema, found);
  };

  /** Those whose students may have to be told now what came of it. */
  const untold = (nowMs: number): Row[] => {
    const found = ofRunningCourses()
      .leftJoin(told, and(eq(told.pulseId, pulse.id), eq(told.revision, 1)))
      .where(
        and(
          gte(pulse.closesAtMs, nowMs - TELL_SINCE_MS),
          lte(pulse.closesAtMs, nowMs),
          isNotNull(ledger.seq),
          isNull(told.revision),
          eq(pulse.resultsDeleted, false),
        ),
      )
      .all();
    return rows.readAll('pulse', rowSchema, found);
  };

  /** The last pulse of a course, if its students have not heard what came of it. A mail does not say whether there are results. */
  const lastUntoldOf = (id: CourseId): Row | null => {
    const last = db
      .select({ ...columns, told: told.revision })
      .from(pulse)
      .innerJoin(course, eq(course.id, pulse.courseId))
      .innerJoin(ledger, and(eq(ledger.pulseId, pulse.id), eq(ledger.final, true)))
      .leftJoin(told, and(eq(told.pulseId, pulse.id), eq(told.revision, 1)))
      .where(and(eq(pulse.courseId, id), eq(pulse.resultsDeleted, false)))
      .orderBy(desc(pulse.closesAtMs))
      .limit(1)
      .get();
    return last === undefined || last.told !== null ? null : rows.read('pulse', rowSchema, last);
  };

  const teamOf = (id: CourseId) =>
    rows.readAll(
      'staff',
      z.object({ id: staffIdSchema }),
      db
        .selectDistinct({ id: staff.id })
        .from(grants)
        .innerJoin(staff, eq(staff.id, grants.staffId))
        .where(and(eq(grants.scope, id), inArray(grants.role, ['course-lead', 'co-teacher']), isNotNull(staff.address)))
        .orderBy(staff.id)
        .all(),
    );

  const tellTeam = (kind: PulseNotice, { courseId, code }: Pick<Row, 'courseId' | 'code'>): void => {
    for (const { id } of teamOf(courseId)) queue({ kind, staff: id, code });
  };

  const lookNow = (nowMs: number, untilMs: number): void => {
    const clocks = new Map<string, readonly [now: Shown, before: Shown]>();
    const clockIn = (zone: string): readonly [now: Shown, before: Shown] => {
      const shown = clocks.get(zone) ?? ([shownAt(nowMs, zone), shownAt(untilMs, zone)] as const);
      clocks.set(zone, shown);
      return shown;
    };
    const isDue = (zone: string, day: string): boolean => {
      const [now, before] = clockIn(zone);
      return isMorningOf(day, now) && !isMorningOf(day, before);
    };
    /** Courses that were told today that a planned pulse asks again: one mail about the same thing is enough. */
    const warned = new Set<CourseId>();
    for (const row of ahead(nowMs)) {
      const isTomorrow = row.opensAtMs !== null && isDue(row.zone, addDays(dayAt(row.opensAtMs, row.zone), -1));
      const waiting = isTomorrow ? lastUntoldOf(row.courseId) : null;
      if (waiting === null) continue;
      warned.add(row.courseId);
      tellTeam('tell-before-next', waiting);
    }
    for (const row of ahead(nowMs)) {
      const { zone, opensAtMs, closesAtMs, openingAllowedMs } = row;
      const [opens, closes] = [opensAtMs === null ? null : dayAt(opensAtMs, zone), dayAt(closesAtMs, zone)];
      if (opens !== null && isDue(zone, opens)) tellTeam('opens-today', row);
      // One mail on a day is enough, and a pulse that nobody has opened does not close.
      else if ((opens !== null || openingAllowedMs !== null) && opens !== closes && isDue(zone, closes))
        tellTeam('closes-today', row);
    }
    for (const row of untold(nowMs)) {
      if (warned.has(row.courseId)) continue;
      const dueDay = addWorkingDays(dayAt(row.closesAtMs, row.zone), TELL_WITHIN_DAYS);
      if (isDue(row.zone, addDays(dueDay, -1))) tellTeam('tell-students', row);
      if (isDue(row.zone, addDays(dueDay, 1))) tellTeam('tell-students-overdue', row);
    }
  };

  return {
    /** Puts the mails of this morning into the outbox. Call it each hour; calling it more often changes nothing. */
    lookForNotices(): void {
      if (host.sendsMail !== true) return;
      db.transaction(() => {
        const place = db.select({ untilMs: institution.noticedUntilMs }).from(institution).get();
        const nowMs = host.now();
        // A clock that was set back must not send the same mails again.
        if (place === undefined || nowMs <= place.untilMs) return;
        lookNow(nowMs, place.untilMs);
        db.update(institution).set({ noticedUntilMs: nowMs }).run();
      });
    },

    /** Tells the team that the page of a pulse has news. It is the same mail whether there are results or too few have answered. */
    tellNews(id: PulseId): void {
      if (host.sendsMail !== true) return;
      const row = ofRunningCourses().where(eq(pulse.id, id)).get();
      const found = rows.read('pulse', rowSchema, row);
      if (found !== null) tellTeam('news', found);
    },
  };
}

const shownAt = (atMs: number, zone: string): Shown => ({
  day: dayAt(atMs, zone),
  time: sayTime({ locale: 'en-GB' }, atMs, zone),
});

const isMorningOf = (day: string, shown: Shown): boolean => shown.day === day && shown.time >= FROM;
