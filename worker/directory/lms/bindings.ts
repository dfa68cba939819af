/**
 * Says which of our courses a course of a platform is, and binds the two. A ticket of staff is worth what stands here now,
 * and not what stood here when it was given (lms.md L3.1, L6.3 to L6.5).
 */
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { dayAt } from '../../../schema/calendar.ts';
import {
  courseIdSchema,
  platformIdSchema,
  staffIdSchema,
  type CourseId,
  type PlatformId,
  type StaffId,
} from '../../../schema/contract/ids.ts';
import type { Course, NewCourse } from '../../../schema/contract/courses.ts';
import type { Platform } from '../../../schema/contract/platforms.ts';
import type { Team } from '../../../schema/contract/team.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { course, ltiContext, ltiDeployment } from '../../../schema/tables/directory/tables.ts';
import { TokenBucket } from '../../token-bucket.ts';
import { CHANGE_LIMIT, changeLimit, type TooFast } from '../access/change-limit.ts';
import type { Courses } from '../courses/courses.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import type { Invites } from './invites.ts';
import type { Platforms } from './platforms.ts';

/** A course of a platform, as a launch names it. */
export interface ContextRef {
  readonly platform: PlatformId;
  readonly deployment: string;
  readonly context: string;
}

/** What a course of a platform is bound to. */
export interface Binding {
  readonly course: Course;
  /** Under this id the audit log notes what staff do who come from there. */
  readonly actsAs: StaffId;
  /** What the platform calls itself; empty if nobody has said it. */
  readonly product: string;
}

/** A course of a platform, and the binding for which a ticket was given to staff or to a student. */
export interface BoundRef {
  readonly ref: ContextRef;
  readonly actsAs: StaffId;
}

/** Whoever asks has lost the role that allows it. */
export interface LeadsNoMore {
  readonly kind: 'forbidden';
}

/** Guesses of everybody together; a code has 60 random bits. */
const GUESSES = { burst: 60, perSecond: 0.2 };

const rowSchema = z.object({ courseId: courseIdSchema, actsAs: staffIdSchema });

export interface UpperRooms {
  readonly courses: Pick<Courses, 'find' | 'unusedKey'>;
}

