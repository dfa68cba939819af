/** Routes for student representatives: what students see, what staff plan, and one line before students are told (H2.4). */
import type { Hono } from 'hono';
import { fail, ok } from '../../../schema/result.ts';
import { coursesWhere } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { trendOf } from './results.ts';
import { apiRoute } from './route.ts';

export function representingRoutes(app: Hono, engine: Engine): void {
  const { directory } = engine;

  apiRoute(app, engine, 'represented', async ({ me }) => {
    const ids = coursesWhere(me.grants, 'represent');
    const found = await Promise.all(ids.map((id) => directory.courses.find(id)));
    return ok({ courses: found.flatMap((course) => (course === null ? [] : [{ id: course.id, name: course.name }])) });
  });

  apiRoute(app, engine, 'representedCourse', async ({ course }) => {
    const shown = await directory.loop.representedCourse(course.id);
    if (shown === null) return fail({ kind: 'not-found' });
    // A representative is a student: no number that the promise of the form keeps among the staff (E1.3, H2.4).
    return ok({ ...shown, trend: await trendOf(engine, course, ({ resultsForStudents }) => resultsForStudents) });
  });

  apiRoute(app, engine, 'representedTold', async ({ me, pulse }) =>
    directory.loop.representedTold(me.id, pulse.definition.code),
  );

  apiRoute(app, engine, 'sayAsRepresentative', async ({ me, pulse, body }) =>
    directory.loop.sayAsRepresentative(me.id, pulse.definition.code, body),
  );
}
