/** Answers requests about signing in through the institution's provider (H1.4), which a browser leaves for and comes back from. */
import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { Me } from '../../../schema/contract/account.ts';
import { refusedAt, type ProviderRefusal } from '../../../schema/contract/provider-refusal.ts';
import { fail, ok } from '../../../schema/result.ts';
import { FLOW_MS } from '../../directory/access/identity-rows.ts';
import type { Engine } from '../../engines/engine.ts';
import { send } from '../lms/outbound.ts';
import type { Oidc, Ties, WentWrong } from './oidc.ts';
import { apiRoute } from './route.ts';
import { sessionHashOf, writeSession } from './session.ts';
import { hashToken, newToken } from './token.ts';

const NAME = 'sign-in';

const isSecure = ({ settings }: Pick<Engine, 'settings'>): boolean => settings.publicUrl.startsWith('https:');

const optionsFor = (engine: Pick<Engine, 'settings'>): CookieOptions => ({
  path: '/api/sign-in',
  httpOnly: true,
  // The provider sends the browser back from another site, by a link that it follows.
  sameSite: 'Lax',
  ...(isSecure(engine) && { prefix: 'secure', secure: true }),
});

/** The secret of a browser that is on its way to the provider; undefined if it is not. */
function secretOf(c: Context, engine: Pick<Engine, 'settings'>): string | undefined {
  const sent = isSecure(engine) ? getCookie(c, NAME, 'secure') : getCookie(c, NAME);
  return /^[0-9a-f]{64}$/.test(sent ?? '') ? sent : undefined;
}

/** Where people start who have just signed in, as the staff app chooses it: what they teach, or else what they lead. */
function homeOf({ grants }: Me): string {
  const leadsOnly = grants.every(({ role }) => role === 'institution-admin' || role === 'programme-lead');
  return leadsOnly ? '/staff/programmes' : '/staff';
}

/** Nonce and verifier follow from state and secret, so that nothing that could be used is stored (docs/decisions/0088). */
async function tie(state: string, secret: string): Promise<Ties> {
  const of = (what: string) => hashToken(`${what} ${state} ${secret}`);
  return { state, nonce: await of('nonce'), verifier: await of('verifier') };
}
const hashOf = (state: string, secret: string): Promise<string> => hashToken(`${state} ${secret}`);

export type FindProvider = () => Promise<Oidc | null>;

/** Nobody else waits for the library, and an isolate at the edge loads it only when it is used (P14). */
export function findProvider(engine: Engine): FindProvider {
  let loaded: Oidc | undefined;
  return async () => {
    const { provider = null } = engine.settings;
    if (provider === null) return null;
    return (loaded ??= (await import('./oidc.ts')).oidc(engine, provider, send));
  };
}

export function providerRoutes(app: Hono, engine: Engine, find: FindProvider): void {
  const { access } = engine.directory;
  const note = async ({ trouble }: WentWrong): Promise<void> => {
    if (trouble !== null) await access.noteProviderTrouble(trouble);
  };

  apiRoute(app, engine, 'startProvider', async ({ c, body: { add, invitation } }) => {
    const provider = await find();
    if (provider === null) return fail({ kind: 'provider-off' });
    const session = add ? await sessionHashOf(c, engine) : null;
    const signedIn = session === null ? null : await access.signedIn(session);
    if (add && signedIn === null) return fail({ kind: 'signed-out' });
    const [state, secret] = [newToken(engine), secretOf(c, engine) ?? newToken(engine)];
    const staffId = signedIn?.me.id ?? null;
    const invitationHash = add || invitation === null ? null : await hashToken(invitation);
    const begun = await access.beginAtProvider(await hashOf(state, secret), { staffId, invitationHash });
    if (!begun.ok) return begun;
    const to = await provider.begin(await tie(state, secret));
    if (!to.ok) {
      await note(to.error);
      return fail({ kind: 'provider-down' });
    }
    setCookie(c, NAME, secret, { ...optionsFor(engine), maxAge: FLOW_MS / 1000 });
    return ok({ to: to.value });
  });

  // The browser comes back with a code. Whatever happens, it is sent on to a page that says so.
  apiRoute(app, engine, 'finishProvider', async ({ c, body: { state } }) => {
    const goTo = (page: string) => ok(c.redirect(page, 303));
    const refused = (why: ProviderRefusal) => goTo(refusedAt(why));
    const sent = new URL(c.req.url).searchParams;
    const [provider, secret] = [await find(), secretOf(c, engine)];
    if (provider === null || secret === undefined) return refused('spent');
    const flow = await access.endAtProvider(await hashOf(state, secret));
    if (flow === null) return refused('spent');
    deleteCookie(c, NAME, optionsFor(engine));
    const vouched = await provider.finish(sent, await tie(state, secret));
    if (!vouched.ok) {
      await note(vouched.error);
      return refused(vouched.error.why);
    }
    const before = await sessionHashOf(c, engine);
    if (flow.staffId !== null) {
      const added = await access.addIdentity(flow.staffId, vouched.value, before ?? '');
      return added.ok ? goTo('/staff/me') : refused(added.error);
    }
    const session = newToken(engine);
    const signedIn = await engine.directory.pulses.signInByProvider(vouched.value, await hashToken(session), {
      replaced: before,
      invitationHash: flow.invitationHash,
    });
    if (!signedIn.ok) return refused(signedIn.error);
    writeSession(c, engine, session);
    return goTo(homeOf(signedIn.value.me));
  });

  apiRoute(app, engine, 'dropIdentity', async ({ me, c, body }) => {
    const dropped = await access.dropIdentity(me.id, body.identity);
    return dropped.ok ? ok(await access.sessions(me.id, (await sessionHashOf(c, engine)) ?? '')) : dropped;
  });

  apiRoute(app, engine, 'providerState', async ({ read: trouble }) =>
    ok({ name: engine.settings.provider?.name ?? null, trouble }),
  );
}
