/** Names the claims of a launch, and reads those that are checked or kept (LTI 1.3 core, section 5; lms.md L5.9, L5.10, L7.1). */
import { z } from 'zod';
import { LONGEST_ID } from './check-ids.ts';
import { nearestTag } from '../languages/nearest-tag.ts';
import type { Tag } from '../languages/tags.ts';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim/';
const DEEP_LINKING = 'https://purl.imsglobal.org/spec/lti-dl/claim/';

export const CLAIMS = {
  messageType: `${CLAIM}message_type`,
  version: `${CLAIM}version`,
  deploymentId: `${CLAIM}deployment_id`,
  targetLinkUri: `${CLAIM}target_link_uri`,
  resourceLink: `${CLAIM}resource_link`,
  roles: `${CLAIM}roles`,
  context: `${CLAIM}context`,
  presentation: `${CLAIM}launch_presentation`,
  lis: `${CLAIM}lis`,
  ext: `${CLAIM}ext`,
  deepLinkingSettings: `${DEEP_LINKING}deep_linking_settings`,
  contentItems: `${DEEP_LINKING}content_items`,
  data: `${DEEP_LINKING}data`,
} as const;

export const VERSION = '1.3.0';

export const messageTypeSchema = z.enum(['LtiResourceLinkRequest', 'LtiDeepLinkingRequest']);

export const idSchema = z.string().min(1).max(LONGEST_ID);

/** A name that is too long for anybody to read, or no text, is none. */
const nameSchema = z.string().max(4000).catch('');

/** A course of the platform. Its names are only shown to staff. A course without a usable id is none. */
export const contextSchema = z.object({ id: idSchema, title: nameSchema, label: nameSchema }).nullable().catch(null);

/** What Deep Linking asks for. It goes into the picker ticket as it is, and nowhere else. */
export const deepLinkingSettingsSchema = z.object({
  deep_link_return_url: z.url(),
  accept_types: z.array(z.string()),
  data: z.string().max(16_000).optional(),
});

export type DeepLinkingSettings = z.infer<typeof deepLinkingSettingsSchema>;

const localeSchema = z.string().max(35).catch('');
const presentationSchema = z.object({ locale: localeSchema }).catch({ locale: '' });

/**
 * The language in which the person reads the platform. Only the nearest of ours is kept, because what a platform sends could
 * say more (L7.1).
 * @returns null if it has told none that we have
 */
export const languageIn = (claims: Readonly<Record<string, unknown>>): Tag | null =>
  [presentationSchema.parse(claims[CLAIMS.presentation] ?? {}).locale, localeSchema.parse(claims['locale'])]
    // Moodle writes `zh_cn`.
    .map((locale) => nearestTag(locale.replaceAll('_', '-')))
    .find((tag) => tag !== undefined) ?? null;
