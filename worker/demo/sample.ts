/** Describes a made-up course: what it asked, what students said, and what came of it. */
import type { Owner } from '../../schema/contract/loop.ts';
import type { NewPulse, NewCustomItem } from '../../schema/contract/pulse-plan.ts';
import type { Signal } from '../../schema/instrument/signals.ts';
import type { Crowd } from './crowd.ts';

export interface SampleCourse {
  readonly name: string;
  readonly classSize: number;
  /** The day of the week on which the course asks. Monday is 0. */
  readonly weekday: number;
  readonly signals?: readonly Signal[];
  /** The earliest pulse comes first. */
  readonly pulses: readonly PastPulse[];
  /** The pulse that is open now. */
  readonly now?: Asked;
  /** The pulse that is planned for the coming week. */
  readonly next?: SamplePlan;
  /** In how many weeks the same is asked again, by pulses that are planned with it and open by themselves (E7.13). */
  readonly again?: readonly number[];
}

interface Asked {
  /** How this pulse differs from the usual one, which has the core form and is open to everyone with the link. */
  readonly plan?: SamplePlan;
  readonly crowds: readonly Crowd[];
}

export interface PastPulse extends Asked {
  /** How many weeks before the present one it was. */
  readonly weeksAgo: number;
  readonly openHours?: number;
  readonly acts?: readonly SampleAct[];
  /** "You said, we did", which students are told a week after the pulse. */
  readonly told?: SampleTold;
}

export type SamplePlan = Partial<Omit<NewPulse, 'custom'>> & {
  readonly custom?: readonly Pick<NewCustomItem, 'text' | 'doer'>[];
};

/** An act that was planned a week after the pulse. */
export type SampleAct = (FromLibrary | OwnAct) & {
  /** The published item that the act answers to. */
  readonly item: string;
  readonly owner: Owner;
  /** How many weeks after the pulse it is due. */
  readonly dueInWeeks: number;
  /**
   * Says whether the act was done when it was due, or passed on to a role at once. It is absent while the act is still
   * to do.
   */
  readonly becomes?: 'done' | { readonly passedTo: string };
  readonly shared?: boolean;
};
interface FromLibrary {
  readonly library: string;
}
interface OwnAct {
  readonly library: null;
  readonly title: string;
  readonly how: string;
}

export interface SampleTold {
  readonly good: string;
  readonly hard: string;
  readonly promises: readonly { readonly act: string; readonly owner: Owner; readonly inWeeks: number }[];
  readonly cannot?: string;
  readonly why?: string;
  readonly passedTo?: string;
  readonly again: string;
}
