/** Programmes, terms and their roll-ups: administrators arrange them, programme leads read them (E6.4, privacy.md R2.7). */
import type { Hono } from 'hono';
import { programmeIdSchema, termIdSchema, type PulseId } from '../../../schema/contract/ids.ts';
import type { RollUp } from '../../../schema/contract/staff.ts';
import { fail, ok } from '../../../schema/result.ts';
import { mayAdminister, mayReadRollUp } from '../../directory/grants.ts';
import type { LoopsIn } from '../../directory/loop.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Released } from '../../gate/released.ts';
import { FEWEST_COURSES, rollUp } from '../../gate/rollup.ts';
import { releasedFrom } from '../released.ts';
import { staffRoute, type StaffAsk } from './route.ts';

export function programmeRoutes(app: Hono, engine: Engine): void {
  staffRoute(app, engine, 'programmes', async ({ me }) => {
    const all = await engine.directory.programmes();
    if (mayAdminister(me.grants)) return ok(all);
    // A lead reads sums, and is not told which courses they are made of (E6.4).
    return ok({ programmes: all.programmes.filter(({ id }) => mayReadRollUp(me.grants, id)), terms: all.terms, courses: [], assigned: [] });
  });

  staffRoute(app, engine, 'createProgramme', async ({ me, body, attempt }) =>
    mayAdminister(me.grants) ? ok(await engine.directory.createProgramme(me.id, body.name, attempt)) : fail({ kind: 'forbidden' }),
  );

  staffRoute(app, engine, 'createTerm', async ({ me, body, attempt }) =>
    mayAdminister(me.grants) ? ok(await engine.directory.createTerm(me.id, body, attempt)) : fail({ kind: 'forbidden' }),
  );

  staffRoute(app, engine, 'assignCourses', async ({ me, body, c }) => {
    if (!mayAdminister(me.grants)) return fail({ kind: 'forbidden' });
    const where = placeOf(c);
    const assigned = where !== null && (await engine.directory.assignCourses(me.id, where.programme, where.term, body.courses));
    return assigned ? ok(null) : fail({ kind: 'not-found' });
  });

  staffRoute(app, engine, 'rollUp', async ({ me, c }) => {
    const where = placeOf(c);
    if (where === null) return fail({ kind: 'not-found' });
    if (!mayReadRollUp(me.grants, where.programme)) return fail({ kind: 'forbidden' });
    const source = await engine.directory.rollUpSource(where.programme, where.term);
    if (source === null) return fail({ kind: 'not-found' });
    const { programme, term } = source;
    const courses = source.courses.map((entries) => entries.map(releasedFrom));
    const loops = loopsClosed(courses, await engine.directory.loopsIn(where.programme, where.term));
    return ok({ programme, term, items: [...rollUp(courses)], loops });
  });
}

/** What staff did, never what students answered; of no course alone, like the sums beside it (R2.7, I1.51). */
function loopsClosed(courses: readonly (readonly Released[])[], { told, passedOn }: LoopsIn): RollUp['loops'] {
  const published = courses.map((releases) => new Set(releases.filter(({ release }) => release.outcome.kind === 'published').map(({ release }) => release.pulse)));
  if (published.filter(({ size }) => size > 0).length < FEWEST_COURSES) return null;
  const pulses = new Set(published.flatMap((ids) => [...ids]));
  const among = (ids: readonly PulseId[]): number => ids.filter((id) => pulses.has(id)).length;
  return { pulses: pulses.size, told: among(told), passedOn: among(passedOn) };
}

function placeOf(c: StaffAsk<'rollUp'>['c']) {
  const programme = programmeIdSchema.safeParse(c.req.param('programme'));
  const term = termIdSchema.safeParse(c.req.param('term'));
  return programme.success && term.success ? { programme: programme.data, term: term.data } : null;
}
