/**
 * The room of the loop keeps what came of each pulse: acts, and words to students, course by course (experience.md
 * section 8).
 */
import { addWorkingDays, dayAt } from '../../../schema/calendar.ts';
import type { Code, CourseId, CourseKey, StaffId } from '../../../schema/contract/ids.ts';
import type { KeptDraft, LoopPage, ToldPage, ToldRevision } from '../../../schema/contract/loop.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import { checkTold } from '../../../schema/loop/check-told.ts';
import { TELL_WITHIN_DAYS } from '../../../schema/loop/limits.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Access } from '../access/access.ts';
import type { Courses } from '../courses/courses.ts';
import type { Published } from '../published/published.ts';
import type { KeptPulse } from '../pulses/kept-pulses.ts';
import type { Pulses } from '../pulses/pulses.ts';
import type { AttemptName } from '../record/attempts.ts';
import type { Foundation } from '../record/foundation.ts';
import type { Changed } from '../record/version.ts';
import { actsIn } from './acts.ts';
import { behindLinkIn } from './behind-link.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { homeIn } from './home.ts';
import { closedPulsesIn, firstUnfit, type NotClosed, type UnfitRefusal } from './closed-pulse.ts';
import { representativeRows } from './representatives.ts';
import { representingIn } from './representing.ts';
import { toldRows, type ToldToStudents } from './told.ts';

export interface LowerRooms {
  readonly access: Pick<Access, 'ownerOfCalendar'>;
  readonly courses: Pick<
    Courses,
    | 'find'
    | 'listed'
    | 'languageOf'
    | 'classLanguagesOf'
    | 'keyOf'
    | 'courseOf'
    | 'wasReplaced'
    | 'settings'
    | 'institution'
  >;
  readonly published: Pick<Published, 'hasPublished' | 'hasResults' | 'runningIn' | 'entriesOfEach'>;
  readonly pulses: Pick<Pulses, 'find' | 'inCourses' | 'listed' | 'publicView'>;
}

export type DraftToldRefusal = NotClosed | Changed<KeptDraft>;
export type TellRefusal = DraftToldRefusal | UnfitRefusal;

/** What is kept of the page. The sentences on it come from the result, which the gate reads (A7), and the titles from the library. */
export type KeptToldPage = Omit<ToldPage, 'sentences' | 'titles'>;

export type Loop = ReturnType<typeof loopIn>;

export function loopIn(foundation: Foundation, { access, courses, published, pulses }: LowerRooms) {
  const { db, host, auditedOnce, stillActs } = foundation;
  const closedPulse = closedPulsesIn(host, pulses);
  const acts = actsIn(foundation, { published, closedPulse });
  const representatives = representativeRows(foundation);
  const told = toldRows(foundation, representatives);
  const today = ({ zone }: Course): string => dayAt(host.now(), zone);

  const inLoop = ({ zone }: Course, { definition: { id, code }, schedule }: KeptPulse) => {
    const closedDay = dayAt(schedule.closesAtMs, zone);
    return {
      code,
      closedDay,
      published: published.hasResults(id),
      dueDay: addWorkingDays(closedDay, TELL_WITHIN_DAYS),
      begun: told.draft(id).version > 0,
    };
  };

  const toldPage = (code: Code): Result<KeptToldPage, NotClosed> => {
    const pulse = closedPulse(code);
    if (!pulse.ok) return pulse;
    const { course, definition, days } = pulse.value;
    const draft = told.draft(definition.id);
    return ok({
      ...inLoop(course, pulse.value),
      course,
      ...courses.classLanguagesOf(course.id),
      today: days.today,
      draft,
      representatives: representatives.saidOf(course.id, definition.id, draft.body),
      revisions: told.revisions(definition.id),
    });
  };

  const publish = (code: Code, { version, body }: KeptDraft): Result<ToldRevision, TellRefusal> => {
    const pulse = closedPulse(code);
    if (!pulse.ok) return pulse;
    const { course, definition, days } = pulse.value;
    const checked = checkTold(body, days.closedDay);
    if (!checked.ok) return fail(firstUnfit(checked.error));
    const written = { course: course.id, zone: course.zone, language: courses.languageOf(course.id) };
    return told.publish(definition.id, written, version, checked.value);
  };

  const latestTold = (code: Code): Result<ToldRevision, never> | null => {
    const latest = told.after(code);
    return latest && ok(latest);
  };

  return {
    ...acts,
    ...representingIn(foundation, {
      told,
      representatives,
      closedPulse,
      acts: acts.acts,
      inCourses: pulses.inCourses,
      hasEnded,
      languageOf: courses.languageOf,
    }),
    toldPage,

    /** The plan of a course: its acts, and its closed pulses with what students were told after each. */
    ofCourse(id: CourseId): LoopPage | null {
      const [found] = pulses.inCourses([id]);
      if (found === undefined) return null;
      const { course, pulses: all } = found;
      return {
        course,
        today: today(course),
        acts: acts.acts(id),
        pulses: all.filter(hasEnded).map((pulse) => ({
          ...inLoop(course, pulse),
          told: told.revisions(pulse.definition.id).at(-1) ?? null,
        })),
      };
    },

    /** The courses of one person, page by page: first what needs somebody, then by name (E7.9, H3.3). */
    home: homeIn(foundation, { courses, published, pulses }),

    /** @returns the dates for the owner of this calendar address; null if there is no such address (E7.4) */
    calendar(tokenHash: string): Calendar | null {
      const owner = access.ownerOfCalendar(tokenHash);
      return owner && { entries: calendarOf(owner.courses, { courses, pulses, told }), language: owner.language };
    },

    /** @param draft with the version that the editor had on screen */
    draftTold(by: StaffId, code: Code, { version, body }: KeptDraft): Result<KeptDraft, DraftToldRefusal> {
      return db.transaction((): Result<KeptDraft, DraftToldRefusal> => {
        stillActs(by);
        const pulse = closedPulse(code);
        return pulse.ok ? told.write(pulse.value.definition.id, version, body) : pulse;
      });
    },

    /**
     * From now on students read this; what they read before stays in the record.
     * @param draft with the version that the editor had on screen
     */
    tellStudents(
      by: StaffId,
      code: Code,
      draft: KeptDraft,
      attempt: AttemptName = null,
    ): Result<KeptToldPage, TellRefusal> {
      const done = auditedOnce<Result<ToldRevision, TellRefusal>>(
        { by, name: attempt, made: () => latestTold(code) },
        () => publish(code, draft),
        (made) =>
          made.ok ? { by, action: made.value.revision === 1 ? 'tell-students' : 'correct-told', subject: code } : null,
      );
      return done.ok ? toldPage(code) : done;
    },

    /** What the link of a course leads to; `replaced` if it has another link now, or is gone; null if there never was one. */
    behindLink: behindLinkIn(foundation, { courses, published, pulses, toldAfter: told.after }),

    /** What students were told last after this pulse. */
    toldAfter: (code: Code): ToldToStudents | null => told.after(code),

    /**
     * What the pages of a pulse need besides the pulse: what students of its course were told last, after another one (E4.7),
     * and the key of the course's link (lms.md L2.5).
     */
    besidePulse: (course: CourseId, code: Code): { told: ToldToStudents | null; key: CourseKey | null } => ({
      told: told.before(course, code),
      key: courses.keyOf(course),
    }),
  };
}

/** Says whether a pulse has closed and its results are still kept. */
const hasEnded = ({ closed, resultsDeleted, resultsLost }: KeptPulse): boolean =>
  closed && !resultsDeleted && !resultsLost;
