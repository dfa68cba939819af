/**
 * Finds the pulses of other courses that share staff, and keeps the reasons why students of both are asked (R2.1a). All of it
 * runs in the transaction that plans, opens or moves a pulse, so of two at once the second sees the first.
 */
import { and, eq, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { dayAt } from '../../../schema/calendar.ts';
import { courseIdSchema, type Code, type CourseId, type PulseId, type StaffId } from '../../../schema/contract/ids.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import type { ReasonAcross } from '../../../schema/contract/warning.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { askedAcross, course, courseStaff, pulse } from '../../../schema/tables/directory/tables.ts';
import type { Lms } from '../lms/lms.ts';
import type { Published } from '../published/published.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import type { KeptPulse, PulseRows } from './kept-pulses.ts';
import type { Reason } from './reason.ts';
import { acrossOf, isNew, REST_MS, type Across, type Other } from './rest-across.ts';
import type { Doubt } from './warnings.ts';

/** Two courses would share staff whose pulses lie too near each other. */
export interface PulsesTooClose {
  readonly kind: 'pulses-too-close';
}

/** No page lists more reasons than this. */
const MOST_REASONS = 20;

export type AcrossCourses = ReturnType<typeof acrossIn>;

export interface AcrossParts {
  readonly pulses: Pick<PulseRows, 'ofCourses'>;
  readonly published: Pick<Published, 'endedWithNothing'>;
  readonly lms: Pick<Lms, 'isBound'>;
}

export function acrossIn({ db, host, rows }: Foundation, { pulses, published, lms }: AcrossParts) {
  const today = (): string => dayAt(host.now(), 'UTC');

  const madeDayOf = (id: CourseId): string =>
    db.select({ madeDay: course.madeDay }).from(course).where(eq(course.id, id)).get()?.madeDay ?? '';

  /** A platform says who studies a course that is bound to it, so its lead could not have made it to ask another class. */
  const couldBeMadeUp = (id: CourseId, madeDay: string): boolean => isNew(madeDay, today()) && !lms.isBound(id);

  /** Other courses on whose staff somebody is, or ever was, who is meant; only those where either of the two is new. */
  const newPairs = (of: CourseId, shared: readonly { readonly id: string; readonly madeDay: string }[]): CourseId[] => {
    const isNewHere = couldBeMadeUp(of, madeDayOf(of));
    return shared
      .map(({ id, madeDay }) => ({ id: courseIdSchema.safeParse(id).data, madeDay }))
      .flatMap(({ id, madeDay }) => (id !== undefined && (isNewHere || couldBeMadeUp(id, madeDay)) ? [id] : []));
  };

  const sharingStaff = (of: CourseId): CourseId[] => {
    const here = alias(courseStaff, 'here');
    const shared = db
      .selectDistinct({ id: course.id, madeDay: course.madeDay })
      .from(here)
      .innerJoin(courseStaff, eq(courseStaff.staffId, here.staffId))
      .innerJoin(course, eq(course.id, courseStaff.courseId))
      .where(and(eq(here.courseId, of), ne(courseStaff.courseId, of)))
      .all();
    return newPairs(of, shared);
  };

  const taughtBy = (person: StaffId) =>
    db
      .selectDistinct({ id: course.id, madeDay: course.madeDay })
      .from(courseStaff)
      .innerJoin(course, eq(course.id, courseStaff.courseId))
      .where(eq(courseStaff.staffId, person))
      .all();

  /** The ledger is asked only of those that may still be near to something. */
  const restsNothing = (id: PulseId, { closesAtMs }: Schedule): boolean =>
    closesAtMs > host.now() - REST_MS && published.endedWithNothing(id);

  /** When a pulse asks, or may ask: one that is opened by hand may be opened at any moment. Null: it has asked nobody. */
  const askingOf = ({ definition, schedule, closed, openingAllowedMs }: KeptPulse): Other | null => {
    const nowMs = host.now();
    const starts = [schedule.opensAtMs, openingAllowedMs].filter((ms) => ms !== null);
    if (starts.length === 0 && (closed || schedule.closesAtMs <= nowMs)) return null;
    return {
      id: definition.id,
      // Nobody can subtract from a pulse that published nothing, so it asks nothing here. What it promised still holds.
      questions: restsNothing(definition.id, schedule) ? [] : definition.questions,
      k: definition.policy.k,
      fromMs: starts.length === 0 ? nowMs : Math.min(...starts),
      toMs: schedule.closesAtMs,
    };
  };

  const askingIn = (courses: readonly CourseId[]): Other[] =>
    pulses.ofCourses(courses).flatMap((each) => askingOf(each) ?? []);

  const isReasoned = (id: PulseId, { kind, other }: Across): boolean => {
    const thus = and(eq(askedAcross.pulseId, id), eq(askedAcross.otherId, other.id));
    const reversed = and(eq(askedAcross.pulseId, other.id), eq(askedAcross.otherId, id));
    // Two pulses lie near each other whichever was planned first, but only one of them promises smaller groups.
    const both = kind === 'asked-across' ? or(thus, reversed) : thus;
    return (
      db
        .select()
        .from(askedAcross)
        .where(and(eq(askedAcross.kind, kind), both))
        .get() !== undefined
    );
  };

  return {
    /**
     * What other pulses speak against this one, if no reason was written for them yet.
     * @param schedule when it would ask; `opensAtMs` null: it may be opened now
     */
    across(
      { id, questions, policy, course: { id: of } }: Definition,
      { opensAtMs, closesAtMs }: Schedule,
    ): readonly Across[] {
      const asking = { id, questions, k: policy.k, fromMs: Math.max(host.now(), opensAtMs ?? 0), toMs: closesAtMs };
      return acrossOf(asking, askingIn(sharingStaff(of))).filter((each) => !isReasoned(id, each));
    },

    /** The same before a form is filled in: every form asks the core, and promises what it must. */
    acrossNow(of: CourseId, questions: Definition['questions']): readonly Across[] {
      const nowMs = host.now();
      const asking = { questions, k: Number.POSITIVE_INFINITY, fromMs: nowMs, toMs: nowMs };
      return acrossOf(asking, askingIn(sharingStaff(of)));
    },

    /** Keeps the reason that was written, with each pulse that it is about. */
    keepReason(id: PulseId, across: readonly Across[], { note = '' }: Reason): void {
      for (const { kind, other } of across)
        db.insert(askedAcross)
          .values({ pulseId: id, otherId: other.id, kind, reason: note })
          .onConflictDoNothing()
          .run();
    },

    /**
     * Whether somebody may join the staff of a course: not while pulses lie near each other that nobody has given a reason
     * for, because the two courses would then share staff without one.
     * @param also courses whose staff they join in the same transaction
     */
    checkJoining(person: StaffId, of: CourseId, also: readonly CourseId[] = []): Result<null, PulsesTooClose> {
      const asked = askingIn([of]);
      if (asked.length === 0) return ok(null);
      const joined = db
        .select({ id: course.id, madeDay: course.madeDay })
        .from(course)
        .where(isAmong(course.id, also))
        .all();
      const taught = [...taughtBy(person), ...joined];
      if (taught.some(({ id }) => id === of)) return ok(null);
      const theirs = askingIn(newPairs(of, taught));
      const nowMs = host.now();
      const isOpenCase = (mine: Other): boolean =>
        acrossOf({ ...mine, k: Number.POSITIVE_INFINITY }, theirs).some(
          (each) => Math.max(mine.toMs, each.other.toMs) > nowMs && !isReasoned(mine.id, each),
        );
      return asked.some(isOpenCase) ? fail({ kind: 'pulses-too-close' }) : ok(null);
    },

    /** The reasons that students of this pulse read, each once. */
    reasonsAcross(code: Code): ReasonAcross[] {
      const found = db
        .selectDistinct({ kind: askedAcross.kind, reason: askedAcross.reason })
        .from(askedAcross)
        .innerJoin(pulse, or(eq(pulse.id, askedAcross.pulseId), eq(pulse.id, askedAcross.otherId)))
        .where(eq(pulse.code, code))
        .orderBy(askedAcross.kind, askedAcross.reason)
        .limit(MOST_REASONS)
        .all();
      return rows.readAll('asked_across', reasonSchema, found);
    },
  };
}

const reasonSchema = z.object({ kind: z.enum(['asked-across', 'k-across']), reason: z.string() });

/** At most one doubt of each kind, about the pulse that closes last. */
export function doubtsAcross(across: readonly Across[], { zone }: Pick<Course, 'zone'>): readonly Doubt[] {
  return (['asked-across', 'k-across'] as const).flatMap((kind): readonly Doubt[] => {
    const [last] = across.filter((each) => each.kind === kind).toSorted((a, b) => b.other.toMs - a.other.toMs);
    if (last === undefined) return [];
    const { k, fromMs, toMs } = last.other;
    return [kind === 'k-across' ? { kind, k } : { kind, fromDay: dayAt(fromMs, zone), toDay: dayAt(toMs, zone) }];
  });
}
