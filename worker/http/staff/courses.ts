/** Answers requests about the courses that somebody leads or teaches. */
import type { Hono } from 'hono';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { fail, ok } from '../../../schema/result.ts';
import type { LoopStanding } from '../../directory/loop/loop.ts';
import type { CourseWithPulses } from '../../directory/pulses/pulses.ts';
import { coursesWhere } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { lookAgain } from './look-again.ts';
import { apiRoute } from './route.ts';
import { smallTrendsOf } from './small-trend.ts';
import { courseLinkOf, standingOf } from './standing.ts';
import type { StudentMemory } from '../student/student-memory.ts';

export function courseRoutes(app: Hono, engine: Engine, { pulses }: StudentMemory): void {
  apiRoute(app, engine, 'courses', async ({ me }) => {
    const found = await engine.directory.pulses.inCourses(coursesWhere(me.grants, 'see-course'));
    const loops = await engine.directory.loop.states(found);
    const smallTrends = await smallTrendsOf(
      engine,
      found.map(({ settings, pulses }) => (settings.archived ? [] : pulses)),
    );
    const courses = found.map(async ({ course, settings, madeDay, pulses }, i) => {
      // There is one for each course, in the same order.
      const standing = loops[i] as LoopStanding;
      const { archived } = settings;
      return {
        ...course,
        madeDay,
        archived,
        ...standing,
        pulses: await summariesOf(engine, pulses),
        trend: smallTrends[i] ?? [],
      };
    });
    return ok({ courses: await Promise.all(courses) });
  });

  // Any staff member may create a course, and then leads it (E6.4).
  apiRoute(app, engine, 'createCourse', async ({ me, body, attempt }) =>
    ok(await engine.directory.courses.create(me.id, body, attempt)),
  );

  apiRoute(app, engine, 'course', async ({ course: { id } }) => {
    const [[found], key] = await Promise.all([
      engine.directory.pulses.inCourses([id]),
      engine.directory.courses.keyOf(id),
    ]);
    if (found === undefined || key === null) return fail({ kind: 'not-found' });
    const { course, settings, pulses } = found;
    const rehearsals = found.rehearsals.map(({ definition: { code }, schedule }) => ({ code, schedule }));
    const link = courseLinkOf(engine, key);
    return ok({ course, settings, link, pulses: await summariesOf(engine, pulses), rehearsals });
  });

  // Students with the old link read from now on that there is a new one (lms.md L2.5).
  apiRoute(app, engine, 'replaceCourseLink', async ({ me, course, body: { was } }) => {
    const key = await engine.directory.courses.replaceKey(me.id, course.id, was);
    if (!key.ok) return key;
    await pulses.renew(course.id);
    return ok(courseLinkOf(engine, key.value));
  });

  apiRoute(app, engine, 'deleteCourse', async ({ me, course }) => engine.directory.courses.delete(me.id, course.id));

  // The second of two editors gets what the first one has saved, and can then save over it (E7.0).
  apiRoute(app, engine, 'saveCourse', async ({ me, course, body }) => {
    const save = () => engine.directory.courses.save(me.id, course.id, body);
    return lookAgain(engine, await save(), save);
  });
}

async function summariesOf(engine: Engine, pulses: CourseWithPulses['pulses']): Promise<PulseSummary[]> {
  const summaries = pulses.map(async (pulse) => {
    const standing = await standingOf(engine, pulse);
    return standing === null ? [] : [{ code: pulse.definition.code, ...standing }];
  });
  return (await Promise.all(summaries)).flat();
}
