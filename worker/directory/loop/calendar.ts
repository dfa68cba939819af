/**
 * Lists what a person's calendar reads: when the pulses of their courses open and close, and by when students hear what
 * came of each (E7.4).
 */
import type { Me } from '../../../schema/contract/account.ts';
import type { CourseId, PulseId } from '../../../schema/contract/ids.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import type { KeptPulse } from '../pulses/kept-pulses.ts';
import type { Pulses } from '../pulses/pulses.ts';

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

export const calendarOf = (
  ids: readonly CourseId[],
  pulses: Pick<Pulses, 'inCourses'>,
  tellByDay: (course: Course, pulse: KeptPulse) => string | null,
): CalendarEntry[] =>
  pulses
    .inCourses(ids)
    .filter(({ settings }) => !settings.archived)
    .flatMap(({ course, pulses: all }) =>
      all.map((pulse) => ({
        course: { id: course.id, name: course.name },
        pulse: pulse.definition.id,
        ...pulse.schedule,
        tellByDay: tellByDay(course, pulse),
      })),
    );
