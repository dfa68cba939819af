/**
 * Describes how a server is run, as far as documents for buyers name it (institution.md H7.1). There is no secret in it, and no
 * address of a machine.
 */
import { z } from 'zod';

export const hostingSchema = z.object({
  /** A machine of one's own, or Cloudflare. */
  engine: z.enum(['node', 'edge']),
  /** Where Cloudflare keeps its objects, such as `eu`; null where none is set, and on a machine of one's own. */
  jurisdiction: z.string().nullable(),
  /** What the server backs up by itself; null if it does not (H6.1). */
  backups: z.object({ everyHours: z.number(), keep: z.int() }).nullable(),
  /** Whether figures are told to a monitoring system on the same machine (H6.5). */
  metrics: z.boolean(),
  /** After how many days without a visit staff have to sign in again. */
  sessionDays: z.int(),
});
export type Hosting = z.infer<typeof hostingSchema>;

export const deploymentSchema = hostingSchema.extend({
  /** Whether mail to staff is on (H4.1). */
  mail: z.boolean(),
  /** The institution's provider of identities, and whether people come in only through it (H1.4). */
  provider: z.object({ name: z.string(), only: z.boolean() }).nullable(),
  /** What the learning platforms call themselves that are active. */
  platforms: z.array(z.string()),
  /** Where to report a weakness. */
  securityContact: z.string().nullable(),
  /** The commit or version that runs. */
  version: z.string(),
});
export type Deployment = z.infer<typeof deploymentSchema>;
