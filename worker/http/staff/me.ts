/** Routes for one's own account: name, sessions, links for other devices, and signing out (E6.2). */
import type { Context, Hono } from 'hono';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import type { FindProvider } from './provider.ts';
import { apiRoute } from './route.ts';
import { dropSession, sessionHashOf } from './session.ts';
import { calendarLink, hashToken, newToken, signInLink } from './token.ts';

export function meRoutes(app: Hono, engine: Engine, findProvider: FindProvider): void {
  const { directory } = engine;
  const sessionOf = async (c: Context): Promise<string> => (await sessionHashOf(c, engine)) ?? '';

  apiRoute(app, engine, 'me', async ({ me, read: usualZone }) =>
    ok({ ...me, usualZone, mailIsOn: engine.settings.sendsMail }),
  );

  apiRoute(app, engine, 'rename', async ({ me, body }) => {
    await directory.access.rename(me.id, body.name);
    return ok({ ...me, name: body.name });
  });

  apiRoute(app, engine, 'speak', async ({ me, body: { language } }) => {
    await directory.access.speak(me.id, language);
    return ok({ ...me, language });
  });

  apiRoute(app, engine, 'sessions', async ({ read }) => ok(read));

  apiRoute(app, engine, 'storedAboutMe', async ({ c, read: stored }) => {
    c.header('Content-Type', 'application/json');
    c.header('Content-Disposition', 'attachment; filename="stored-about-me.json"');
    return ok(c.body(`${JSON.stringify(stored, null, 2)}\n`));
  });

  // The link is for one's own phone or the computer in the lecture hall. It signs in the person who asked for it.
  apiRoute(app, engine, 'makeOwnLink', async ({ me, c }) => {
    const token = newToken(engine);
    const made = await directory.access.putOwnLink(me.id, await sessionOf(c), await hashToken(token));
    return made.ok ? ok({ link: signInLink(engine, token) }) : made;
  });

  apiRoute(app, engine, 'makeCalendar', async ({ me, c }) => {
    const token = newToken(engine);
    const made = await directory.access.putCalendar(me.id, await sessionOf(c), await hashToken(token));
    return made.ok ? ok({ link: calendarLink(engine, token) }) : made;
  });

  apiRoute(app, engine, 'dropCalendar', async ({ me }) => {
    await directory.access.dropCalendar(me.id);
    return ok(null);
  });

  apiRoute(app, engine, 'signOutEverywhere', async ({ me, c }) => {
    await directory.access.signOutEverywhere(me.id);
    dropSession(c, engine);
    return ok(null);
  });

  // Anyone may ask for this: signing out twice, or after the session has ended, is no error.
  apiRoute(app, engine, 'signOut', async ({ c }) => {
    const hash = await sessionHashOf(c, engine);
    const { ofProvider } = hash === null ? { ofProvider: false } : await directory.access.signOut(hash);
    dropSession(c, engine);
    const provider = ofProvider ? await findProvider() : null;
    return ok({ provider: provider === null ? null : await provider.leave() });
  });
}
