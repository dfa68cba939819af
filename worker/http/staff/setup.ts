/** Answers requests about the first way in: checking, claiming and printing setup links (E6.1). */
import type { Hono } from 'hono';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { PrintedLately } from '../../directory/access/setup.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';
import { sessionHashOf, writeSession } from './session.ts';
import { hashToken, newToken } from './token.ts';

export function setupRoutes(app: Hono, engine: Engine): void {
  // Says whether the link still works, before anyone types a name.
  apiRoute(app, engine, 'checkSetup', async ({ body }) => {
    const exists = await engine.directory.access.setupLinkExists(await hashToken(body.token));
    return exists ? ok(null) : fail({ kind: 'setup-link-spent' });
  });

  // Spends the link and signs the new administrator in.
  apiRoute(app, engine, 'claimSetup', async ({ c, body: { token, ...newcomer } }) => {
    const session = newToken(engine);
    const claimed = await engine.directory.access.claimSetupLink(
      await hashToken(token),
      newcomer,
      await hashToken(session),
      await sessionHashOf(c, engine),
    );
    if (!claimed.ok) return fail({ kind: claimed.error });
    writeSession(c, engine, session);
    return ok(claimed.value.me);
  });

  // Makes a link for an administrator who is locked out, and who proves here that they can read the key store (`npm run
  // setup-link`).
  apiRoute(app, engine, 'printSetupLink', async () => ok({ link: await issueSetupLink(engine) }));
}

/**
 * Makes a single-use link and voids the earlier one. The token is in the fragment, so that no log and no proxy sees it.
 */
export async function issueSetupLink(engine: Engine): Promise<string> {
  const token = newToken(engine);
  await engine.directory.access.putSetupLink(await hashToken(token));
  return `${engine.settings.publicUrl}${pathOf(token)}`;
}

/** Long enough to read the link in the log and to fill in the first page. */
const KEPT_MS = 10 * 60 * 1000;

/**
 * Makes a link for anybody who asks, where only the operator can read it. A link that is still new is kept, so that nobody
 * can void the one that the operator is about to use.
 * @returns the path of the link, without the origin
 */
export async function offerSetupLink(engine: Engine): Promise<Result<string, PrintedLately>> {
  const token = newToken(engine);
  const put = await engine.directory.access.putSetupLink(await hashToken(token), KEPT_MS);
  return put.ok ? ok(pathOf(token)) : put;
}

const pathOf = (token: string): string => `/staff/setup#${token}`;
