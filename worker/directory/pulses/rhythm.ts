/**
 * Counts how often a course and the courses around it have asked their students, and whether students heard what came
 * of it (E8.4, E8.5).
 */
import { and, eq, gte, inArray, lte, ne } from 'drizzle-orm';
import { z } from 'zod';
import { addDays, dayAt } from '../../../schema/calendar.ts';
import type { Code } from '../../../schema/contract/ids.ts';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import { programme, programmeCourse, pulse, term, told } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import type { Programmes } from '../programmes/programmes.ts';
import type { Published } from '../published/published.ts';
import type { KeptPulse, PulseInCourse, PulseRows } from './kept-pulses.ts';
import { doubtsAbout, examWeeksIn, type Before, type Doubt } from './warnings.ts';

export interface RhythmParts {
  readonly pulses: Pick<PulseRows, 'ofCourses'>;
  readonly published: Pick<Published, 'hasResults' | 'endedWithNothing'>;
  readonly programmes: Pick<Programmes, 'terms'>;
}

export function rhythmIn({ db, host, rows }: Foundation, { pulses, published, programmes }: RhythmParts) {
  /** Where too few answered, staff were told nothing, so they need not tell students anything before they try again. */
  const untoldOf = (kept: readonly KeptPulse[], zone: string): Before['untold'] => {
    const last = kept.find((each) => each.closed && published.hasResults(each.definition.id));
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
      return { name, openedDays: daysOf(rows.readAll('pulse', openingSchema, openings), course.zone) };
    });
  };

  const terms = (): Before['terms'] =>
    programmes.terms().map(({ name, fromDay, toDay, exams }) => ({
      name,
      fromDay,
      toDay,
      examsFromDay: exams?.fromDay ?? null,
      examsToDay: exams?.toDay ?? null,
    }));

  /** What speaks against a pulse, given these others of its course. */
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
          // Who published nothing may try again: nobody was told anything that the next results could be compared with.
          others.filter(({ definition }) => !published.endedWithNothing(definition.id)).map(({ schedule }) => schedule),
          course.zone,
        ),
        terms: terms(),
        programmes: programmesOf(course, opensDay),
      },
    );
  };

  const besides = ({ id }: Course, code: Code | null): readonly KeptPulse[] =>
    pulses.ofCourses([id]).filter(({ definition }) => definition.code !== code);

  return {
    /**
     * @param schedule `opensAtMs` null: staff open it by hand, which may be at once
     * @param replaced a planned pulse that will not be, or null (E7.6)
     */
    doubts: (course: Course, schedule: Schedule, replaced: Code | null): readonly Doubt[] =>
      doubtsBeside(besides(course, replaced), course, schedule),

    /** The same of a pulse that opens now, before its own times are known: those that are planned are judged with these. */
    doubtsNow: (course: Course): readonly Doubt[] =>
      doubtsBeside(
        besides(course, null).filter(({ closed }) => closed),
        course,
        { opensAtMs: null, closesAtMs: host.now() },
      ),

    /** What speaks against opening a pulse today that was judged by its planned day, which is later. */
    doubtsOfOpeningNow(
      course: Course,
      { definition: { code }, schedule: { opensAtMs, closesAtMs } }: KeptPulse,
    ): readonly Doubt[] {
      if (opensAtMs === null || dayAt(host.now(), course.zone) >= dayAt(opensAtMs, course.zone)) return [];
      return doubtsBeside(besides(course, code), course, { opensAtMs: null, closesAtMs });
    },

    /** What speaks against the days that a pulse stays open longer. The days before them were judged with its plan. */
    doubtsOfClosingLater({ course: { zone }, schedule }: PulseInCourse, closesAtMs: number): readonly Doubt[] {
      const added = { fromDay: addDays(dayAt(schedule.closesAtMs, zone), 1), toDay: dayAt(closesAtMs, zone) };
      return added.toDay < added.fromDay ? [] : examWeeksIn(added, terms());
    },
  };
}

const openingSchema = z.object({ opensAtMs: z.nullable(instantSchema) });

/** A pulse that nobody has opened has asked nobody. */
const daysOf = (schedules: readonly Pick<Schedule, 'opensAtMs'>[], zone: string): readonly string[] =>
  schedules.flatMap(({ opensAtMs }) => (opensAtMs === null ? [] : [dayAt(opensAtMs, zone)]));
