/** What staff learn: releases that passed the gate, read back from the ledger with their hashes checked, or a reason (A7). */
import type { Hono } from 'hono';
import { courseIdSchema } from '../../../schema/contract/ids.ts';
import { fail, ok } from '../../../schema/result.ts';
import { may } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { releasesOf } from '../released.ts';
import { findPulse } from './access.ts';
import { staffRoute } from './route.ts';

export function resultRoutes(app: Hono, engine: Engine): void {
  staffRoute(app, engine, 'results', async (ask) => {
    const pulse = await findPulse(engine, ask, 'see-results');
    if (!pulse.ok) return pulse;
    const { course, definition, schedule, closed, resultsDeleted } = pulse.value;
    const releases = await releasesOf(engine, definition.id);
    if (releases.length === 0)
      return fail({ kind: resultsDeleted ? 'results-deleted' : 'not-published', code: definition.code });
    return ok({ course, schedule, closed, releases, keptYears: await yearsKept(engine) });
  });

  // The same published numbers pulse by pulse; what changed between them is arithmetic on these (R2.8).
  staffRoute(app, engine, 'trend', async ({ c, me }) => {
    const id = courseIdSchema.safeParse(c.req.param('course'));
    const [found] = id.success ? await engine.directory.pulses.inCourses([id.data]) : [];
    if (found === undefined) return fail({ kind: 'not-found' });
    if (!may(me.grants, 'see-results', found.course.id)) return fail({ kind: 'forbidden' });
    const closed = found.pulses.filter((pulse) => pulse.closed && !pulse.resultsDeleted).toReversed();
    const pulses = closed.map(async ({ definition, schedule }) => ({
      code: definition.code,
      closesAtMs: schedule.closesAtMs,
      eligible: definition.eligible,
      releases: await releasesOf(engine, definition.id),
    }));
    return ok({
      course: found.course,
      pulses: await Promise.all(pulses),
      marks: await engine.directory.loop.marks(found.course.id),
      keptYears: await yearsKept(engine),
    });
  });
}

const yearsKept = async (engine: Engine): Promise<number> =>
  (await engine.directory.courses.institution()).retentionYears;
