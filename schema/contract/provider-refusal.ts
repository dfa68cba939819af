/** Lists why somebody who comes from the institution's provider is not let in; each reason has its sentences on a page (H1.4). */

const JOIN_REFUSALS = [
  'no-address',
  'not-verified',
  'foreign-domain',
  'not-invited',
  'other-account',
  'no-role',
  'spent',
  'invitation-gone',
  'own-course',
  'pulses-too-close',
] as const;
/** Nobody here is whoever came, or they may not come in. */
export type JoinRefusal = (typeof JOIN_REFUSALS)[number];

/** It went wrong on the way: nothing was lost, and nobody was signed in. */
const PROVIDER_REFUSALS = [...JOIN_REFUSALS, 'cancelled', 'down', 'clock', 'not-right'] as const;
export type ProviderRefusal = (typeof PROVIDER_REFUSALS)[number];

/** The address of the page that says so. */
export const refusedAt = (why: ProviderRefusal): string => `/staff/not-signed-in/${why}`;

/** Whether a text is such a reason. */
export const isProviderRefusal = (text: string): text is ProviderRefusal =>
  (PROVIDER_REFUSALS as readonly string[]).includes(text);
