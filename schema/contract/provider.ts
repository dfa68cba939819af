/** Describes signing in through the institution's provider of identities (OpenID Connect, H1.4). */
import { z } from 'zod';

export const startProviderSchema = z.object({
  /** Whether somebody who is signed in adds their account there; otherwise it signs in. */
  add: z.boolean().default(false),
});
export const startedProviderSchema = z.object({ to: z.string() });

/** What a provider sends back with the browser (RFC 6749, section 4.1.2; RFC 9207). */
export const finishProviderSchema = z.object({
  state: z.string().max(200).default(''),
  code: z.string().max(4000).optional(),
  iss: z.string().max(1000).optional(),
  error: z.string().max(200).optional(),
});

/** Why somebody who comes from the provider is not let in; each has sentences on a page of its own. */
export const JOIN_REFUSALS = [
  'no-address',
  'not-verified',
  'foreign-domain',
  'not-invited',
  'other-account',
  'no-role',
  'spent',
] as const;
export type JoinRefusal = (typeof JOIN_REFUSALS)[number];

/** And why it went wrong on the way: nothing was lost, and nobody was signed in. */
export const PROVIDER_REFUSALS = [...JOIN_REFUSALS, 'cancelled', 'down', 'clock', 'not-right'] as const;
export type ProviderRefusal = (typeof PROVIDER_REFUSALS)[number];

/** The address of the page that says so. */
export const refusedAt = (why: ProviderRefusal): string => `/staff/not-signed-in/${why}`;

/** Whether a text is such a reason. */
export const isProviderRefusal = (text: string): text is ProviderRefusal =>
  (PROVIDER_REFUSALS as readonly string[]).includes(text);
