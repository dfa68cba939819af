/**
 * Speaks OpenID Connect with the institution's provider: discovery, the code flow with PKCE (S256), and what it has signed (H1.4).
 * Only this file knows the library. It is loaded when somebody first signs in that way, so it needs nothing else of the server while it
 * runs (P14): what it asks with is given to it.
 */
import * as oauth from 'oauth4webapi';
import type { Grant } from '../../../schema/contract/grants.ts';
import type { ProviderTrouble } from '../../../schema/contract/institution.ts';
import type { ProviderRefusal } from '../../../schema/contract/provider-refusal.ts';
import type { Result } from '../../../schema/result.ts';
import type { Vouched } from '../../directory/access/provider.ts';
import type { Engine, Outbound } from '../../engines/engine.ts';
import type { ProviderSettings } from '../../provider-settings.ts';
import type { send } from '../lms/outbound.ts';

/** How far our clock and the provider's may differ: RFC 7519, section 4.1.4, leaves room for a few minutes at most. */
const CLOCK_SECONDS = 60;
/** A token that was made for this sign-in is not older than this. */
const OLDEST_SECONDS = 5 * 60;
/** For this long, what the provider has told about itself is not asked for again. */
const KNOWN_MS = 10 * 60 * 1000;
/** After a failure nobody asks again sooner, however many people press the button. */
const REST_MS = 5000;
/** Signatures with a key that only the provider has. `none`, and those with our secret, are not among them. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

type Host = Pick<Engine, 'now' | 'outbound' | 'settings'>;

/** What ties a sign-in to one browser. State and nonce are public, the verifier is not; none is stored (docs/decisions/0088). */
export interface Ties {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface WentWrong {
  readonly why: Extract<ProviderRefusal, 'cancelled' | 'down' | 'clock' | 'not-right'>;
  /** What administrators should know of it; null if it concerns this sign-in alone. */
  readonly trouble: ProviderTrouble['kind'] | null;
}

export interface Oidc {
  /** Where a browser goes to sign in. */
  readonly begin: (ties: Ties) => Promise<Result<string, WentWrong>>;
  /** Checks what the provider sent back with the browser, and asks it who came. */
  readonly finish: (sent: URLSearchParams, ties: Ties) => Promise<Result<Vouched, WentWrong>>;
  /** Where a browser goes to sign out there too; null if the provider has no such page, or does not answer. */
  readonly leave: () => Promise<string | null>;
}

/** The page of ours to which a provider sends the browser back. It is registered there, letter by letter. */
export const callbackAt = ({ settings }: Pick<Engine, 'settings'>): string =>
  `${settings.publicUrl}/api/sign-in/provider`;

/** @param asks sends what we ask within the rules for learning platforms */
export function oidc(engine: Host, provider: ProviderSettings, asks: typeof send): Oidc {
  const { outbound, now } = engine;
  const http = {
    [oauth.customFetch]: fetchWithin(outbound, asks),
    [oauth.allowInsecureRequests]: outbound.allowsPrivate,
  };
  let known: { readonly server: oauth.AuthorizationServer; readonly untilMs: number } | undefined;
  let failedAtMs = Number.NEGATIVE_INFINITY;

  const discover = async (): Promise<oauth.AuthorizationServer> => {
    if (known !== undefined && now() < known.untilMs) return known.server;
    if (Math.abs(now() - failedAtMs) < REST_MS) throw new Unreachable();
    const issuer = new URL(provider.issuer);
    try {
      const told = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, http));
      if (told.issuer !== provider.issuer) throw new Misfit('its issuer is written in another way');
      const methods = told.code_challenge_methods_supported;
      if (methods !== undefined && !methods.includes('S256')) throw new Misfit('it knows no S256');
      const algorithms = told.id_token_signing_alg_values_supported?.filter((each) => ALGORITHMS.includes(each));
      const server = { ...told, ...(algorithms && { id_token_signing_alg_values_supported: algorithms }) };
      known = { server, untilMs: now() + KNOWN_MS };
      return server;
    } catch (error) {
      failedAtMs = now();
      throw error instanceof Unreachable ? error : new Misfit(String(error));
    }
  };

  /** A browser is sent there from a page of ours, in which an address such as `javascript:` would run. */
  const pageOf = (told: string | undefined): URL | null => {
    if (told === undefined || !URL.canParse(told)) return null;
    const page = new URL(told);
    return page.protocol === 'https:' || (outbound.allowsPrivate && page.protocol === 'http:') ? page : null;
  };

  const client = (): oauth.Client => ({
    client_id: provider.clientId,
    [oauth.clockSkew]: Math.round((now() - Date.now()) / 1000),
    [oauth.clockTolerance]: CLOCK_SECONDS,
  });

  const secret = ({
    token_endpoint_auth_methods_supported: methods = ['client_secret_basic'],
  }: oauth.AuthorizationServer) =>
    methods.includes('client_secret_basic')
      ? oauth.ClientSecretBasic(provider.clientSecret)
      : oauth.ClientSecretPost(provider.clientSecret);

  /** Some providers put address and groups only where one asks for them with the token. */
  const more = async (
    server: oauth.AuthorizationServer,
    { access_token: token }: oauth.TokenEndpointResponse,
    { sub, ...claims }: oauth.IDToken,
  ): Promise<Readonly<Record<string, unknown>>> => {
    const isAll =
      claims['email'] !== undefined && (provider.roles === null || claimOf(claims, provider.rolesClaim) !== undefined);
    if (isAll || server.userinfo_endpoint === undefined) return claims;
    const reply = await oauth.userInfoRequest(server, client(), token, http);
    return { ...(await oauth.processUserInfoResponse(server, client(), sub, reply)), ...claims };
  };

  return {
    begin: (ties) =>
      trying(async () => {
        const next = pageOf((await discover()).authorization_endpoint);
        if (next === null) throw new Misfit('it has no page to sign in');
        for (const [name, value] of Object.entries({
          client_id: provider.clientId,
          redirect_uri: callbackAt(engine),
          response_type: 'code',
          scope: 'openid email',
          state: ties.state,
          nonce: ties.nonce,
          code_challenge: await oauth.calculatePKCECodeChallenge(ties.verifier),
          code_challenge_method: 'S256',
        }))
          next.searchParams.set(name, value);
        return next.href;
      }),

    finish: (sent, ties) =>
      trying(async () => {
        const server = await discover();
        const checked = oauth.validateAuthResponse(server, client(), sent, ties.state);
        const reply = await oauth.authorizationCodeGrantRequest(
          server,
          client(),
          secret(server),
          checked,
          callbackAt(engine),
          ties.verifier,
          http,
        );
        const tokens = await oauth.processAuthorizationCodeResponse(server, client(), reply, {
          expectedNonce: ties.nonce,
          requireIdToken: true,
        });
        await oauth.validateApplicationLevelSignature(server, reply, http);
        const signed = oauth.getValidatedIdTokenClaims(tokens);
        if (signed === undefined) throw new Misfit('it has signed nothing');
        const ageSeconds = now() / 1000 - signed.iat;
        if (ageSeconds < -CLOCK_SECONDS || ageSeconds > OLDEST_SECONDS) throw new ClockOff();
        return vouchedBy(provider, signed, await more(server, tokens, signed));
      }),

    leave: async () => {
      const found = await trying(discover);
      const next = found.ok ? pageOf(found.value.end_session_endpoint) : null;
      if (next === null) return null;
      next.searchParams.set('client_id', provider.clientId);
      next.searchParams.set('post_logout_redirect_uri', `${engine.settings.publicUrl}/staff`);
      return next.href;
    },
  };
}

