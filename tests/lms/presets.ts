/** Launches as three platforms send them (lms.md L15.2). Moodle's was seen; the others follow their documentation. */
import { CLAIMS } from '../../schema/lms/claims.ts';
import type { FakePlatform } from './fake-platform.ts';
import type { Altered } from './launch.ts';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim/';

export const presets: Readonly<Record<'moodle' | 'canvas' | 'brightspace', (platform: FakePlatform) => Altered>> = {
  // Moodle 4.5 with name and e-mail sharing off: the plain user id, and the student number (L7.2).
  moodle: () => ({
    login: { lti_message_hint: '{"cmid":7,"launchid":"ltilaunch7_1"}', lti_deployment_id: 'deployment-1' },
    claims: {
      [`${CLAIM}lis`]: { person_sourcedid: 'u2026-1', course_section_sourcedid: '' },
      [`${CLAIM}ext`]: { user_username: 'ada', lms: 'moodle-2' },
      [`${CLAIM}tool_platform`]: { product_family_code: 'moodle', version: '2024100700', guid: 'lms.test' },
      [`${CLAIM}launch_presentation`]: {
        locale: 'en',
        document_target: 'iframe',
        return_url: 'https://lms.test/mod/lti',
      },
    },
  }),
  canvas: (platform) => ({
    login: { lti_storage_target: '_parent', canvas_region: 'eu', canvas_environment: 'prod' },
    claims: {
      aud: platform.clientId,
      azp: platform.clientId,
      [CLAIMS.roles]: [
        'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Student',
        'http://purl.imsglobal.org/vocab/lis/v2/membership#Learner',
        'http://purl.imsglobal.org/vocab/lis/v2/system/person#User',
      ],
      [`${CLAIM}custom`]: {},
      [`${CLAIM}tool_platform`]: { product_family_code: 'canvas', guid: 'canvas', name: 'Fen' },
      [`${CLAIM}lti11_legacy_user_id`]: 'legacy',
    },
  }),
  brightspace: (platform) => ({
    claims: {
      aud: [platform.clientId],
      azp: platform.clientId,
      [CLAIMS.roles]: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Learner', 'urn:d2l:role:Student'],
      'http://www.brightspace.com': { tenant_id: 't', org_defined_id: 'o', user_id: 9 },
    },
  }),
};
