/** Keeps our own signing keys, and says when a new one takes over (lms.md L10.3). The private part is sealed by the caller. */
import { desc, eq, gt, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import { DAY_MS } from '../../../schema/calendar.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import { ltiKey } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import { jsonSchema } from '../record/rows.ts';

/** A key signs for this long before the next one is made. */
export const KEY_MS = 90 * DAY_MS;
/** A new key signs a day after it was published, so that every platform has read it. */
const PUBLISHED_MS = DAY_MS;
/** The old one can still be read for a week after that. */
const OLD_MS = 7 * DAY_MS;

const rowSchema = z.object({
  kid: z.string(),
  publicJwk: jsonSchema(z.record(z.string(), z.string())),
  privateSealed: z.string(),
  useFromMs: instantSchema,
});
export type OurKey = z.infer<typeof rowSchema>;

/** A key that was just made; its public part is JSON. */
export type FreshKey = Pick<OurKey, 'kid' | 'privateSealed'> & { readonly publicJwk: string };

export function ourKeysIn({ db, host, rows }: Foundation) {
  const published = (): OurKey[] =>
    rows.readAll(
      'lti_key',
      rowSchema,
      db
        .select()
        .from(ltiKey)
        .where(or(isNull(ltiKey.retireAtMs), gt(ltiKey.retireAtMs, host.now())))
        .orderBy(desc(ltiKey.useFromMs), ltiKey.kid)
        .all(),
    );

  const needsOne = ([newest]: readonly OurKey[]): boolean =>
    newest === undefined || newest.useFromMs + KEY_MS <= host.now();

  return {
    /** The keys that are published, the newest first, and whether it is time for another one. */
    ourKeys(): { readonly keys: readonly OurKey[]; readonly needsOne: boolean } {
      const keys = published();
      return { keys, needsOne: needsOne(keys) };
    },

    /**
     * Puts a new key in place of one that cannot be opened any more, because the secret under which it was sealed is another
     * one now. It signs at once: whoever meets it fetches our keys again.
     */
    replaceOurKey(broken: string, fresh: FreshKey): void {
      db.transaction(() => {
        if (!published().some(({ kid }) => kid === broken)) return;
        db.update(ltiKey).set({ retireAtMs: host.now() }).where(eq(ltiKey.kid, broken)).run();
        db.insert(ltiKey)
          .values({ ...fresh, useFromMs: host.now(), retireAtMs: null })
          .run();
      });
    },

    /** Keeps a new key, unless somebody else was faster. The first one signs at once, because no platform knows another. */
    addOurKey(fresh: FreshKey): void {
      db.transaction(() => {
        const before = published();
        if (!needsOne(before)) return;
        const useFromMs = before.length === 0 ? host.now() : host.now() + PUBLISHED_MS;
        db.update(ltiKey)
          .set({ retireAtMs: useFromMs + OLD_MS })
          .where(isNull(ltiKey.retireAtMs))
          .run();
        db.insert(ltiKey)
          .values({ ...fresh, useFromMs, retireAtMs: null })
          .run();
      });
    },
  };
}
