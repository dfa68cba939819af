/** From a plan to a pulse: what a new one has to reckon with, and what asks for a written reason on the way (E8.4, E8.5). */
import type { CourseId } from '../../schema/contract/ids.ts';
import type { NextPulse } from '../../schema/contract/planning.ts';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import { FAIRNESS } from '../../schema/instrument/modules.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { coursesIn } from './courses.ts';
import type { CustomRefusal } from './custom-questions.ts';
import type { Host } from './database.ts';
import type { institutionIn } from './institution.ts';
import { checkClosing, type ClosingRefusal, type DraftRefusal, type RestRefusal } from './opening.ts';
import type { programmesIn } from './programmes.ts';
import type { PulseDraft, PulseInCourse, PulseRequest, pulsesIn } from './pulses.ts';
import type { rhythmIn } from './rhythm.ts';
import type { signalsIn } from './signals.ts';
import type { Doubt, ReasonNeeded } from './warnings.ts';

export interface Outlook extends Omit<NextPulse, 'warnings'> {
  readonly doubts: readonly Doubt[];
}

export type PlanRefusal =
  | DraftRefusal
  | CustomRefusal
  | ReasonNeeded
  | { readonly kind: 'not-found' | 'nobody-acts' | 'course-archived' };

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
    /** Keeps a definition with a new id and a code never used, if no guard refuses (R2.1, E2.4). Arming is the box's. */
    draft(id: CourseId, request: PulseRequest): Result<Reasoned<PulseDraft>, PlanRefusal> {
      const course = courses.find(id);
      if (course === null) return fail({ kind: 'not-found' });
      if (courses.settings(id).archived) return fail({ kind: 'course-archived' });
      if (request.plan.modules.includes(FAIRNESS) && institution.read().fairnessRole === '')
        return fail({ kind: 'nobody-acts' });
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
    ): Result<Reasoned<PulseInCourse>, ClosingRefusal | ReasonNeeded> {
      const possible = checkClosing({ ...pulse.schedule, closesAtMs }, host.now());
      return possible.ok ? withReason(pulse, rhythm.doubtsOfClosingLater(pulse, closesAtMs), reason) : possible;
    },
  };
}

/** What only speaks against it asks for a written reason, which stays in the audit log. */
function withReason<T>(of: T, doubts: readonly Doubt[], reason: string): Result<Reasoned<T>, ReasonNeeded> {
  if (doubts.length === 0) return ok({ of, note: '' });
  return reason === '' ? fail({ kind: 'reason-needed', doubts }) : ok({ of, note: reason });
}
