/** Who am I, and goodbye. */
import type { Hono } from 'hono';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { openRoute, staffRoute } from './route.ts';
import { dropSession, sessionHashOf } from './session.ts';

export function meRoutes(app: Hono, engine: Engine): void {
  staffRoute(app, engine, 'me', async ({ me }) => ok(me));

  // Open to anyone: to sign out twice, or after the session has ended, is no error.
  openRoute(app, 'signOut', async ({ c }) => {
    const hash = await sessionHashOf(c, engine);
    if (hash !== null) await engine.directory.signOut(hash);
    dropSession(c, engine);
    return ok(null);
  });
}
