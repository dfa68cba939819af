/**
 * Lists what a route needs of its caller, and which thing it is about: the two columns of the route table that the
 * server checks (E6.4).
 */

/** What a role may let somebody do in one course. */
export type CourseAction =
  | 'see-course'
  | 'change-course'
  | 'run-pulses'
  | 'see-results'
  | 'close-loop'
  /** To see as a student representative what staff plan and tell, and to say something before it is told (H2.4). */
  | 'represent'
  | 'invite-co-teacher';

export type Need =
  | 'anyone'
  /** The operator, who sends the server's secret as a bearer token. */
  | 'operator'
  /** A session is enough, also without a role: to see oneself, and to leave. */
  | 'signed-in'
  /** At least one role, whichever it is. */
  | 'has-role'
  /** At least one role of somebody who works here: a student representative does not (H2.4). */
  | 'on-staff'
  | 'administer'
  | 'read-roll-up'
  /** To propose dates to the courses of a programme (E7.14). */
  | 'propose'
  /** The body names a role. The directory checks who may give it or take it away, in the transaction that does so. */
  | 'give-role'
  | 'take-role'
  | CourseAction;

/** The thing that the ids in a route's path name. */
export type Subject = 'course' | 'pulse' | 'act' | 'term' | 'programme and term';

/** The ids in the path that name each thing. */
export const PARAMETERS_BY_SUBJECT = {
  course: ['course'],
  pulse: ['code'],
  act: ['act'],
  term: ['term'],
  'programme and term': ['programme', 'term'],
} as const satisfies Record<Subject, readonly string[]>;

/**
 * Allows only combinations that make sense: a right in a course needs a thing of a course, and so on. Others do not
 * compile.
 */
export type Right =
  | { readonly of: 'course' | 'pulse' | 'act'; readonly needs: CourseAction }
  | { readonly of: 'programme and term'; readonly needs: 'read-roll-up' | 'propose' }
  | { readonly of?: 'course' | 'term' | 'programme and term'; readonly needs: 'administer' }
  | {
      readonly of?: never;
      readonly needs: 'anyone' | 'operator' | 'signed-in' | 'has-role' | 'on-staff' | 'give-role' | 'take-role';
    };
