/**
 * Keeps launches that have begun. Each is consumed in one statement, so that of two that use it at once one finds it gone
 * (lms.md L4.1, L5.6).
 */
import { and, eq, gt, lte } from 'drizzle-orm';
import { z } from 'zod';
import { platformIdSchema, type PlatformId } from '../../../schema/contract/ids.ts';
import type { Platform } from '../../../schema/contract/platforms.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { institution, ltiFlow, ltiPlatform } from '../../../schema/tables/directory/tables.ts';
import { BucketByKey } from '../../token-bucket.ts';
import type { TooFast } from '../access/change-limit.ts';
import type { Foundation } from '../record/foundation.ts';
import type { Platforms } from './platforms.ts';

/** Between the click in the platform and the launch (L5.2). */
const LOGIN_MS = 300_000;
/** Between the launch and the value that the platform kept for us (L3.1). */
const HALF_MS = 60_000;
/**
 * Anybody can begin a launch, so those of one platform together are limited: a faculty that begins its hour passes. What
 * begins nothing is not counted, or made-up logins would keep every class out.
 */
const LOGINS = { burst: 3000, perSecond: 50 };
/** No institution has more platforms, with those that it has removed. */
const MOST_PLATFORMS = 1000;

export interface Login {
  readonly institution: string;
  readonly iss: string;
  /** Null if the login named none. */
  readonly clientId: string | null;
  readonly state: string;
  readonly nonce: string;
  readonly deploymentHint: string;
  readonly storageTarget: string;
}

const flowSchema = z.object({
  nonce: z.string(),
  platformId: platformIdSchema,
  deploymentHint: z.string(),
  storageTarget: z.string(),
});
type FlowRow = z.infer<typeof flowSchema>;

export interface Flow extends Omit<FlowRow, 'platformId'> {
  readonly platform: Platform;
}

export function flowsIn({ db, host, rows }: Foundation, { find }: Platforms) {
  const logins = new BucketByKey<PlatformId>(LOGINS, MOST_PLATFORMS);

  const withPlatform = (row: unknown): Result<Flow, LmsCode> => {
    const found = rows.read('lti_flow', flowSchema, row);
    const platform = found && find(found.platformId);
    if (found === null || platform === null) return fail('state_unknown');
    if (platform.status !== 'active') return fail('platform_inactive');
    const { platformId: _, ...flow } = found;
    return ok({ ...flow, platform });
  };

  const alive = (state: string, stage: 'login' | 'half') =>
    and(eq(ltiFlow.state, state), eq(ltiFlow.stage, stage), gt(ltiFlow.expiresAtMs, host.now()));

  const platformFor = ({ iss, clientId }: Pick<Login, 'iss' | 'clientId'>): Result<Platform, LmsCode> => {
    const client = clientId === null ? undefined : eq(ltiPlatform.clientId, clientId);
    const found = db
      .select({ id: ltiPlatform.id })
      .from(ltiPlatform)
      .where(and(eq(ltiPlatform.iss, iss), client))
      .limit(2)
      .all();
    if (found.length > 1) return fail('platform_ambiguous');
    const platform = found[0] === undefined ? null : find(found[0].id as PlatformId);
    if (platform === null) return fail('platform_unknown');
    return platform.status === 'active' ? ok(platform) : fail('platform_inactive');
  };

  return {
    /** Begins a launch of an active platform of this institution (L5.1). */
    beginFlow({ institution: asked, state, nonce, ...login }: Login): Result<Platform, LmsCode | TooFast> {
      return db.transaction((): Result<Platform, LmsCode | TooFast> => {
        if (db.select().from(institution).where(eq(institution.id, asked)).get() === undefined)
          return fail('platform_unknown');
        const platform = platformFor(login);
        if (!platform.ok) return platform;
        const retryAfterSeconds = logins.take(platform.value.id, host.now());
        if (retryAfterSeconds > 0) return fail({ kind: 'too-fast', retryAfterSeconds });
        db.delete(ltiFlow).where(lte(ltiFlow.expiresAtMs, host.now())).run();
        const { deploymentHint, storageTarget } = login;
        const flow = { state, nonce, platformId: platform.value.id, deploymentHint, storageTarget };
        db.insert(ltiFlow)
          .values({ ...flow, stage: 'login', expiresAtMs: host.now() + LOGIN_MS })
          .run();
        return platform;
      });
    },

    /** Reads a launch that has begun, and leaves it as it is. */
    flow: (state: string): Result<Flow, LmsCode> =>
      withPlatform(db.select().from(ltiFlow).where(alive(state, 'login')).get()),

    /** Consumes a launch. Whoever comes second, or too late, gets `state_unknown`. */
    consumeFlow: (state: string, stage: 'login' | 'half'): Result<Flow, LmsCode> =>
      db.transaction(() => withPlatform(db.delete(ltiFlow).where(alive(state, stage)).returning().all()[0])),

    /** Lets a launch without our cookie wait for the value that the platform kept (L5.12). It can do so once. */
    halveFlow: (state: string): Result<null, LmsCode> =>
      db.transaction((): Result<null, LmsCode> => {
        const halved = db
          .update(ltiFlow)
          .set({ stage: 'half', expiresAtMs: host.now() + HALF_MS })
          .where(alive(state, 'login'))
          .returning()
          .all();
        return halved.length === 0 ? fail('state_unknown') : ok(null);
      }),
  };
}
