/**
 * Keeps the rehearsals that run now, in a table of their own: what counts, lists or publishes pulses never meets one, so a
 * rehearsal neither blocks a pulse nor is blocked by one (E7.7, docs/decisions/0045).
 */
import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { LOST_REHEARSAL_HOURS, MOST_REHEARSALS, REHEARSAL_HOURS } from '../../../schema/contract/defaults.ts';
import {
  pulseIdSchema,
  rehearsalCodeFromBytes,
  type Code,
  type CourseId,
  type PulseId,
  type StaffId,
} from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import { definitionSchema, type Definition, type Schedule } from '../../../schema/contract/pulse.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { rehearsal, wall } from '../../../schema/tables/directory/tables.ts';
import type { Courses } from '../courses/courses.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { jsonSchema } from '../record/rows.ts';
import type { KeptPulse, PulseDraft, PulseInCourse, PulseRequest, PulseRows, UnfitToRehearse } from './kept-pulses.ts';

const HOUR_MS = 60 * 60 * 1000;
/** A row whose box was never made, or was lost, is dropped this long after its end. */
const DROPPED_AFTER_MS = LOST_REHEARSAL_HOURS * HOUR_MS;

/** Why no rehearsal can be started now, whatever it asks. */
export type RehearsalRefusal =
  | { readonly kind: 'not-found' | 'course-archived' }
  | { readonly kind: 'too-many-rehearsals'; readonly most: number };

/** Nobody comes to a rehearsal from a course page, so codes stand for the roster (E7.7). */
function withCodes(definition: Definition): Definition {
  const { reserve: _, ...like } = definition;
  return like.eligibility === 'roster' ? { ...like, eligibility: 'codes' } : like;
}

export interface RehearsalParts {
  readonly courses: Courses;
  readonly pulses: Pick<PulseRows, 'rehearse'>;
  readonly find: (code: Code) => PulseInCourse | null;
}

