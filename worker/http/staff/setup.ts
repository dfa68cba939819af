/** The first way in: checking, claiming and printing setup links (E6.1). */
import type { Context, Hono } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { fail, ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { openRoute } from './route.ts';
import { writeSession } from './session.ts';
import { hashToken, newToken } from './token.ts';

export function setupRoutes(app: Hono, engine: Engine): void {
  // Before anyone types a name: does this link still work?
  openRoute(app, 'checkSetup', async ({ body }) => {
    const exists = await engine.directory.access.setupLinkExists(await hashToken(body.token));
    return exists ? ok(null) : fail({ kind: 'setup-link-spent' });
  });

  // Spends the link and signs the new administrator in.
  openRoute(app, 'claimSetup', async ({ c, body: { token, ...newcomer } }) => {
    const session = newToken(engine);
    const claimed = await engine.directory.access.claimSetupLink(
      await hashToken(token),
      newcomer,
      await hashToken(session),
    );
    if (!claimed.ok) return fail({ kind: claimed.error });
    writeSession(c, engine, session);
    return ok(claimed.value.me);
  });

  // Locked out: who can read the key store proves it here (`npm run setup-link`).
  openRoute(app, 'printSetupLink', async ({ c }) => {
    const { operatorSecret } = engine.settings;
    if (operatorSecret === null) return fail({ kind: 'not-found' });
    if (!(await carriesSecret(c, operatorSecret))) return fail({ kind: 'forbidden' });
    return ok({ link: await issueSetupLink(engine) });
  });
}

/** Makes a single-use link and voids the one before. Its token is in the fragment: no log and no proxy ever sees it. */
export async function issueSetupLink(engine: Engine): Promise<string> {
  const token = newToken(engine);
  await engine.directory.access.putSetupLink(await hashToken(token));
  return `${engine.settings.publicUrl}/staff/setup#${token}`;
}

/** Takes the same time whatever is sent. */
const carriesSecret = (c: Context, secret: string): Promise<boolean> =>
  timingSafeEqual(c.req.header('authorization') ?? '', `Bearer ${secret}`);
