/** Keeps the hashes of single-use secrets: a code with which somebody at a platform connects a course of ours (lms.md L6.5). */
import { and, eq, gt, lte } from 'drizzle-orm';
import { z } from 'zod';
import { DAY_MS } from '../../../schema/calendar.ts';
import { courseIdSchema, staffIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import { grants, ltiInvite } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';

const CONNECT_MS = DAY_MS;

const rowSchema = z.object({ courseId: courseIdSchema, madeBy: staffIdSchema });

export interface Invites {
  readonly leads: (person: StaffId, course: CourseId) => boolean;
  readonly spend: (tokenHash: string) => CourseId | null;
}

export function invitesIn({ db, host, rows, audited }: Foundation) {
  const leads = (person: StaffId, course: CourseId): boolean => {
    const role = and(eq(grants.staffId, person), eq(grants.role, 'course-lead'), eq(grants.scope, course));
    return db.select().from(grants).where(role).get() !== undefined;
  };

  return {
    /** Whether this person leads the course now. */
    leads,

    /**
     * Spends a code in one statement: of two who type it at once, one finds it gone.
     * @returns the course that it connects; null if it does not work (any more), or whoever made it leads the course no more
     */
    spend: (tokenHash: string): CourseId | null => {
      const mine = and(
        eq(ltiInvite.tokenHash, tokenHash),
        eq(ltiInvite.kind, 'connect'),
        gt(ltiInvite.expiresAtMs, host.now()),
      );
      const [row] = db.delete(ltiInvite).where(mine).returning().all();
      const spent = rows.read('lti_invite', rowSchema, row);
      return spent !== null && leads(spent.madeBy, spent.courseId) ? spent.courseId : null;
    },

    /**
     * Keeps the hash of a new code for a course. The one before is void.
     * @returns until when it works
     */
    putConnectCode(by: StaffId, course: CourseId, tokenHash: string): number {
      const expiresAtMs = host.now() + CONNECT_MS;
      return audited(
        () => {
          db.delete(ltiInvite).where(lte(ltiInvite.expiresAtMs, host.now())).run();
          db.delete(ltiInvite)
            .where(and(eq(ltiInvite.kind, 'connect'), eq(ltiInvite.courseId, course)))
            .run();
          db.insert(ltiInvite).values({ tokenHash, kind: 'connect', courseId: course, madeBy: by, expiresAtMs }).run();
          return expiresAtMs;
        },
        () => ({ by, action: 'make-connect-code', subject: course }),
      );
    },
  };
}
