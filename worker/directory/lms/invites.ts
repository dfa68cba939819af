/**
 * Keeps the hashes of single-use secrets: a code with which somebody at a platform connects a course of ours, and an address at
 * which a platform registers itself (lms.md L6.5, L12.1).
 */
import { and, eq, gt, lte } from 'drizzle-orm';
import { z } from 'zod';
import { DAY_MS } from '../../../schema/calendar.ts';
import { courseIdSchema, staffIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import { grants, ltiInvite } from '../../../schema/tables/directory/tables.ts';
import { actsNow } from '../record/acts-now.ts';
import type { Foundation } from '../record/foundation.ts';
import { AccessEnded } from '../record/access-ended.ts';

const CONNECT_MS = DAY_MS;
const REGISTER_MS = DAY_MS;

const rowSchema = z.object({ courseId: courseIdSchema, madeBy: staffIdSchema });
const registrationSchema = z.object({ madeBy: staffIdSchema });

export interface Invites {
  readonly leads: (person: StaffId, course: CourseId) => boolean;
  readonly spend: (tokenHash: string) => CourseId | null;
}

export function invitesIn({ db, host, rows, audited, stillActs }: Foundation) {
  const leads = (person: StaffId, course: CourseId): boolean => {
    const role = and(eq(grants.staffId, person), eq(grants.role, 'course-lead'), eq(grants.scope, course));
    return db.select().from(grants).where(role).get() !== undefined;
  };

  const registration = (tokenHash: string) =>
    and(eq(ltiInvite.tokenHash, tokenHash), eq(ltiInvite.kind, 'register'), gt(ltiInvite.expiresAtMs, host.now()));

  /** An invitation is worth something only while its maker is an administrator who is signed in somewhere (L12.1). */
  const administers = (person: StaffId): boolean => {
    const role = and(eq(grants.staffId, person), eq(grants.role, 'institution-admin'), actsNow(db, host.now()));
    if (db.select().from(grants).where(role).get() === undefined) return false;
    try {
      stillActs(person);
      return true;
    } catch (error) {
      if (error instanceof AccessEnded) return false;
      throw error;
    }
  };

  const makerOf = (row: unknown): StaffId | null => {
    const found = rows.read('lti_invite', registrationSchema, row);
    return found !== null && administers(found.madeBy) ? found.madeBy : null;
  };

  return {
    /** Whether this person leads the course now. */
    leads,

    /** Says whether a platform may register itself with this. It stays as it is. */
    isRegistration: (tokenHash: string): boolean =>
      makerOf(db.select().from(ltiInvite).where(registration(tokenHash)).get()) !== null,

    /**
     * Spends the right to register a platform, in one statement.
     * @returns who made it; null if it does not work (any more), or whoever made it may register none any more
     */
    spendRegistration: (tokenHash: string): StaffId | null =>
      db.transaction(() => makerOf(db.delete(ltiInvite).where(registration(tokenHash)).returning().all()[0])),

    /**
     * Keeps the hash of a new address for registering a platform. The one before is void.
     * @returns until when it works
     */
    putRegistration(by: StaffId, tokenHash: string): number {
      const expiresAtMs = host.now() + REGISTER_MS;
      return audited(
        () => {
          db.delete(ltiInvite).where(lte(ltiInvite.expiresAtMs, host.now())).run();
          db.delete(ltiInvite).where(eq(ltiInvite.kind, 'register')).run();
          db.insert(ltiInvite).values({ tokenHash, kind: 'register', courseId: null, madeBy: by, expiresAtMs }).run();
          return expiresAtMs;
        },
        () => ({ by, action: 'invite-platform', subject: '' }),
      );
    },

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
