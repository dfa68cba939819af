/**
 * Stores the rows of pulses: a copy of each frozen definition, and the state of its pulse (A9). A row is removed only if the
 * pulse was discarded before it opened; its code is still never given again (E7.6).
 */
import { and, count, eq, gt, isNull, ne, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  codeFromBytes,
  codeSchema,
  pulseIdSchema,
  type Code,
  type CourseId,
  type PulseId,
} from '../../../schema/contract/ids.ts';
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import { DEFAULT_POLICY, definitionSchema, type Definition, type Schedule } from '../../../schema/contract/pulse.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import type { newPulseSchema } from '../../../schema/contract/pulse-plan.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { checkPlan } from '../../../schema/pulse/check-plan.ts';
import { reserveOf } from '../../../schema/pulse/combinations.ts';
import { answersEndAtMs } from '../../../schema/pulse/answers-end.ts';
import { belowAfter, inTheWay } from '../../../schema/pulse/beside.ts';
import type { AboveNext, PlanFault, Rest, RunsIntoNext, TimeFault } from '../../../schema/pulse/plan.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { askedAcross, discardedCode, ledger, pulse, wall } from '../../../schema/tables/directory/tables.ts';
import type { Courses } from '../courses/courses.ts';
import type { Published } from '../published/published.ts';
import { isAmong, randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { jsonSchema } from '../record/rows.ts';
import { checkCustomQuestions, customQuestions, type CustomRefusal } from './custom-questions.ts';
import { REST_MS } from './rest-across.ts';
import { outlookAfter, underWayAt, type EarlierPulse, type PulseOutlook } from './opening.ts';

export interface KeptPulse {
  readonly definition: Definition;
  readonly schedule: Schedule;
  /** True once its results are in the ledger, and also after they were deleted from it, or lost. */
  readonly closed: boolean;
  /** True if its box has ended or is gone, and the ledger has no results, as after a restore. */
  readonly resultsLost: boolean;
  /** True once its box was seen. */
  readonly armed: boolean;
  /** True once its results were deleted because they are no longer kept (R3.9). */
  readonly resultsDeleted: boolean;
  /** When staff were last allowed to open it by hand; null if they never were (R2.1a). */
  readonly openingAllowedMs: number | null;
}

export interface PulseInCourse extends KeptPulse {
  readonly course: Course;
}

export interface PulseRequest {
  readonly plan: z.output<typeof newPulseSchema>;
  readonly questions: Definition['questions'];
  readonly breakdown: Definition['breakdown'];
}

export type RestRefusal = { readonly kind: 'pulse-too-soon' } & Rest;

/** What stands against opening a pulse at this moment. */
export type NowRefusal = RestRefusal | OpenAlready | RunsIntoNext | AboveNext;

interface OpenAlready {
  readonly kind: 'pulse-open-already';
  readonly code: Code;
}

/** Everything that can stop a draft, except for a missing reason. */
export type DraftRefusal = PlanFault | CustomRefusal | OpenAlready;

/** What can stop a rehearsal of a plan: everything but its times (E7.7). */
export type UnfitToRehearse = Exclude<PlanFault, TimeFault> | CustomRefusal;

export type PulseDraft = Pick<KeptPulse, 'definition' | 'schedule'>;

export interface RowsParts {
  readonly published: Pick<Published, 'endedWithNothing'>;
  readonly courses: Pick<Courses, 'institution' | 'enrolledOf'>;
}

export type PulseRows = ReturnType<typeof pulseRows>;

export function pulseRows({ db, host, rows }: Foundation, { published, courses }: RowsParts) {
  const columns = {
    definition: pulse.definition,
    opensAtMs: pulse.opensAtMs,
    closesAtMs: pulse.closesAtMs,
    finalSeq: ledger.seq,
    resultsDeleted: pulse.resultsDeleted,
    resultsLost: pulse.resultsLost,
    armed: pulse.armed,
    openingAllowedMs: pulse.openingAllowedMs,
  };
  const all = () =>
    db
      .select(columns)
      .from(pulse)
      .leftJoin(ledger, and(eq(ledger.pulseId, pulse.id), eq(ledger.final, true)))
      .$dynamic();
  const byCode = all()
    .where(eq(pulse.code, sql.placeholder('code')))
    .prepare();

  const byCourses = all()
    .where(isAmong(pulse.courseId, sql.placeholder('ids')))
    .orderBy(sql`${pulse.closesAtMs} desc`, pulse.code)
    .prepare();

  const find = (code: Code): KeptPulse | null => {
    const row = rows.read('pulse', keptSchema, byCode.get({ code }));
    return row && keptOf(row);
  };
  const inCourse = (id: CourseId, except?: Code): EarlierPulse[] => {
    const found = all()
      .where(and(eq(pulse.courseId, id), except === undefined ? undefined : ne(pulse.code, except)))
      .all();
    return rows
      .readAll('pulse', keptSchema, found)
      .map(keptOf)
      .map(({ definition, schedule, closed, openingAllowedMs }) => {
        const starts = [schedule.opensAtMs, openingAllowedMs].filter((ms) => ms !== null);
        return {
          ...definition,
          k: definition.policy.k,
          // Since somebody was allowed to open it by hand, its box may be open, whatever its plan says.
          fromMs: starts.length === 0 ? null : Math.min(...starts),
          endsAtMs: closed ? schedule.closesAtMs : answersEndAtMs(schedule, definition.graceSeconds),
          closed,
          // It is asked only of the few that others may still have to rest after.
          publishedNothing: schedule.closesAtMs > host.now() - REST_MS && published.endedWithNothing(definition.id),
        };
      });
  };

  const wasDiscarded = (code: Code): boolean =>
    db.select().from(discardedCode).where(eq(discardedCode.code, code)).get() !== undefined;

  /**
   * A code names one pulse for ever, so if the code was ever given, another one is drawn; and so it is if it is one of
   * those that only rehearsals have (A9, E7.7).
   */
  const unusedCode = (): Code => {
    for (;;) {
      const code = codeFromBytes(host.randomBytes(6));
      if (!isRehearsalCode(code) && byCode.get({ code }) === undefined && !wasDiscarded(code)) return code;
    }
  };

  const describe = (course: Course, request: PulseRequest, names: Pick<Definition, 'id' | 'code'>): Definition => {
    const { plan, breakdown } = request;
    const { name, support, report, emergency } = courses.institution();
    const reserve = plan.eligibility === 'roster' && plan.reserve ? reserveOf(course.classSize) : 0;
    return {
      version: 1,
      ...names,
      institution: { name },
      course: { id: course.id, name: course.name, zone: course.zone },
      eligibility: plan.eligibility,
      mode: plan.mode,
      policy: { ...DEFAULT_POLICY, k: plan.k, m: plan.m, full: plan.full },
      breakdown,
      questions: allOf(request),
      eligible: plan.eligibility === 'open' ? null : course.classSize,
      ...(reserve > 0 && { reserve }),
      graceSeconds: plan.graceSeconds,
      resultsForStudents: plan.resultsForStudents,
      contacts: { support, report, emergency },
    };
  };

  return {
    find,
    wasDiscarded,

    /**
     * Freezes a definition, and writes nothing yet.
     * @param replaces the planned pulse that the new one takes the place of, or null (E7.6)
     * @param people the names of those who teach the course: no question of its own may name one of them (I6.2)
     */
    draft(
      course: Course,
      request: PulseRequest,
      people: readonly string[],
      replaces: Code | null,
    ): Result<PulseDraft, DraftRefusal> {
      const { plan } = request;
      const { classSize } = course;
      const { leastK, fairnessRole } = courses.institution();
      const enrolled = courses.enrolledOf(course.id);
      const nowMs = host.now();
      const others = inCourse(course.id, replaces ?? undefined);
      const earlier = outlookAfter(others, allOf(request), { leastK, nowMs });
      // R2.1: the pulse under way comes first, whatever is planned.
      const running = underWayAt(others, plan.opensAtMs ?? nowMs, nowMs);
      if (running !== null) return fail({ kind: 'pulse-open-already', code: running });
      const [fault] = checkPlan(plan, { ...earlier, classSize, enrolled, fairnessRole, nowMs });
      if (fault !== undefined) return fail(fault);
      const worded = checkCustomQuestions(plan.custom, people);
      if (!worded.ok) return worded;
      const described = describe(course, request, { id: pulseIdSchema.parse(randomId(host)), code: unusedCode() });
      const { opensAtMs, closesAtMs } = plan;
      return ok({ definition: definitionSchema.parse(described), schedule: { opensAtMs, closesAtMs } });
    },

    /**
     * Describes a plan that is to be rehearsed, if it could be made but for its times (E7.7).
     * @param people as in `draft`
     */
    rehearse(course: Course, request: PulseRequest, people: readonly string[]): Result<Definition, UnfitToRehearse> {
      const { plan } = request;
      const { leastK, fairnessRole } = courses.institution();
      const nowMs = host.now();
      const earlier = outlookAfter(inCourse(course.id), allOf(request), { leastK, nowMs });
      const enrolled = courses.enrolledOf(course.id);
      const faults = checkPlan(plan, {
        ...earlier,
        rest: null,
        planned: [],
        classSize: course.classSize,
        enrolled,
        fairnessRole,
        nowMs,
      });
      const fault = faults.find((each): each is Exclude<PlanFault, TimeFault> => !isAboutTime(each));
      if (fault !== undefined) return fail(fault);
      const worded = checkCustomQuestions(plan.custom, people);
      return worded.ok ? ok(describe(course, request, NAMELESS)) : worded;
    },

    /**
     * Describes what a plan would ask and promise, under a name that no pulse has. The plan is not checked and not
     * stored.
     */
    preview: (course: Course, request: PulseRequest): Definition => describe(course, request, NAMELESS),

    /**
     * Says what limits a new pulse of the course. Every form asks the core, so there must be a rest after the last time
     * that the core was asked, and before the next time that it will be.
     */
    outlook(course: CourseId): PulseOutlook & { readonly running: Code | null } {
      const nowMs = host.now();
      const others = inCourse(course);
      const { leastK } = courses.institution();
      return {
        ...outlookAfter(others, questionsOf('core'), { leastK, nowMs }),
        running: underWayAt(others, nowMs, nowMs),
      };
    },

    keep({ definition, schedule }: PulseDraft): void {
      const { id, code, course } = definition;
      db.insert(pulse)
        .values({ id, code, courseId: course.id, definition: JSON.stringify(definition), ...schedule })
        .run();
    },

    /**
     * This is checked again when staff open by hand: a plan for a later day keeps its distance, but an opening now may not
     * (R2.1). A pulse that waits for a hand is no obstacle: its own opening will be checked like this one.
     */
    checkOpeningNow({ definition, schedule }: KeptPulse): Result<null, NowRefusal> {
      const { questions, course, code, policy, graceSeconds } = definition;
      const nowMs = host.now();
      const others = inCourse(course.id, code).filter(({ fromMs, closed }) => closed || fromMs !== null);
      const underWay = underWayAt(others, nowMs, nowMs);
      if (underWay !== null) return fail({ kind: 'pulse-open-already', code: underWay });
      const { leastK } = courses.institution();
      const { rest, planned } = outlookAfter(others, questions, { leastK, nowMs });
      if (rest !== null) return fail({ kind: 'pulse-too-soon', ...rest });
      const graceMs = graceSeconds * 1000;
      const asks = { fromMs: nowMs, endsAtMs: schedule.closesAtMs + graceMs };
      const blocks =
        inTheWay(asks, planned, { nowMs, graceMs }) ?? belowAfter(nowMs, Math.max(policy.k, leastK), planned, nowMs);
      return blocks === null ? ok(null) : fail(blocks);
    },

    /** A pulse that stays open longer must not run into the next one, or into the rest before it (R2.1). */
    checkClosingLater({ definition, schedule }: KeptPulse, closesAtMs: number): Result<null, RunsIntoNext> {
      const { questions, course, code, graceSeconds } = definition;
      const nowMs = host.now();
      const fromMs = schedule.opensAtMs ?? nowMs;
      const { planned } = outlookAfter(inCourse(course.id, code), questions, { leastK: 0, nowMs });
      const later = planned.filter(({ opensAtMs }) => opensAtMs !== null && opensAtMs > fromMs);
      const graceMs = graceSeconds * 1000;
      const blocks = inTheWay({ fromMs, endsAtMs: closesAtMs + graceMs }, later, { nowMs, graceMs });
      return blocks?.kind === 'runs-into-next' ? fail(blocks) : ok(null);
    },

    /** From now on the pulse counts as one that may be asking, because its box may open at any moment (R2.1a). */
    allowOpening(code: Code): void {
      db.update(pulse).set({ openingAllowedMs: host.now() }).where(eq(pulse.code, code)).run();
    },

    /** From now on it counts as lost if its box is gone. */
    noteArmed(code: Code): void {
      db.update(pulse).set({ armed: true }).where(eq(pulse.code, code)).run();
    },

    /** Pulses that open by themselves and have no box yet (E7.13), the next one first, and how many there are beside these. */
    waiting(most: number): { codes: { code: Code; schedule: Schedule }[]; more: number } {
      const ahead = and(
        eq(pulse.armed, false),
        eq(pulse.resultsLost, false),
        eq(pulse.resultsDeleted, false),
        gt(pulse.opensAtMs, host.now()),
      );
      const found = all()
        .where(and(ahead, isNull(ledger.seq)))
        .orderBy(pulse.opensAtMs)
        .limit(most)
        .all();
      const codes = rows
        .readAll('pulse', keptSchema, found)
        .map(keptOf)
        .map(({ definition, schedule }) => ({ code: definition.code, schedule }));
      return {
        codes,
        more: Math.max(0, (db.select({ n: count() }).from(pulse).where(ahead).get()?.n ?? 0) - found.length),
      };
    },

    noteLost(code: Code): void {
      db.update(pulse).set({ resultsLost: true }).where(eq(pulse.code, code)).run();
    },

    /**
     * Removes a pulse that never opened, with everything that stands beside it; its code is never given again (E7.6).
     * @param replacedBy the code of the pulse that takes its place, or null
     */
    forget(code: Code, id: PulseId, replacedBy: Code | null = null): void {
      db.delete(askedAcross)
        .where(or(eq(askedAcross.pulseId, id), eq(askedAcross.otherId, id)))
        .run();
      db.delete(wall).where(eq(wall.code, code)).run();
      db.delete(pulse).where(eq(pulse.code, code)).run();
      db.insert(discardedCode).values({ code, replacedBy }).onConflictDoNothing().run();
    },

    /** Notes which pulse has taken the place of one that was removed before. */
    noteReplaced(code: Code, replacedBy: Code): void {
      db.update(discardedCode)
        .set({ replacedBy })
        .where(and(eq(discardedCode.code, code), isNull(discardedCode.replacedBy)))
        .run();
    },

    /** The pulse of this course that somebody else has put in the place of a planned one; null if nobody has (E7.0). */
    replacementOf(code: Code, of: CourseId): Code | null {
      const row = db
        .select({ code: pulse.code })
        .from(discardedCode)
        .innerJoin(pulse, eq(pulse.code, discardedCode.replacedBy))
        .where(and(eq(discardedCode.code, code), eq(pulse.courseId, of)))
        .get();
      return (row?.code as Code | undefined) ?? null;
    },

    /** What a pulse says that opens now: what was promised of its questions stays, and no group is smaller than the least of today. */
    asOfNow({ definition }: KeptPulse): Definition {
      const { name, support, report, emergency, leastK } = courses.institution();
      const nowMs = host.now();
      const others = inCourse(definition.course.id, definition.code);
      const least = outlookAfter(others, definition.questions, { leastK, nowMs }).leastK;
      return {
        ...definition,
        institution: { name },
        policy: { ...definition.policy, k: Math.max(definition.policy.k, least) },
        contacts: { support, report, emergency },
      };
    },

    redefine(code: Code, definition: Definition): void {
      db.update(pulse)
        .set({ definition: JSON.stringify(definition) })
        .where(eq(pulse.code, code))
        .run();
    },

    reschedule(code: Code, { opensAtMs, closesAtMs }: Schedule): void {
      db.update(pulse).set({ opensAtMs, closesAtMs }).where(eq(pulse.code, code)).run();
    },

    /** The codes of the pulses that close last, also of those that have closed. */
    latestCodes: (most: number): Code[] =>
      db
        .select({ code: pulse.code })
        .from(pulse)
        .orderBy(sql`${pulse.closesAtMs} desc`)
        .limit(most)
        .all()
        .map(({ code }) => code as Code),

    /** All pulses of these courses, the latest closing first. */
    ofCourses(ids: readonly CourseId[]): KeptPulse[] {
      return rows.readAll('pulse', keptSchema, byCourses.all({ ids: JSON.stringify(ids) })).map(keptOf);
    },
  };
}

const isAboutTime = (fault: PlanFault): fault is TimeFault =>
  fault.kind === 'wrong-time' || fault.kind === 'pulse-too-soon' || fault.kind === 'runs-into-next';

const NAMELESS: Pick<Definition, 'id' | 'code'> = {
  id: pulseIdSchema.parse('0'.repeat(32)),
  code: codeSchema.parse('000000'),
};

/** The questions in the order in which students are asked: first the product's own, then the course's (I6.1). */
const allOf = ({ plan, questions }: PulseRequest): Definition['questions'] => [
  ...questions,
  ...customQuestions(plan.custom),
];

/** A pulse as it is stored. A time that no calendar has makes it unreadable, like a definition that is none. */
const keptSchema = z.object({
  definition: jsonSchema(definitionSchema),
  opensAtMs: z.nullable(instantSchema),
  closesAtMs: instantSchema,
  finalSeq: z.int().nullable(),
  resultsDeleted: z.boolean(),
  resultsLost: z.boolean(),
  armed: z.boolean(),
  openingAllowedMs: z.nullable(instantSchema),
});

const keptOf = ({ opensAtMs, closesAtMs, finalSeq, resultsLost, ...kept }: z.output<typeof keptSchema>): KeptPulse => ({
  ...kept,
  schedule: { opensAtMs, closesAtMs },
  closed: finalSeq !== null || kept.resultsDeleted || resultsLost,
  // Results that come after all, from a box that was put back, count.
  resultsLost: resultsLost && finalSeq === null && !kept.resultsDeleted,
});
