/** Answers requests about colleagues: who invites whom, and how they come in (E6.4). */
import type { Hono } from 'hono';
import { fail, ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';
import { writeSession } from './session.ts';
import { hashToken, newToken, signInLink } from './token.ts';

export function peopleRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'invite', async ({ me, body, attempt }) => {
    const token = newToken(engine);
    const invited = await engine.directory.access.invite(me.id, body, await hashToken(token), attempt);
    return invited.ok ? ok({ link: signInLink(engine, token) }) : invited;
  });

  // A link signs in with a POST, because programs that scan mail only open links and do not send forms (E6.2).
  apiRoute(app, engine, 'signIn', async ({ c, body }) => {
    const session = newToken(engine);
    const signedIn = await engine.directory.access.signIn(await hashToken(body.token), await hashToken(session));
    if (signedIn === null) return fail({ kind: 'sign-in-link-spent' });
    writeSession(c, engine, session);
    return ok(signedIn.me);
  });
}
