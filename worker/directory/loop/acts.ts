/**
 * Stores what staff plan to do about what they heard, and shows other courses what they may learn of it (I5.4, I1.33).
 */
import { and, countDistinct, eq, gte, isNotNull, sql } from 'drizzle-orm';
import {
  actIdSchema,
  codeSchema,
  type ActId,
  type Code,
  type CourseId,
  type StaffId,
} from '../../../schema/contract/ids.ts';
import { plannedActSchema, type PlannedAct, type SharedActs } from '../../../schema/contract/loop.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { CheckedAct } from '../../../schema/loop/check-act.ts';
import { TRIED_BY_LEAST } from '../../../schema/loop/limits.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { plannedAct, pulse } from '../../../schema/tables/directory/tables.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { checkVersion, type Changed } from '../record/version.ts';

/** An act with the course that it belongs to, which decides who may change it. */
export interface ActInCourse {
  readonly act: PlannedAct;
  readonly course: CourseId;
}

export type ActRefusal = Changed<PlannedAct> | { readonly kind: 'not-found' };

export function actsIn({ db, host, audited, auditedOnce }: Foundation) {
  const rows = () =>
    db
      .select({ act: plannedAct, code: pulse.code })
      .from(plannedAct)
      .innerJoin(pulse, eq(pulse.id, plannedAct.pulseId))
      .$dynamic();

  const find = (id: ActId): ActInCourse | null => {
    const row = rows().where(eq(plannedAct.id, id)).get();
    return row === undefined ? null : { act: actOf(row), course: row.act.courseId as CourseId };
  };

  return {
    act: find,

    planAct(
      by: StaffId,
      { id: pulseId, code, course }: Definition,
      { item, library }: Pick<PlannedAct, 'item' | 'library'>,
      act: CheckedAct,
      attempt: AttemptName = null,
    ): PlannedAct {
      return auditedOnce(
        { by, name: attempt, made: (id) => find(id as ActId)?.act ?? null },
        () => {
          const id = actIdSchema.parse(randomId(host));
          db.insert(plannedAct)
            .values({ id, courseId: course.id, pulseId, itemId: item, libraryId: library, ...act })
            .run();
          return { id, code, item, library, ...act, version: 1 };
        },
        ({ id }) => ({ by, action: 'plan-act', subject: id }),
      );
    },

    /** @param read the version that the editor had on screen */
    changeAct(by: StaffId, id: ActId, read: number, act: CheckedAct): Result<PlannedAct, ActRefusal> {
      return audited<Result<PlannedAct, ActRefusal>>(
        () => {
          const found = find(id);
          if (found === null) return fail({ kind: 'not-found' });
          const checked = checkVersion(found.act, read);
          if (!checked.ok) return checked;
          const version = read + 1;
          db.update(plannedAct)
            .set({ ...act, version })
            .where(eq(plannedAct.id, id))
            .run();
          return ok({ ...found.act, ...act, version });
        },
        ({ ok: done }) => (done ? { by, action: 'change-act', subject: id } : null),
      );
    },

    /** The acts of one course; the one that is due first comes first. */
    acts: (course: CourseId): PlannedAct[] =>
      rows().where(eq(plannedAct.courseId, course)).orderBy(plannedAct.dueDay, plannedAct.id).all().map(actOf),

    /** What was done in a course, for its trend; the earliest first. */
    marks: (course: CourseId): { day: string; title: string }[] =>
      db
        .select({ day: plannedAct.doneDay, title: plannedAct.title })
        .from(plannedAct)
        .where(and(eq(plannedAct.courseId, course), eq(plannedAct.status, 'done')))
        .orderBy(plannedAct.doneDay, plannedAct.id)
        .all()
        .flatMap(({ day, title }) => (day === null ? [] : [{ day, title }])),

    /**
     * Shares acts without course, finding or date: what the students of one course said is not for other courses to
     * know.
     */
    sharedActs(): SharedActs {
      const courses = countDistinct(plannedAct.courseId);
      const tried = db
        .select({ library: plannedAct.libraryId, courses })
        .from(plannedAct)
        .where(and(eq(plannedAct.status, 'done'), isNotNull(plannedAct.libraryId)))
        .groupBy(plannedAct.libraryId)
        .having(gte(courses, TRIED_BY_LEAST))
        .orderBy(plannedAct.libraryId)
        .all();
      const shared = db
        .selectDistinct({
          title: plannedAct.title,
          how: plannedAct.how,
          owner: plannedAct.owner,
          library: plannedAct.libraryId,
        })
        .from(plannedAct)
        .where(and(eq(plannedAct.shared, true), sql`${plannedAct.status} <> 'dropped'`))
        .orderBy(plannedAct.title)
        .all();
      return {
        tried: tried.flatMap(({ library, courses: n }) => (library === null ? [] : [{ library, courses: n }])),
        shared,
      };
    },
  };
}

function actOf({
  act: { itemId, libraryId, ...act },
  code,
}: {
  readonly act: typeof plannedAct.$inferSelect;
  readonly code: string;
}): PlannedAct {
  return plannedActSchema.parse({
    ...act,
    code: codeSchema.parse(code) satisfies Code,
    item: itemId,
    library: libraryId,
  });
}
