/** Launches as a browser does: from the platform to our login, back to the platform, and with what it has signed to us (lms.md L15.2). */
import type { JWTHeaderParameters } from 'jose';
import { CLAIMS } from '../../schema/lms/claims.ts';
import { ORIGIN } from '../contract/harness.ts';
import { HINTS, PERSON } from './canaries.ts';
import type { FakePlatform, SigningKey } from './fake-platform.ts';

const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
export const LEARNER = `${MEMBERSHIP}#Learner`;
export const INSTRUCTOR = `${MEMBERSHIP}#Instructor`;
export const DEPLOYMENT = 'deployment-1';
export const CONTEXT = 'context-1';

export type Claims = Record<string, unknown>;

/** What a launch says of a student, with everything of the person that a platform may send along. */
export function claimsOf(platform: FakePlatform, nonce: string, nowMs: number): Claims {
  const iat = Math.floor(nowMs / 1000);
  return {
    iss: platform.iss,
    aud: platform.clientId,
    ...PERSON,
    iat,
    exp: iat + 60,
    nonce,
    [CLAIMS.messageType]: 'LtiResourceLinkRequest',
    [CLAIMS.version]: '1.3.0',
    [CLAIMS.deploymentId]: DEPLOYMENT,
    [CLAIMS.targetLinkUri]: `${ORIGIN}/lti/launch`,
    [CLAIMS.resourceLink]: { id: 'link-1' },
    [CLAIMS.roles]: [LEARNER],
    [CLAIMS.context]: { id: CONTEXT, title: 'Botany 1', label: 'BOT1' },
  };
}

/** The product as a browser reaches it, and what time it is there. */
export interface Reached {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly world: { readonly nowMs: number };
}

export interface Begun {
  readonly reply: Response;
  /** Of the address that the browser is sent to; empty if the login was refused. */
  readonly state: string;
  readonly nonce: string;
  readonly location: string;
  /** Name and value, as a browser sends them back; empty if none was set. */
  readonly cookie: string;
}

/** @param params what the login has instead, or has not (null) */
export async function begin(
  h: Reached,
  institution: string,
  platform: FakePlatform,
  params: Readonly<Record<string, string | null>> = {},
): Promise<Begun> {
  const asked = {
    iss: platform.iss,
    ...HINTS,
    target_link_uri: `${ORIGIN}/lti/launch`,
    client_id: platform.clientId,
    ...params,
  };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== null);
  const reply = await h.fetch(`/lti/login/${institution}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'null' },
    body: new URLSearchParams(given).toString(),
    redirect: 'manual',
  });
  const cookie = reply.headers.get('Set-Cookie')?.split(';', 1)[0] ?? '';
  const text = await reply.clone().text();
  const location = reply.headers.get('Location') ?? unescaped(/href="(https:[^"]*\/auth[^"]*)"/.exec(text)?.[1] ?? '');
  const query = location === '' ? new URLSearchParams() : new URL(location).searchParams;
  return { reply, location, cookie, state: query.get('state') ?? '', nonce: query.get('nonce') ?? '' };
}

export const unescaped = (html: string): string =>
  html.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<');

export interface Altered {
  /** Claims that the launch has instead. */
  readonly claims?: Claims;
  /** Claims that it lacks. */
  readonly drop?: readonly string[];
  readonly header?: Partial<JWTHeaderParameters>;
  readonly key?: SigningKey;
  /** Seconds from now. */
  readonly iat?: number;
  readonly exp?: number;
  /** Another cookie, or none. */
  readonly cookie?: string | null;
  /** Fields of the form instead; null: without. */
  readonly form?: Readonly<Record<string, string | null>>;
  readonly login?: Readonly<Record<string, string | null>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts a launch that has begun. */
export async function land(
  h: Reached,
  platform: FakePlatform,
  begun: Begun,
  { claims = {}, drop = [], header = {}, key, iat, exp, cookie = begun.cookie, form = {}, headers = {} }: Altered = {},
): Promise<Response> {
  const nowSeconds = Math.floor(h.world.nowMs / 1000);
  const all: Claims = {
    ...claimsOf(platform, begun.nonce, h.world.nowMs),
    ...(iat !== undefined && { iat: nowSeconds + iat }),
    ...(exp !== undefined && { exp: nowSeconds + exp }),
    ...claims,
  };
  for (const name of drop) delete all[name];
  const token = await platform.sign(all, { header, ...(key && { key }) });
  const fields = Object.entries({ state: begun.state, id_token: token, ...form });
  return h.fetch('/lti/launch', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: platform.iss,
      ...(cookie !== null && cookie !== '' && { Cookie: cookie }),
      ...headers,
    },
    body: new URLSearchParams(fields.filter((entry): entry is [string, string] => entry[1] !== null)).toString(),
    redirect: 'manual',
  });
}

export async function launch(
  h: Reached,
  institution: string,
  platform: FakePlatform,
  altered: Altered = {},
): Promise<Response> {
  return land(h, platform, await begin(h, institution, platform, altered.login), altered);
}

/** The ticket that a page holds; null if it holds none. */
export const ticketIn = (html: string): string | null => /data-ticket="([^"]+)"/.exec(html)?.[1] ?? null;

/** The code of a refusal, on a page or in JSON; null if nothing was refused. */
export function codeIn(text: string): string | null {
  const json = /^\{.*"code":"(\w+)"/.exec(text)?.[1];
  return json ?? /Code: (?:<!-- -->)?(\w+)/.exec(text)?.[1] ?? null;
}

export const postJson = (
  h: Pick<Reached, 'fetch'>,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  h.fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
