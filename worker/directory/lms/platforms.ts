/** Keeps the registrations of learning platforms (lms.md section 4, L12.4). */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { platformIdSchema, type PlatformId, type StaffId } from '../../../schema/contract/ids.ts';
import { platformSchema, type NewPlatform, type Platform } from '../../../schema/contract/platforms.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { institution, ltiPlatform } from '../../../schema/tables/directory/tables.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { jsonSchema } from '../record/rows.ts';

const rowSchema = platformSchema.extend({ origins: jsonSchema(z.array(z.string())) });

/** What an administrator may change of a platform. Its `iss` and its client id stay as they were registered. */
export type PlatformChange = Partial<Omit<Platform, 'id' | 'iss' | 'clientId'>>;

export interface PlatformExists {
  readonly kind: 'platform_exists';
}

export interface Platforms {
  readonly find: (id: PlatformId) => Platform | null;
}

export function platformsIn({ db, host, rows, audited }: Foundation) {
  const list = (): Platform[] =>
    rows.readAll(
      'lti_platform',
      rowSchema,
      db.select().from(ltiPlatform).orderBy(ltiPlatform.iss, ltiPlatform.id).all(),
    );

  const find = (id: PlatformId): Platform | null =>
    rows.read('lti_platform', rowSchema, db.select().from(ltiPlatform).where(eq(ltiPlatform.id, id)).get());

  return {
    find,

    platforms: list,

    /** The id of the institution, which the addresses for platforms name; null before it is set up. */
    institutionId: (): string | null => db.select({ id: institution.id }).from(institution).get()?.id ?? null,

    /** The web origins of all active platforms, which may frame pages of a pulse (L9.4). */
    platformOrigins: (): string[] => [
      ...new Set(list().flatMap(({ status, origins }) => (status === 'active' ? origins : []))),
    ],

    /** Registers a platform. A pair of `iss` and client id that exists is never overwritten (L12.4). */
    addPlatform(
      by: StaffId,
      wanted: NewPlatform & Partial<Pick<Platform, 'status' | 'allowNoSub' | 'taIsStaff'>>,
    ): Result<Platform, PlatformExists> {
      return audited<Result<Platform, PlatformExists>>(
        () => {
          const made: Platform = {
            status: 'pending',
            allowNoSub: false,
            taIsStaff: false,
            ...wanted,
            id: platformIdSchema.parse(randomId(host)),
          };
          const added = db
            .insert(ltiPlatform)
            .values({ ...made, origins: JSON.stringify(made.origins) })
            .onConflictDoNothing()
            .returning()
            .all();
          return added.length === 0 ? fail({ kind: 'platform_exists' }) : ok(made);
        },
        (done) => (done.ok ? { by, action: 'add-platform', subject: done.value.id } : null),
      );
    },

    /** Changes a platform. A disabled one opens nothing from this moment on, also not with tickets that it brought (L3.1). */
    changePlatform(by: StaffId, id: PlatformId, { origins, ...wanted }: PlatformChange): Platform | null {
      return audited(
        () => {
          db.update(ltiPlatform)
            .set({ ...wanted, ...(origins !== undefined && { origins: JSON.stringify(origins) }) })
            .where(eq(ltiPlatform.id, id))
            .run();
          return find(id);
        },
        (done) => done && { by, action: 'change-platform', subject: id, note: done.status },
      );
    },
  };
}
