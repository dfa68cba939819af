/** Takes a file of courses and their people, and keeps the tokens with which another system may send one (institution.md H3). */
import type { Hono } from 'hono';
import { fail, ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { BROKEN_OFF } from '../guard.ts';
import { newApiToken } from './api-token.ts';
import { apiRoute } from './route.ts';
import { hashToken } from './token.ts';

export function importRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'importCourses', async ({ c, me, body: { dryRun, seen = null } }) => {
    const file = await c.req.arrayBuffer().catch(() => undefined);
    if (file === undefined) return fail({ kind: 'malformed', why: BROKEN_OFF });
    return engine.directory.imports.run(me.id, { file, seen, dryRun: dryRun === 'true' });
  });

  apiRoute(app, engine, 'apiTokens', async ({ read }) => ok(read));

  apiRoute(app, engine, 'makeApiToken', async ({ me, body, attempt }) => {
    const token = newApiToken(engine);
    const made = await engine.directory.access.makeApiToken(me.id, body, await hashToken(token), attempt);
    return made.ok ? ok({ ...made.value, token }) : made;
  });

  apiRoute(app, engine, 'endApiToken', async ({ me, body: { token } }) =>
    engine.directory.access.endApiToken(me.id, token),
  );
}
