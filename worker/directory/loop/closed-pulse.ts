/** Finds the pulse that an act or a text to students belongs to. It must have closed, and its results must still be kept (I5.4, R3.9). */
import { dayAt } from '../../../schema/calendar.ts';
import type { Code } from '../../../schema/contract/ids.ts';
import type { Unfit } from '../../../schema/loop/refusal.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { PulseInCourse } from '../pulses/kept-pulses.ts';
import type { Pulses } from '../pulses/pulses.ts';
import type { Host } from '../record/database.ts';

/** The pulse has not closed yet, or its results were deleted. */
export type NotClosed =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-published' | 'results-deleted' | 'results-lost'; readonly code: Code };

/** A part of what was sent breaks a rule. */
export type UnfitRefusal = { readonly kind: 'unfit' } & Unfit;

export interface ClosedPulse extends PulseInCourse {
  /** Days in the course's zone. */
  readonly days: { readonly today: string; readonly closedDay: string };
}

export type ClosedPulses = ReturnType<typeof closedPulsesIn>;

export const closedPulsesIn =
  (host: Host, pulses: Pick<Pulses, 'find'>) =>
  (code: Code): Result<ClosedPulse, NotClosed> => {
    const pulse = pulses.find(code);
    if (pulse === null) return fail({ kind: 'not-found' });
    if (pulse.resultsDeleted) return fail({ kind: 'results-deleted', code });
    if (pulse.resultsLost) return fail({ kind: 'results-lost', code });
    if (!pulse.closed) return fail({ kind: 'not-published', code });
    const { zone } = pulse.course;
    const days = { today: dayAt(host.now(), zone), closedDay: dayAt(pulse.schedule.closesAtMs, zone) };
    return ok({ ...pulse, days });
  };

/** Picks the first thing that is wrong. A form shows all of them by itself, and a script is told one at a time. */
export function firstUnfit([unfit]: readonly Unfit[]): UnfitRefusal {
  if (unfit === undefined) throw new Error('A refusal without a reason');
  return { kind: 'unfit', ...unfit };
}
