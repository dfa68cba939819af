/**
 * Lets a learning platform register itself, with an invitation of an administrator: first it shows what the platform says of
 * itself, then it registers, once (lms.md section 12).
 */
import type { Context } from 'hono';
import { z } from 'zod';
import { idSchema } from '../../../schema/lms/claims.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { AccessEnded } from '../../directory/record/access-ended.ts';
import type { Engine } from '../../engines/engine.ts';
import { renderRegistered, renderRegistration } from '../../pages/lms/registration.tsx';
import { hashToken } from '../staff/token.ts';
import { readDescription, type Described } from './described.ts';
import { parseJson, readJson } from './json.ts';
import { ask, bearer } from './outbound.ts';
import { languageFor, platformPage, refuseLms } from './reply.ts';
import { openTicket, sealTicket } from './tickets.ts';
import { toolOf } from './tool.ts';

const TOOL = 'https://purl.imsglobal.org/spec/lti-tool-configuration';
/** Platforms give us a token of their own, which is a JWT as a rule. */
const LONGEST_TOKEN = 8000;

const INVITE_BAD = { code: 'invite_bad', advice: 'invite' } as const;

/** Looks at the platform. The invitation stays as it is, because pages are also opened by programs that look ahead. */
export async function showRegistration(c: Context, engine: Engine, institution: string, token: string) {
  const { lms, courses } = engine.directory;
  const invite = await hashToken(token);
  if (institution !== (await lms.institutionId()) || !(await lms.isRegistration(invite)))
    return refuseLms(c, engine, INVITE_BAD);
  const theirs = c.req.query('registration_token') ?? '';
  if (theirs.length > LONGEST_TOKEN) return refuseLms(c, engine, { code: 'config_bad' });
  const address = c.req.query('openid_configuration') ?? '';
  const described = await readDescription(engine.outbound, address, theirs);
  if (!described.ok) return refuseLms(c, engine, { code: described.error });
  const { iss, product, origins } = described.value;
  const ticket = await sealTicket(engine, 'register', { invite, token: theirs, described: described.value });
  const { name } = await courses.institution();
  const html = renderRegistration({ language: languageFor(c, engine), ticket, institution: name, iss, product });
  // Some platforms open this page in a frame of theirs (L9.4).
  return platformPage(c, { origins: [...new Set([...origins, new URL(address).origin])] }, html);
}

export async function confirmRegistration(c: Context, engine: Engine): Promise<Response> {
  const body = await readJson(c, z.object({ ticket: z.string() }));
  if (body === null) return refuseLms(c, engine, { code: 'form_bad' });
  const ticket = await openTicket(engine, 'register', body.ticket);
  if (!ticket.ok) return refuseLms(c, engine, { code: ticket.error });
  const { invite, described } = ticket.value;
  const by = await engine.directory.lms.spendRegistration(invite);
  if (by === null) return refuseLms(c, engine, INVITE_BAD);
  const given = await registerAt(engine, ticket.value);
  if (!given.ok) return refuseLms(c, engine, { code: given.error });
  const { registrationUrl: _, ...platform } = described;
  try {
    const added = await engine.directory.lms.addPlatform(by, { ...platform, ...given.value });
    if (!added.ok) return refuseLms(c, engine, { code: added.error.kind });
  } catch (error) {
    // Whoever made the invitation has lost their access while the platform answered.
    if (error instanceof AccessEnded) return refuseLms(c, engine, INVITE_BAD);
    throw error;
  }
  // The page in which this was asked stays where it is, so nothing new is framed.
  return platformPage(c, { origins: [] }, renderRegistered({ language: languageFor(c, engine) }));
}

interface Given {
  readonly clientId: string;
  readonly deployments: readonly string[];
}

/** Some platforms write numbers. */
const anId = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), idSchema);
const givenSchema = z.object({
  client_id: anId,
  [TOOL]: z.object({ deployment_id: anId.optional().catch(undefined) }).catch({}),
});

async function registerAt(
  engine: Engine,
  { token, described }: { readonly token: string; readonly described: Described },
): Promise<Result<Given, LmsCode>> {
  const institution = (await engine.directory.lms.institutionId()) ?? '';
  const reply = await ask(engine.outbound, described.registrationUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...bearer(token) },
    body: JSON.stringify(toolOf(engine, institution, described)),
  });
  const given = reply.ok ? givenSchema.safeParse(parseJson(reply.value.text)) : null;
  if (given?.success !== true) return fail('registration_refused');
  const { client_id: clientId, [TOOL]: tool } = given.data;
  // A platform that names its installation has just made it for this registration (L5.9).
  return ok({ clientId, deployments: tool.deployment_id === undefined ? [] : [tool.deployment_id] });
}
