/** Keeps the registrations of learning platforms (lms.md section 4, L12.4). */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { platformIdSchema, type PlatformId, type StaffId } from '../../../schema/contract/ids.ts';
import {
  platformSchema,
  type NewPlatform,
  type Platform,
  type PlatformSettings,
} from '../../../schema/contract/platforms.ts';
import { sentKindSchema, type SentKind } from '../../../schema/lms/sent.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { institution, ltiDeployment, ltiPlatform } from '../../../schema/tables/directory/tables.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { jsonSchema } from '../record/rows.ts';
import { checkVersion, isUnchanged, type Changed } from '../record/version.ts';

const rowSchema = platformSchema.extend({
  origins: jsonSchema(z.array(z.string())),
  sends: jsonSchema(z.array(sentKindSchema)),
});

/** What may be changed of a platform. Its `iss` and its client id stay as they were registered. */
export type PlatformChange = Partial<Omit<Platform, 'id' | 'iss' | 'clientId' | 'version' | 'sends'>>;

export interface PlatformExists {
  readonly kind: 'platform_exists';
}

interface Missing {
  readonly kind: 'not-found';
}

/** A platform as it is registered, with what else is known of it at that moment. */
export type Registered = NewPlatform &
  Partial<Pick<Platform, 'status' | 'allowNoSub' | 'taIsStaff'>> & {
    /** Installations from which launches may come at once. */
    readonly deployments?: readonly string[];
  };

export interface Platforms {
  readonly find: (id: PlatformId) => Platform | null;
}

export function platformsIn({ db, host, rows, audited, auditedOnce }: Foundation) {
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

    platform: find,

    platforms: list,

    /** What the active platforms call themselves, or else their issuers. */
    activePlatforms: (): string[] =>
      list().flatMap(({ status, product, iss }) => (status === 'active' ? [product === '' ? iss : product] : [])),

    /** The id of the institution, which the addresses for platforms name; null before it is set up. */
    institutionId: (): string | null => db.select({ id: institution.id }).from(institution).get()?.id ?? null,

    /** The web origins of all active platforms, which may frame pages of a pulse (L9.4). */
    platformOrigins: (): string[] => [
      ...new Set(list().flatMap(({ status, origins }) => (status === 'active' ? origins : []))),
    ],

    /** Registers a platform. A pair of `iss` and client id that exists is never overwritten (L12.4). */
    addPlatform(
      by: StaffId,
      { deployments = [], ...wanted }: Registered,
      attempt: AttemptName = null,
    ): Result<Platform, PlatformExists> {
      const made = (id: string): Result<Platform, PlatformExists> | null => {
        const found = find(id as PlatformId);
        return found && ok(found);
      };
      return auditedOnce<Result<Platform, PlatformExists>>(
        { by, name: attempt, made },
        () => {
          const fresh: Platform = {
            status: 'pending',
            allowNoSub: false,
            taIsStaff: false,
            sends: [],
            version: 1,
            ...wanted,
            id: platformIdSchema.parse(randomId(host)),
          };
          const added = db
            .insert(ltiPlatform)
            .values({ ...fresh, origins: JSON.stringify(fresh.origins), sends: '[]' })
            .onConflictDoNothing()
            .returning()
            .all();
          if (added.length === 0) return fail({ kind: 'platform_exists' });
          for (const deploymentId of new Set(deployments))
            db.insert(ltiDeployment).values({ platformId: fresh.id, deploymentId, status: 'active' }).run();
          return ok(fresh);
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

    /** Saves over the settings that the administrator had on screen, or returns what was saved meanwhile (E7.0). */
    savePlatform(
      by: StaffId,
      { platform: id, version, ...wanted }: PlatformSettings,
    ): Result<Platform, Changed<Platform> | Missing> {
      return audited<Result<Platform, Changed<Platform> | Missing>>(
        () => {
          const before = find(id);
          if (before === null) return fail({ kind: 'not-found' });
          const fresh = checkVersion(before, version);
          if (!fresh.ok) return fresh;
          if (isUnchanged(before, wanted)) return ok(before);
          const now: Platform = { ...before, ...wanted, version: version + 1 };
          db.update(ltiPlatform)
            .set({ ...wanted, origins: JSON.stringify(wanted.origins), version: now.version })
            .where(eq(ltiPlatform.id, id))
            .run();
          return ok(now);
        },
        (done) =>
          done.ok && done.value.version !== version
            ? { by, action: 'change-platform', subject: id, note: done.value.origins.join(' ') }
            : null,
      );
    },

    /**
     * Notes which kinds of personal data a launch has carried: no value, no person, no number and no time (decision 0077).
     * Most launches tell nothing new, and write nothing.
     */
    noteSent(id: PlatformId, kinds: readonly SentKind[]): void {
      db.transaction(() => {
        const before = find(id)?.sends;
        if (before === undefined || kinds.every((kind) => before.includes(kind))) return;
        const sends = sentKindSchema.options.filter((kind) => before.includes(kind) || kinds.includes(kind));
        db.update(ltiPlatform)
          .set({ sends: JSON.stringify(sends) })
          .where(eq(ltiPlatform.id, id))
          .run();
      });
    },

    /** Forgets which kinds a platform was seen to send, to look whether it still does. */
    forgetSent(by: StaffId, id: PlatformId): Platform | null {
      return audited(
        () => {
          db.update(ltiPlatform).set({ sends: '[]' }).where(eq(ltiPlatform.id, id)).run();
          return find(id);
        },
        (done) => done && { by, action: 'forget-sent', subject: id },
      );
    },
  };
}
