/** Answers requests about the courses that somebody leads or teaches. */
import type { Hono } from 'hono';
import type { Code } from '../../../schema/contract/ids.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { fail, ok } from '../../../schema/result.ts';
import type { CourseWithPulses } from '../../directory/pulses/pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { endPlanned } from './archive.ts';
import { lookAgain } from './look-again.ts';
import { apiRoute } from './route.ts';
import { smallTrendOf } from './small-trend.ts';
import { courseLinkOf, listedStandingOf, standingOf, type LookedAt, type Standing } from './standing.ts';
import type { StudentMemory } from '../student/student-memory.ts';

export function courseRoutes(app: Hono, engine: Engine, { pulses }: StudentMemory): void {
  apiRoute(app, engine, 'courses', async ({ read: { courses, ...rest } }) => {
    const shown = courses.map(async ({ pulses, trend, ...course }) => ({
      ...course,
      pulses: await listedOf(engine, pulses),
      trend: smallTrendOf(trend),
    }));
    return ok({ ...rest, courses: await Promise.all(shown) });
  });

  // What is only planned ends with it, and then each course is decided in its own change (H3.4).
  apiRoute(app, engine, 'archiveCourses', async ({ me, body: { courses, archived } }) => {
    if (archived) await endPlanned(engine, { pulses }, me.id, courses);
    return ok(await engine.directory.courses.archive(me.id, courses, archived));
  });

  // Any staff member may create a course, and then leads it (E6.4).
  apiRoute(app, engine, 'createCourse', async ({ me, body, attempt }) =>
    ok(await engine.directory.courses.create(me.id, body, attempt)),
  );

  apiRoute(app, engine, 'course', async ({ read: found }) => {
    if (found === null) return fail({ kind: 'not-found' });
    const { course, settings, pulses, key, outgrown } = found;
    const rehearsals = found.rehearsals.map(({ definition: { code }, schedule }) => ({ code, schedule }));
    const link = courseLinkOf(engine, key);
    const shown = await summariesOf(engine, pulses);
    return ok({ course, settings, link, pulses: shown, outgrown: [...outgrown], rehearsals });
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

const summariesOf = (engine: Engine, pulses: CourseWithPulses['pulses']): Promise<PulseSummary[]> =>
  eachStanding(
    pulses,
    ({ definition }) => definition.code,
    (pulse) => standingOf(engine, pulse),
  );

const listedOf = (engine: Engine, pulses: readonly LookedAt[]): Promise<PulseSummary[]> =>
  eachStanding(
    pulses,
    ({ code }) => code,
    (pulse) => listedStandingOf(engine, pulse),
  );

/** Pulses that turn out to be discarded are left out. */
async function eachStanding<T>(
  pulses: readonly T[],
  codeOf: (pulse: T) => Code,
  find: (pulse: T) => Promise<Standing | null>,
): Promise<PulseSummary[]> {
  const summaries = pulses.map(async (pulse) => {
    const standing = await find(pulse);
    return standing === null ? [] : [{ code: codeOf(pulse), ...standing }];
  });
  return (await Promise.all(summaries)).flat();
}
