/**
 * Checks what a request is about, and whether whoever asks may do it: every line of the route table says what it needs
 * (E6.4).
 */
import type { Me } from '../../../schema/contract/account.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import type { Grant } from '../../../schema/contract/grants.ts';
import {
  actIdSchema,
  courseIdSchema,
  parseCode,
  programmeIdSchema,
  termIdSchema,
  type CourseId,
  type ProgrammeId,
  type TermId,
} from '../../../schema/contract/ids.ts';
import type { PlannedAct } from '../../../schema/contract/loop.ts';
import type { Need, Subject } from '../../../schema/contract/needs.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { isOnStaff, may, mayAdminister, mayPropose, mayReadRollUp } from '../access/grants.ts';
import type { Courses } from '../courses/courses.ts';
import type { Loop } from '../loop/loop.ts';
import type { PulseInCourse } from '../pulses/kept-pulses.ts';
import type { Pulses } from '../pulses/pulses.ts';

/** What a handler is given of the thing that its route is about. */
export interface FoundBySubject {
  readonly course: { readonly course: Course };
  readonly pulse: { readonly pulse: PulseInCourse };
  /** An act, and the pulse that it answers to. */
  readonly act: { readonly act: PlannedAct; readonly pulse: PulseInCourse };
  /** These ids are well-formed. The directory checks whether they name anything when it acts on them. */
  readonly term: { readonly term: TermId };
  readonly 'programme and term': { readonly programme: ProgrammeId; readonly term: TermId };
}

/** Every route refuses in the same way if the thing that it is about does not exist. */
export interface Found {
  readonly course?: Course;
  readonly pulse?: PulseInCourse;
  readonly programme?: ProgrammeId;
}

/** The ids in the path of the request, by their names, as they were sent. */
export type Parameters = Readonly<Record<string, string>>;

export interface GuardParts {
  readonly courses: Pick<Courses, 'find'>;
  readonly pulses: Pick<Pulses, 'find'>;
  readonly loop: Pick<Loop, 'act'>;
}

type Finders = { readonly [S in Subject]: (parameters: Parameters) => FoundBySubject[S] | null };

export interface Unallowed {
  readonly kind: 'not-found' | 'forbidden';
}

export function guardIn(parts: GuardParts) {
  const finders = findersIn(parts);

  /**
   * @returns the thing that the route is about, if this person may do this with it. A thing that does not exist is
   * `not-found` for everybody.
   */
  return ({ grants }: Me, needs: Need, of: Subject | undefined, parameters: Parameters): Result<Found, Unallowed> => {
    // Somebody who is not an administrator is refused before anything is looked up.
    if (needs === 'administer' && !mayAdminister(grants)) return fail({ kind: 'forbidden' });
    const found = of === undefined ? {} : finders[of](parameters);
    if (found === null) return fail({ kind: 'not-found' });
    return isAllowed(grants, needs, found) ? ok(found) : fail({ kind: 'forbidden' });
  };
}

const findersIn = ({ courses, pulses, loop }: GuardParts): Finders => ({
  course(parameters) {
    const id = courseIdSchema.safeParse(parameters['course']);
    const course = id.success ? courses.find(id.data) : null;
    return course && { course };
  },

  pulse(parameters) {
    const code = parseCode(parameters['code'] ?? '');
    const pulse = code === undefined ? null : pulses.find(code);
    return pulse && { pulse };
  },

  act(parameters) {
    const id = actIdSchema.safeParse(parameters['act']);
    const found = id.success ? loop.act(id.data) : null;
    const pulse = found && pulses.find(found.act.code);
    return found && pulse && { act: found.act, pulse };
  },

  term(parameters) {
    const term = termIdSchema.safeParse(parameters['term']);
    return term.success ? { term: term.data } : null;
  },

  'programme and term'(parameters) {
    const programme = programmeIdSchema.safeParse(parameters['programme']);
    const term = termIdSchema.safeParse(parameters['term']);
    return programme.success && term.success ? { programme: programme.data, term: term.data } : null;
  },
});

function isAllowed(grants: readonly Grant[], needs: Need, found: Found): boolean {
  switch (needs) {
    case 'anyone':
    case 'operator':
    case 'signed-in':
      return true;
    // The body names the role. The directory checks whether this person may give it, in the transaction that gives it.
    case 'give-role':
    case 'take-role':
      return true;
    case 'has-role':
      return grants.length > 0;
    case 'on-staff':
      return isOnStaff(grants);
    case 'administer':
      return mayAdminister(grants);
    case 'read-roll-up':
      return found.programme !== undefined && mayReadRollUp(grants, found.programme);
    case 'propose':
      return found.programme !== undefined && mayPropose(grants, found.programme);
    case 'see-course':
    case 'change-course':
    case 'run-pulses':
    case 'see-results':
    case 'close-loop':
    case 'represent':
    case 'invite-co-teacher': {
      const course = courseOf(found);
      return course !== undefined && may(grants, needs, course);
    }
  }
}

const courseOf = ({ course, pulse }: Found): CourseId | undefined => (course ?? pulse?.course)?.id;
