/** Answers requests about the first way in and the way back in: checking, using and printing setup links (E6.1). */
import type { Hono } from 'hono';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { PrintedLately } from '../../directory/access/setup.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';
import { sessionHashOf, writeSession } from './session.ts';
import { hashToken, newToken } from './token.ts';

export function setupRoutes(app: Hono, engine: Engine): void {
  // The pages of staff say that nobody has set the server up yet, and where the operator finds a link.
  apiRoute(app, engine, 'setupState', async () =>
    ok({
      ...(await engine.directory.access.setupState()),
      linkIsAt: engine.settings.setupLinkIsAt,
    }),
  );

  // Says whether the link still works, before anyone types a name, and whom it can let in again.
  apiRoute(app, engine, 'checkSetup', async ({ body }) => {
    const found = await engine.directory.access.checkSetupLink(await hashToken(body.token));
    return found === null ? fail({ kind: 'setup-link-spent' }) : ok(found);
  });

  // Spends the link and signs in an administrator there is: the same person, with the same courses.
  apiRoute(app, engine, 'restoreAdmin', async ({ c, body: { token, person } }) => {
    const session = newToken(engine);
    const restored = await engine.directory.access.restoreAdmin(
      await hashToken(token),
      person,
      await hashToken(session),
      await sessionHashOf(c, engine),
    );
    if (!restored.ok) return fail({ kind: restored.error });
    writeSession(c, engine, session);
    return ok(restored.value.me);
  });

  // Spends the link of the first run and signs the new administrator in.
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
