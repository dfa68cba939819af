/**
 * Checks who asks, what the request is about, and whether they may do it. Every route is checked by its line in the
 * table, before its handler runs (E6.4).
 */
import type { Context } from 'hono';
import type { Me } from '../../../schema/contract/account.ts';
import type { Route } from '../../../schema/contract/api.ts';
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
import { isOnStaff, may, mayAdminister, mayPropose, mayReadRollUp } from '../../directory/access/grants.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { isOperator } from '../operator-proof.ts';
import type { Refusal } from '../problems.ts';
import { readSession, readSessionToChange } from './session.ts';
import { isByTicket, readTicket } from './ticket.ts';
import { isByToken, readToken } from './api-token.ts';

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
interface Found {
  readonly course?: Course;
  readonly pulse?: PulseInCourse;
  readonly programme?: ProgrammeId;
}

/** @returns the person who asks; null where the route does not ask for one */
export async function identify(c: Context, engine: Engine, route: Route): Promise<Result<Me | null, Refusal>> {
  const { needs } = route;
  if (needs === 'anyone') return ok(null);
  if (needs === 'operator') return isOperator(c, engine);
  const toChange = route.method === 'POST' && route.onlyAsks !== true;
  // A token opens only what is marked for it, whatever the rights of its maker are (institution.md H5.2).
  if (isByToken(c)) return route.forTokens === true ? readToken(c, engine) : fail({ kind: 'forbidden' });
  if (isByTicket(c)) return isForTickets(route) ? readTicket(c, engine, toChange) : fail({ kind: 'wrong-course' });
  return toChange ? readSessionToChange(c, engine) : readSession(c, engine);
}

/** A ticket is for one course, and for what its co-teachers may do there (lms.md L6.4). */
const isForTickets = ({ of, forTickets }: Route): boolean =>
  forTickets === true || of === 'course' || of === 'pulse' || of === 'act';

/**
 * @returns the thing that the route is about, if this person may do this with it. A thing that does not exist is
 * `not-found` for everybody.
 */
export async function admit(
  c: Context,
  engine: Engine,
  { needs, of }: Pick<Route, 'needs' | 'of'>,
  grants: readonly Grant[],
): Promise<Result<Found, Refusal>> {
  // Somebody who is not an administrator is refused before anything is looked up.
  if (needs === 'administer' && !mayAdminister(grants))
    return fail({ kind: isByTicket(c) ? 'wrong-course' : 'forbidden' });
  const found = of === undefined ? {} : await find(c, engine, of);
  if (found === null) return fail({ kind: 'not-found' });
  if (isAllowed(grants, needs, found)) return ok(found);
  return fail({ kind: isByTicket(c) ? 'wrong-course' : 'forbidden' });
}

async function find<S extends Subject>(c: Context, engine: Engine, of: S): Promise<FoundBySubject[S] | null> {
  return finders[of](engine, (name) => c.req.param(name) ?? '');
}

type Finders = {
  readonly [S in Subject]: (engine: Engine, parameter: (name: string) => string) => Promise<FoundBySubject[S] | null>;
};

const finders: Finders = {
  async course({ directory }, parameter) {
    const id = courseIdSchema.safeParse(parameter('course'));
    const course = id.success ? await directory.courses.find(id.data) : null;
    return course && { course };
  },

  async pulse({ directory }, parameter) {
    const code = parseCode(parameter('code'));
    const pulse = code === undefined ? null : await directory.pulses.find(code);
    return pulse === null ? null : { pulse };
  },

  async act({ directory }, parameter) {
    const id = actIdSchema.safeParse(parameter('act'));
    const found = id.success ? await directory.loop.act(id.data) : null;
    const pulse = found === null ? null : await directory.pulses.find(found.act.code);
    return found === null || pulse === null ? null : { act: found.act, pulse };
  },

  async term(_engine, parameter) {
    const term = termIdSchema.safeParse(parameter('term'));
    return term.success ? { term: term.data } : null;
  },

  async 'programme and term'(_engine, parameter) {
    const programme = programmeIdSchema.safeParse(parameter('programme'));
    const term = termIdSchema.safeParse(parameter('term'));
    return programme.success && term.success ? { programme: programme.data, term: term.data } : null;
  },
};

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
