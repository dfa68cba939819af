/** Who holds which role: seen by those it concerns, changed by those who may give it (E6.4). */
import type { Hono } from 'hono';
import { courseIdSchema } from '../../../schema/contract/ids.ts';
import { fail, ok } from '../../../schema/result.ts';
import { may, mayAdminister, mayInvite } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { staffRoute } from './route.ts';

export function teamRoutes(app: Hono, engine: Engine): void {
  staffRoute(app, engine, 'team', async ({ me, c }) => {
    const course = courseIdSchema.safeParse(c.req.param('course'));
    if (!course.success) return fail({ kind: 'not-found' });
    return may(me.grants, 'see-course', course.data)
      ? ok(await engine.directory.access.team(course.data))
      : fail({ kind: 'forbidden' });
  });

  staffRoute(app, engine, 'handOver', async ({ me, c, body }) => {
    const course = courseIdSchema.safeParse(c.req.param('course'));
    if (!course.success) return fail({ kind: 'not-found' });
    if (!may(me.grants, 'invite-co-teacher', course.data)) return fail({ kind: 'forbidden' });
    const done = await engine.directory.access.handOver(me.id, course.data, body.to);
    return done ? ok(await engine.directory.access.team(course.data)) : fail({ kind: 'not-found' });
  });

  staffRoute(app, engine, 'offices', async ({ me }) =>
    mayAdminister(me.grants) ? ok(await engine.directory.access.offices()) : fail({ kind: 'forbidden' }),
  );

  staffRoute(app, engine, 'strandedCourses', async ({ me }) =>
    mayAdminister(me.grants) ? ok(await engine.directory.access.stranded()) : fail({ kind: 'forbidden' }),
  );

  // Nobody of the course can do it any more. It names who leads, and shows nothing of the course (E6.4).
  staffRoute(app, engine, 'appointLead', async ({ me, c, body }) => {
    const course = courseIdSchema.safeParse(c.req.param('course'));
    if (!course.success) return fail({ kind: 'not-found' });
    if (!mayAdminister(me.grants)) return fail({ kind: 'forbidden' });
    const done = await engine.directory.access.appointLead(me.id, course.data, body.to);
    return done ? ok(await engine.directory.access.stranded()) : fail({ kind: 'conflict' });
  });

  // Whoever may give a role may take it away; and anyone may lay down their own.
  staffRoute(app, engine, 'dropRole', async ({ me, body: { person, ...grant } }) => {
    const isOwn = person === me.id && me.grants.some(({ role, scope }) => role === grant.role && scope === grant.scope);
    return isOwn || mayInvite(me.grants, grant)
      ? engine.directory.access.dropRole(me.id, person, grant)
      : fail({ kind: 'forbidden' });
  });
}
