/** The courses that somebody leads or teaches. */
import type { Hono } from 'hono';
import { courseIdSchema } from '../../../schema/contract/ids.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { fail, ok } from '../../../schema/result.ts';
import type { CourseWithPulses } from '../../directory/pulses/pulses.ts';
import { coursesWhere, may } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { staffRoute } from './route.ts';
import { standingOf } from './standing.ts';

export function courseRoutes(app: Hono, engine: Engine): void {
  staffRoute(app, engine, 'courses', async ({ me }) => {
    const found = await engine.directory.pulses.inCourses(coursesWhere(me.grants, 'see-course'));
    const loops = await engine.directory.loop.states(found);
    const courses = await Promise.all(
      found.map(async (each, i) => ({
        ...each.course,
        archived: each.settings.archived,
        loop: loops[i] ?? 'none',
        pulses: await summariesOf(engine, each),
      })),
    );
    return ok({ courses });
  });

  // Any staff member may create a course, and leads it (E6.4).
  staffRoute(app, engine, 'createCourse', async ({ me, body, attempt }) =>
    ok(await engine.directory.courses.create(me.id, body, attempt)),
  );

  staffRoute(app, engine, 'course', async ({ me, c }) => {
    const id = courseIdSchema.safeParse(c.req.param('course'));
    const [found] = id.success ? await engine.directory.pulses.inCourses([id.data]) : [];
    if (found === undefined) return fail({ kind: 'not-found' });
    if (!may(me.grants, 'see-course', found.course.id)) return fail({ kind: 'forbidden' });
    return ok({ course: found.course, settings: found.settings, pulses: await summariesOf(engine, found) });
  });

  // Of two editors the second is told what the first has saved, and saves over that (E7.0).
  staffRoute(app, engine, 'saveCourse', async ({ me, c, body }) => {
    const id = courseIdSchema.safeParse(c.req.param('course'));
    const [found] = id.success ? await engine.directory.pulses.inCourses([id.data]) : [];
    if (found === undefined) return fail({ kind: 'not-found' });
    if (!may(me.grants, 'change-course', found.course.id)) return fail({ kind: 'forbidden' });
    return engine.directory.courses.save(me.id, found.course.id, body);
  });
}

async function summariesOf(engine: Engine, { pulses }: CourseWithPulses): Promise<PulseSummary[]> {
  return Promise.all(
    pulses.map(async (pulse) => ({ code: pulse.definition.code, ...(await standingOf(engine, pulse)) })),
  );
}
