/** Routes for roles. The people whom a role concerns can see it, and those who may give it can change it (E6.4). */
import type { Hono } from 'hono';
import { CONNECT_CODE_LENGTH, connectCodeFromBytes, type CourseId } from '../../../schema/contract/ids.ts';
import type { Team } from '../../../schema/contract/team.ts';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';
import { hashToken } from './token.ts';

export function teamRoutes(app: Hono, engine: Engine): void {
  const teamOf = async (course: CourseId): Promise<Team> => {
    const [team, platforms] = await Promise.all([
      engine.directory.access.team(course),
      engine.directory.lms.bindingsOf(course),
    ]);
    return { ...team, platforms };
  };

  apiRoute(app, engine, 'team', async ({ read }) => ok(read));

  // Whoever teaches this course at a learning platform gets the rights of a co-teacher with it, as by an invitation (lms.md L6.5).
  apiRoute(app, engine, 'makeConnectCode', async ({ me, course }) => {
    const code = connectCodeFromBytes(engine.randomBytes(CONNECT_CODE_LENGTH));
    const untilMs = await engine.directory.lms.putConnectCode(me.id, course.id, await hashToken(code));
    return ok({ code, untilMs });
  });

  apiRoute(app, engine, 'disconnect', async ({ me, course, body }) => {
    const done = await engine.directory.lms.unbind(me.id, course.id, body.platform);
    return done.ok ? ok(await teamOf(course.id)) : done;
  });

  apiRoute(app, engine, 'handOver', async ({ me, course, body }) => {
    const done = await engine.directory.access.handOver(me.id, course.id, body.to);
    return done.ok ? ok(await teamOf(course.id)) : done;
  });

  apiRoute(app, engine, 'offices', async ({ read }) => ok(read));

  apiRoute(app, engine, 'strandedCourses', async ({ read }) => ok(read));

  // It is for a course whose leads cannot sign in any more. It names people, and shows nothing of the course (E6.4).
  apiRoute(app, engine, 'appointLead', async ({ me, course, body }) => {
    const done = await engine.directory.pulses.appointLead(me.id, course.id, body.to);
    return done.ok ? ok(await engine.directory.access.stranded()) : done;
  });

  apiRoute(app, engine, 'dropRole', async ({ me, body: { person, ...grant } }) =>
    engine.directory.access.dropRole(me.id, person, grant),
  );
}