export function rehearsalsIn(
  { db, host, rows, auditedOnce, forgetAttempts, stillActs }: Foundation,
  { courses, pulses, find: findPulse }: RehearsalParts,
) {
  const byCode = db
    .select()
    .from(rehearsal)
    .where(eq(rehearsal.code, sql.placeholder('code')))
    .prepare();

  const kept = (code: Code): KeptPulse | null => {
    const row = rows.read('rehearsal', keptSchema, byCode.get({ code }));
    return row && keptOf(row);
  };

  const find = (code: Code): PulseInCourse | null => {
    const found = kept(code);
    const course = found && courses.find(found.definition.course.id);
    return found && course && { ...found, course };
  };

  const unusedCode = (): Code => {
    for (;;) {
      const code = rehearsalCodeFromBytes(host.randomBytes(6));
      if (byCode.get({ code }) === undefined) return code;
    }
  };

  const inCourse = (id: CourseId): KeptPulse[] => {
    const running = and(eq(rehearsal.courseId, id), gte(rehearsal.closesAtMs, host.now() - DROPPED_AFTER_MS));
    const found = db.select().from(rehearsal).where(running).orderBy(rehearsal.closesAtMs).all();
    return rows.readAll('rehearsal', keptSchema, found).map(keptOf);
  };

  const dropLost = (): void => {
    const old = lt(rehearsal.closesAtMs, host.now() - DROPPED_AFTER_MS);
    for (const { id } of db.delete(rehearsal).where(old).returning({ id: rehearsal.id }).all()) forgetAttempts(id);
  };

  /** Keeps a rehearsal like this definition. Call it inside a transaction: of several at once, each counts the others. */
  const keep = (like: Definition): Result<PulseDraft, RehearsalRefusal> => {
    const courseId = like.course.id;
    if (courses.settings(courseId).archived) return fail({ kind: 'course-archived' });
    dropLost();
    const running = db.select({ id: rehearsal.id }).from(rehearsal).where(eq(rehearsal.courseId, courseId)).all();
    if (running.length >= MOST_REHEARSALS) return fail({ kind: 'too-many-rehearsals', most: MOST_REHEARSALS });
    const definition = definitionSchema.parse({
      ...withCodes(like),
      id: pulseIdSchema.parse(randomId(host)),
      code: unusedCode(),
      rehearsal: true,
    });
    const schedule: Schedule = { opensAtMs: null, closesAtMs: host.now() + REHEARSAL_HOURS * HOUR_MS };
    const { id, code } = definition;
    db.insert(rehearsal)
      .values({ id, code, courseId, definition: JSON.stringify(definition), ...schedule })
      .run();
    return ok({ definition, schedule });
  };

  /**
   * Makes one rehearsal for each attempt, as long as it runs (E7.0). The log names the course: the code means nothing once the
   * rehearsal has ended.
   */
  const logged = <E>(by: StaffId, attempt: AttemptName, make: () => Result<PulseDraft, E>): Result<PulseDraft, E> =>
    auditedOnce<Result<PulseDraft, E>>(
      {
        by,
        name: attempt,
        made: (id) => {
          const row = rows.read('rehearsal', keptSchema, db.select().from(rehearsal).where(eq(rehearsal.id, id)).get());
          return row && ok(keptOf(row));
        },
        foundBy: (made) => (made.ok ? made.value.definition.id : null),
      },
      make,
      (made) => (made.ok ? { by, action: 'start-rehearsal', subject: made.value.definition.course.id } : null),
    );

  return {
    /**
     * Starts a rehearsal of a plan. What the plan says must hold as for a real pulse, except for its times: a rehearsal is
     * opened by hand, and no rest, no rhythm and no other pulse matters to it.
     */
    rehearsePlan: (
      by: StaffId,
      id: CourseId,
      request: PulseRequest,
      attempt: AttemptName = null,
    ): Result<PulseDraft, RehearsalRefusal | UnfitToRehearse> =>
      logged(by, attempt, (): Result<PulseDraft, RehearsalRefusal | UnfitToRehearse> => {
        const course = courses.find(id);
        if (course === null) return fail({ kind: 'not-found' });
        const described = pulses.rehearse(course, request, courses.teachersOf(id));
        return described.ok ? keep(described.value) : described;
      }),

    /** Starts a rehearsal that asks and promises what this pulse does. */
    rehearsePulse: (by: StaffId, code: Code, attempt: AttemptName = null): Result<PulseDraft, RehearsalRefusal> =>
      logged(by, attempt, (): Result<PulseDraft, RehearsalRefusal> => {
        const pulse = findPulse(code) ?? find(code);
        return pulse === null ? fail({ kind: 'not-found' }) : keep(pulse.definition);
      }),

    find,
    kept,
    inCourse,

    /** A rehearsal may be opened at any time. The log does not note it. */
    allowOpening: (by: StaffId, code: Code): Result<null, { readonly kind: 'not-found' }> =>
      db.transaction(() => {
        stillActs(by);
        return kept(code) === null ? fail({ kind: 'not-found' }) : ok(null);
      }),

    /** Stores the schedule that the box holds. */
    follow(code: Code, held: Schedule): Schedule {
      db.update(rehearsal)
        .set({ opensAtMs: held.opensAtMs, closesAtMs: held.closesAtMs })
        .where(eq(rehearsal.code, code))
        .run();
      return held;
    },

    codes: (): Code[] =>
      db
        .select({ code: rehearsal.code })
        .from(rehearsal)
        .all()
        .map(({ code }) => code as Code),

    /** Forgets a rehearsal whose box has ended. Its audit entry is all that stays. */
    forget: (id: PulseId): void =>
      db.transaction(() => {
        const gone = db.delete(rehearsal).where(eq(rehearsal.id, id)).returning({ code: rehearsal.code }).all();
        for (const { code } of gone) db.delete(wall).where(eq(wall.code, code)).run();
        forgetAttempts(id);
      }),
  };
}

const keptSchema = z.object({
  definition: jsonSchema(definitionSchema),
  opensAtMs: z.nullable(instantSchema),
  closesAtMs: instantSchema,
});

/** A rehearsal has never published anything, and never will. */
const keptOf = ({ definition, opensAtMs, closesAtMs }: z.output<typeof keptSchema>): KeptPulse => ({
  definition,
  schedule: { opensAtMs, closesAtMs },
  closed: false,
  resultsDeleted: false,
  resultsLost: false,
  armed: false,
  openingAllowedMs: null,
});
