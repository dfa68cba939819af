/** A real provider of identities on this machine (`oidc-provider`), and a browser without a screen that signs in there (H1.4). */
import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { freePort } from '../story/free-port.ts';

/** What is known of people there, by their names. Their addresses are `NAME@fen.example`. */
type Known = Readonly<Record<string, { readonly verified: boolean; readonly groups: readonly string[] }>>;
const PEOPLE: Known = {
  ada: { verified: true, groups: ['pulse-admins'] },
  bo: { verified: false, groups: [] },
  cy: { verified: true, groups: [] },
};

export class RealProvider {
  readonly issuer: string;
  readonly #server: Server;

  private constructor(issuer: string, server: Server) {
    this.issuer = issuer;
    this.#server = server;
  }

  /** @param origins of the servers that may use it */
  static async start(origins: readonly string[], people: Known = PEOPLE): Promise<RealProvider> {
    const port = await freePort();
    const issuer = `http://localhost:${port}`;
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'pulse',
          client_secret: 'a secret of the tests',
          redirect_uris: origins.map((origin) => `${origin}/api/sign-in/provider`),
          post_logout_redirect_uris: origins.map((origin) => `${origin}/staff`),
        },
      ],
      jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'one', use: 'sig', alg: 'RS256' }] },
      cookies: { keys: ['a key of the tests'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified', 'groups'] },
      findAccount: (_context, accountId) => ({
        accountId,
        claims: async () => ({
          sub: accountId,
          email: `${accountId}@fen.example`,
          email_verified: people[accountId]?.verified ?? false,
          groups: [...(people[accountId]?.groups ?? [])],
        }),
      }),
    });
    const answer = provider.callback();
    const server = createServer((request, reply) => void answer(request, reply));
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
    return new RealProvider(issuer, server);
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}

/** Follows redirects and keeps cookies, for each site apart. */
export class Walker {
  readonly #jars = new Map<string, Map<string, string>>();

  /** @returns the reply of one request; a redirect is not followed */
  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const reply = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of reply.headers.getSetCookie()) {
      const pair = set.split(';', 1)[0] ?? '';
      const at = pair.indexOf('=');
      if (pair.slice(at + 1) === '') jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return reply;
  }

  /** Somebody signs in at the provider, and lets it tell us their address. @returns the address they are sent back to */
  async signIn(to: string, name: string): Promise<string> {
    let at = to;
    for (let steps = 0; steps < 12; steps += 1) {
      const reply = await this.ask(at);
      const next = reply.headers.get('Location');
      if (next !== null) {
        at = new URL(next, at).href;
        if (new URL(at).pathname === '/api/sign-in/provider') return at;
        continue;
      }
      const prompt = /name="prompt" value="(\w+)"/.exec(await reply.text())?.[1];
      if (prompt === undefined) throw new Error(`${at}: ${reply.status}`);
      const body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: name, password: 'x' }) });
      const sent = await this.ask(at, { method: 'POST', body });
      at = new URL(sent.headers.get('Location') ?? '', at).href;
    }
    throw new Error('The provider asks on and on');
  }
}
