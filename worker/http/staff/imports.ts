/** Takes a file of courses and their people (institution.md H3). */
import type { Hono } from 'hono';
import { fail } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { BROKEN_OFF } from '../guard.ts';
import { apiRoute } from './route.ts';

export function importRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'importCourses', async ({ c, me, body: { dryRun, seen = null } }) => {
    const file = await c.req.arrayBuffer().catch(() => undefined);
    if (file === undefined) return fail({ kind: 'malformed', why: BROKEN_OFF });
    return engine.directory.imports.run(me.id, { file, seen, dryRun: dryRun === 'true' });
  });
}
