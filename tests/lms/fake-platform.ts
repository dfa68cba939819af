/**
 * A learning platform as far as a tool can see it: it signs launches with keys of its own, and answers requests for them. Tests
 * inject its `fetch`, and can let it fail in each way (lms.md L15.1).
 */
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
  type JWTHeaderParameters,
  type JWTVerifyResult,
} from 'jose';
import type { NewPlatform } from '../../schema/contract/platforms.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

const TOOL = 'https://purl.imsglobal.org/spec/lti-tool-configuration';
const PLATFORM = 'https://purl.imsglobal.org/spec/lti-platform-configuration';

let made = 0;

export async function aSigningKey(kid = `key-${++made}`): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

/** What the platform does when it is asked for something. */
type Answer = 'well' | 'fails' | 'stalls' | 'grows' | 'redirects' | 'lies';

export class FakePlatform {
  readonly iss: string;
  readonly clientId: string;
  key: SigningKey;
  /** What it does with the next requests for its keys. */
  answers: Answer = 'well';
  maxAgeSeconds: number | null = null;
  /** How often its keys were asked for. */
  asked = 0;
  /** What it does when it is asked how it describes itself, and what it says differently then. */
  tells: Answer = 'well';
  describes: Readonly<Record<string, unknown>> = {};
  /** What it calls its product. */
  product = 'moodle';
  /** What it answers to a tool that registers; null: it refuses. */
  gives: Readonly<Record<string, unknown>> | null;
  /** Every tool that has registered, with the token that it sent. */
  readonly registered: { readonly body: Record<string, unknown>; readonly authorization: string | null }[] = [];
  /** What has come back from Deep Linking, as it was posted. */
  readonly taken: string[] = [];
  /** The token with which it was asked how it describes itself. */
  readonly askedWith: (string | null)[] = [];

  private constructor(iss: string, clientId: string, key: SigningKey) {
    this.iss = iss;
    this.clientId = clientId;
    this.key = key;
    this.gives = { client_id: clientId, [TOOL]: { deployment_id: 'deployment-1' } };
  }

  /** @param at a host, or an origin that is not on https */
  static async at(at: string, clientId = 'client-1'): Promise<FakePlatform> {
    return new FakePlatform(at.includes('://') ? at : `https://${at}`, clientId, await aSigningKey());
  }

  get host(): string {
    return new URL(this.iss).host;
  }

  /** What an administrator enters to register it. */
  registration(): NewPlatform {
    const { iss, clientId } = this;
    return {
      iss,
      clientId,
      authUrl: `${iss}/auth?from=tool`,
      jwksUrl: `${iss}/jwks`,
      product: 'Fake platform',
      origins: [iss],
    };
  }

  /** Where it says how it describes itself. */
  get configuration(): string {
    return `${this.iss}/.well-known/openid-configuration`;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    switch (new URL(request.url).pathname) {
      case '/jwks': {
        this.asked += 1;
        const cache = this.maxAgeSeconds === null ? {} : { 'Cache-Control': `public, max-age=${this.maxAgeSeconds}` };
        return reply(this.answers, { keys: [this.key.publicJwk] }, cache);
      }
      case '/.well-known/openid-configuration':
        this.askedWith.push(request.headers.get('Authorization'));
        return reply(this.tells, this.#description());
      case '/register':
        this.registered.push({
          body: await request.json(),
          authorization: request.headers.get('Authorization'),
        });
        return this.gives === null ? Response.json({ error: 'no' }, { status: 400 }) : Response.json(this.gives);
      default:
        return new Response(null, { status: 404 });
    }
  };

  #description(): Readonly<Record<string, unknown>> {
    const { iss, product } = this;
    return {
      issuer: iss,
      authorization_endpoint: `${iss}/auth?from=tool`,
      jwks_uri: `${iss}/jwks`,
      token_endpoint: `${iss}/token`,
      registration_endpoint: `${iss}/register`,
      scopes_supported: ['https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly'],
      [PLATFORM]: { product_family_code: product, version: '1' },
      ...this.describes,
    };
  }

  /** Checks what comes back from Deep Linking, as the platform does: signed by the tool, for this platform. */
  async takeBack(jwt: string, toolKeys: JSONWebKeySet, nowMs: number): Promise<JWTVerifyResult> {
    return jwtVerify(jwt, createLocalJWKSet(toolKeys), {
      issuer: this.clientId,
      audience: this.iss,
      algorithms: ['RS256'],
      currentDate: new Date(nowMs),
      requiredClaims: ['nonce', 'iat', 'exp'],
      maxTokenAge: '5 min',
    });
  }

  /** Signs with a new key from now on. The old one is not published any more. */
  async rotate(): Promise<void> {
    this.key = await aSigningKey();
  }

  sign(
    claims: Record<string, unknown>,
    { key = this.key, header = {} }: { readonly key?: SigningKey; readonly header?: Partial<JWTHeaderParameters> } = {},
  ): Promise<string> {
    const alg = { alg: 'RS256', typ: 'JWT', kid: key.kid, ...header };
    return new SignJWT(claims).setProtectedHeader(alg).sign(key.privateKey);
  }
}

async function reply(answer: Answer, says: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  switch (answer) {
    case 'well':
      return Response.json(says, { headers });
    case 'fails':
      return new Response('no', { status: 500 });
    case 'stalls':
      return new Promise(() => {});
    case 'grows':
      return Response.json({ ...says, more: 'x'.repeat(64 * 1024) });
    case 'redirects':
      return new Response(null, { status: 302, headers: { Location: 'https://elsewhere.example/' } });
    case 'lies':
      return new Response('<!doctype html><title>Sign in</title>');
  }
}
