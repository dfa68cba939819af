/** Who holds which role: seen by those it concerns, changed by those who may give it (E6.4). */
import type { Hono } from 'hono';
import { fail, ok } from '../../../schema/result.ts';
import { mayInvite } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';

export function teamRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'team', async ({ course }) => ok(await engine.directory.access.team(course.id)));

  apiRoute(app, engine, 'handOver', async ({ me, course, body }) => {
    const done = await engine.directory.access.handOver(me.id, course.id, body.to);
    return done ? ok(await engine.directory.access.team(course.id)) : fail({ kind: 'not-found' });
  });

  apiRoute(app, engine, 'offices', async () => ok(await engine.directory.access.offices()));

  apiRoute(app, engine, 'strandedCourses', async () => ok(await engine.directory.access.stranded()));

  // Nobody of the course can do it any more. It names who leads, and shows nothing of the course (E6.4).
  apiRoute(app, engine, 'appointLead', async ({ me, course, body }) => {
    const done = await engine.directory.access.appointLead(me.id, course.id, body.to);
    return done ? ok(await engine.directory.access.stranded()) : fail({ kind: 'conflict' });
  });

  // Whoever may give a role may take it away; and anyone may lay down their own.
  apiRoute(app, engine, 'dropRole', async ({ me, body: { person, ...grant } }) => {
    const isOwn = person === me.id && me.grants.some(({ role, scope }) => role === grant.role && scope === grant.scope);
    return isOwn || mayInvite(me.grants, grant)
      ? engine.directory.access.dropRole(me.id, person, grant)
      : fail({ kind: 'forbidden' });
  });
}