class Unreachable extends Error {}
class ClockOff extends Error {}
/** The provider and our settings do not fit together. */
class Misfit extends Error {}

/** Asks as learning platforms are asked: with a limit of time and size, and nothing in our own network (lms.md L10.2). */
const fetchWithin =
  (outbound: Outbound, asks: typeof send) =>
  async (url: string, { method, headers, body }: oauth.CustomFetchOptions<string, unknown>): Promise<Response> => {
    const reply = await asks(outbound, url, {
      method,
      headers,
      ...(body instanceof URLSearchParams && { body: body.toString() }),
    });
    if (!reply.ok || reply.value.status >= 500) throw new Unreachable();
    const { status, text, headers: theirs } = reply.value;
    return new Response(text, { status, headers: theirs });
  };

async function trying<T>(work: () => Promise<T>): Promise<Result<T, WentWrong>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: reasonOf(error) };
  }
}

function reasonOf(error: unknown): WentWrong {
  if (error instanceof Unreachable) return { why: 'down', trouble: 'down' };
  if (error instanceof ClockOff) return { why: 'clock', trouble: 'clock' };
  if (error instanceof Misfit) return { why: 'not-right', trouble: 'not-right' };
  if (error instanceof oauth.AuthorizationResponseError) return { why: sentBack(error.error), trouble: null };
  // It does not know our secret (RFC 6749, section 5.2), or gives nothing for the token that it has just made.
  if (error instanceof oauth.WWWAuthenticateChallengeError) return { why: 'not-right', trouble: 'not-right' };
  if (error instanceof oauth.ResponseBodyError)
    return { why: 'not-right', trouble: error.error === 'invalid_client' ? 'not-right' : null };
  const isOfTime = error instanceof oauth.OperationProcessingError && error.code === oauth.JWT_TIMESTAMP_CHECK;
  return isOfTime ? { why: 'clock', trouble: 'clock' } : { why: 'not-right', trouble: null };
}

/** What the provider sent the browser back with (RFC 6749, section 4.1.2.1). */
function sentBack(error: string): WentWrong['why'] {
  if (error === 'access_denied') return 'cancelled';
  return error === 'server_error' || error === 'temporarily_unavailable' ? 'down' : 'not-right';
}

function vouchedBy(
  { issuer, roles, rolesClaim }: ProviderSettings,
  { sub }: oauth.IDToken,
  claims: Readonly<Record<string, unknown>>,
): Vouched {
  const { email } = claims;
  return {
    issuer,
    subject: sub,
    address: typeof email === 'string' && isAddress(email.trim()) ? email.trim().toLowerCase() : null,
    // A provider that writes "true" as text has not said so in the way that the standard asks for.
    isVerified: claims['email_verified'] === true,
    roles: roles === null ? null : grantsOf(roles, claimOf(claims, rolesClaim)),
  };
}

/** Letters beyond ASCII may become others in lower case, such as the sign for kelvin, and with it the address of somebody else. */
const isAddress = (text: string): boolean => /^[!-~]+@[!-~]+$/.test(text);

function grantsOf(roles: NonNullable<ProviderSettings['roles']>, claim: unknown): Grant[] {
  const values: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return roles.filter(({ value }) => values.includes(value)).map(({ grant }) => grant);
}

/** A claim by its name; otherwise by the way to it, such as `realm_access.roles`. */
function claimOf(claims: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let at: unknown = claims;
  for (const part of name.split('.'))
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string, unknown>)[part]
        : undefined;
  return at;
}
