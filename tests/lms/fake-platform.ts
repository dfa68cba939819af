/**
 * A learning platform as far as a tool can see it: it signs launches with keys of its own, and answers requests for them. Tests
 * inject its `fetch`, and can let it fail in each way (lms.md L15.1).
 */
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTHeaderParameters } from 'jose';
import type { NewPlatform } from '../../schema/contract/platforms.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

let made = 0;

export async function aSigningKey(kid = `key-${++made}`): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

/** What the platform does when its keys are asked for. */
type Answer = 'keys' | 'fails' | 'stalls' | 'grows' | 'redirects' | 'lies';

export class FakePlatform {
  readonly iss: string;
  readonly clientId: string;
  key: SigningKey;
  /** What it does with the next requests for its keys. */
  answers: Answer = 'keys';
  maxAgeSeconds: number | null = null;
  /** How often its keys were asked for. */
  asked = 0;

  private constructor(iss: string, clientId: string, key: SigningKey) {
    this.iss = iss;
    this.clientId = clientId;
    this.key = key;
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

  readonly fetch = async (request: Request): Promise<Response> => {
    if (new URL(request.url).pathname !== '/jwks') return new Response(null, { status: 404 });
    this.asked += 1;
    switch (this.answers) {
      case 'keys': {
        const cache = this.maxAgeSeconds === null ? {} : { 'Cache-Control': `public, max-age=${this.maxAgeSeconds}` };
        return Response.json({ keys: [this.key.publicJwk] }, { headers: cache });
      }
      case 'fails':
        return new Response('no', { status: 500 });
      case 'stalls':
        return new Promise(() => {});
      case 'grows':
        return Response.json({ keys: [this.key.publicJwk], more: 'x'.repeat(64 * 1024) });
      case 'redirects':
        return new Response(null, { status: 302, headers: { Location: 'https://elsewhere.example/jwks' } });
      case 'lies':
        return new Response('<!doctype html><title>Sign in</title>');
    }
  };

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
