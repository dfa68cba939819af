/** Describes a learning platform as an institution has registered it (lms.md sections 4 and 12). */
import { z } from 'zod';
import { idSchema } from '../lms/claims.ts';
import { sentKindSchema } from '../lms/sent.ts';
import { MOST_ORIGINS, parseOrigin } from './embed-origins.ts';
import { platformIdSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import { line, lineOrNothing } from './line.ts';

const LONGEST_URL = 1000;
/** Nobody enters more of them by hand. */
const MOST_DEPLOYMENTS = 50;

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
  /** The kinds of personal data that launches of staff were seen to carry. */
  sends: z.array(sentKindSchema),
  version: z.int().min(1),
});
export type Platform = z.infer<typeof platformSchema>;

/** Sites of one platform: all of the web is none, because we send people and signed links there (L11.3). */
const originsSchema = z
  .array(
    z.string().refine((typed) => {
      const parsed = parseOrigin(typed);
      return parsed.ok && parsed.value !== 'https:';
    }, 'not a site of a learning platform, such as https://lms.example.org'),
  )
  .min(1)
  .max(MOST_ORIGINS);

/** A platform that an administrator enters by hand, with its installations (L12.6). */
export const enteredPlatformSchema = newPlatformSchema.extend({
  iss: line(LONGEST_URL),
  clientId: line(255),
  origins: originsSchema,
  deployments: z.array(line(255)).max(MOST_DEPLOYMENTS),
});

/** What an administrator changes of a platform in one form. */
export const platformSettingsSchema = platformSchema
  .pick({ allowNoSub: true, taIsStaff: true, version: true })
  .extend({ platform: platformIdSchema, origins: originsSchema });
export type PlatformSettings = z.infer<typeof platformSettingsSchema>;

/** What an administrator does to a platform by pressing a button. `forget`: what it was seen to send. */
export const actOnPlatformSchema = z.object({
  platform: platformIdSchema,
  act: z.enum(['activate', 'disable', 'forget']),
});

export const actOnDeploymentSchema = z.object({
  platform: platformIdSchema,
  deployment: idSchema,
  act: z.enum(['activate', 'disable']),
});

export const platformsPageSchema = z.object({
  platforms: z.array(
    platformSchema.extend({
      deployments: z.array(z.object({ id: idSchema, status: platformStatusSchema })),
    }),
  ),
  /** What an administrator of a platform enters there: where launches begin and land, our keys, and a whole file for Canvas. */
  addresses: z.object({ login: z.string(), launch: z.string(), keys: z.string(), canvas: z.string() }),
});
export type PlatformsPage = z.infer<typeof platformsPageSchema>;

/** An address at which a platform registers itself, once. It is in this reply and never again (L12.1). */
export const registrationLinkSchema = z.object({ link: z.string(), untilMs: instantSchema });
