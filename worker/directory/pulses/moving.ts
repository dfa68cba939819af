/**
 * Moves a pulse: the directory allows the move and records who asked and why, the box moves, and the directory follows the
 * box, which alone decides what happens to answers (docs/decisions/0026).
 */
import type { Code, StaffId } from '../../../schema/contract/ids.ts';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { checkClosing } from '../../../schema/pulse/check-times.ts';
import type { ClosingFault, RunsIntoNext } from '../../../schema/pulse/plan.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { AuditEntry } from '../record/audit.ts';
import type { Foundation } from '../record/foundation.ts';
import type { PulseInCourse, PulseRows, NowRefusal } from './kept-pulses.ts';
import { fitsClass, type TooSmallNow } from './at-opening.ts';
import { doubtsAcross, type AcrossCourses } from './across.ts';
import { reasonFor, type Reason } from './reason.ts';
import type { rhythmIn } from './rhythm.ts';
import type { Doubt, ReasonNeeded } from './warnings.ts';

/**
 * There is no such pulse, or it has published. Its box may be missing, if a folder was restored without boxes, but it
 * is never opened again.
 */
type Over = { readonly kind: 'not-found' } | { readonly kind: 'wrong-state'; readonly why: 'closed' };
export type OpeningRefusal = Over | NowRefusal | TooSmallNow | ReasonNeeded;
export type ClosingLaterRefusal =
  | Over
  | ClosingFault
  | RunsIntoNext
  | { readonly kind: 'wrong-time'; readonly why: 'not-later' }
  | ReasonNeeded;

export interface MovingParts {
  readonly pulses: PulseRows;
  readonly rhythm: ReturnType<typeof rhythmIn>;
  readonly across: Pick<AcrossCourses, 'across' | 'keepReason'>;
  readonly find: (code: Code) => PulseInCourse | null;
}

export function movingIn({ db, host, audited }: Foundation, { pulses, rhythm, across, find }: MovingParts) {
  const living = (code: Code): Result<PulseInCourse, Over> => {
    const pulse = find(code);
    if (pulse === null) return fail({ kind: 'not-found' });
    return pulse.closed ? fail({ kind: 'wrong-state', why: 'closed' }) : ok(pulse);
  };

  /** What speaks against opening it now, and the pulses of other courses that some of it is about. */
  const againstOpening = (pulse: PulseInCourse) => {
    const { course, definition, schedule } = pulse;
    const others = across.across(definition, { ...schedule, opensAtMs: null });
    return { others, doubts: [...doubtsAcross(others, course), ...rhythm.doubtsOfOpeningNow(course, pulse)] };
  };

  const mayOpen = (code: Code, reason: string): Result<Reason, OpeningRefusal> => {
    const pulse = living(code);
    if (!pulse.ok) return pulse;
    const rested = pulses.checkOpeningNow(pulse.value);
    if (!rested.ok) return rested;
    const { definition, course } = pulse.value;
    const fits = fitsClass(pulses.asOfNow(pulse.value), course.classSize);
    if (!fits.ok) return fits;
    const { others, doubts } = againstOpening(pulse.value);
    const allowed = reasonFor(doubts, reason);
    if (!allowed.ok) return allowed;
    // From here on the box may open, so whoever plans or opens another pulse must see this one.
    pulses.allowOpening(code);
    across.keepReason(definition.id, others, allowed.value);
    return allowed;
  };

  const mayCloseLater = (
    code: Code,
    closesAtMs: number,
    reason: string,
  ): Result<Reason | null, ClosingLaterRefusal> => {
    const pulse = living(code);
    if (!pulse.ok) return pulse;
    const { schedule } = pulse.value;
    // The request was sent twice, because the first answer was lost.
    if (closesAtMs === schedule.closesAtMs) return ok(null);
    const fault = checkClosing({ ...schedule, closesAtMs }, host.now());
    if (fault !== null) return fail(fault);
    if (closesAtMs < schedule.closesAtMs) return fail({ kind: 'wrong-time', why: 'not-later' });
    const room = pulses.checkClosingLater(pulse.value, closesAtMs);
    if (!room.ok) return room;
    const { course, definition } = pulse.value;
    // The size of its smallest group was judged when it was planned, and staying open longer changes nothing about it.
    const others = across.across(definition, { ...schedule, closesAtMs }).filter(({ kind }) => kind === 'asked-across');
    const doubts = [...doubtsAcross(others, course), ...rhythm.doubtsOfClosingLater(pulse.value, closesAtMs)];
    const allowed = reasonFor(doubts, reason);
    if (allowed.ok) across.keepReason(definition.id, others, allowed.value);
    // After its closing time a pulse can only be extended if its box was never made, and the box decides that.
    if (allowed.ok && host.now() < schedule.closesAtMs) pulses.reschedule(code, { ...schedule, closesAtMs });
    return allowed;
  };

  /** The entry is written before the box moves, so that no move lacks its entry or the reason that it needed. */
  const asked = (by: StaffId, action: StaffAction, code: Code, allowed: Result<Reason | null, unknown>) =>
    allowed.ok && allowed.value !== null
      ? ({ by, action, subject: code, ...allowed.value } satisfies AuditEntry)
      : null;

  return {
    /** What speaks against opening it now; nothing if it is over, which the opening itself then says. */
    doubtsOfOpening(code: Code): Doubt[] {
      const pulse = living(code);
      return pulse.ok ? againstOpening(pulse.value).doubts : [];
    },

    /**
     * A pulse may open 72 hours after every pulse with a common item (R2.1). Before its planned day it needs a reason, if
     * something speaks against today.
     */
    allowOpening(by: StaffId, code: Code, reason: string): Result<null, OpeningRefusal> {
      const allowed = audited(
        () => mayOpen(code, reason),
        (may) => asked(by, 'open-pulse', code, may),
      );
      return allowed.ok ? ok(null) : allowed;
    },

    /**
     * A pulse may close later within the limits of every closing (R2.1), and with a reason if it then reaches into exam
     * weeks. The later time is stored at once. If the server stops before the directory has followed the box, the 72 hours
     * until the next pulse of the course count from a time that may be too late, but is never too early.
     */
    allowClosingLater(by: StaffId, code: Code, closesAtMs: number, reason: string): Result<null, ClosingLaterRefusal> {
      const allowed = audited(
        () => mayCloseLater(code, closesAtMs, reason),
        (may) => asked(by, 'extend-pulse', code, may),
      );
      return allowed.ok ? ok(null) : allowed;
    },

    /**
     * Stores the schedule that the box holds, if the directory still has the schedule from before the box was asked.
     * Otherwise somebody else was faster, and what the box said may be older than what they have stored.
     * @returns the schedule that the directory has now
     */
    follow(code: Code, before: Schedule, held: Schedule): Schedule {
      return db.transaction(() => {
        const now = find(code)?.schedule ?? before;
        if (!isSame(now, before)) return now;
        pulses.reschedule(code, held);
        return held;
      });
    },
  };
}

const isSame = (a: Schedule, b: Schedule): boolean => a.opensAtMs === b.opensAtMs && a.closesAtMs === b.closesAtMs;
