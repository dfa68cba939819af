/** How often a course and those around it have asked, and whether students heard what came of it (E8.4, E8.5). */
import { and, eq, gte, inArray, lte, ne } from 'drizzle-orm';
import { addDays, dayAt } from '../../../schema/calendar.ts';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { Course } from '../../../schema/contract/staff.ts';
import { programme, programmeCourse, pulse, term, told } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from '../record/database.ts';
import type { ledgerOf } from '../published/ledger.ts';
import type { KeptPulse, PulseInCourse, pulsesIn } from './kept-pulses.ts';
import { doubtsAbout, examWeeksIn, type Before, type Doubt } from './warnings.ts';

export interface RhythmParts {
  readonly pulses: Pick<ReturnType<typeof pulsesIn>, 'ofCourses'>;
  readonly ledger: Pick<ReturnType<typeof ledgerOf>, 'hasPublished'>;
}

export function rhythmIn(db: Database, host: Host, { pulses, ledger }: RhythmParts) {
  /** Where too few answered nothing was told to staff, so nothing has to be told back before the next try. */
  const untoldOf = (kept: readonly KeptPulse[], zone: string): Before['untold'] => {
    const last = kept.find((each) => each.closed && ledger.hasPublished(each.definition.id));
    if (last === undefined) return null;
    const { id, code } = last.definition;
    const isTold = db.select({ id: told.pulseId }).from(told).where(eq(told.pulseId, id)).limit(1).get() !== undefined;
    return isTold ? null : { code, closedDay: dayAt(last.schedule.closesAtMs, zone) };
  };

  const programmesOf = (course: Course, day: string): Before['programmes'] => {
    const inTerm = and(eq(programmeCourse.courseId, course.id), lte(term.fromDay, day), gte(term.toDay, day));
    const places = db
      .select({ name: programme.name, programmeId: programme.id, termId: term.id })
      .from(programmeCourse)
      .innerJoin(term, eq(term.id, programmeCourse.termId))
      .innerJoin(programme, eq(programme.id, programmeCourse.programmeId))
      .where(inTerm)
      .all();
    return places.map(({ name, programmeId, termId }) => {
      const others = db
        .select({ id: programmeCourse.courseId })
        .from(programmeCourse)
        .where(
          and(
            eq(programmeCourse.programmeId, programmeId),
            eq(programmeCourse.termId, termId),
            ne(programmeCourse.courseId, course.id),
          ),
        );
      const openings = db
        .select({ opensAtMs: pulse.opensAtMs })
        .from(pulse)
        .where(inArray(pulse.courseId, others))
        .all();
      return { name, openedDays: daysOf(openings, course.zone) };
    });
  };

  const terms = (): Before['terms'] => db.select().from(term).orderBy(term.fromDay, term.id).all();

  /** What speaks against a pulse beside these others of its course. */
  const doubtsBeside = (
    others: readonly KeptPulse[],
    course: Course,
    { opensAtMs, closesAtMs }: Schedule,
  ): readonly Doubt[] => {
    const opensDay = dayAt(Math.max(host.now(), opensAtMs ?? 0), course.zone);
    return doubtsAbout(
      { opensDay, closesDay: dayAt(closesAtMs, course.zone) },
      {
        untold: untoldOf(others, course.zone),
        openedDays: daysOf(
          others.map(({ schedule }) => schedule),
          course.zone,
        ),
        terms: terms(),
        programmes: programmesOf(course, opensDay),
      },
    );
  };

  return {
    /** @param schedule `opensAtMs` null: opened by hand, which may be at once */
    doubts: (course: Course, schedule: Schedule): readonly Doubt[] =>
      doubtsBeside(pulses.ofCourses([course.id]), course, schedule),

    /** Of a pulse that was judged by its planned day, and would open on an earlier one. */
    doubtsOfOpeningNow(
      course: Course,
      { definition: { code }, schedule: { opensAtMs, closesAtMs } }: KeptPulse,
    ): readonly Doubt[] {
      if (opensAtMs === null || dayAt(host.now(), course.zone) >= dayAt(opensAtMs, course.zone)) return [];
      const others = pulses.ofCourses([course.id]).filter(({ definition }) => definition.code !== code);
      return doubtsBeside(others, course, { opensAtMs: null, closesAtMs });
    },

    /** Of the days that a pulse is to stay open longer: those before were judged with its plan. */
    doubtsOfClosingLater({ course: { zone }, schedule }: PulseInCourse, closesAtMs: number): readonly Doubt[] {
      const added = { fromDay: addDays(dayAt(schedule.closesAtMs, zone), 1), toDay: dayAt(closesAtMs, zone) };
      return added.toDay < added.fromDay ? [] : examWeeksIn(added, terms());
    },
  };
}

/** A pulse that nobody has opened has asked nobody. */
const daysOf = (schedules: readonly Pick<Schedule, 'opensAtMs'>[], zone: string): readonly string[] =>
  schedules.flatMap(({ opensAtMs }) => (opensAtMs === null ? [] : [dayAt(opensAtMs, zone)]));
