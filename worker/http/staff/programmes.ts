/** Programmes, terms and their roll-ups: administrators arrange them, programme leads read them (E6.4, privacy.md R2.7). */
import type { Hono } from 'hono';
import type { ProgrammeId } from '../../../schema/contract/ids.ts';
import { fail, ok } from '../../../schema/result.ts';
import { mayAdminister, mayReadRollUp } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';

export function programmeRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'programmes', async ({ me }) => {
    const all = await engine.directory.programmes.list();
    if (mayAdminister(me.grants)) return ok(all);
    const isTheirs = (id: ProgrammeId): boolean => mayReadRollUp(me.grants, id);
    return ok({
      programmes: all.programmes.filter(({ id }) => isTheirs(id)),
      terms: all.terms,
      assigned: all.assigned.filter(({ programme }) => isTheirs(programme)),
    });
  });

  apiRoute(app, engine, 'createProgramme', async ({ me, body, attempt }) =>
    ok(await engine.directory.programmes.create(me.id, body.name, attempt)),
  );

  apiRoute(app, engine, 'saveEnrolled', async ({ me, course, body }) =>
    engine.directory.courses.setEnrolled(me.id, course.id, body),
  );

  apiRoute(app, engine, 'createTerm', async ({ me, body, attempt }) =>
    ok(await engine.directory.programmes.createTerm(me.id, body, attempt)),
  );

  apiRoute(app, engine, 'assignCourses', async ({ me, programme, term, body }) =>
    engine.directory.programmes.assign(me.id, programme, term, body.courses),
  );

  apiRoute(app, engine, 'changeAssigned', async ({ me, programme, term, body }) =>
    engine.directory.programmes.changeAssigned(me.id, programme, term, body),
  );

  apiRoute(app, engine, 'arrangedCourses', async ({ body }) => ok(await engine.directory.courses.arranged(body)));

  apiRoute(app, engine, 'programmeCourses', async ({ programme, term, body: { search, page } }) => {
    const asked = { search, page, show: '', programme, term, counted: 'in' } as const;
    const { courses, ...found } = await engine.directory.courses.arranged(asked);
    // A lead knows these courses by name, and learns nothing else of them here (E6.4).
    return ok({ ...found, courses: courses.map(({ name, externalId }) => ({ name, externalId })) });
  });

  apiRoute(app, engine, 'rollUp', async ({ programme, term }) => {
    const rollUp = await engine.directory.programmes.rollUp(programme, term);
    return rollUp === null ? fail({ kind: 'not-found' }) : ok(rollUp);
  });
}
