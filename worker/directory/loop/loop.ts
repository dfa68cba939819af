/** From a pulse to what came of it: acts and words to students, course by course (experience.md section 8). */
import { and, eq, inArray } from 'drizzle-orm';
import { addWorkingDays, dayAt } from '../../../schema/calendar.ts';
import type { ProgrammeId, PulseId, TermId } from '../../../schema/contract/ids.ts';
import type { LoopPage, ToldPage } from '../../../schema/contract/loop.ts';
import type { Course, LoopState } from '../../../schema/contract/staff.ts';
import { TELL_WITHIN_DAYS } from '../../../schema/loop/limits.ts';
import { plannedAct, programmeCourse, pulse, told } from '../../../schema/tables/directory/tables.ts';
import type { actsIn } from './acts.ts';
import type { coursesIn } from '../courses/courses.ts';
import type { Database, Host } from '../record/database.ts';
import type { ledgerOf } from '../published/ledger.ts';
import type { KeptPulse, pulsesIn } from '../pulses/kept-pulses.ts';
import type { toldIn } from './told.ts';

export interface LoopParts {
  readonly courses: Pick<ReturnType<typeof coursesIn>, 'languageOf'>;
  readonly pulses: Pick<ReturnType<typeof pulsesIn>, 'ofCourses'>;
  readonly ledger: Pick<ReturnType<typeof ledgerOf>, 'hasPublished'>;
  readonly acts: Pick<ReturnType<typeof actsIn>, 'ofCourse'>;
  readonly told: Pick<ReturnType<typeof toldIn>, 'draft' | 'revisions'>;
}

export function loopOf(host: Host, { courses, pulses, ledger, acts, told: words }: LoopParts) {
  const today = ({ zone }: Course): string => dayAt(host.now(), zone);

  const inLoop = ({ zone }: Course, { definition: { id, code }, schedule }: KeptPulse) => {
    const closedDay = dayAt(schedule.closesAtMs, zone);
    return { code, closedDay, published: ledger.hasPublished(id), dueDay: addWorkingDays(closedDay, TELL_WITHIN_DAYS) };
  };

  return {
    ofCourse(course: Course): LoopPage {
      const closed = pulses
        .ofCourses([course.id])
        .filter(({ closed: isClosed, resultsDeleted }) => isClosed && !resultsDeleted);
      return {
        course,
        today: today(course),
        acts: acts.ofCourse(course.id),
        pulses: closed.map((pulse) => {
          const { id } = pulse.definition;
          return {
            ...inLoop(course, pulse),
            begun: words.draft(id).version > 0,
            told: words.revisions(id).at(-1) ?? null,
          };
        }),
      };
    },

    /** What the list of courses says of the latest pulse that has closed. */
    stateOf(course: Course, [latest]: readonly KeptPulse[]): LoopState {
      if (latest === undefined) return 'none';
      const { published, dueDay } = inLoop(course, latest);
      if (words.revisions(latest.definition.id).length > 0) return 'told';
      return published && today(course) > dueDay ? 'overdue' : 'open';
    },

    /** By when students hear what came of a pulse, also that too few answered (E8.3); null: they have heard, or it is long ago. */
    tellByDay(course: Course, pulse: KeptPulse): string | null {
      const isOver = pulse.resultsDeleted || words.revisions(pulse.definition.id).length > 0;
      return isOver ? null : inLoop(course, pulse).dueDay;
    },

    ofPulse(course: Course, pulse: KeptPulse): ToldPage {
      const { id } = pulse.definition;
      const language = courses.languageOf(course.id);
      return {
        ...inLoop(course, pulse),
        course,
        language,
        today: today(course),
        draft: words.draft(id),
        revisions: words.revisions(id),
      };
    },
  };
}

/** Pulses by what staff did after them; a pulse stands once for each act that was passed on. */
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
