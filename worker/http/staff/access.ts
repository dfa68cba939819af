/** Who asks, what for, and whether they may: checked for every route from its line of the table, before its handler runs (E6.4). */
import type { Context } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
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
import type { CourseWithPulses } from '../../directory/pulses/pulses.ts';
import { may, mayAdminister, mayReadRollUp } from '../../directory/access/grants.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Refusal } from '../problems.ts';
import { readSession } from './session.ts';

/** What a handler is given of the thing that its route is about. */
export interface FoundBySubject {
  readonly course: CourseWithPulses;
  readonly pulse: { readonly pulse: PulseInCourse };
  /** An act, and the pulse that it answers to. */
  readonly act: { readonly act: PlannedAct; readonly pulse: PulseInCourse };
  /** Well-formed ids: whether they name anything is told by the directory when it acts on them. */
  readonly term: { readonly term: TermId };
  readonly 'programme and term': { readonly programme: ProgrammeId; readonly term: TermId };
}

/** The same for any route: what is not there is not what the route is about. */
interface Found {
  readonly course?: Course;
  readonly pulse?: PulseInCourse;
  readonly programme?: ProgrammeId;
}

/** @returns the person who asks; null where the route does not ask for one */
export async function identify(c: Context, engine: Engine, needs: Need): Promise<Result<Me | null, Refusal>> {
  if (needs === 'anyone') return ok(null);
  if (needs === 'operator') return isOperator(c, engine);
  const me = await readSession(c, engine);
  return me === null ? fail({ kind: 'signed-out' }) : ok(me);
}

/** Where no secret is set, the route is not there. */
async function isOperator(c: Context, { settings }: Engine): Promise<Result<null, Refusal>> {
  if (settings.operatorSecret === null) return fail({ kind: 'not-found' });
  const sent = c.req.header('authorization') ?? '';
  // Takes the same time whatever is sent.
  const isRight = await timingSafeEqual(sent, `Bearer ${settings.operatorSecret}`);
  return isRight ? ok(null) : fail({ kind: 'forbidden' });
}

/** The thing that the route is about, if this person may do this with it. What does not exist is nobody's to be forbidden. */
export async function admit(
  c: Context,
  engine: Engine,
  { needs, of }: Pick<Route, 'needs' | 'of'>,
  grants: readonly Grant[],
): Promise<Result<Found, Refusal>> {
  // Nothing is looked for on behalf of somebody who administers nothing.
  if (needs === 'administer' && !mayAdminister(grants)) return fail({ kind: 'forbidden' });
  const found = of === undefined ? {} : await find(c, engine, of);
  if (found === null) return fail({ kind: 'not-found' });
  return isAllowed(grants, needs, found) ? ok(found) : fail({ kind: 'forbidden' });
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
    const [course] = id.success ? await directory.pulses.inCourses([id.data]) : [];
    return course ?? null;
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
    // The body names the role, and the directory asks whether this person may give it when it does so.
    case 'give-role':
    case 'take-role':
      return true;
    case 'administer':
      return mayAdminister(grants);
    case 'read-roll-up':
      return found.programme !== undefined && mayReadRollUp(grants, found.programme);
    case 'see-course':
    case 'change-course':
    case 'run-pulses':
    case 'see-results':
    case 'close-loop':
    case 'invite-co-teacher': {
      const course = courseOf(found);
      return course !== undefined && may(grants, needs, course);
    }
  }
}

const courseOf = ({ course, pulse }: Found): CourseId | undefined => (course ?? pulse?.course)?.id;