export function bindingsIn(
  { db, host, rows, audited }: Foundation,
  { courses, find, leads, spend }: UpperRooms & Platforms & Invites,
) {
  const guesses = new TokenBucket(GUESSES, host.now());
  const changes = changeLimit(() => host.now(), host.changeLimit ?? CHANGE_LIMIT);

  const is = ({ platform, deployment, context }: ContextRef) =>
    and(
      eq(ltiContext.platformId, platform),
      eq(ltiContext.deploymentId, deployment),
      eq(ltiContext.contextId, context),
    );

  /** What a platform calls itself, or else its address. */
  const nameOf = (id: PlatformId): string => {
    const platform = find(id);
    return platform?.product || (platform?.iss ?? '');
  };

  const read = (ref: ContextRef): Binding | null => {
    const row = rows.read('lti_context', rowSchema, db.select().from(ltiContext).where(is(ref)).get());
    const bound = row && courses.find(row.courseId);
    return row && bound && { course: bound, actsAs: row.actsAs, product: find(ref.platform)?.product ?? '' };
  };

  /** Whether anything may come from there now. */
  const checkActive = ({ platform, deployment }: ContextRef): Result<null, LmsCode> => {
    if (find(platform)?.status !== 'active') return fail('platform_inactive');
    const one = and(eq(ltiDeployment.platformId, platform), eq(ltiDeployment.deploymentId, deployment));
    const status = db.select({ status: ltiDeployment.status }).from(ltiDeployment).where(one).get()?.status;
    return status === 'active' ? ok(null) : fail('deployment_disabled');
  };

  const bind = (ref: ContextRef, courseId: CourseId): Result<Binding, LmsCode> => {
    const { platform, deployment, context } = ref;
    db.insert(ltiContext)
      .values({ platformId: platform, deploymentId: deployment, contextId: context, courseId, actsAs: randomId(host) })
      .run();
    const bound = read(ref);
    return bound === null ? fail('wrong_course') : ok(bound);
  };

  const boundBy = (
    ref: ContextRef,
    choose: () => Result<CourseId, LmsCode | TooFast>,
  ): Result<Binding, LmsCode | TooFast> =>
    db.transaction((): Result<Binding, LmsCode | TooFast> => {
      const active = checkActive(ref);
      if (!active.ok) return active;
      // Two teachers of one course may be on this page: whoever comes second gets what the first one has bound.
      const earlier = read(ref);
      if (earlier !== null) return ok(earlier);
      return audited<Result<Binding, LmsCode | TooFast>>(
        () => {
          const chosen = choose();
          return chosen.ok ? bind(ref, chosen.value) : chosen;
        },
        // The note says for good who acts under this id (record/names.ts).
        (done) =>
          done.ok
            ? {
                by: done.value.actsAs,
                action: 'bind-course',
                subject: done.value.course.id,
                note: nameOf(ref.platform),
              }
            : null,
      );
    });

  return {
    /**
     * What somebody who comes from this course of a platform opens now: what it is bound to, or null if it is not bound. Nobody
     * comes from there once the platform or the deployment is not active, also with a launch that began before (L3.1).
     */
    boundTo(ref: ContextRef): Result<Binding | null, LmsCode> {
      const active = checkActive(ref);
      return active.ok ? ok(read(ref)) : active;
    },

    /** Whether a course is bound to a platform that is active. */
    isBound: (id: CourseId): boolean =>
      db
        .select({ platform: ltiContext.platformId })
        .from(ltiContext)
        .where(eq(ltiContext.courseId, id))
        .all()
        .some(({ platform }) => find(platform as PlatformId)?.status === 'active'),

    /** The active platforms that a course is bound to. */
    platformsOf: (id: CourseId): readonly Platform[] => {
      const bound = db.select({ id: ltiContext.platformId }).from(ltiContext).where(eq(ltiContext.courseId, id)).all();
      const ids = [...new Set(bound.map((row) => row.id as PlatformId))];
      return ids.flatMap((each) => find(each) ?? []).filter(({ status }) => status === 'active');
    },

    /**
     * What a ticket of staff or of a student opens now. It opens nothing once the platform or the deployment is not active, or the binding was
     * undone, also if the same two courses were bound again.
     * @param changes whether whoever holds it wants to change something, which they may do only so often
     */
    ticketStands({ ref, actsAs }: BoundRef, toChange: boolean): Result<Binding, LmsCode | TooFast> {
      const active = checkActive(ref);
      if (!active.ok) return active;
      const bound = read(ref);
      if (bound?.actsAs !== actsAs) return fail('wrong_course');
      const retryAfterSeconds = toChange ? changes.take(bound.actsAs) : 0;
      return retryAfterSeconds === 0 ? ok(bound) : fail({ kind: 'too-fast', retryAfterSeconds });
    },

    /** Makes a course for a course of a platform. It has no lead until an administrator appoints one (L6.5). */
    bindToNew: (
      ref: ContextRef,
      { name, classSize, zone, language = 'en' }: NewCourse,
    ): Result<Binding, LmsCode | TooFast> =>
      boundBy(ref, () => {
        const id = courseIdSchema.parse(randomId(host));
        const madeDay = dayAt(host.now(), 'UTC');
        db.insert(course).values({ id, name, classSize, zone, language, madeDay, key: courses.unusedKey() }).run();
        return ok(id);
      }),

    /** Each course of a platform that is bound to this one, under the id with which whoever teaches there acts. */
    bindingsOf: (id: CourseId): Team['platforms'] =>
      rows
        .readAll(
          'lti_context',
          rowSchema.extend({ platformId: platformIdSchema }),
          db.select().from(ltiContext).where(eq(ltiContext.courseId, id)).orderBy(ltiContext.actsAs).all(),
        )
        .map(({ actsAs, platformId }) => ({ id: actsAs, name: nameOf(platformId) })),

    /**
     * Undoes a binding. Every ticket that was given for it ends with this, also one with which a change is under way (L3.1).
     * @returns what the platform is called; null if the binding was undone before
     */
    unbind: (by: StaffId, id: CourseId, actsAs: StaffId): Result<string | null, LeadsNoMore> =>
      audited<Result<string | null, LeadsNoMore>>(
        () => {
          if (!leads(by, id)) return fail({ kind: 'forbidden' });
          const one = and(eq(ltiContext.courseId, id), eq(ltiContext.actsAs, actsAs));
          const [gone] = db.delete(ltiContext).where(one).returning().all();
          return ok(gone === undefined ? null : nameOf(gone.platformId as PlatformId));
        },
        (done) =>
          done.ok && done.value !== null ? { by, action: 'unbind-course', subject: id, note: done.value } : null,
      ),

    /** Binds a course of a platform to the course whose lead has made this code (L6.5). */
    bindByCode: (ref: ContextRef, tokenHash: string): Result<Binding, LmsCode | TooFast> =>
      boundBy(ref, () => {
        const retryAfterSeconds = guesses.take(host.now());
        if (retryAfterSeconds > 0) return fail({ kind: 'too-fast', retryAfterSeconds });
        const id = spend(tokenHash);
        return id === null ? fail('invite_bad') : ok(id);
      }),
  };
}
