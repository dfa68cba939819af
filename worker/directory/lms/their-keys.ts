/** Keeps the public keys of platforms as they were last fetched (lms.md L10.1). */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { PlatformId } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import { ltiJwks } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';

const rowSchema = z.object({ keys: z.string(), fetchedAtMs: instantSchema, freshUntilMs: instantSchema });
export type FetchedKeys = z.infer<typeof rowSchema>;

export function theirKeysIn({ db, rows }: Foundation) {
  return {
    /** The keys that were fetched last, also if they are old; null if none were. */
    theirKeys: (platform: PlatformId): FetchedKeys | null =>
      rows.read('lti_jwks', rowSchema, db.select().from(ltiJwks).where(eq(ltiJwks.platformId, platform)).get()),

    keepTheirKeys(platformId: PlatformId, fetched: FetchedKeys): void {
      db.insert(ltiJwks)
        .values({ platformId, ...fetched })
        .onConflictDoUpdate({ target: ltiJwks.platformId, set: fetched })
        .run();
    },
  };
}
