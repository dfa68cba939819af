/**
 * Changes and discards a pulse that has not opened yet (E7.6). The box decides whether it has opened, in its own
 * transaction; this room decides whether the plan is allowed, and follows the box (docs/decisions/0026, 0043).
 */
import type { Code, CourseId, StaffId } from '../../../schema/contract/ids.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Courses } from '../courses/courses.ts';
import type { Published } from '../published/published.ts';
import type { Foundation } from '../record/foundation.ts';
import { doubtsAcross, type AcrossCourses } from './across.ts';
import type { DraftRefusal, PulseDraft, PulseInCourse, PulseRequest, PulseRows } from './kept-pulses.ts';
import { reasonFor, type Reason } from './reason.ts';
import type { rhythmIn } from './rhythm.ts';
import type { ReasonNeeded } from './warnings.ts';

type Over = { readonly kind: 'wrong-state'; readonly why: 'closed' };
export type ChangeRefusal =
  | DraftRefusal
  | ReasonNeeded
  | Over
  | { readonly kind: 'not-found' | 'course-archived' | 'conflict' };

/** Whether a changed plan keeps the box, and with it code, posters and slips: only if nothing but its times has changed. */
export type Change = { readonly keepsBox: boolean; readonly pulse: PulseInCourse };

export interface ReplanningParts {
  readonly courses: Courses;
  readonly published: Pick<Published, 'final'>;
  readonly pulses: PulseRows;
  readonly rhythm: Pick<ReturnType<typeof rhythmIn>, 'doubts'>;
  readonly across: Pick<AcrossCourses, 'across' | 'keepReason'>;
  readonly find: (code: Code) => PulseInCourse | null;
}

export function replanningIn(
  { audited }: Foundation,
  { courses, published, pulses, rhythm, across, find }: ReplanningParts,
) {
  const judged = (
    of: CourseId,
    code: Code,
    request: PulseRequest,
  ): Result<Change & { readonly draft: PulseDraft }, ChangeRefusal> => {
    const pulse = find(code);
    if (pulse === null || pulse.course.id !== of) return fail({ kind: 'not-found' });
    if (pulse.closed) return fail({ kind: 'wrong-state', why: 'closed' });
    if (courses.settings(of).archived) return fail({ kind: 'course-archived' });
    const draft = pulses.draft(pulse.course, request, courses.teachersOf(of), code);
    if (!draft.ok) return draft;
    return ok({ pulse, draft: draft.value, keepsBox: asksTheSame(draft.value.definition, pulse.definition) });
  };

  /** What the reason for the new times must be about. */
  const reasonedAt = (pulse: PulseInCourse, definition: Definition, wanted: Schedule, written: string) => {
    const others = across.across(definition, wanted);
    const doubts = [
      ...doubtsAcross(others, pulse.course),
      ...rhythm.doubts(pulse.course, wanted, pulse.definition.code),
    ];
    const reason = reasonFor(doubts, written);
    return reason.ok ? ok({ others, reason: reason.value }) : reason;
  };

  const replanned = (of: CourseId, code: Code, request: PulseRequest): Result<Reason, ChangeRefusal> => {
    const change = judged(of, code, request);
    if (!change.ok) return change;
    const { pulse, draft, keepsBox } = change.value;
    // The size of the class was changed since the handler asked.
    if (!keepsBox) return fail({ kind: 'conflict' });
    const allowed = reasonedAt(pulse, pulse.definition, draft.schedule, request.plan.reason);
    if (!allowed.ok) return allowed;
    across.keepReason(pulse.definition.id, allowed.value.others, allowed.value.reason);
    // Until the box has moved it may open by either plan, so whoever plans another pulse must see both.
    pulses.reschedule(code, around(pulse.schedule, draft.schedule));
    return ok(allowed.value.reason);
  };

  return {
    /** Says whether a planned pulse may be changed like this, and whether it keeps its box. Nothing is written. */
    judgeChange(of: CourseId, code: Code, request: PulseRequest): Result<Change, ChangeRefusal> {
      const change = judged(of, code, request);
      if (!change.ok) return change;
      const { pulse, draft, keepsBox } = change.value;
      const reasoned = reasonedAt(
        pulse,
        keepsBox ? pulse.definition : draft.definition,
        draft.schedule,
        request.plan.reason,
      );
      return reasoned.ok ? ok({ pulse, keepsBox }) : reasoned;
    },

    /** Allows other times for a planned pulse. Then the box moves, or says that it has opened, and `follow` takes over what it holds. */
    allowReplanning(by: StaffId, of: CourseId, code: Code, request: PulseRequest): Result<null, ChangeRefusal> {
      const allowed = audited(
        () => replanned(of, code, request),
        (may) => (may.ok ? { by, action: 'change-pulse', subject: code, ...may.value } : null),
      );
      return allowed.ok ? ok(null) : allowed;
    },

    /**
     * Removes a pulse whose box says that it was discarded. Nothing of it counts any more.
     * @param by null if the server has found out by itself, after a crash or a restore
     */
    noteDiscarded(by: StaffId | null, code: Code): void {
      audited(
        () => {
          const pulse = find(code);
          if (pulse !== null) pulses.forget(code, pulse.definition.id);
          return pulse !== null;
        },
        (isNew) => (isNew ? { by, action: 'discard-pulse', subject: code } : null),
      );
    },

    /** Notes that there is a box, so that the pulse counts as lost if it is gone one day. */
    noteArmed: (code: Code): void => pulses.noteArmed(code),

    /**
     * Ends a pulse whose box has ended or is gone, if the ledger has no results of it: they stood in another copy of the
     * directory. A box ends only when its results stand in the ledger, so there is nothing to wait for (R3.7).
     */
    noteLost(code: Code): 'closed' | 'lost' {
      return audited<'closed' | 'lost' | 'was lost'>(
        () => {
          const pulse = find(code);
          if (pulse === null || (pulse.closed && !pulse.resultsLost) || published.final(pulse.definition.id) !== null)
            return 'closed';
          if (pulse.resultsLost) return 'was lost';
          pulses.noteLost(code);
          return 'lost';
        },
        (done) => (done === 'lost' ? { by: null, action: 'lose-results', subject: code } : null),
      ) === 'closed'
        ? 'closed'
        : 'lost';
    },
  };
}

/** Names and contacts stay as they were when the pulse was planned, as in every pulse (E7.3). */
const asksTheSame = (a: Definition, b: Definition): boolean =>
  JSON.stringify(chosenIn(a)) === JSON.stringify(chosenIn(b));

const chosenIn = ({
  eligibility,
  mode,
  policy,
  breakdown,
  questions,
  eligible,
  reserve,
  graceSeconds,
  resultsForStudents,
}: Definition) => ({
  eligibility,
  mode,
  policy,
  breakdown,
  questions,
  eligible,
  reserve,
  graceSeconds,
  resultsForStudents,
});

/** The shortest schedule that contains both. Who opens by hand may do so at once. */
const around = (a: Schedule, b: Schedule): Schedule => ({
  opensAtMs: a.opensAtMs === null || b.opensAtMs === null ? null : Math.min(a.opensAtMs, b.opensAtMs),
  closesAtMs: Math.max(a.closesAtMs, b.closesAtMs),
});
