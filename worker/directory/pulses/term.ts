/**
 * Plans several pulses of one course at once: the same questions on several dates, all of them or none (E7.13). Each is judged in
 * the same transaction after those before it were kept, as if somebody planned them one after the other.
 */
import { minuteAt } from '../../../schema/calendar.ts';
import type { Code, CourseId, ProposalId, StaffId } from '../../../schema/contract/ids.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Courses } from '../courses/courses.ts';
import type { Programmes } from '../programmes/programmes.ts';
import type { AttemptName } from '../record/attempts.ts';
import type { Foundation } from '../record/foundation.ts';
import type { PulseDraft, PulseInCourse, PulseRequest, PulseRows } from './kept-pulses.ts';
import type { AcrossCourses } from './across.ts';
import type { Drafted, PlanRefusal } from './drafted.ts';
import type { Doubt } from './warnings.ts';

export interface Opens {
  readonly opensAtMs: number;
  readonly closesAtMs: number;
}

/** Why a term cannot be planned like this, and which of its dates is in the way. */
export type TermRefusal = PlanRefusal & { readonly at: number };

/** What one of the dates comes to: whether a pulse may be planned then, and what speaks against it. */
export type Judged = Result<readonly Doubt[], PlanRefusal>;

export interface TermParts {
  readonly courses: Pick<Courses, 'find'>;
  readonly programmes: Pick<Programmes, 'answerByPlan'>;
  readonly pulses: Pick<PulseRows, 'keep'>;
  readonly across: Pick<AcrossCourses, 'keepReason'>;
  readonly find: (code: Code) => PulseInCourse | null;
  readonly drafted: (id: CourseId, request: PulseRequest, replaces: Code | null) => Result<Drafted, PlanRefusal>;
}

/** Takes everything back that a transaction has done. */
class TakenBack<T> extends Error {
  readonly value: T;

  constructor(value: T) {
    super('The transaction is taken back');
    this.value = value;
  }
}

export function termIn(
  { db, audited, auditedOnce }: Foundation,
  { courses, programmes, pulses, across, find, drafted }: TermParts,
) {
  const keep = ({ draft, others, reason }: Drafted): void => {
    pulses.keep(draft);
    across.keepReason(draft.definition.id, others, reason);
  };

  const at = (request: PulseRequest, dates: Opens, reason: string): PulseRequest => ({
    ...request,
    plan: { ...request.plan, ...dates, reason, replaces: null },
  });

  /** Judges the dates in their order. A date that only lacks a reason is kept, so that the next ones meet it. */
  const judgeEach = (course: CourseId, request: PulseRequest, dates: readonly Opens[]): Judged[] =>
    dates.map((each) => {
      const made = drafted(course, at(request, each, ''), null);
      if (made.ok) {
        keep(made.value);
        return ok([]);
      }
      if (made.error.kind !== 'reason-needed') return made;
      const { doubts } = made.error;
      const anyway = drafted(course, at(request, each, 'not written yet'), null);
      if (!anyway.ok) return anyway;
      keep(anyway.value);
      return ok(doubts);
    });

  /** @throws TakenBack */
  const planEach = (by: StaffId, course: CourseId, request: PulseRequest, dates: readonly Opens[]): Drafted[] => {
    const made: Drafted[] = [];
    for (const [n, each] of dates.entries()) {
      const one = drafted(course, at(request, each, request.plan.reason), null);
      if (!one.ok) throw new TakenBack({ ...one.error, at: n });
      keep(one.value);
      made.push(one.value);
      // The log notes each pulse. The entry of the first one is written last, with the attempt.
      if (n > 0)
        audited(
          () => null,
          () => ({
            by,
            action: 'draft-pulse',
            subject: one.value.draft.definition.code,
            ...one.value.reason,
          }),
        );
    }
    return made;
  };

  return {
    /** Says what would come of planning these dates. Nothing is kept. */
    judgeTerm(course: CourseId, request: PulseRequest, dates: readonly Opens[]): Judged[] {
      return takenBack<Judged[]>(() =>
        db.transaction((): Judged[] => {
          throw new TakenBack(judgeEach(course, request, dates));
        }),
      );
    },

    /** @param answers a proposal, or null */
    draftTerm(
      by: StaffId,
      course: CourseId,
      request: PulseRequest,
      dates: readonly Opens[],
      { attempt = null, answers = null }: { readonly attempt?: AttemptName; readonly answers?: ProposalId | null } = {},
    ): Result<PulseDraft[], TermRefusal> {
      return takenBack<Result<PulseDraft[], TermRefusal>>(() => {
        const made = auditedOnce<Drafts>(
          {
            by,
            name: attempt,
            made: (codes) => draftsOf(codes, find),
            foundBy: (done) => done.map(({ definition }) => definition.code).join(' '),
          },
          () => {
            const drafts = planEach(by, course, request, dates);
            const zone = courses.find(course)?.zone ?? 'UTC';
            const local = dates.map(({ opensAtMs, closesAtMs }) => ({
              opensAt: minuteAt(opensAtMs, zone),
              closesAt: minuteAt(closesAtMs, zone),
            }));
            if (answers !== null) programmes.answerByPlan(answers, course, local);
            return drafts.map(({ draft, reason }) => ({ ...draft, reason }));
          },
          ([first]) =>
            first === undefined ? null : { by, action: 'draft-pulse', subject: first.definition.code, ...first.reason },
        );
        return ok(made.map(({ definition, schedule }) => ({ definition, schedule })));
      }, fail);
    },
  };
}

type Drafts = readonly (PulseDraft & Pick<Drafted, 'reason'>)[];

/** What an earlier attempt has made. A pulse that was discarded since then is not made again. */
const draftsOf = (codes: string, find: TermParts['find']): Drafts =>
  codes.split(' ').flatMap((code) => {
    const found = find(code as Code);
    return found === null
      ? []
      : [{ definition: found.definition satisfies Definition, schedule: found.schedule, reason: {} }];
  });

function takenBack<T>(run: () => T, then: (value: never) => T = (value) => value): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof TakenBack) return then(error.value as never);
    throw error;
  }
}
