/** Keeps the deployments of platforms. A platform makes them as it likes, so one that nobody here knows waits (lms.md L5.9). */
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { platformIdSchema, type PlatformId, type StaffId } from '../../../schema/contract/ids.ts';
import { platformStatusSchema, type PlatformStatus } from '../../../schema/contract/platforms.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { idSchema } from '../../../schema/lms/claims.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { ltiDeployment } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';

/** More of them may not wait at one platform, so that nobody fills the table. */
export const MOST_PENDING = 50;

const rowSchema = z.object({ deploymentId: idSchema, status: platformStatusSchema });
export type Deployment = z.infer<typeof rowSchema>;

const ofPlatformSchema = rowSchema.extend({ platformId: platformIdSchema });
type OfPlatform = z.infer<typeof ofPlatformSchema>;

export function deploymentsIn({ db, rows, audited }: Foundation) {
  const one = (platform: PlatformId, deployment: string) =>
    and(eq(ltiDeployment.platformId, platform), eq(ltiDeployment.deploymentId, deployment));

  const read = (platform: PlatformId, deployment: string): Deployment | null =>
    rows.read('lti_deployment', rowSchema, db.select().from(ltiDeployment).where(one(platform, deployment)).get());

  return {
    deployments: (platform: PlatformId): Deployment[] =>
      rows.readAll(
        'lti_deployment',
        rowSchema,
        db
          .select()
          .from(ltiDeployment)
          .where(eq(ltiDeployment.platformId, platform))
          .orderBy(ltiDeployment.deploymentId)
          .all(),
      ),

    /** Those of all platforms, sorted by their ids. */
    allDeployments: (): OfPlatform[] =>
      rows.readAll(
        'lti_deployment',
        ofPlatformSchema,
        db.select().from(ltiDeployment).orderBy(ltiDeployment.platformId, ltiDeployment.deploymentId).all(),
      ),

    /** Says whether a launch may come from this deployment, and notes one that is unknown as waiting. */
    meetDeployment(platform: PlatformId, deploymentId: string): Result<null, LmsCode> {
      return db.transaction((): Result<null, LmsCode> => {
        const known = read(platform, deploymentId);
        switch (known?.status) {
          case 'active':
            return ok(null);
          case 'disabled':
            return fail('deployment_disabled');
          case 'pending':
            return fail('deployment_pending');
          case undefined: {
            const waiting = and(eq(ltiDeployment.platformId, platform), eq(ltiDeployment.status, 'pending'));
            const [count] = db.select({ n: sql<number>`count(*)` }).from(ltiDeployment).where(waiting).all();
            if ((count?.n ?? 0) < MOST_PENDING)
              db.insert(ltiDeployment)
                .values({ platformId: platform, deploymentId, status: 'pending' })
                .onConflictDoNothing()
                .run();
            return fail('deployment_pending');
          }
        }
      });
    },

    /** Activates or disables a deployment that was met. @returns false if nobody has met it */
    changeDeployment(by: StaffId, platform: PlatformId, deploymentId: string, status: 'active' | 'disabled'): boolean {
      return audited(
        () => db.update(ltiDeployment).set({ status }).where(one(platform, deploymentId)).returning().all().length > 0,
        (done) => (done ? { by, action: 'change-deployment', subject: platform, note: status } : null),
      );
    },

    /** Activates or disables a deployment, also one that was not met yet. */
    putDeployment(by: StaffId, platform: PlatformId, deploymentId: string, status: PlatformStatus): void {
      audited(
        () =>
          db
            .insert(ltiDeployment)
            .values({ platformId: platform, deploymentId, status })
            .onConflictDoUpdate({ target: [ltiDeployment.platformId, ltiDeployment.deploymentId], set: { status } })
            .run(),
        () => ({ by, action: 'change-deployment', subject: platform, note: status }),
      );
    },
  };
}
