/** A small provider of identities that can lie in each of the ways that a real one does not (H1.4). It has no network. */
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import type { ProviderSettings } from '../../worker/provider-settings.ts';

export const ISSUER = 'https://login.example';
/** How the servers of tests know this provider. */
export const PROVIDER: ProviderSettings = {
  issuer: ISSUER,
  clientId: 'pulse',
  clientSecret: 'a secret of the tests',
  name: 'Fen Login',
  domains: ['fen.example'],
  roles: [{ value: 'pulse-admins', grant: { role: 'institution-admin', scope: null } }],
  rolesClaim: 'groups',
  only: false,
};

/** Somebody who is known there, and what the provider says of them. */
export interface Person {
  readonly sub: string;
  readonly email?: string;
  readonly verified?: unknown;
  readonly groups?: readonly string[];
}

/** What is wrong with one sign-in. */
export interface Lie {
  /** They stand in the token in place of what belongs there. */
  readonly claims?: JWTPayload;
  /** The token is not signed. */
  readonly unsigned?: true;
  /** It is signed with a key that is not the provider's. */
  readonly stranger?: true;
  /** How far the provider's clock is ahead. */
  readonly aheadSeconds?: number;
  /** Another issuer stands beside the code; null: none does. */
  readonly iss?: string | null;
}

interface Code {
  readonly person: Person;
  readonly nonce: string;
  readonly challenge: string | null;
  readonly redirectUri: string;
  readonly lie: Lie;
}

type Clock = () => number;

export class FakeProvider {
  readonly #now: Clock;
  readonly #codes = new Map<string, Code>();
  readonly #people = new Map<string, Person>();
  readonly #keys = generateKeyPair('ES256');
  readonly #others = generateKeyPair('ES256');
  /** How it writes itself. */
  issuer = ISSUER;
  /** It does not answer. */
  isDown = false;
  /** The secret that it gave us has run out there. */
  hasNewSecret = false;
  /** The ways of PKCE that it names; undefined: it names none. */
  challengeMethods: readonly string[] | undefined = ['S256'];
  /** Where it says that its pages are. */
  pagesAt = ISSUER;
  /** It gives e-mail and groups only where one asks for them with the token. */
  tellsLate = false;
  /** What its token endpoint was asked. */
  readonly asked: URLSearchParams[] = [];

  constructor(now: Clock) {
    this.#now = now;
  }

  /** Somebody signs in there. @returns the address that their browser is sent back to */
  authorize(to: string, person: Person, lie: Lie = {}): URL {
    const asked = new URL(to).searchParams;
    const code = `code-${this.#codes.size}-${person.sub}`;
    this.#codes.set(code, {
      person,
      nonce: asked.get('nonce') ?? '',
      challenge: asked.get('code_challenge_method') === 'S256' ? asked.get('code_challenge') : null,
      redirectUri: asked.get('redirect_uri') ?? '',
      lie,
    });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('code', code);
    const iss = lie.iss === undefined ? ISSUER : lie.iss;
    if (iss !== null) back.searchParams.set('iss', iss);
    return back;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    if (this.isDown) return new Response(null, { status: 503 });
    switch (new URL(request.url).pathname) {
      case '/.well-known/openid-configuration':
        return Response.json({
          issuer: this.issuer,
          authorization_endpoint: `${this.pagesAt}/authorize`,
          token_endpoint: `${ISSUER}/token`,
          jwks_uri: `${ISSUER}/jwks`,
          userinfo_endpoint: `${ISSUER}/me`,
          end_session_endpoint: `${this.pagesAt}/leave`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          // It says that it would also sign with nothing.
          id_token_signing_alg_values_supported: ['ES256', 'none'],
          authorization_response_iss_parameter_supported: true,
          ...(this.challengeMethods && { code_challenge_methods_supported: this.challengeMethods }),
        });
      case '/jwks': {
        const jwk = await exportJWK((await this.#keys).publicKey);
        return Response.json({ keys: [{ ...jwk, kid: 'one', alg: 'ES256', use: 'sig' }] });
      }
      case '/me': {
        const person = this.#people.get(request.headers.get('Authorization')?.replace('Bearer ', '') ?? '');
        return person === undefined ? new Response(null, { status: 401 }) : Response.json(claimsOf(person));
      }
      case '/token':
        return this.#token(request);
      default:
        return new Response(null, { status: 404 });
    }
  };

  async #token(request: Request): Promise<Response> {
    const form = [...(await request.formData())];
    const sent = new URLSearchParams(form.map(([name, value]) => [name, typeof value === 'string' ? value : '']));
    this.asked.push(sent);
    const found = this.#codes.get(sent.get('code') ?? '');
    const client = btoa(`${PROVIDER.clientId}:${encodeURIComponent(PROVIDER.clientSecret).replaceAll('%20', '+')}`);
    if (this.hasNewSecret || request.headers.get('Authorization') !== `Basic ${client}`)
      return Response.json({ error: 'invalid_client' }, { status: 401, headers: { 'WWW-Authenticate': 'Basic' } });
    this.#codes.delete(sent.get('code') ?? '');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sent.get('code_verifier') ?? ''));
    const challenge = btoa(String.fromCharCode(...new Uint8Array(digest)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    if (found === undefined || found.challenge !== challenge || found.redirectUri !== sent.get('redirect_uri'))
      return Response.json({ error: 'invalid_grant' }, { status: 400 });
    const token = `token-${this.#people.size}`;
    this.#people.set(token, found.person);
    return Response.json({
      access_token: token,
      token_type: 'Bearer',
      expires_in: 300,
      id_token: await this.#idToken(found),
    });
  }

  async #idToken({ person, nonce, lie }: Code): Promise<string> {
    const now = Math.floor(this.#now() / 1000) + (lie.aheadSeconds ?? 0);
    const own = this.tellsLate ? { sub: person.sub } : claimsOf(person);
    const claims = { ...own, iss: ISSUER, aud: PROVIDER.clientId, nonce, iat: now, exp: now + 300, ...lie.claims };
    if (lie.unsigned === true) return new UnsecuredJWT(claims).encode();
    const { privateKey } = await (lie.stranger === true ? this.#others : this.#keys);
    return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(privateKey);
  }
}

const claimsOf = ({ sub, email, verified = true, groups }: Person): JWTPayload => ({
  sub,
  ...(email !== undefined && { email, email_verified: verified }),
  ...(groups !== undefined && { groups: [...groups] }),
});
