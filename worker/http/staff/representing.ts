/** Routes for student representatives: what students see, what staff plan, and one line before students are told (H2.4). */
import type { Hono } from 'hono';
import { fail, ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { trendOf } from './results.ts';
import { apiRoute } from './route.ts';

export function representingRoutes(app: Hono, engine: Engine): void {
  const { directory } = engine;

  apiRoute(app, engine, 'represented', async ({ read: courses }) =>
    ok({ courses: courses.map(({ id, name }) => ({ id, name })) }),
  );

  apiRoute(app, engine, 'representedCourse', async ({ read: shown }) =>
    shown === null ? fail({ kind: 'not-found' }) : ok({ ...shown, trend: trendOf(shown.trend) }),
  );

  apiRoute(app, engine, 'representedTold', async ({ read }) => read);

  apiRoute(app, engine, 'sayAsRepresentative', async ({ me, pulse, body }) =>
    directory.loop.sayAsRepresentative(me.id, pulse.definition.code, body),
  );
}
