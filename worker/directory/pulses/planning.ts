/** From a plan to a pulse: what a new one has to reckon with, and what asks for a written reason on the way (E8.4, E8.5). */
import type { CourseId } from '../../../schema/contract/ids.ts';
import type { NextPulse } from '../../../schema/contract/planning.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import { checkClosing } from '../../../schema/pulse/check-times.ts';
import type { ClosingFault } from '../../../schema/pulse/plan.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { coursesIn } from '../courses/courses.ts';
import type { Host } from '../record/database.ts';
import type { institutionIn } from '../courses/institution.ts';
import type { programmesIn } from '../programmes/programmes.ts';
import type { DraftRefusal, PulseDraft, PulseInCourse, PulseRequest, pulsesIn, RestRefusal } from './kept-pulses.ts';
import type { rhythmIn } from './rhythm.ts';
import type { signalsIn } from '../courses/signals.ts';
import type { Doubt, ReasonNeeded } from './warnings.ts';

export interface Outlook extends Omit<NextPulse, 'warnings'> {
  readonly doubts: readonly Doubt[];
}

export type PlanRefusal = DraftRefusal | ReasonNeeded | { readonly kind: 'not-found' | 'course-archived' };

/** What was done, and the reason that was written for it; empty where none was needed. */
export interface Reasoned<T> {
  readonly of: T;
  readonly note: string;
}

export interface PlanningParts {
  readonly institution: ReturnType<typeof institutionIn>;
  readonly courses: ReturnType<typeof coursesIn>;
  readonly pulses: ReturnType<typeof pulsesIn>;
  readonly programmes: ReturnType<typeof programmesIn>;
  readonly signals: ReturnType<typeof signalsIn>;
  readonly rhythm: ReturnType<typeof rhythmIn>;
}

export function planningIn(host: Host, { institution, courses, pulses, programmes, signals, rhythm }: PlanningParts) {
  return {
    /** Keeps a definition with a new id and a code that was never used, if nothing stands in its way. Arming it is the box's work. */
    draft(id: CourseId, request: PulseRequest): Result<Reasoned<PulseDraft>, PlanRefusal> {
      const course = courses.find(id);
      if (course === null) return fail({ kind: 'not-found' });
      if (courses.settings(id).archived) return fail({ kind: 'course-archived' });
      const drafted = pulses.draft(course, request, courses.people(id));
      if (!drafted.ok) return drafted;
      const reasoned = withReason(drafted.value, rhythm.doubts(course, drafted.value.schedule), request.plan.reason);
      if (reasoned.ok) pulses.keep(drafted.value);
      return reasoned;
    },

    /** What a new pulse has to reckon with, if it had these times. */
    outlook(id: CourseId, schedule: Schedule): Outlook | null {
      const course = courses.find(id);
      if (course === null) return null;
      return {
        ...pulses.outlook(id),
        people: courses.people(id),
        fairnessRole: institution.read().fairnessRole,
        language: courses.languageOf(id),
        terms: programmes.terms(),
        signals: signals.read(id),
        doubts: rhythm.doubts(course, schedule),
      };
    },

    /** What a plan would ask, under a name that no pulse has; kept nowhere. */
    preview(id: CourseId, request: PulseRequest): Definition | null {
      const course = courses.find(id);
      return course && pulses.preview(course, request);
    },

    /** 72 hours after every pulse with a common item (R2.1); before its planned day, with a reason for what speaks against today. */
    checkOpeningNow(pulse: PulseInCourse, reason: string): Result<Reasoned<PulseInCourse>, RestRefusal | ReasonNeeded> {
      const rested = pulses.checkOpeningNow(pulse);
      return rested.ok ? withReason(pulse, rhythm.doubtsOfOpeningNow(pulse.course, pulse), reason) : rested;
    },

    /** Within the limits of every closing (R2.1), and with a reason if it then reaches into exam weeks. */
    checkClosingLater(
      pulse: PulseInCourse,
      closesAtMs: number,
      reason: string,
    ): Result<Reasoned<PulseInCourse>, ClosingFault | ReasonNeeded> {
      const fault = checkClosing({ ...pulse.schedule, closesAtMs }, host.now());
      if (fault !== null) return fail(fault);
      return withReason(pulse, rhythm.doubtsOfClosingLater(pulse, closesAtMs), reason);
    },
  };
}

/** What only speaks against it asks for a written reason, which stays in the audit log. */
function withReason<T>(of: T, doubts: readonly Doubt[], reason: string): Result<Reasoned<T>, ReasonNeeded> {
  if (doubts.length === 0) return ok({ of, note: '' });
  return reason === '' ? fail({ kind: 'reason-needed', doubts }) : ok({ of, note: reason });
}
