/** Signs the link to a course's pulse, for somebody who teaches that course at a platform (1EdTech, LTI Deep Linking 2.0; lms.md section 11). */
import type { Context } from 'hono';
import { SignJWT } from 'jose';
import { z } from 'zod';
import type { Platform } from '../../../schema/contract/platforms.ts';
import { sayLms } from '../../../schema/languages/lms/words.ts';
import { CLAIMS, VERSION } from '../../../schema/lms/claims.ts';
import { isOnOrigins } from '../../../schema/lms/origins.ts';
import type { Engine } from '../../engines/engine.ts';
import { readJson } from './json.ts';
import { signingKey } from './our-keys.ts';
import { languageFor, refuseLms } from './reply.ts';
import { newNonce } from './state.ts';
import { openTicket, type Ticket } from './tickets.ts';

const VALID_SECONDS = 300;
const SIZE = { width: 900, height: 700 };

const bodySchema = z.object({ ticket: z.string() });

/** Answers where the page sends the browser, and with what. The page sends it as a form, because platforms take nothing else. */
export async function deepLink(c: Context, engine: Engine): Promise<Response> {
  const body = await readJson(c, bodySchema);
  if (body === null) return refuseLms(c, engine, { code: 'form_bad' });
  const ticket = await openTicket(engine, 'picker', body.ticket);
  if (!ticket.ok) return refuseLms(c, engine, { code: ticket.error });
  const { ref, actsAs, settings } = ticket.value;
  const { lms } = engine.directory;
  const stands = await lms.ticketStands({ ref, actsAs }, false);
  if (!stands.ok) return refuseLms(c, engine, { code: stands.error });
  const platform = await lms.platform(ref.platform);
  if (platform === null) return refuseLms(c, engine, { code: 'platform_inactive' });
  const { deep_link_return_url: action } = settings;
  if (!isOnOrigins(action, platform.origins)) return refuseLms(c, engine, { code: 'return_foreign', platform });
  const language = languageFor(c, engine);
  const item = {
    type: 'ltiResourceLink',
    title: sayLms(language, 'itemTitle', { course: stands.value.course.name }),
    text: sayLms(language, 'itemText'),
    url: `${engine.settings.publicUrl}/lti/launch`,
    iframe: SIZE,
    window: { targetName: 'pulse' },
  };
  return c.json({ action, jwt: await sign(engine, platform, ticket.value, item) });
}

async function sign(
  engine: Engine,
  { clientId, iss }: Platform,
  { ref, settings: { data } }: Ticket<'picker'>,
  item: object,
): Promise<string> {
  const { kid, key } = await signingKey(engine);
  const nowSeconds = Math.floor(engine.now() / 1000);
  return new SignJWT({
    nonce: newNonce(engine),
    [CLAIMS.messageType]: 'LtiDeepLinkingResponse',
    [CLAIMS.version]: VERSION,
    [CLAIMS.deploymentId]: ref.deployment,
    [CLAIMS.contentItems]: [item],
    ...(data !== undefined && { [CLAIMS.data]: data }),
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setIssuer(clientId)
    .setAudience(iss)
    .setIssuedAt(nowSeconds)
    .setExpirationTime(nowSeconds + VALID_SECONDS)
    .sign(key);
}
