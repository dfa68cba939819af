/**
 * Stores what staff plan to do about what they heard, and shows other courses what they may learn of it (I5.4, I1.33).
 */
import type { z } from 'zod';
import { and, countDistinct, eq, gte, isNotNull, sql } from 'drizzle-orm';
import { actIdSchema, type ActId, type Code, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import {
  plannedActSchema,
  sharedActsSchema,
  type ActDraft,
  type PlannedAct,
  type SharedActs,
} from '../../../schema/contract/loop.ts';
import { trendSchema } from '../../../schema/contract/results.ts';
import { checkAct } from '../../../schema/loop/check-act.ts';
import { TRIED_BY_LEAST } from '../../../schema/loop/limits.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { plannedAct, pulse } from '../../../schema/tables/directory/tables.ts';
import type { Published } from '../published/published.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { checkVersion, isUnchanged, type Changed } from '../record/version.ts';
import { firstUnfit, type ClosedPulses, type NotClosed, type UnfitRefusal } from './closed-pulse.ts';

/** An act with the course that it belongs to. */
export interface ActInCourse {
  readonly act: PlannedAct;
  readonly course: CourseId;
}

export type PlanActRefusal = NotClosed | UnfitRefusal;
export type ActRefusal = PlanActRefusal | Changed<PlannedAct>;

/** An act as staff send it, about an item that a pulse has published. */
export type NewAct = ActDraft & Pick<PlannedAct, 'item' | 'library'>;

interface Parts {
  readonly published: Pick<Published, 'hasPublished'>;
  readonly closedPulse: ClosedPulses;
}

export function actsIn(
  { db, host, rows: readable, audited, auditedOnce }: Foundation,
  { published, closedPulse }: Parts,
) {
  const rows = () =>
    db
      .select({ act: plannedAct, code: pulse.code })
      .from(plannedAct)
      .innerJoin(pulse, eq(pulse.id, plannedAct.pulseId))
      .$dynamic();

  const doneIn = db
    .select({ day: plannedAct.doneDay, title: plannedAct.title })
    .from(plannedAct)
    .where(and(eq(plannedAct.courseId, sql.placeholder('course')), eq(plannedAct.status, 'done')))
    .orderBy(plannedAct.doneDay, plannedAct.id)
    .prepare();

  const find = (id: ActId): ActInCourse | null => {
    const row = rows().where(eq(plannedAct.id, id)).get();
    const act = row && readable.read('planned_act', plannedActSchema, flat(row));
    return act ? { act, course: row.act.courseId as CourseId } : null;
  };

  return {
    act: find,

    /** Plans an act about an item that a pulse has published, because only that can be read by everyone of the course (I5.4). */
    planAct(
      by: StaffId,
      code: Code,
      { item, library, ...wanted }: NewAct,
      attempt: AttemptName = null,
    ): Result<PlannedAct, PlanActRefusal> {
      return auditedOnce<Result<PlannedAct, PlanActRefusal>>(
        { by, name: attempt, made: (id) => foundAct(find(id as ActId)) },
        () => {
          const pulse = closedPulse(code);
          if (!pulse.ok) return pulse;
          const { definition, course, days } = pulse.value;
          if (!published.hasPublished(definition.id, item)) return fail(NOT_IN_RESULTS);
          const act = checkAct(wanted, days);
          if (!act.ok) return fail(firstUnfit(act.error));
          const id = actIdSchema.parse(randomId(host));
          db.insert(plannedAct)
            .values({ id, courseId: course.id, pulseId: definition.id, itemId: item, libraryId: library, ...act.value })
            .run();
          return ok({ id, code, item, library, ...act.value, version: 1 });
        },
        (done) => (done.ok ? { by, action: 'plan-act', subject: done.value.id } : null),
      );
    },

    /** @param read the version that the editor had on screen */
    changeAct(by: StaffId, id: ActId, read: number, wanted: ActDraft): Result<PlannedAct, ActRefusal> {
      return audited<Result<PlannedAct, ActRefusal>>(
        () => {
          const found = find(id);
          if (found === null) return fail({ kind: 'not-found' });
          const pulse = closedPulse(found.act.code);
          if (!pulse.ok) return pulse;
          // The version is checked first, because a colleague may just have moved the date that is checked next.
          const fresh = checkVersion(found.act, read);
          if (!fresh.ok) return fresh;
          const act = checkAct(wanted, { ...pulse.value.days, dueBefore: found.act.dueDay });
          if (!act.ok) return fail(firstUnfit(act.error));
          if (isUnchanged<object>(found.act, act.value)) return ok(found.act);
          const version = read + 1;
          db.update(plannedAct)
            .set({ ...act.value, version })
            .where(eq(plannedAct.id, id))
            .run();
          return ok({ ...found.act, ...act.value, version });
        },
        (done) => (done.ok && done.value.version !== read ? { by, action: 'change-act', subject: id } : null),
      );
    },

    /** The acts of one course; the one that is due first comes first. */
    acts: (course: CourseId): PlannedAct[] =>
      readable.readAll(
        'planned_act',
        plannedActSchema,
        rows().where(eq(plannedAct.courseId, course)).orderBy(plannedAct.dueDay, plannedAct.id).all().map(flat),
      ),

    /** What was done in a course, for its trend; the earliest first. */
    marks(course: CourseId): Mark[] {
      return readable.readAll(
        'planned_act',
        markSchema,
        doneIn.all({ course }).filter(({ day }) => day !== null),
      );
    },

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
        tried: readable.readAll(
          'planned_act',
          triedSchema,
          tried.map(({ library, courses: n }) => ({ library, courses: n })),
        ),
        shared: readable.readAll('planned_act', sharedSchema, shared),
      };
    },
  };
}

const foundAct = (found: ActInCourse | null): Result<PlannedAct, never> | null => found && ok(found.act);

const NOT_IN_RESULTS: UnfitRefusal = {
  kind: 'unfit',
  field: 'item',
  rule: 'notInResults',
};

const markSchema = trendSchema.shape.marks.element;
type Mark = z.output<typeof markSchema>;
const { element: triedSchema } = sharedActsSchema.shape.tried;
const { element: sharedSchema } = sharedActsSchema.shape.shared;

/** Names the columns as the contract does. */
const flat = ({
  act: { itemId, libraryId, ...act },
  code,
}: {
  readonly act: typeof plannedAct.$inferSelect;
  readonly code: string;
}) => ({ ...act, code, item: itemId, library: libraryId });
