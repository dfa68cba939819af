/**
 * Reads how a learning platform describes itself before it is registered, and checks that everything it names belongs to it
 * (OpenID Connect Discovery; 1EdTech, LTI Dynamic Registration; lms.md L12.2).
 */
import { getDomain } from 'tldts';
import { z } from 'zod';
import { cleanLine } from '../../../schema/contract/clean-text.ts';
import { parseOrigin } from '../../../schema/contract/embed-origins.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Outbound } from '../../engines/engine.ts';
import { ask, mayAsk } from './outbound.ts';
import type { Ticket } from './tickets.ts';

export type Described = Ticket<'register'>['described'];

const PLATFORM = 'https://purl.imsglobal.org/spec/lti-platform-configuration';
const LONGEST = 1000;
const urlSchema = z.url().max(LONGEST);

const configurationSchema = z.object({
  issuer: urlSchema,
  authorization_endpoint: urlSchema,
  jwks_uri: urlSchema,
  registration_endpoint: urlSchema,
  [PLATFORM]: z.object({ product_family_code: z.string().max(LONGEST).catch('') }).catch({ product_family_code: '' }),
});

/** Hosted platforms keep these apart from the sites of their customers. */
const SHARED_HOSTS = ['sso.canvaslms.com', 'auth.brightspace.com'];
/** All of Canvas names itself by one address, and each customer has a site of their own beside it. */
const SITES_OF_CANVAS = 'https://*.instructure.com';

/** @param token what the platform gave us to ask with; empty if it gave nothing */
export async function readDescription(
  outbound: Outbound,
  address: string,
  token: string,
): Promise<Result<Described, LmsCode>> {
  if (!mayAsk(outbound, address)) return fail('config_bad');
  const reply = await ask(outbound, address, { headers: { Accept: 'application/json', ...bearer(token) } });
  if (!reply.ok) return fail('config_unreachable');
  const parsed = configurationSchema.safeParse(parseJson(reply.value.text));
  if (!parsed.success) return fail('config_bad');
  return check(outbound, new URL(address), parsed.data);
}

function check(
  outbound: Outbound,
  address: URL,
  { issuer, [PLATFORM]: { product_family_code: product }, ...named }: z.infer<typeof configurationSchema>,
): Result<Described, LmsCode> {
  const { host, hostname, origin } = new URL(issuer);
  if (host !== address.host && !SHARED_HOSTS.includes(address.host)) return fail('issuer_mismatch');
  const endpoints = [named.authorization_endpoint, named.jwks_uri, named.registration_endpoint];
  if (!endpoints.every((url) => mayAsk(outbound, url) && belongsTo(hostname, new URL(url))))
    return fail('endpoint_foreign');
  const origins = [origin, ...(hostname.endsWith('.instructure.com') ? [SITES_OF_CANVAS] : [])];
  if (!origins.every((each) => parseOrigin(each).ok)) return fail('config_bad');
  return ok({
    iss: issuer,
    authUrl: named.authorization_endpoint,
    jwksUrl: named.jwks_uri,
    registrationUrl: named.registration_endpoint,
    product: cleanLine(product).slice(0, 120),
    origins,
  });
}

/** Whoever owns a domain owns what is below it; the list of public suffixes says where that begins. */
function belongsTo(issuerHost: string, { host, hostname }: URL): boolean {
  if (SHARED_HOSTS.includes(host)) return true;
  const domainOf = (name: string): string => getDomain(name, { allowPrivateDomains: true }) ?? name;
  return domainOf(hostname) === domainOf(issuerHost);
}

export const bearer = (token: string): Readonly<Record<string, string>> =>
  token === '' ? {} : { Authorization: `Bearer ${token}` };

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
