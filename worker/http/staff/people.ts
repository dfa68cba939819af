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

  apiRoute(app, engine, 'renewInvitation', async ({ me, body }) => {
    const token = newToken(engine);
    const made = await engine.directory.access.renewInvitation(me.id, body.invitation, await hashToken(token));
    return made.ok ? ok({ link: signInLink(engine, token) }) : made;
  });

  apiRoute(app, engine, 'withdrawInvitation', async ({ me, body }) => {
    const done = await engine.directory.access.withdrawInvitation(me.id, body.invitation);
    return done.ok ? ok(null) : done;
  });

  // Somebody who is signed in takes the role of an invitation as the person they are (E6.4).
  apiRoute(app, engine, 'acceptInvitation', async ({ me, c, body }) => {
    const session = (await sessionHashOf(c, engine)) ?? '';
    const taken = await engine.directory.pulses.acceptInvitation(me.id, await hashToken(body.token), session);
    if (!taken.ok) return taken;
    const now = await engine.directory.access.signedIn(session);
    return now === null ? fail({ kind: 'signed-out' }) : ok(now.me);
  });

  // It lets somebody in again who has lost every way in: the same person, with the same courses (E6.1).
  apiRoute(app, engine, 'makePersonLink', async ({ me, body }) => {
    const token = newToken(engine);
    const made = await engine.directory.access.putPersonLink(me.id, body.person, await hashToken(token));
    return made.ok ? ok({ link: signInLink(engine, token) }) : made;
  });

  // People see as whom they will be signed in before they press the button: a link may be somebody else's.
  apiRoute(app, engine, 'checkSignIn', async ({ body }) => {
    const found = await engine.directory.access.checkSignIn(await hashToken(body.token));
    return found === null ? fail({ kind: 'sign-in-link-spent' }) : ok(found);
  });

  // A link signs in with a POST, because programs that scan mail only open links and do not send forms (E6.2).
  apiRoute(app, engine, 'signIn', async ({ c, body }) => {
    const session = newToken(engine);
    const signed = await engine.directory.pulses.signIn(
      await hashToken(body.token),
      await hashToken(session),
      await sessionHashOf(c, engine),
    );
    if (!signed.ok) return signed;
    const signedIn = signed.value;
    if (signedIn === null) {
      const { onlyProvider } = await engine.directory.access.waysOffered();
      return fail({ kind: onlyProvider ? 'only-provider' : 'sign-in-link-spent' });
    }
    writeSession(c, engine, session);
    return ok(signedIn.me);
  });

  apiRoute(app, engine, 'people', async ({ read }) => ok(read));

  apiRoute(app, engine, 'signOutPerson', async ({ me, body }) =>
    engine.directory.access.signOutPerson(me.id, body.person),
  );

  apiRoute(app, engine, 'removePerson', async ({ me, body }) =>
    engine.directory.access.removePerson(me.id, body.person),
  );
}
