/** Describes the tool to an administrator of Canvas who enters it by hand (lms.md section 3; Canvas, "LTI Configuration JSON"). */
import type { Engine } from '../../engines/engine.ts';

/** Where Canvas offers the activity itself, and where it offers to link it (L12.3). */
export const LAUNCHED = ['course_navigation'] as const;
export const LINKED = ['link_selection', 'assignment_selection', 'editor_button'] as const;

export function canvasConfig({ settings: { publicUrl } }: Pick<Engine, 'settings'>, institution: string) {
  const target = `${publicUrl}/lti/launch`;
  return {
    title: 'Mattering Pulse',
    description: 'Anonymous one-minute pulses about mattering, belonging and trust.',
    oidc_initiation_url: `${publicUrl}/lti/login/${institution}`,
    target_link_uri: target,
    public_jwk_url: `${publicUrl}/lti/jwks/${institution}`,
    // No grades and no member lists (L1.2).
    scopes: [],
    custom_fields: {},
    extensions: [
      {
        platform: 'canvas.instructure.com',
        domain: new URL(publicUrl).host,
        privacy_level: 'anonymous',
        settings: {
          placements: [
            ...LAUNCHED.map((placement) => ({
              placement,
              message_type: 'LtiResourceLinkRequest',
              target_link_uri: target,
            })),
            ...LINKED.map((placement) => ({
              placement,
              message_type: 'LtiDeepLinkingRequest',
              target_link_uri: target,
            })),
          ],
        },
      },
    ],
  };
}
