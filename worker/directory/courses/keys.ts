/** Keeps the key of each course's link, and those that no link has any more (lms.md L2.5). */
import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  COURSE_KEY_LENGTH,
  courseIdSchema,
  courseKeyFromBytes,
  courseKeySchema,
  type CourseId,
  type CourseKey,
  type StaffId,
} from '../../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { course, grants, replacedKey } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';

export type KeyRefusal = { readonly kind: 'not-found' | 'forbidden' };

const ownerSchema = z.object({ id: courseIdSchema });
const keySchema = z.object({ key: courseKeySchema });

export function courseKeysIn({ db, host, rows, audited }: Pick<Foundation, 'db' | 'host' | 'rows' | 'audited'>) {
  const byKey = db
    .select({ id: course.id })
    .from(course)
    .where(eq(course.key, sql.placeholder('key')))
    .prepare();
  const byId = db
    .select({ key: course.key })
    .from(course)
    .where(eq(course.id, sql.placeholder('id')))
    .prepare();
  const replaced = db
    .select()
    .from(replacedKey)
    .where(eq(replacedKey.key, sql.placeholder('key')))
    .prepare();

  const courseOf = (key: CourseKey): CourseId | null =>
    rows.read('course', ownerSchema, byKey.get({ key }))?.id ?? null;
  const keyOf = (id: CourseId): CourseKey | null => rows.read('course', keySchema, byId.get({ id }))?.key ?? null;
  const wasReplaced = (key: CourseKey): boolean => replaced.get({ key }) !== undefined;

  /** A key that was ever given is never given again, or an old link would open another course. */
  const unusedKey = (): CourseKey => {
    for (;;) {
      const key = courseKeyFromBytes(host.randomBytes(COURSE_KEY_LENGTH));
      if (byKey.get({ key }) === undefined && !wasReplaced(key)) return key;
    }
  };

  const retire = (key: CourseKey): void => {
    db.insert(replacedKey).values({ key }).onConflictDoNothing().run();
  };

  const leads = (by: StaffId, id: CourseId): boolean =>
    db
      .select()
      .from(grants)
      .where(and(eq(grants.staffId, by), eq(grants.role, 'course-lead'), eq(grants.scope, id)))
      .get() !== undefined;

  return {
    keyOf,
    courseOf,
    wasReplaced,
    unusedKey,
    retire,

    /** The keys that open a link now, those of the youngest courses first. */
    latestKeys: (most: number): CourseKey[] =>
      rows
        .readAll(
          'course',
          keySchema,
          db.select({ key: course.key }).from(course).orderBy(desc(course.madeDay)).limit(most).all(),
        )
        .map(({ key }) => key),

    /**
     * Gives a course a new link, if the link that its lead had on screen is still the one that it has. The old one is spent
     * for good. Of two leads who do it at once, the second gets what the first one made, and so does a request whose answer
     * was lost.
     * @param was the key that the lead wants to be rid of
     */
    replaceKey(by: StaffId, id: CourseId, was: CourseKey): Result<CourseKey, KeyRefusal> {
      let isDone = false;
      return audited<Result<CourseKey, KeyRefusal>>(
        () => {
          const now = keyOf(id);
          if (now === null) return fail({ kind: 'not-found' });
          if (!leads(by, id)) return fail({ kind: 'forbidden' });
          if (now !== was) return ok(now);
          const key = unusedKey();
          retire(now);
          db.update(course).set({ key }).where(eq(course.id, id)).run();
          isDone = true;
          return ok(key);
        },
        () => (isDone ? { by, action: 'replace-course-link', subject: id } : null),
      );
    },
  };
}
