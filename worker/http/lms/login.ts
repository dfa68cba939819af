/** Answers a platform that wants to begin a launch: remembers it, and sends the browser back to be signed for (lms.md L5.1 to L5.4, L5.12). */
import type { Context } from 'hono';
import { LONGEST_ID } from '../../../schema/lms/check-ids.ts';
import type { Engine } from '../../engines/engine.ts';
import { renderKeeping } from '../../pages/lms/waiting.tsx';
import { languageFor, platformPage, refuseLms } from './reply.ts';
import { readForm } from './form.ts';
import { markOf, newNonce, newState, rememberState } from './state.ts';
import { isOurs } from './verify.ts';

/** Longer values are no ids that a platform would send. */
const LONGEST = 4000;
/** These are stored until the launch has ended, and anybody may begin one (institution.md H6.9). */
const KEPT = ['lti_deployment_id', 'lti_storage_target'] as const;

export async function login(c: Context, engine: Engine, institution: string): Promise<Response> {
  const asked = c.req.method === 'GET' ? new URL(c.req.url).searchParams : await readForm(c);
  const value = (name: string): string => asked?.get(name) ?? '';
  const [iss, clientId, hint] = [value('iss'), value('client_id'), value('login_hint')];
  const received = { iss: iss.slice(0, 300), clientId: clientId.slice(0, 300), deploymentId: '' };
  if (asked === null || iss === '' || hint === '' || [...asked.values()].some((each) => each.length > LONGEST))
    return refuseLms(c, engine, { code: 'form_bad', received });
  if (KEPT.some((name) => value(name).length > LONGEST_ID)) return refuseLms(c, engine, { code: 'form_bad', received });
  const { publicUrl } = engine.settings;
  if (!isOurs(value('target_link_uri'), publicUrl)) return refuseLms(c, engine, { code: 'target_foreign', received });

  const [state, nonce] = [newState(engine, institution), newNonce(engine)];
  const begun = await engine.directory.lms.beginFlow({
    institution,
    iss,
    clientId: asked.has('client_id') ? clientId : null,
    state,
    nonce,
    deploymentHint: value('lti_deployment_id'),
    storageTarget: value('lti_storage_target'),
  });
  if (!begun.ok) return refuseLms(c, engine, { code: begun.error, received });

  const platform = begun.value;
  const next = new URL(platform.authUrl);
  for (const [name, each] of Object.entries({
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    client_id: platform.clientId,
    redirect_uri: `${publicUrl}/lti/launch`,
    state,
    nonce,
    login_hint: hint,
    ...(asked.has('lti_message_hint') && { lti_message_hint: value('lti_message_hint') }),
  }))
    next.searchParams.set(name, each);

  const mark = await markOf(engine, state);
  rememberState(c, engine, state, mark);
  if (value('lti_storage_target') === '') return c.redirect(next.href, 302);
  const at = { target: value('lti_storage_target'), origin: next.origin, key: `lti_state_${state}` };
  const html = renderKeeping({ language: languageFor(c, engine), at, mark, next: next.href });
  return platformPage(c, platform, html);
}
