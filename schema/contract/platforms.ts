/** Describes a learning platform as an institution has registered it (lms.md sections 4 and 12). */
import { z } from 'zod';
import { idSchema } from '../lms/claims.ts';
import { platformIdSchema } from './ids.ts';
import { lineOrNothing } from './line.ts';

const LONGEST_URL = 1000;

/** `pending` until an administrator activates it; `disabled` ends everything that came from it at once. */
export const platformStatusSchema = z.enum(['pending', 'active', 'disabled']);
export type PlatformStatus = z.infer<typeof platformStatusSchema>;

/** What a platform is known by, and where it is asked. */
export const newPlatformSchema = z.object({
  iss: z.string().min(1).max(LONGEST_URL),
  clientId: idSchema,
  authUrl: z.url().max(LONGEST_URL),
  jwksUrl: z.url().max(LONGEST_URL),
  product: lineOrNothing(120),
  /** Its web origins, as `frame-ancestors` takes them (L4.3). */
  origins: z.array(z.string()),
});
export type NewPlatform = z.infer<typeof newPlatformSchema>;

export const platformSchema = newPlatformSchema.extend({
  id: platformIdSchema,
  status: platformStatusSchema,
  /** Whether a launch without `sub` is accepted (L5.10). */
  allowNoSub: z.boolean(),
  /** Whether teaching assistants count as staff (L6.2). */
  taIsStaff: z.boolean(),
});
export type Platform = z.infer<typeof platformSchema>;
