/**
 * Lists what a person's calendar reads: when the pulses of their courses open and close, and by when students hear what
 * came of each (E7.4).
 */
import { addWorkingDays, dayAt } from '../../../schema/calendar.ts';
import type { Me } from '../../../schema/contract/account.ts';
import type { CourseId, PulseId } from '../../../schema/contract/ids.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import { TELL_WITHIN_DAYS } from '../../../schema/loop/limits.ts';
import type { Courses } from '../courses/courses.ts';
import type { Pulses } from '../pulses/pulses.ts';
import type { toldRows } from './told.ts';

/** An entry has dates and no results. */
export interface CalendarEntry {
  readonly course: Pick<Course, 'id' | 'name'>;
  readonly pulse: PulseId;
  /** It is null if staff open the pulse by hand. */
  readonly opensAtMs: number | null;
  readonly closesAtMs: number;
  /**
   * An ISO day. It is null if students have been told, or if the results are deleted. It does not say whether any
   * results were published.
   */
  readonly tellByDay: string | null;
}

export interface Calendar {
  readonly entries: readonly CalendarEntry[];
  /** The language that its owner chose for the staff pages, or null (E3.9a). */
  readonly language: Me['language'];
}

export interface CalendarParts {
  readonly courses: Pick<Courses, 'listed'>;
  readonly pulses: Pick<Pulses, 'listed'>;
  readonly told: Pick<ReturnType<typeof toldRows>, 'toldAfter'>;
}

/** A course that is archived owes nothing, and has no dates (H3.4). */
export function calendarOf(ids: readonly CourseId[], { courses, pulses, told }: CalendarParts): CalendarEntry[] {
  const shown = courses.listed(ids).filter(({ archived }) => !archived);
  const all = pulses.listed(shown.map(({ id }) => id));
  const byCourse = Map.groupBy(all, ({ course }) => course);
  const isTold = told.toldAfter(all.map(({ id }) => id));
  return shown.flatMap((course) =>
    (byCourse.get(course.id) ?? []).map(({ id, schedule, resultsDeleted, resultsLost }) => ({
      course: { id: course.id, name: course.name },
      pulse: id,
      ...schedule,
      // Students hear what came of it also if too few answered (E8.3).
      tellByDay:
        resultsDeleted || resultsLost || isTold.has(id)
          ? null
          : addWorkingDays(dayAt(schedule.closesAtMs, course.zone), TELL_WITHIN_DAYS),
    })),
  );
}
