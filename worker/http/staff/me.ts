/** Who am I, where am I signed in, and goodbye (E6.2). */
import type { Hono } from 'hono';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { openRoute, staffRoute } from './route.ts';
import { dropSession, sessionHashOf } from './session.ts';
import { calendarLink, hashToken, newToken, signInLink } from './token.ts';

export function meRoutes(app: Hono, engine: Engine): void {
  const { directory } = engine;

  staffRoute(app, engine, 'me', async ({ me }) => ok(me));

  staffRoute(app, engine, 'rename', async ({ me, body }) => {
    await directory.access.rename(me.id, body.name);
    return ok({ ...me, name: body.name });
  });

  staffRoute(app, engine, 'sessions', async ({ me, c }) =>
    ok(await directory.access.sessions(me.id, (await sessionHashOf(c, engine)) ?? '')),
  );

  // For the phone or the computer in the lecture hall: it signs in the one who asks, and nobody else could make it.
  staffRoute(app, engine, 'makeOwnLink', async ({ me }) => {
    const token = newToken(engine);
    await directory.access.putOwnLink(me.id, await hashToken(token));
    return ok({ link: signInLink(engine, token) });
  });

  staffRoute(app, engine, 'makeCalendar', async ({ me }) => {
    const token = newToken(engine);
    await directory.access.putCalendar(me.id, await hashToken(token));
    return ok({ link: calendarLink(engine, token) });
  });

  staffRoute(app, engine, 'dropCalendar', async ({ me }) => {
    await directory.access.dropCalendar(me.id);
    return ok(null);
  });

  staffRoute(app, engine, 'signOutEverywhere', async ({ me, c }) => {
    await directory.access.signOutEverywhere(me.id);
    dropSession(c, engine);
    return ok(null);
  });

  // Open to anyone: to sign out twice, or after the session has ended, is no error.
  openRoute(app, 'signOut', async ({ c }) => {
    const hash = await sessionHashOf(c, engine);
    if (hash !== null) await directory.access.signOut(hash);
    dropSession(c, engine);
    return ok(null);
  });
}
