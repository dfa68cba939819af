/**
 * Answers a launch: whoever comes must be in the browser in which it began, and carry what the platform has signed for just
 * this launch (lms.md L5.5 to L5.12). What the platform says of the person ends with this request.
 */
import type { Context } from 'hono';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { isOnOrigins } from '../../../schema/lms/origins.ts';
import type { Result } from '../../../schema/result.ts';
import type { Flow } from '../../directory/lms/flows.ts';
import type { Engine } from '../../engines/engine.ts';
import { renderHalf } from '../../pages/lms/waiting.tsx';
import { arrive, openRosterOf } from './arrive.ts';
import { readForm } from './form.ts';
import { languageFor, platformPage, receivedIn, refuseLms } from './reply.ts';
import { seatFor } from './seat.ts';
import { forgetState, isMark, rememberedMark } from './state.ts';
import { theirKey } from './their-keys.ts';
import { sealTicket } from './tickets.ts';
import { verifyLaunch, type Verified } from './verify.ts';

const LONGEST_TOKEN = 32 * 1024;

export async function launch(c: Context, engine: Engine): Promise<Response> {
  const form = await readForm(c);
  if (form?.has('error') === true) return refuseLms(c, engine, { code: 'platform_error' });
  const [state, token] = [form?.get('state') ?? '', form?.get('id_token') ?? ''];
  if (state === '' || token === '' || token.length > LONGEST_TOKEN) return refuseLms(c, engine, { code: 'form_bad' });
  const sent = rememberedMark(c, engine, state);
  return sent !== undefined && (await isMark(engine, state, sent))
    ? launchWithCookie(c, engine, state, token)
    : launchWithoutCookie(c, engine, state, token);
}

async function launchWithCookie(c: Context, engine: Engine, state: string, token: string): Promise<Response> {
  const flow = await engine.directory.lms.consumeFlow(state, 'login');
  // The launch is over, whatever comes of it, so no cookie stays (A10).
  forgetState(c, engine, state);
  if (!flow.ok) return refuseLms(c, engine, { code: flow.error });
  const { platform } = flow.value;
  const verified = await verifyFor(engine, flow.value, token);
  if (!verified.ok) return refuseLms(c, engine, { code: verified.error, platform, received: receivedIn(token) });
  const { arrival, sub } = verified.value;
  return arrive(c, engine, platform, arrival, (pulse) =>
    seatFor(engine, pulse, { issuer: platform.iss, subject: sub }),
  );
}

/** Without a cookie the launch stays as it is, until the platform tells the value that it kept for this browser. */
async function launchWithoutCookie(c: Context, engine: Engine, state: string, token: string): Promise<Response> {
  const flow = await engine.directory.lms.flow(state);
  if (!flow.ok) return refuseLms(c, engine, { code: flow.error });
  const { platform, storageTarget } = flow.value;
  if (storageTarget === '') return refuseLms(c, engine, { code: 'needs_window', platform });
  const verified = await verifyFor(engine, flow.value, token);
  if (!verified.ok) return refuseLms(c, engine, { code: verified.error, platform, received: receivedIn(token) });
  const { arrival, sub } = verified.value;
  // Who came is known in this request only, so the issuer is asked now (L8.2).
  const pulse = await openRosterOf(engine, arrival);
  const seat = pulse && (await seatFor(engine, pulse, { issuer: platform.iss, subject: sub }));
  const ticket = await sealTicket(engine, 'half', { state, arrival, seat });
  const halved = await engine.directory.lms.halveFlow(state);
  if (!halved.ok) return refuseLms(c, engine, { code: halved.error, platform });
  const at = { target: storageTarget, origin: new URL(platform.authUrl).origin, key: `lti_state_${state}` };
  // The page of Deep Linking may take the place of this one, and sends a form to the platform.
  const back = arrival.settings?.deep_link_return_url ?? '';
  const formTarget = isOnOrigins(back, platform.origins) ? new URL(back).origin : undefined;
  return platformPage(c, platform, renderHalf({ language: languageFor(c, engine), at, ticket }), formTarget);
}

async function verifyFor(
  engine: Engine,
  { platform, nonce, deploymentHint }: Flow,
  token: string,
): Promise<Result<Verified, LmsCode>> {
  const { lms } = engine.directory;
  const verified = await verifyLaunch(token, {
    platform,
    nonce,
    deploymentHint,
    origin: engine.settings.publicUrl,
    nowMs: engine.now(),
    keyOf: (kid) => theirKey(engine, platform, kid),
    meetDeployment: (deployment) => lms.meetDeployment(platform.id, deployment),
  });
  // Administrators see which kinds of personal data a platform sends. Nearly always that is known already.
  if (verified.ok && verified.value.sends.some((kind) => !platform.sends.includes(kind)))
    await lms.noteSent(platform.id, verified.value.sends);
  return verified;
}
