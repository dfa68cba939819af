/** Describes signing in through the institution's provider of identities (OpenID Connect, H1.4). */
import { z } from 'zod';
import { fromInvitationSchema } from './account.ts';

export const startProviderSchema = z.object({
  /** Whether somebody who is signed in adds their account there; otherwise it signs in. */
  add: z.boolean().default(false),
  invitation: fromInvitationSchema,
});
export const startedProviderSchema = z.object({ to: z.string() });

/** What a provider sends back with the browser (RFC 6749, section 4.1.2; RFC 9207). */
export const finishProviderSchema = z.object({
  state: z.string().max(200).default(''),
  code: z.string().max(4000).optional(),
  iss: z.string().max(1000).optional(),
  error: z.string().max(200).optional(),
});
