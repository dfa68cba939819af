/** Makes and ends the tokens with which other programs read or import (institution.md H5.2). */
import type { Hono } from 'hono';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { newApiToken } from './api-token.ts';
import { apiRoute } from './route.ts';
import { hashToken } from './token.ts';

export function apiTokenRoutes(app: Hono, engine: Engine): void {
  const { access } = engine.directory;

  // Administrators see all tokens and make those that import (H3.2).
  apiRoute(app, engine, 'apiTokens', async ({ read }) => ok(read));

  apiRoute(app, engine, 'makeApiToken', async ({ me, body, attempt }) => {
    const token = newApiToken(engine);
    const made = await access.makeApiToken(me.id, body, await hashToken(token), attempt);
    return made.ok ? ok({ ...made.value, token }) : made;
  });

  apiRoute(app, engine, 'endApiToken', async ({ me, body: { token } }) => access.endApiToken(me.id, token));

  // Staff make those that read, and see their own.
  apiRoute(app, engine, 'ownTokens', async ({ read }) => ok(read));

  apiRoute(app, engine, 'makeOwnToken', async ({ me, body, attempt }) => {
    const token = newApiToken(engine);
    const made = await access.makeOwnToken(me.id, body, await hashToken(token), attempt);
    return made.ok ? ok({ ...made.value, token }) : made;
  });

  apiRoute(app, engine, 'endOwnToken', async ({ me, body: { token } }) => ok(await access.endOwnToken(me.id, token)));
}
