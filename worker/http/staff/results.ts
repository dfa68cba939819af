/**
 * Answers with what staff may learn: releases that passed the gate, read from the ledger with their hashes checked, or
 * a reason why there are none (A7).
 */
import type { Hono } from 'hono';
import type { Course } from '../../../schema/contract/courses.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Trend } from '../../../schema/contract/results.ts';
import { fail, ok } from '../../../schema/result.ts';
import type { KeptPulse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { releasesOf } from '../released.ts';
import { apiRoute } from './route.ts';

export function resultRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'results', async ({ pulse }) => {
    const { course, definition, schedule, closed } = pulse;
    const releases = await releasesOf(engine, definition.id);
    if (releases.length === 0) return fail({ kind: whyNone(pulse), code: definition.code });
    return ok({ course, schedule, closed, releases, keptYears: await yearsKept(engine) });
  });

  // Gives the same published numbers pulse by pulse; changes between pulses are computed from these (R2.8).
  apiRoute(app, engine, 'trend', async ({ course }) => ok(await trendOf(engine, course, () => true)));
}

/** @param isShown which of the closed pulses of the course may be read by whoever asks */
export async function trendOf(
  engine: Engine,
  course: Course,
  isShown: (definition: Definition) => boolean,
): Promise<Trend> {
  const [{ pulses } = { pulses: [] }] = await engine.directory.pulses.inCourses([course.id]);
  const closed = pulses
    .filter((pulse) => pulse.closed && !pulse.resultsDeleted && !pulse.resultsLost && isShown(pulse.definition))
    .toReversed();
  const told = closed.map(async ({ definition, schedule }) => ({
    code: definition.code,
    closesAtMs: schedule.closesAtMs,
    eligible: definition.eligible,
    releases: await releasesOf(engine, definition.id),
  }));
  return {
    course,
    pulses: await Promise.all(told),
    marks: await engine.directory.loop.marks(course.id),
    keptYears: await yearsKept(engine),
  };
}

export function whyNone({ resultsDeleted, resultsLost }: KeptPulse) {
  if (resultsDeleted) return 'results-deleted';
  return resultsLost ? 'results-lost' : 'not-published';
}

const yearsKept = async (engine: Engine): Promise<number> =>
  (await engine.directory.courses.institution()).retentionYears;
