/** Routes for the mails that somebody wants (H4.2), and for those that could not be delivered (H4.1). */
import type { Hono } from 'hono';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';

export function mailRoutes(app: Hono, engine: Engine): void {
  const { mail } = engine.directory;

  apiRoute(app, engine, 'mailChoices', async ({ read }) => ok(read));

  apiRoute(app, engine, 'saveMailChoices', async ({ me, body: { off } }) => ok(await mail.saveMailChoices(me.id, off)));

  apiRoute(app, engine, 'heldMail', async ({ read }) => ok(read));

  apiRoute(app, engine, 'actOnMail', async ({ me, body }) => {
    await mail.actOnMail(me.id, body);
    return ok(await mail.heldMail());
  });
}
