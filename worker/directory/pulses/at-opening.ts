/**
 * Decides with which words a pulse opens, in the moment in which its box asks: what was planned weeks ago takes over the contacts
 * of today, and promises no smaller groups than any other pulse of today (E7.3, R2.0, decision 0113).
 */
import type { Code } from '../../../schema/contract/ids.ts';
import type { Definition, Opening } from '../../../schema/contract/pulse.ts';
import type { Outgrown } from '../../../schema/contract/courses.ts';
import { leastClassFor } from '../../../schema/pulse/combinations.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Courses } from '../courses/courses.ts';
import type { Lms } from '../lms/lms.ts';
import type { Foundation } from '../record/foundation.ts';
import type { PulseInCourse, PulseRows } from './kept-pulses.ts';

/** The class has become too small for the groups that would be promised today (E2.4, R2.1). */
export interface TooSmallNow {
  readonly kind: 'class-too-small';
  readonly field: 'k';
  readonly classSize: number;
  readonly needs: number;
}

export interface AtOpeningParts {
  readonly courses: Pick<Courses, 'hasStaff'>;
  readonly lms: Pick<Lms, 'isBound'>;
  readonly pulses: Pick<PulseRows, 'asOfNow' | 'redefine' | 'reschedule'>;
  readonly find: (code: Code) => PulseInCourse | null;
}

/** Says whether the students of today are enough for the groups that a pulse promises. */
export function fitsClass({ eligible, policy: { k } }: Definition, classSize: number): Result<null, TooSmallNow> {
  const size = Math.min(eligible ?? classSize, classSize);
  const needs = leastClassFor(k);
  return size < needs ? fail({ kind: 'class-too-small', field: 'k', classSize: size, needs }) : ok(null);
}

/**
 * What a planned pulse and its course no longer have in common, which nobody but its staff can put right: the class is too small
 * for groups of k, or there are more or fewer codes than students.
 */
export function outgrown(asOfNow: Definition, classSize: number): Outgrown | null {
  const { code, eligible, policy } = asOfNow;
  const facts = { code, k: policy.k, size: classSize };
  if (!fitsClass(asOfNow, classSize).ok) return { ...facts, what: 'too-small', planned: eligible ?? classSize };
  return eligible === null || eligible === classSize ? null : { ...facts, what: 'other-size', planned: eligible };
}

export function atOpeningIn({ audited }: Foundation, { courses, lms, pulses, find }: AtOpeningParts) {
  /** It may be asked again after a crash, and says then what is right then. */
  const opening = (code: Code): { readonly said: Opening; readonly changes: boolean } => {
    const pulse = find(code);
    if (pulse === null || pulse.closed) return { said: null, changes: false };
    const { course, definition, schedule } = pulse;
    const now = pulses.asOfNow(pulse);
    // Whoever teaches a course at a learning platform comes from there, and has no role here.
    const isTaught = courses.hasStaff(course.id) || lms.isBound(course.id);
    // Results that nobody could read, or that would most likely not be shown, are not asked for.
    if (!isTaught || !fitsClass(now, course.classSize).ok) {
      pulses.reschedule(code, { ...schedule, opensAtMs: null });
      return { said: 'waits', changes: schedule.opensAtMs !== null };
    }
    const changes = JSON.stringify(now) !== JSON.stringify(definition);
    if (changes) pulses.redefine(code, now);
    return { said: { definition: now }, changes };
  };

  return {
    /** Says with which definition a pulse opens now. The box asks, and nobody else. */
    atOpening: (code: Code): Opening =>
      audited(
        () => opening(code),
        ({ changes }) => (changes ? { by: null, action: 'change-pulse', subject: code } : null),
      ).said,
  };
}
