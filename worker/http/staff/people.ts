/** Answers requests about colleagues: who invites whom, how they come in, and how administrators end their access (E6.4). */
import type { Hono } from 'hono';
import { fail, ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';
import { sessionHashOf, writeSession } from './session.ts';
import { hashToken, newToken, signInLink } from './token.ts';

export function peopleRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'invite', async ({ me, body, attempt }) => {
    const token = newToken(engine);
    const invited = await engine.directory.access.invite(me.id, body, await hashToken(token), attempt);
    return invited.ok ? ok({ link: signInLink(engine, token) }) : invited;
  });

  // People see as whom they will be signed in before they press the button: a link may be somebody else's.
  apiRoute(app, engine, 'checkSignIn', async ({ body }) => {
    const found = await engine.directory.access.checkSignIn(await hashToken(body.token));
    return found === null ? fail({ kind: 'sign-in-link-spent' }) : ok(found);
  });

  // A link signs in with a POST, because programs that scan mail only open links and do not send forms (E6.2).
  apiRoute(app, engine, 'signIn', async ({ c, body }) => {
    const session = newToken(engine);
    const signedIn = await engine.directory.access.signIn(
      await hashToken(body.token),
      await hashToken(session),
      await sessionHashOf(c, engine),
    );
    if (signedIn === null) return fail({ kind: 'sign-in-link-spent' });
    writeSession(c, engine, session);
    return ok(signedIn.me);
  });

  apiRoute(app, engine, 'people', async ({ body }) => ok(await engine.directory.access.people(body)));

  apiRoute(app, engine, 'signOutPerson', async ({ me, body }) =>
    engine.directory.access.signOutPerson(me.id, body.person),
  );

  apiRoute(app, engine, 'removePerson', async ({ me, body }) =>
    engine.directory.access.removePerson(me.id, body.person),
  );
}
