/** Describes us to a learning platform that registers us (1EdTech, LTI Dynamic Registration, section 3.5; lms.md L12.3). */
import type { Engine } from '../../engines/engine.ts';
import { LAUNCHED, LINKED } from './config.ts';

const TOOL = 'https://purl.imsglobal.org/spec/lti-tool-configuration';
const NAME = 'Mattering Pulse';

/** It asks for no scope, no name and no address (L1.2, L7.2). */
export function toolOf(
  { settings: { publicUrl } }: Pick<Engine, 'settings'>,
  institution: string,
  { product }: { readonly product: string },
) {
  const target = `${publicUrl}/lti/launch`;
  const isCanvas = product.toLowerCase() === 'canvas';
  const message = (type: string, placements: readonly string[]) => ({
    type,
    target_link_uri: target,
    label: NAME,
    ...(isCanvas && { placements }),
  });
  return {
    application_type: 'web',
    response_types: ['id_token'],
    grant_types: ['implicit', 'client_credentials'],
    initiate_login_uri: `${publicUrl}/lti/login/${institution}`,
    redirect_uris: [target],
    jwks_uri: `${publicUrl}/lti/jwks/${institution}`,
    token_endpoint_auth_method: 'private_key_jwt',
    client_name: NAME,
    scope: '',
    [TOOL]: {
      domain: new URL(publicUrl).host,
      target_link_uri: target,
      claims: ['iss', 'sub'],
      custom_parameters: {},
      messages: [message('LtiResourceLinkRequest', LAUNCHED), message('LtiDeepLinkingRequest', LINKED)],
      ...(isCanvas && { 'https://canvas.instructure.com/lti/privacy_level': 'anonymous' }),
    },
  };
}
