/**
 * Turns a plan into a pulse, and finds what a new pulse must take into account and what needs a written reason (E8.4,
 * E8.5).
 */
import type { Code, CourseId, StaffId } from '../../../schema/contract/ids.ts';
import type { NextPulse } from '../../../schema/contract/planning.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import type { Courses } from '../courses/courses.ts';
import type { Lms } from '../lms/lms.ts';
import type { Programmes } from '../programmes/programmes.ts';
import type { AttemptName } from '../record/attempts.ts';
import type { Foundation } from '../record/foundation.ts';
import type { PulseDraft, PulseInCourse, PulseRequest, PulseRows } from './kept-pulses.ts';
import { doubtsAcross, type AcrossCourses } from './across.ts';
import type { Drafted, PlanRefusal } from './drafted.ts';
import type { PulseOutlook } from './opening.ts';
import { reasonFor } from './reason.ts';
import type { rhythmIn } from './rhythm.ts';
import { termIn } from './term.ts';
import type { Doubt } from './warnings.ts';

export interface Outlook extends Omit<NextPulse, 'warnings' | 'planned'> {
  readonly planned: PulseOutlook['planned'];
  readonly doubts: readonly Doubt[];
}

export interface PlanningParts {
  readonly courses: Courses;
  readonly lms: Pick<Lms, 'isBound'>;
  readonly programmes: Pick<Programmes, 'terms' | 'answerByPlan'>;
  readonly pulses: PulseRows;
  readonly rhythm: ReturnType<typeof rhythmIn>;
  readonly across: Pick<AcrossCourses, 'across' | 'acrossNow' | 'keepReason'>;
  readonly find: (code: Code) => PulseInCourse | null;
}

export function planningIn(
  foundation: Foundation,
  { courses, lms, programmes, pulses, rhythm, across, find }: PlanningParts,
) {
  const { auditedOnce } = foundation;

  const drafted = (id: CourseId, request: PulseRequest, replaces: Code | null): Result<Drafted, PlanRefusal> => {
    const course = courses.find(id);
    if (course === null) return fail({ kind: 'not-found' });
    if (courses.settings(id).archived) return fail({ kind: 'course-archived' });
    // Students could come from nowhere.
    if (request.plan.eligibility === 'roster' && !lms.isBound(id)) return fail({ kind: 'no-platform' });
    const instead = replaces === null ? null : pulses.replacementOf(replaces, id);
    if (instead !== null) return fail({ kind: 'replaced-already', code: instead });
    const draft = pulses.draft(course, request, courses.teachersOf(id), replaces);
    if (!draft.ok) return draft;
    const { definition, schedule } = draft.value;
    const others = across.across(definition, schedule);
    const doubts = [...doubtsAcross(others, course), ...rhythm.doubts(course, schedule, replaces)];
    const reason = reasonFor(doubts, request.plan.reason);
    return reason.ok ? ok({ draft: draft.value, others, reason: reason.value }) : reason;
  };

  return {
    ...termIn(foundation, { courses, programmes, pulses, across, find, drafted }),

    /**
     * Keeps a frozen definition with a new id and a code that was never used, if nothing stands in its way (R2.1, E2.4).
     * Arming it is the box's work.
     * @param replaces a planned pulse whose box says that it was discarded: it goes in the same transaction (E7.6)
     */
    draft(
      by: StaffId,
      course: CourseId,
      request: PulseRequest,
      attempt: AttemptName = null,
      replaces: Code | null = null,
    ): Result<PulseDraft, PlanRefusal> {
      const done = auditedOnce<Result<Drafted, PlanRefusal>>(
        { by, name: attempt, made: (code) => draftOf(find(code as Code)) },
        () => {
          const made = drafted(course, request, replaces);
          if (made.ok) {
            const { draft, others, reason } = made.value;
            const replaced = replaces && find(replaces);
            const { code } = draft.definition;
            // Whoever runs this course has no right to the pulses of another one, whose codes every student knows (E6.4).
            if (replaced && replaced.course.id === course)
              pulses.forget(replaced.definition.code, replaced.definition.id, code);
            else if (replaces !== null && replaced === null) pulses.noteReplaced(replaces, code);
            pulses.keep(draft);
            across.keepReason(draft.definition.id, others, reason);
          }
          return made;
        },
        (made) =>
          made.ok
            ? {
                by,
                action: replaces === null ? 'draft-pulse' : 'change-pulse',
                subject: made.value.draft.definition.code,
                ...made.value.reason,
              }
            : null,
      );
      return done.ok ? ok(done.value.draft) : done;
    },

    /** @returns what a new pulse must take into account */
    outlook(id: CourseId): Outlook | null {
      const course = courses.find(id);
      if (course === null) return null;
      const outlook = pulses.outlook(id);
      return {
        ...outlook,
        people: courses.teachersOf(id),
        fairnessRole: courses.institution().fairnessRole,
        language: courses.languageOf(id),
        terms: programmes.terms(),
        signals: courses.signals(id),
        enrolled: courses.enrolledOf(id),
        isOnPlatform: lms.isBound(id),
        doubts: [...doubtsAcross(across.acrossNow(id, questionsOf('core')), course), ...rhythm.doubtsNow(course)],
      };
    },

    /** @returns the definition that a plan would make, under a name that no pulse has; it is not kept */
    preview(id: CourseId, request: PulseRequest): Definition | null {
      const course = courses.find(id);
      return course && pulses.preview(course, request);
    },
  };
}

const draftOf = (found: PulseInCourse | null): Result<Drafted, never> | null =>
  found && ok({ draft: { definition: found.definition, schedule: found.schedule }, others: [], reason: {} });
