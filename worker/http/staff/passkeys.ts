/** Answers requests about passkeys: adding and removing one's own, and signing in with them (H1.2). */
import type { Context, Hono } from 'hono';
import { fail, ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';
import { sessionHashOf, writeSession } from './session.ts';
import { hashToken, newToken } from './token.ts';
import type * as Webauthn from './webauthn.ts';

/** Nobody else waits for the library of passkeys, and an isolate at the edge loads it only when it is used (P14). */
let loaded: typeof Webauthn | undefined;
/** Keeps the module and not its promise: at the edge a promise belongs to the request that made it. */
const webauthn = async () => (loaded ??= await import('./webauthn.ts'));

const CHALLENGE_BYTES = 32;

export function passkeyRoutes(app: Hono, engine: Engine): void {
  const { access } = engine.directory;
  const sessionOf = async (c: Context): Promise<string> => (await sessionHashOf(c, engine)) ?? '';

  apiRoute(app, engine, 'askToAddPasskey', async ({ me }) => {
    const { base64urlOf, optionsToAdd } = await webauthn();
    const challenge = new Uint8Array(engine.randomBytes(CHALLENGE_BYTES));
    const held = await access.putPasskeyChallenge(me.id, await hashToken(base64urlOf(challenge)));
    return ok({ options: await optionsToAdd(engine, me, { challenge, held }) });
  });

  apiRoute(app, engine, 'addPasskey', async ({ me, c, body }) => {
    const { checkNewPasskey } = await webauthn();
    const checked = await checkNewPasskey(engine, body);
    if (checked === null) return fail({ kind: 'passkey-refused' });
    const challengeHash = await hashToken(checked.challenge);
    const asking = await sessionOf(c);
    const added = await access.addPasskey(me.id, checked.key, { challengeHash, asking });
    return added.ok ? ok(await access.sessions(me.id, asking)) : added;
  });

  apiRoute(app, engine, 'removePasskey', async ({ me, c, body }) => {
    const removed = await access.removePasskey(me.id, body.passkey);
    return removed.ok ? ok(await access.sessions(me.id, await sessionOf(c))) : removed;
  });

  apiRoute(app, engine, 'askForChallenge', async () => {
    const { base64urlOf, optionsToSignIn } = await webauthn();
    const challenge = new Uint8Array(engine.randomBytes(CHALLENGE_BYTES));
    const put = await access.putSignInChallenge(await hashToken(base64urlOf(challenge)));
    return put.ok ? ok({ options: await optionsToSignIn(engine, challenge) }) : put;
  });

  apiRoute(app, engine, 'signInByPasskey', async ({ c, body }) => {
    const key = await access.passkey(body.id);
    const { checkSigned } = await webauthn();
    const checked = key === null ? null : await checkSigned(engine, body, key);
    if (checked === null) return fail({ kind: 'passkey-refused' });
    const { challenge, ...rest } = checked;
    const signed = { ...rest, challengeHash: await hashToken(challenge) };
    const session = newToken(engine);
    const signedIn = await access.signInByPasskey(signed, await hashToken(session), await sessionHashOf(c, engine));
    if (!signedIn.ok) return signedIn;
    writeSession(c, engine, session);
    return ok(signedIn.value.me);
  });
}
