/**
 * Reads how a learning platform describes itself before it is registered, and checks that everything it names belongs to it
 * (OpenID Connect Discovery; 1EdTech, LTI Dynamic Registration; lms.md L12.2).
 */
import { z } from 'zod';
import { cleanLine } from '../../../schema/contract/clean-text.ts';
import { parseOrigin } from '../../../schema/contract/embed-origins.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Outbound } from '../../engines/engine.ts';
import { parseJson } from './json.ts';
import { ask, bearer, mayAsk } from './outbound.ts';
import type { Ticket } from './tickets.ts';
import type * as Domains from './registrable-domain.ts';

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
/** The list of public suffixes is loaded when a platform first registers itself (performance.md P14). */
let loaded: typeof Domains | undefined;
/** Keeps the module and not its promise: at the edge a promise belongs to the request that made it. */
const domains = async () => (loaded ??= await import('./registrable-domain.ts'));

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

async function check(
  outbound: Outbound,
  address: URL,
  { issuer, [PLATFORM]: { product_family_code: product }, ...named }: z.infer<typeof configurationSchema>,
): Promise<Result<Described, LmsCode>> {
  const { host, hostname, origin } = new URL(issuer);
  if (host !== address.host && !SHARED_HOSTS.includes(address.host)) return fail('issuer_mismatch');
  const { registrableDomain } = await domains();
  // Whoever owns a domain owns what is below it.
  const belongs = ({ host: at, hostname: name }: URL): boolean =>
    SHARED_HOSTS.includes(at) || registrableDomain(name) === registrableDomain(hostname);
  const endpoints = [named.authorization_endpoint, named.jwks_uri, named.registration_endpoint];
  if (!endpoints.every((url) => mayAsk(outbound, url) && belongs(new URL(url)))) return fail('endpoint_foreign');
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
