/** Answers requests about e-mail addresses: a link to sign in with, and an address of one's own (H1.1, H1.3). */
import type { Context, Hono } from 'hono';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';
import { sessionHashOf } from './session.ts';
import { hashToken } from './token.ts';

export function addressRoutes(app: Hono, engine: Engine): void {
  const { access } = engine.directory;
  const sessionOf = async (c: Context): Promise<string> => (await sessionHashOf(c, engine)) ?? '';

  // The directory looks nobody up, so words, status and time are the same whoever has this address (H1.3).
  apiRoute(app, engine, 'askForLink', async ({ body: { address, invitation } }) =>
    access.askForLink(address, invitation && (await hashToken(invitation))),
  );

  apiRoute(app, engine, 'wantAddress', async ({ me, c, body: { address } }) => {
    const asked = await access.wantAddress(me.id, address);
    return asked.ok ? ok(await access.sessions(me.id, await sessionOf(c))) : asked;
  });

  apiRoute(app, engine, 'confirmAddress', async ({ me, c, body: { token } }) => {
    const session = await sessionOf(c);
    const confirmed = await access.confirmAddress(me.id, await hashToken(token), session);
    return confirmed.ok ? ok(await access.sessions(me.id, session)) : confirmed;
  });

  apiRoute(app, engine, 'dropAddress', async ({ me, c }) => {
    const dropped = await access.dropAddress(me.id);
    return dropped.ok ? ok(await access.sessions(me.id, await sessionOf(c))) : dropped;
  });
}
